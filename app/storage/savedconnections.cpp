// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/savedconnections.h"

#include "storage/members_p.h"

#include <algorithm>

namespace jobscope::storage {

using namespace Qt::StringLiterals;
using ports::ConnectionKind;
using ports::SavedConnection;

namespace {

QString toText(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Profile:
        return u"profile"_s;
    case ConnectionKind::AccessKey:
        return u"accessKey"_s;
    case ConnectionKind::AssignedRole:
        return u"assignedRole"_s;
    }
    return {};
}

/** Members that a later version wrote are passed over; a kind that only it knows is not. */
std::optional<SavedConnection> read(const json::Value& value)
{
    SavedConnection made;
    made.id = textOf(value, u"id");
    made.name = textOf(value, u"name");
    made.profile = textOf(value, u"profile");
    made.region = textOf(value, u"region");
    made.assigned = {textOf(value, u"session"), textOf(value, u"account"), textOf(value, u"role")};
    if (const auto colour = value.member(u"colour"))
        made.colour = int(std::clamp(colour->toInt64().value_or(0), qint64{0}, qint64{255}));
    const QString kind = textOf(value, u"kind");
    if (kind == toText(ConnectionKind::AccessKey))
        made.kind = ConnectionKind::AccessKey;
    else if (kind == toText(ConnectionKind::AssignedRole))
        made.kind = ConnectionKind::AssignedRole;
    else if (kind != toText(ConnectionKind::Profile))
        return {};
    if (made.id.isEmpty())
        return {};
    return made;
}

} // namespace

SavedConnections::SavedConnections(QString file)
    : m_file(std::move(file), u"connections"_s)
{
}

Expected<std::vector<SavedConnection>, ports::FileError> SavedConnections::load() const
{
    std::vector<SavedConnection> connections;
    const auto all = m_file.load([&connections](const json::Value& value) {
        auto connection = read(value);
        if (connection)
            connections.push_back(std::move(*connection));
        return connection.has_value();
    });
    if (!all)
        return Unexpected(all.error());
    return connections;
}

Expected<void, ports::FileError> SavedConnections::save(const std::vector<SavedConnection>& connections)
{
    const auto before = load();
    const bool wasReadable = before || before.error().kind == ports::FileErrorKind::CannotRead;
    return m_file.save(wasReadable, [&connections](json::Writer& writer) {
        for (const SavedConnection& each : connections) {
            writer.beginObject();
            writer.key(u"id").string(each.id).key(u"name").string(each.name).key(u"colour").number(each.colour);
            writer.key(u"kind").string(toText(each.kind));
            if (!each.profile.isEmpty())
                writer.key(u"profile").string(each.profile);
            if (!each.region.isEmpty())
                writer.key(u"region").string(each.region);
            if (each.kind == ConnectionKind::AssignedRole) {
                writer.key(u"session").string(each.assigned.session).key(u"account").string(each.assigned.account);
                writer.key(u"role").string(each.assigned.role);
            }
            writer.endObject();
        }
    });
}

} // namespace jobscope::storage
