// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/localproblems.h"

namespace jobscope::aws {

using ports::CallError;
using ports::CallErrorKind;
using ports::LocalProblem;

namespace {

LocalProblem problemOf(ConfigErrorKind kind)
{
    switch (kind) {
    case ConfigErrorKind::Unreadable:
        return LocalProblem::Unreadable;
    case ConfigErrorKind::Syntax:
        return LocalProblem::Syntax;
    case ConfigErrorKind::NoSuchProfile:
        return LocalProblem::NoSuchProfile;
    case ConfigErrorKind::NoRegion:
        return LocalProblem::NoRegion;
    case ConfigErrorKind::Partial:
        return LocalProblem::HalfKey;
    case ConfigErrorKind::Invalid:
        return LocalProblem::Contradiction;
    case ConfigErrorKind::Loop:
        return LocalProblem::Loop;
    case ConfigErrorKind::NoCredentials:
        return LocalProblem::NoKeys;
    case ConfigErrorKind::SourceEmpty:
        return LocalProblem::EmptySource;
    case ConfigErrorKind::BadCommand:
        return LocalProblem::BadCommand;
    case ConfigErrorKind::BadValue:
        return LocalProblem::BadValue;
    }
    Q_UNREACHABLE();
}

} // namespace

CallError callError(const ConfigError& error)
{
    CallError made;
    made.kind = error.kind == ConfigErrorKind::NoCredentials ? CallErrorKind::SignIn : CallErrorKind::Local;
    made.problem = problemOf(error.kind);
    made.subject = error.file;
    made.detail = error.toText();
    return made;
}

CallError signInError(const QString& operation, LocalProblem problem, const QString& subject, const QString& detail)
{
    CallError error;
    error.kind = CallErrorKind::SignIn;
    error.operation = operation;
    error.problem = problem;
    error.subject = subject;
    error.detail = detail;
    return error;
}

} // namespace jobscope::aws
