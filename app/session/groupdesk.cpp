// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/groupdesk.h"

#include "session/refusedsource.h"

#include <QUuid>

#include <algorithm>

namespace jobscope::session {

using namespace Qt::StringLiterals;
using ports::SavedGroup;

namespace {

/** A key that the keychain does not give, as a source that is asked would say it. */
ports::CallError noKey(const ports::SavedConnection& connection, const ErrorWords& words)
{
    ports::CallError error;
    error.kind = ports::CallErrorKind::SignIn;
    error.problem = ports::LocalProblem::EmptySource;
    error.subject = connection.name;
    error.detail = words.where;
    return error;
}

} // namespace

GroupDesk::GroupDesk(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
}

GroupDesk::~GroupDesk() = default;

void GroupDesk::load()
{
    auto loaded = m_parts.store.load();
    if (!loaded) {
        Q_EMIT failed(wordsFor(loaded.error()));
        return;
    }
    m_groups = std::move(*loaded);
    Q_EMIT groupsChanged();
}

const SavedGroup* GroupDesk::find(const QString& id) const
{
    const auto found
        = std::find_if(m_groups.begin(), m_groups.end(), [&id](const SavedGroup& each) { return each.id == id; });
    return found == m_groups.end() ? nullptr : &*found;
}

QString GroupDesk::put(SavedGroup group)
{
    if (group.id.isEmpty())
        group.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString id = group.id;
    const auto known
        = std::find_if(m_groups.begin(), m_groups.end(), [&id](const SavedGroup& each) { return each.id == id; });
    if (known != m_groups.end())
        *known = std::move(group);
    else
        m_groups.push_back(std::move(group));
    save();
    return id;
}

void GroupDesk::remove(const QString& id)
{
    std::erase_if(m_groups, [&id](const SavedGroup& each) { return each.id == id; });
    save();
}

void GroupDesk::save()
{
    if (const auto saved = m_parts.store.save(m_groups); !saved)
        Q_EMIT failed(wordsFor(saved.error()));
    Q_EMIT groupsChanged();
}

void GroupDesk::open(const QString& id)
{
    if (const SavedGroup* group = find(id))
        begin(*group);
}

void GroupDesk::openEverywhere(const QString& connection)
{
    const auto* found = m_parts.connections.find(connection);
    if (!found)
        return;
    SavedGroup group;
    group.name = found->name;
    group.connections = {connection};
    for (const job::Region& region : m_parts.connections.catalog().regions())
        group.regions += region.text();
    begin(group);
}

void GroupDesk::begin(const SavedGroup& group)
{
    auto opening = std::make_unique<Opening>();
    opening->group = group;
    for (const QString& id : group.connections) {
        if (const auto* connection = m_parts.connections.find(id))
            opening->connections.push_back(*connection);
    }
    opening->requests.resize(opening->connections.size());
    m_opening = std::move(opening);
    for (size_t at = 0; at < m_opening->connections.size(); ++at) {
        m_opening->running.push_back(m_parts.connections.request(
            m_opening->connections[at], [this, at](Expected<ports::ConnectionRequest, ErrorWords> request) {
                m_opening->requests[at] = std::move(request);
                QMetaObject::invokeMethod(this, &GroupDesk::openSources, Qt::QueuedConnection);
            }));
    }
}

/** Once the last key is there. */
void GroupDesk::openSources()
{
    const auto isThere = [](const auto& request) { return request.has_value(); };
    if (!m_opening || !std::all_of(m_opening->requests.begin(), m_opening->requests.end(), isThere))
        return;
    const auto opening = std::exchange(m_opening, nullptr);
    const SavedGroup& group = opening->group;
    const QStringList accounts = group.accounts.isEmpty() ? QStringList{QString()} : group.accounts;
    const QStringList regions = group.regions.isEmpty() ? QStringList{QString()} : group.regions;
    std::vector<std::shared_ptr<ports::JobSource>> sources;
    std::vector<OpenedSource> opened;
    for (size_t at = 0; at < opening->connections.size(); ++at) {
        const ports::SavedConnection& connection = opening->connections[at];
        for (const QString& account : accounts) {
            for (const QString& region : regions) {
                ConnectionUse use{connection, region.isEmpty() ? connection.region : region};
                if (!account.isEmpty())
                    use.role = ports::RoleRequest{job::AccountId(account), group.role, group.roleIsAssigned};
                sources.push_back(openSource(use, *opening->requests[at]));
                opened.push_back({sources.back(), std::move(use)});
            }
        }
    }
    if (sources.empty())
        return;
    m_opened = group;
    m_sources = std::move(opened);
    m_parts.session.openSources(std::move(sources));
}

std::shared_ptr<ports::JobSource> GroupDesk::openSource(
    const ConnectionUse& use, const Expected<ports::ConnectionRequest, ErrorWords>& prepared)
{
    const ports::SourceInfo info{
        use.connection.name, use.role ? use.role->account : job::AccountId(), job::Region(use.region), {}};
    if (!prepared)
        return std::make_shared<RefusedSource>(info, noKey(use.connection, prepared.error()));
    auto source = m_parts.connections.catalog().open(use.request(*prepared));
    if (!source)
        return std::make_shared<RefusedSource>(info, std::move(source).error());
    return std::move(*source);
}

const SavedGroup* GroupDesk::current() const
{
    const auto& sources = m_parts.session.sources();
    const auto first = m_sources.empty() ? nullptr : m_sources.front().source.lock();
    return first && !sources.empty() && sources.front().source == first ? &m_opened : nullptr;
}

const ConnectionUse* GroupDesk::useOf(const ports::JobSource& source) const
{
    const auto found = std::find_if(m_sources.begin(), m_sources.end(),
        [&source](const OpenedSource& opened) { return opened.source.lock().get() == &source; });
    return found == m_sources.end() ? nullptr : &found->use;
}

} // namespace jobscope::session
