// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace jobscope::ports {

/** What became of a call when it did not give an answer. */
enum class CallErrorKind {
    Cancelled,
    NotConnected, //!< name not found, refused, unreachable
    Tls, //!< certificate or handshake; detail holds the chain
    Proxy,
    TimedOut,
    Redirected, //!< redirects are never followed
    Throttled,
    Server, //!< 5xx
    NoPermission, //!< action names what is missing
    MacieOff, //!< Macie is not enabled in this account and Region
    NotFound,
    Invalid, //!< ValidationException and other refused requests
    QuotaExceeded,
    Conflict,
    SignIn, //!< credentials missing, expired or refused; the person must do something
    Clock, //!< signature refused because the clocks differ
    BadAnswer, //!< not the JSON that the service promises
    Local, //!< a file or setting on this machine
};

/** What is wrong on this machine, or has to be done on it first, with kinds Local and SignIn. */
enum class LocalProblem {
    None,
    Unreadable, //!< a file
    Syntax, //!< a file does not follow its own rules
    NoSuchProfile,
    NoRegion, //!< none is named anywhere
    HalfKey, //!< one half of a pair is missing
    Contradiction, //!< settings that exclude each other or name what is not there
    Loop, //!< roles that need each other
    NoKeys, //!< nothing in the whole chain
    EmptySource, //!< a place that was named holds no keys
    BadCommand, //!< cannot be split into words
    BadValue, //!< a setting that cannot be read as what it should be
    NotConfirmed, //!< a program that nobody allowed to be run
    ProgramFailed, //!< it was run, and gave no keys
    NoCode, //!< of the MFA device
    NotSignedIn, //!< at IAM Identity Center: the person gave up, or nobody could be asked
    SignInRefused, //!< by the person or an administrator, on the page
    SignInTooLate, //!< the page was not finished in time
    NotAssigned, //!< IAM Identity Center does not give that role in that account
    LoginSession, //!< of `aws login`: over, or not there
    Container, //!< its service gave no keys
    Instance, //!< its metadata gave no keys
};

/** Why a call ended without an answer. One place (session/errorwording) words it for people. */
struct CallError {
    CallErrorKind kind = CallErrorKind::BadAnswer;
    QString operation; //!< e.g. `DescribeClassificationJob`
    int httpStatus = 0; //!< 0 when none was received
    QString awsCode; //!< e.g. `AccessDeniedException`
    QString awsMessage; //!< the service's own words
    QString requestId;
    QString endpoint;
    QString region; //!< that was asked; empty if none was
    QString account; //!< of the caller, if known
    QString action; //!< IAM action, e.g. `macie2:DescribeClassificationJob`
    LocalProblem problem = LocalProblem::None;
    QString subject; //!< of the problem: file, profile or device; may be empty
    QString detail; //!< place or technical reason, in English; never a secret
    std::optional<std::chrono::seconds> clockSkew; //!< server clock minus ours, if it was seen

    bool operator==(const CallError&) const = default;
};

} // namespace jobscope::ports
