// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/doctorwording.h"

#include "session/errorwording.h"
#include "session/policies.h"
#include "session/redaction.h"

#include <QCoreApplication>
#include <QStringList>

namespace jobscope::session {

using namespace Qt::StringLiterals;
using explain::Name;
using explain::Phrase;
using ports::DoctorFactKind;
using ports::DoctorOutcome;
using ports::DoctorReason;
using ports::DoctorStep;
using ports::Finding;

namespace {

Phrase stepName(DoctorStep step)
{
    switch (step) {
    case DoctorStep::Settings:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Settings"));
    case DoctorStep::Proxy:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Proxy"));
    case DoctorStep::HostName:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Host name"));
    case DoctorStep::Port:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Connection"));
    case DoctorStep::Tls:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Certificate"));
    case DoctorStep::Clock:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Clock"));
    case DoctorStep::Keys:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Keys"));
    case DoctorStep::Identity:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Identity"));
    case DoctorStep::Macie:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Macie"));
    case DoctorStep::Permission:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Permissions"));
    }
    return {};
}

Phrase outcomeName(DoctorOutcome outcome)
{
    switch (outcome) {
    case DoctorOutcome::Ok:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Fine"));
    case DoctorOutcome::Warning:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Warning"));
    case DoctorOutcome::Failed:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Failed"));
    case DoctorOutcome::Skipped:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Not checked"));
    }
    return {};
}

Phrase keysFound(ports::ProfileKind kind)
{
    switch (kind) {
    case ports::ProfileKind::Keys:
        return Phrase(QT_TRANSLATE_NOOP("explain", "There is an access key."));
    case ports::ProfileKind::Role:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The role gave temporary keys."));
    case ports::ProfileKind::Process:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The profile's program gave keys."));
    case ports::ProfileKind::Sso:
        return Phrase(QT_TRANSLATE_NOOP("explain", "IAM Identity Center gave temporary keys."));
    case ports::ProfileKind::LoginSession:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The session of aws login gave temporary keys."));
    case ports::ProfileKind::WebIdentity:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The web identity token was taken for temporary keys."));
    case ports::ProfileKind::Container:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The container's service gave temporary keys."));
    case ports::ProfileKind::Instance:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The instance's metadata gave temporary keys."));
    case ports::ProfileKind::Broken:
        break;
    }
    return {};
}

Phrase fine(const Finding& finding)
{
    switch (finding.step) {
    case DoctorStep::Settings:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The settings fit together."));
    case DoctorStep::Proxy:
        if (const QString proxy = finding.value(DoctorFactKind::Proxy); !proxy.isEmpty())
            return Phrase(QT_TRANSLATE_NOOP("explain", "Requests go through the proxy %1.")).arg(Name{proxy});
        return Phrase(QT_TRANSLATE_NOOP("explain", "No proxy is in use for this endpoint."));
    case DoctorStep::HostName:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The endpoint's name leads to an address."));
    case DoctorStep::Port:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The endpoint accepts connections."));
    case DoctorStep::Tls:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The connection is encrypted, and the certificate is trusted."));
    case DoctorStep::Clock:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The endpoint answers, and this computer's clock agrees with it."));
    case DoctorStep::Keys:
        return finding.keys ? keysFound(*finding.keys) : Phrase();
    case DoctorStep::Identity:
        return Phrase(QT_TRANSLATE_NOOP("explain", "AWS knows the keys: account %1."))
            .arg(Name{finding.value(DoctorFactKind::Account)});
    case DoctorStep::Macie:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Macie is on in this account and Region."));
    case DoctorStep::Permission:
        return Phrase(QT_TRANSLATE_NOOP("explain", "%1 is allowed.")).arg(Name{finding.value(DoctorFactKind::Action)});
    }
    return {};
}

struct Advice {
    Phrase what = {};
    Phrase todo = {};
};

Advice advice(const char* what, const char* todo)
{
    return {Phrase(what), Phrase(todo)};
}

/** Nothing for None: then all is well, or the error says it. */
Advice reasonWords(const Finding& finding)
{
    switch (finding.reason) {
    case DoctorReason::None:
        return {};
    case DoctorReason::EarlierFailed:
        return advice(QT_TRANSLATE_NOOP("explain", "This rests on something above that failed."),
            QT_TRANSLATE_NOOP("explain", "Mend that first, then check again."));
    case DoctorReason::ProxyResolves:
        return {Phrase(QT_TRANSLATE_NOOP("explain", "The proxy looks up the endpoint's name."))};
    case DoctorReason::NothingToTryWith:
        return {Phrase(QT_TRANSLATE_NOOP("explain", "%1 could not be tried: nothing was found to ask about."))
                    .arg(Name{finding.value(DoctorFactKind::Action)})};
    case DoctorReason::UnknownName:
        return advice(QT_TRANSLATE_NOOP("explain", "The endpoint's name is not known."),
            QT_TRANSLATE_NOOP("explain",
                "Check the Region and the endpoint, then the network's DNS and whether a VPN or a proxy is needed."));
    case DoctorReason::NoConnection:
        return advice(QT_TRANSLATE_NOOP("explain", "No connection to the endpoint, or to the proxy, came about."),
            QT_TRANSLATE_NOOP(
                "explain", "Check whether a firewall blocks it, whether a VPN is needed, and the proxy's address."));
    case DoctorReason::NotEncrypted:
        return {Phrase(QT_TRANSLATE_NOOP("explain", "The endpoint is on this computer and asks for no encryption."))};
    case DoctorReason::NotTrusted:
        return {
            Phrase(QT_TRANSLATE_NOOP("explain", "The certificate was issued by %1, whom this computer does not trust."))
                .arg(Name{finding.value(DoctorFactKind::Issuer)}),
            Phrase(QT_TRANSLATE_NOOP("explain",
                "If your network inspects connections, have its certificate given to you and name its file in "
                "AWS_CA_BUNDLE or ca_bundle; otherwise do not go on."))};
    case DoctorReason::WrongName:
        return advice(QT_TRANSLATE_NOOP("explain", "The certificate is trusted, but it is for another name."),
            QT_TRANSLATE_NOOP(
                "explain", "Check the endpoint for mistakes; otherwise ask who runs the network what answers there."));
    case DoctorReason::NotInTime:
        return advice(QT_TRANSLATE_NOOP("explain", "A certificate has expired, or is not valid yet."),
            QT_TRANSLATE_NOOP(
                "explain", "Check this computer's date; if it is right, tell who runs the endpoint or the proxy."));
    case DoctorReason::NoHandshake:
        return advice(QT_TRANSLATE_NOOP("explain", "No encrypted connection came about."),
            QT_TRANSLATE_NOOP("explain",
                "Something on the way may break encryption, or offer less than TLS 1.2: ask who runs the network."));
    case DoctorReason::ProxyLogin:
        return advice(QT_TRANSLATE_NOOP("explain", "The proxy wants a name and a password."),
            QT_TRANSLATE_NOOP("explain", "Give them when you are asked, or in the variable https_proxy."));
    case DoctorReason::Redirected:
        return advice(QT_TRANSLATE_NOOP("explain", "The answer pointed to another address, which is not followed."),
            QT_TRANSLATE_NOOP(
                "explain", "Check the endpoint, and whether the network asks you to sign in on a web page."));
    case DoctorReason::NoDate:
        return advice(QT_TRANSLATE_NOOP("explain", "The endpoint answers, but does not say what time it is."),
            QT_TRANSLATE_NOOP("explain", "Something on the way may change answers: check the proxy and the endpoint."));
    case DoctorReason::ClockOff:
        return advice(QT_TRANSLATE_NOOP("explain", "This computer's clock is wrong by more than five minutes."),
            QT_TRANSLATE_NOOP(
                "explain", "Set the clock. Jobscope corrects up to a day by itself; other programs do not."));
    case DoctorReason::Paused:
        return advice(QT_TRANSLATE_NOOP("explain", "Macie is suspended in this account and Region: no job runs."),
            QT_TRANSLATE_NOOP("explain", "Have it enabled again if jobs should run; reading them works."));
    case DoctorReason::OtherStatus:
        return {Phrase(QT_TRANSLATE_NOOP("explain", "Macie names a status that this version does not know: %1."))
                    .arg(explain::Value{finding.value(DoctorFactKind::Status)}),
            Phrase(QT_TRANSLATE_NOOP("explain", "Look for a newer version of Jobscope."))};
    }
    return {};
}

Phrase factLabel(DoctorFactKind kind)
{
    switch (kind) {
    case DoctorFactKind::Profile:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Profile: %1"));
    case DoctorFactKind::Region:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Region: %1"));
    case DoctorFactKind::Endpoint:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Endpoint: %1"));
    case DoctorFactKind::CaBundle:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Further trusted certificates: %1"));
    case DoctorFactKind::Proxy:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Proxy: %1"));
    case DoctorFactKind::Address:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Address: %1"));
    case DoctorFactKind::Protocol:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Protocol: %1"));
    case DoctorFactKind::Certificate:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Certificate of: %1"));
    case DoctorFactKind::Issuer:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Issued by: %1"));
    case DoctorFactKind::ValidUntil:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Valid until: %1"));
    case DoctorFactKind::Skew:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The server's clock minus this one, in seconds: %1"));
    case DoctorFactKind::KeyId:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Key id, its end: %1"));
    case DoctorFactKind::Expires:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The keys expire: %1"));
    case DoctorFactKind::Account:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Account: %1"));
    case DoctorFactKind::Identity:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Identity: %1"));
    case DoctorFactKind::Status:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Status: %1"));
    case DoctorFactKind::Action:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Action: %1"));
    }
    return {};
}

Phrase detailOf(const ports::DoctorFact& fact)
{
    const Phrase text = factLabel(fact.kind).arg(Name{withoutSecrets(fact.value)});
    if (fact.place.isEmpty())
        return text;
    //: a setting, and the variable or the file and line that it comes from
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 (from %2)")).arg(text).arg(Name{withoutSecrets(fact.place)});
}

} // namespace

FindingWords wordsFor(const Finding& finding)
{
    FindingWords result;
    result.step = stepName(finding.step);
    result.outcome = outcomeName(finding.outcome);
    Advice said = reasonWords(finding);
    if (finding.error) {
        const ErrorWords error = wordsFor(*finding.error);
        if (said.what.isEmpty())
            said = {error.what, error.todo};
        result.where = withoutSecrets(error.where);
    }
    if (said.what.isEmpty())
        said.what = fine(finding);
    result.what = said.what;
    result.todo = said.todo;
    for (const auto& fact : finding.facts)
        result.details.push_back(detailOf(fact));
    return result;
}

QString policyFor(const std::vector<Finding>& findings)
{
    QStringList actions;
    for (const Finding& finding : findings) {
        if (finding.error && finding.error->kind == ports::CallErrorKind::NoPermission)
            actions += finding.error->action;
    }
    return policyFor(actions);
}

QString doctorText(const QString& connection, const std::vector<Finding>& findings, const explain::Language& language)
{
    QStringList lines;
    lines += explain::plain(
        Phrase(QT_TRANSLATE_NOOP("explain", "Check of the connection %1 by Jobscope")).arg(explain::Value{connection}),
        language);
    lines += explain::plain(Phrase(QT_TRANSLATE_NOOP("explain",
                                "Account ids, names and paths are in this text; keys, tokens and passwords are not.")),
        language);
    for (const Finding& finding : findings) {
        const FindingWords words = wordsFor(finding);
        lines += QString();
        lines += u"[%1] %2: %3"_s.arg(explain::plain(words.outcome, language), explain::plain(words.step, language),
            explain::plain(words.what, language));
        if (!words.todo.isEmpty())
            lines += u"  -> "_s + explain::plain(words.todo, language);
        for (const Phrase& detail : words.details)
            lines += u"  "_s + explain::plain(detail, language);
        if (!words.where.isEmpty())
            lines += u"  "_s + words.where;
    }
    return withoutSecrets(lines.join(u'\n'));
}

} // namespace jobscope::session
