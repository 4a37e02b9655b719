// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/callerror.h"
#include "ports/profilekind.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace jobscope::ports {

/** What is looked at when a connection is examined, in this order. */
enum class DoctorStep {
    Settings,
    Proxy,
    HostName,
    Port,
    Tls,
    Clock, //!< the first answer of the endpoint, and its time
    Keys,
    Identity,
    Macie,
    Permission, //!< once an action
};

enum class DoctorOutcome {
    Ok,
    Warning, //!< works, but not as it should
    Failed,
    Skipped, //!< the reason says why
};

/** Why a finding is not fine, or was not looked for, where its error does not say so. */
enum class DoctorReason {
    None,
    EarlierFailed, //!< something before it that it rests on
    ProxyResolves, //!< the name is the proxy's business
    NothingToTryWith, //!< the account names nothing of the kind
    UnknownName,
    NoConnection,
    NotEncrypted, //!< an endpoint on this machine
    NotTrusted, //!< nobody vouches for the certificate
    WrongName, //!< the certificate is for other names
    NotInTime, //!< not valid yet, or no more
    NoHandshake,
    ProxyLogin, //!< the proxy wants to know who asks
    Redirected,
    NoDate,
    ClockOff,
    Paused,
    OtherStatus,
};

enum class DoctorFactKind {
    Profile,
    Region,
    Endpoint,
    CaBundle,
    Proxy, //!< without its login
    Address,
    Protocol,
    Certificate,
    Issuer,
    ValidUntil,
    Skew, //!< seconds, server's clock minus ours
    KeyId, //!< its last four characters
    Expires,
    Account,
    Identity,
    Status,
    Action,
};

struct DoctorFact {
    DoctorFactKind kind = DoctorFactKind::Profile;
    QString value;
    QString place = {}; //!< variable, or file and line, that it comes from; empty: chosen here, or the usual one

    bool operator==(const DoctorFact&) const = default;
};

/** What one step found out. Never holds a secret. */
struct Finding {
    DoctorStep step = DoctorStep::Settings;
    DoctorOutcome outcome = DoctorOutcome::Ok;
    DoctorReason reason = DoctorReason::None;
    std::vector<DoctorFact> facts = {};
    std::optional<ProfileKind> keys = std::nullopt; //!< where they come from
    std::optional<CallError> error = std::nullopt; //!< of a call that did not succeed

    /** The value of the first fact of that kind; empty if there is none. */
    QString value(DoctorFactKind kind) const
    {
        for (const DoctorFact& fact : facts) {
            if (fact.kind == kind)
                return fact.value;
        }
        return {};
    }
};

/** Called as those of JobSource: each finding as soon as it is there, then the end, once. */
struct DoctorHandlers {
    std::function<void(Finding finding)> finding;
    std::function<void()> end;
};

} // namespace jobscope::ports
