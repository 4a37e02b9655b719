// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/localwording.h"

#include <QCoreApplication>

namespace jobscope::session {

using namespace Qt::StringLiterals;
using explain::Name;
using explain::Phrase;
using ports::LocalProblem;

namespace {

/** With the file or device, where there is one: the first sentence names it by %1. */
ErrorWords about(const QString& subject, const char* named, const char* unnamed, const char* todo)
{
    return {subject.isEmpty() ? Phrase(unnamed) : Phrase(named).arg(Name{subject}), Phrase(todo), {}};
}

Name commandFor(const QString& command, const QString& profile)
{
    return Name{profile.isEmpty() ? command : QString(command + u" --profile "_s + profile)};
}

ErrorWords sentences(const char* what, const char* todo)
{
    return {Phrase(what), Phrase(todo), {}};
}

} // namespace

std::optional<ErrorWords> wordsFor(LocalProblem problem, const QString& subject)
{
    switch (problem) {
    case LocalProblem::None:
        return std::nullopt;
    case LocalProblem::Unreadable:
        return about(subject, QT_TRANSLATE_NOOP("explain", "%1 cannot be read."),
            QT_TRANSLATE_NOOP("explain", "A file cannot be read."),
            QT_TRANSLATE_NOOP("explain",
                "Check that it is there, that you may read it and that it holds what it "
                "should."));
    case LocalProblem::Syntax:
        return about(subject, QT_TRANSLATE_NOOP("explain", "%1 is not written as AWS's tools want it."),
            QT_TRANSLATE_NOOP("explain", "A file is not written as AWS's tools want it."),
            QT_TRANSLATE_NOOP("explain", "Correct the line that the details name."));
    case LocalProblem::NoSuchProfile:
        return sentences(QT_TRANSLATE_NOOP("explain", "There is no such profile in the files of the AWS CLI."),
            QT_TRANSLATE_NOOP("explain", "Check its name; the command \"aws configure list-profiles\" shows all."));
    case LocalProblem::NoRegion:
        return sentences(QT_TRANSLATE_NOOP("explain", "No Region is named."),
            QT_TRANSLATE_NOOP("explain", "Choose one, or set AWS_REGION or the profile's region."));
    case LocalProblem::HalfKey:
        return sentences(QT_TRANSLATE_NOOP("explain", "One half of an access key is missing."),
            QT_TRANSLATE_NOOP("explain", "Set the access key id and the secret access key in the same place."));
    case LocalProblem::Contradiction:
        return sentences(
            QT_TRANSLATE_NOOP("explain", "The settings exclude each other, or name something that is not there."),
            QT_TRANSLATE_NOOP("explain", "The details say which ones; correct them."));
    case LocalProblem::Loop:
        return sentences(QT_TRANSLATE_NOOP("explain", "The roles of these profiles need each other."),
            QT_TRANSLATE_NOOP("explain", "Give one of them a source_profile with keys of its own."));
    case LocalProblem::NoKeys:
        return sentences(QT_TRANSLATE_NOOP("explain", "There are no keys to sign in with."),
            QT_TRANSLATE_NOOP("explain", "Choose a profile that has some, or make a connection from an access key."));
    case LocalProblem::EmptySource:
        return sentences(QT_TRANSLATE_NOOP("explain", "The place that credential_source names holds no keys."),
            QT_TRANSLATE_NOOP("explain", "Set them there, or use a source_profile."));
    case LocalProblem::BadCommand:
        return sentences(QT_TRANSLATE_NOOP("explain", "The command of credential_process cannot be read."),
            QT_TRANSLATE_NOOP("explain", "Check its quotes."));
    case LocalProblem::BadValue:
        return sentences(QT_TRANSLATE_NOOP("explain", "A setting cannot be read."),
            QT_TRANSLATE_NOOP("explain", "The details say which one and what it should be; correct it."));
    case LocalProblem::NotConfirmed:
        return sentences(
            QT_TRANSLATE_NOOP("explain", "The program that gives the keys was not run: nobody allowed it."),
            QT_TRANSLATE_NOOP("explain", "Try again and allow it, if you know it."));
    case LocalProblem::ProgramFailed:
        return sentences(QT_TRANSLATE_NOOP("explain", "The program that should give the keys failed."),
            QT_TRANSLATE_NOOP("explain", "The details say what it said; run it by hand to see more."));
    case LocalProblem::NoCode:
        return about(subject, QT_TRANSLATE_NOOP("explain", "No code of the MFA device %1 was given."),
            QT_TRANSLATE_NOOP("explain", "No code of the MFA device was given."),
            QT_TRANSLATE_NOOP("explain", "Try again with the code that the device shows then."));
    case LocalProblem::NotSignedIn:
        return ErrorWords{Phrase(QT_TRANSLATE_NOOP("explain", "Nobody signed in at IAM Identity Center.")),
            Phrase(
                QT_TRANSLATE_NOOP("explain", "Try again, or run \"%1\": a sign-in of the AWS CLI counts here as well."))
                .arg(commandFor(u"aws sso login"_s, subject)),
            {}};
    case LocalProblem::SignInRefused:
        return sentences(QT_TRANSLATE_NOOP("explain", "IAM Identity Center refused the sign-in."),
            QT_TRANSLATE_NOOP("explain", "Try again and allow it on the page, or ask an administrator."));
    case LocalProblem::SignInTooLate:
        return sentences(QT_TRANSLATE_NOOP("explain", "The sign-in was not finished in time."),
            QT_TRANSLATE_NOOP("explain", "Try again; the page is good for some minutes."));
    case LocalProblem::NotAssigned:
        return about(subject, QT_TRANSLATE_NOOP("explain", "IAM Identity Center does not give you %1."),
            QT_TRANSLATE_NOOP("explain", "IAM Identity Center does not give you this role in this account."),
            QT_TRANSLATE_NOOP("explain", "Check account and role, or ask an administrator to assign them to you."));
    case LocalProblem::LoginSession:
        return ErrorWords{
            Phrase(QT_TRANSLATE_NOOP("explain", "The sign-in by \"aws login\" is over, or there is none.")),
            Phrase(QT_TRANSLATE_NOOP("explain", "Run \"%1\", then try again."))
                .arg(commandFor(u"aws login"_s, subject)),
            {}};
    case LocalProblem::Container:
        return about(subject, QT_TRANSLATE_NOOP("explain", "The container's service at %1 gave no keys."),
            QT_TRANSLATE_NOOP("explain", "The container's service gave no keys."),
            QT_TRANSLATE_NOOP("explain", "Check that the container has a role; the details say what was answered."));
    case LocalProblem::Instance:
        return about(subject, QT_TRANSLATE_NOOP("explain", "The instance's metadata at %1 gave no keys."),
            QT_TRANSLATE_NOOP("explain", "The instance's metadata gave no keys."),
            QT_TRANSLATE_NOOP("explain",
                "Check that this computer is an EC2 instance with a role, and that version 2 of its metadata can be "
                "reached."));
    }
    Q_UNREACHABLE();
}

} // namespace jobscope::session
