// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/connectioncatalog.h"
#include "ports/connectionstore.h"
#include "ports/credentialstore.h"
#include "ports/groupstore.h"
#include "ports/snapshotstore.h"
#include "ports/turn.h"
#include "support/fakejobsource.h"

#include <map>

namespace jobscope::test {

/** A keychain in memory. */
class FakeKeychain final : public ports::CredentialStore {
public:
    std::unique_ptr<ports::Operation> read(const QString& item, ReadHandler end) override
    {
        ++reads;
        return std::make_unique<ports::Turn>([this, item, end = std::move(end)] {
            if (error)
                return end(Unexpected(*error));
            const auto found = items.find(item);
            if (found == items.end())
                return end(Unexpected(ports::StoreError{ports::StoreErrorKind::NotFound, {}}));
            end(found->second);
        });
    }
    std::unique_ptr<ports::Operation> write(
        const QString& item, const ports::SecureBytes& secret, DoneHandler end) override
    {
        return std::make_unique<ports::Turn>([this, item, secret, end = std::move(end)] {
            if (error)
                return end(Unexpected(*error));
            items.insert_or_assign(item, secret);
            end({});
        });
    }
    std::unique_ptr<ports::Operation> remove(const QString& item, DoneHandler end) override
    {
        return std::make_unique<ports::Turn>([this, item, end = std::move(end)] {
            if (error)
                return end(Unexpected(*error));
            items.erase(item);
            end({});
        });
    }

    std::map<QString, ports::SecureBytes> items;
    std::optional<ports::StoreError> error; //!< of all that is asked
    int reads = 0;
};

class FakeConnectionStore final : public ports::ConnectionStore {
public:
    Expected<std::vector<ports::SavedConnection>, ports::FileError> load() const override
    {
        if (error)
            return Unexpected(*error);
        return connections;
    }
    Expected<void, ports::FileError> save(const std::vector<ports::SavedConnection>& list) override
    {
        if (error)
            return Unexpected(*error);
        connections = list;
        return {};
    }

    std::vector<ports::SavedConnection> connections;
    std::optional<ports::FileError> error;
};

class FakeGroupStore final : public ports::GroupStore {
public:
    Expected<std::vector<ports::SavedGroup>, ports::FileError> load() const override
    {
        if (error)
            return Unexpected(*error);
        return groups;
    }
    Expected<void, ports::FileError> save(const std::vector<ports::SavedGroup>& list) override
    {
        if (error)
            return Unexpected(*error);
        groups = list;
        return {};
    }

    std::vector<ports::SavedGroup> groups;
    std::optional<ports::FileError> error;
};

/** Opens sources whose answers the test holds. */
class FakeCatalog final : public ports::ConnectionCatalog {
public:
    class Source final : public ports::JobSource {
    public:
        ports::SourceInfo about;
        FakeJobSource held;
        ports::SourceInfo info() const override { return about; }
        std::unique_ptr<ports::Operation> listJobs(ListHandlers handlers) override
        {
            return held.listJobs(std::move(handlers));
        }
        std::unique_ptr<ports::Operation> describeJob(const job::JobId& id, DescribeHandler end) override
        {
            return held.describeJob(id, std::move(end));
        }
    };

    Expected<std::vector<ports::ProfileInfo>, ports::CallError> profiles() const override
    {
        if (error)
            return Unexpected(*error);
        return infos;
    }
    QStringList sessions() const override { return {QStringLiteral("work"), QStringLiteral("other")}; }
    std::unique_ptr<ports::Operation> accounts(const QString& session, AccountsHandler end) override
    {
        signedInAt += session;
        return std::make_unique<ports::Turn>([this, end = std::move(end)] {
            if (error)
                return end(Unexpected(*error));
            end(assigned);
        });
    }
    std::unique_ptr<ports::Operation> roles(const QString&, const QString& account, RolesHandler end) override
    {
        return std::make_unique<ports::Turn>([account, end = std::move(end)] {
            end(QStringList{QStringLiteral("Audit-") + account, QStringLiteral("Read")});
        });
    }
    std::vector<job::Region> regions() const override
    {
        return {job::Region(QStringLiteral("eu-west-1")), job::Region(QStringLiteral("us-east-1"))};
    }
    Expected<std::shared_ptr<ports::JobSource>, ports::CallError> open(const ports::ConnectionRequest& request) override
    {
        opened.push_back(request);
        if (error)
            return Unexpected(*error);
        auto source = std::make_shared<Source>();
        source->about.name = request.name;
        source->about.account = request.role ? request.role->account : job::AccountId(QStringLiteral("111122223333"));
        source->about.region = job::Region(request.region.value_or(QStringLiteral("eu-west-1")));
        source->about.identity = QStringLiteral("arn:aws:sts::111122223333:assumed-role/SecurityAudit/me");
        sources.push_back(source);
        return source;
    }
    std::unique_ptr<ports::Operation> test(const ports::ConnectionRequest& request, TestHandler end) override
    {
        tested.push_back(request);
        return std::make_unique<ports::Turn>([this, end = std::move(end)] { end(report); });
    }
    /** The test tells what is found. */
    std::unique_ptr<ports::Operation> examine(
        const ports::ConnectionRequest& request, ports::DoctorHandlers handlers) override
    {
        struct Examination final : ports::Operation {
            explicit Examination(FakeCatalog& catalog)
                : owner(catalog)
            {
            }
            ~Examination() override { owner.doctor = {}; }
            FakeCatalog& owner;
        };
        examined.push_back(request);
        doctor = std::move(handlers);
        return std::make_unique<Examination>(*this);
    }

    std::vector<ports::ProfileInfo> infos;
    std::vector<ports::AssignedAccount> assigned{
        {QStringLiteral("111122223333"), QStringLiteral("Production")}, {QStringLiteral("444455556666"), {}}};
    QStringList signedInAt;
    std::optional<ports::CallError> error;
    Expected<ports::ConnectionReport, ports::CallError> report;
    std::vector<ports::ConnectionRequest> opened;
    std::vector<ports::ConnectionRequest> tested;
    std::vector<ports::ConnectionRequest> examined;
    ports::DoctorHandlers doctor; //!< of the examination under way; empty if there is none
    std::vector<std::shared_ptr<Source>> sources;
};

/** Remembers what it was given. */
class FakeSnapshots final : public ports::SnapshotStore {
public:
    Expected<void, ports::FileError> save(
        const ports::SnapshotInfo& info, const std::vector<job::Answer>& answers) override
    {
        if (error)
            return Unexpected(*error);
        saved.push_back({info, answers});
        return {};
    }
    ports::SnapshotList list() const override
    {
        ports::SnapshotList all;
        for (const auto& [info, answers] : saved)
            all.found.push_back(info);
        return all;
    }
    Expected<std::shared_ptr<ports::JobSource>, ports::FileError> open(
        const job::AccountId&, const job::Region&) const override
    {
        if (error)
            return Unexpected(*error);
        return source;
    }
    Expected<void, ports::FileError> clear() override
    {
        saved.clear();
        return {};
    }

    std::vector<std::pair<ports::SnapshotInfo, std::vector<job::Answer>>> saved;
    std::shared_ptr<ports::JobSource> source;
    std::optional<ports::FileError> error;
};

} // namespace jobscope::test
