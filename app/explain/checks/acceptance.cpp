// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/acceptance.h"

#include "json/document.h"
#include "json/writer.h"

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

using Wrong = Unexpected<json::Error>;

Wrong wrong(json::ErrorKind kind, const json::Value& value, const QString& expected, const QString& found = {})
{
    return Wrong(json::Error{kind, value.range().begin, value.pointer(), expected, found});
}

Expected<QString, json::Error> textOf(const json::Value& value, const QString& expected)
{
    if (!value.isString())
        return wrong(json::ErrorKind::WrongType, value, expected);
    const QString text = value.toString();
    if (text.trimmed().isEmpty())
        return wrong(json::ErrorKind::WrongValue, value, expected, u"an empty text"_s);
    return text;
}

Expected<Acceptance, json::Error> readAcceptance(const json::Value& entry)
{
    if (!entry.isObject())
        return wrong(json::ErrorKind::WrongType, entry, u"an object with id and reason"_s);
    for (const json::Value& member : entry.children()) {
        const QString name = member.key();
        if (name != "id"_L1 && name != "jobId"_L1 && name != "reason"_L1)
            return wrong(json::ErrorKind::WrongValue, member, u"only id, jobId and reason"_s);
    }
    const auto id = entry.member(u"id");
    if (!id)
        return wrong(json::ErrorKind::WrongValue, entry, u"a member id"_s);
    const auto name = textOf(*id, u"the id of a check"_s);
    if (!name)
        return Wrong(name.error());
    const std::optional<CheckId> check = checkFromName(*name);
    if (!check)
        return wrong(json::ErrorKind::WrongValue, *id, u"the id of a check"_s, u'"' + *name + u'"');
    const auto reason = entry.member(u"reason");
    if (!reason)
        return wrong(json::ErrorKind::WrongValue, entry, u"a member reason"_s);
    const auto words = textOf(*reason, u"a reason"_s);
    if (!words)
        return Wrong(words.error());
    Acceptance acceptance{*check, {}, *words};
    if (const auto job = entry.member(u"jobId"); job && !job->isNull()) {
        const auto text = textOf(*job, u"a job id or an ARN"_s);
        if (!text)
            return Wrong(text.error());
        acceptance.job = *text;
    }
    return acceptance;
}

} // namespace

Expected<std::vector<Acceptance>, json::Error> readAcceptances(const QByteArray& utf8)
{
    const auto document = json::Document::parse(utf8.startsWith("\xEF\xBB\xBF") ? utf8.sliced(3) : utf8);
    if (!document)
        return Wrong(document.error());
    if (!document->root().isArray())
        return wrong(json::ErrorKind::WrongType, document->root(), u"an array"_s);
    std::vector<Acceptance> acceptances;
    for (const json::Value& entry : document->root().children()) {
        auto acceptance = readAcceptance(entry);
        if (!acceptance)
            return Wrong(acceptance.error());
        acceptances.push_back(std::move(*acceptance));
    }
    return acceptances;
}

QByteArray acceptancesJson(const std::vector<Acceptance>& acceptances)
{
    json::Writer writer(json::Writer::Style::Indented);
    writer.beginArray();
    for (const Acceptance& acceptance : acceptances) {
        writer.beginObject().key(u"id").string(QString::fromLatin1(checkInfo(acceptance.id).name));
        if (acceptance.job)
            writer.key(u"jobId").string(*acceptance.job);
        writer.key(u"reason").string(acceptance.reason).endObject();
    }
    return writer.endArray().result() + '\n';
}

bool isAbout(const Acceptance& acceptance, CheckId id, const job::Job& job)
{
    return acceptance.id == id
        && (!acceptance.job || *acceptance.job == job.id().text() || *acceptance.job == job.arn());
}

void accept(std::vector<Finding>& findings, const job::Job& job, const std::vector<Acceptance>& acceptances)
{
    for (Finding& finding : findings) {
        for (const Acceptance& acceptance : acceptances) {
            if (!finding.acceptedReason && isAbout(acceptance, finding.id, job))
                finding.acceptedReason = acceptance.reason;
        }
    }
}

} // namespace jobscope::explain
