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

LocalProblem problemOf(OtherSource source)
{
    switch (source) {
    case OtherSource::LoginSession:
        return LocalProblem::LoginSession;
    case OtherSource::WebIdentity:
        return LocalProblem::WebIdentity;
    case OtherSource::Container:
        return LocalProblem::Container;
    case OtherSource::Instance:
        return LocalProblem::Instance;
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

CallError callError(const UnsupportedSource& source)
{
    CallError made;
    made.kind = CallErrorKind::SignIn;
    made.problem = problemOf(source.kind);
    made.subject = source.profile;
    return made;
}

} // namespace jobscope::aws
