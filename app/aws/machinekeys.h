// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/credentialplan.h"
#include "aws/signincall.h"

namespace jobscope::aws {

/**
 * Keys from a service of the machine that this runs on: that of a container, or the metadata of an instance (version 2
 * only). Asked without any proxy and with short limits of time, because there may be nobody.
 */
class MachineKeys final : public ports::Operation {
public:
    using Handler = CredentialSource::Handler;
    MachineKeys(const CallContext& context, ContainerSource source, Handler end);
    MachineKeys(const CallContext& context, InstanceSource source, Handler end);
    ~MachineKeys() override;

private:
    void askContainer(const ContainerSource& source);
    void askInstance(const InstanceSource& source);
    void finish(ports::LocalProblem problem, Expected<Credentials, ports::CallError> keys);

    std::shared_ptr<CallContext> m_context; //!< its own
    QString m_place;
    Handler m_end;
    QObject m_turn;
    std::unique_ptr<ports::Operation> m_step;
};

/**
 * Where a container's service may be: https anywhere, http on this machine and at the addresses that container
 * services have. Nothing for other places, which could be anybody's.
 */
std::optional<Endpoint> containerEndpoint(const QString& url);

/** The keys that `aws login` keeps, if they are still good; otherwise what is wrong. Only read, never written. */
Expected<Credentials, ports::CallError> loginKeys(const LoginSource& source, job::Instant now);

/** Whether this machine says that it is an instance of EC2. */
bool isInstance();

} // namespace jobscope::aws
