// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/savedgroups.h"

#include "storage/members_p.h"

namespace jobscope::storage {

using namespace Qt::StringLiterals;
using ports::SavedGroup;

namespace {

QStringList textsOf(const json::Value& object, QStringView name)
{
    QStringList texts;
    if (const auto list = object.member(name); list && list->isArray()) {
        for (const json::Value& each : list->children())
            texts += each.toString();
    }
    return texts;
}

bool isTrue(const json::Value& object, QStringView name)
{
    const auto member = object.member(name);
    return member && member->toBool();
}

void write(json::Writer& writer, QStringView name, const QStringList& texts)
{
    writer.key(name).beginArray();
    for (const QString& text : texts)
        writer.string(text);
    writer.endArray();
}

} // namespace

SavedGroups::SavedGroups(QString file)
    : m_file(std::move(file), u"groups"_s)
{
}

Expected<std::vector<SavedGroup>, ports::FileError> SavedGroups::load() const
{
    std::vector<SavedGroup> groups;
    const auto read = m_file.load([&groups](const json::Value& value) {
        groups.push_back(
            {textOf(value, u"id"), textOf(value, u"name"), textsOf(value, u"connections"), textOf(value, u"role"),
                textsOf(value, u"accounts"), textsOf(value, u"regions"), isTrue(value, u"roleIsAssigned")});
        return !groups.back().id.isEmpty();
    });
    if (!read)
        return Unexpected(read.error());
    return groups;
}

Expected<void, ports::FileError> SavedGroups::save(const std::vector<SavedGroup>& groups)
{
    const auto before = load();
    const bool wasReadable = before || before.error().kind == ports::FileErrorKind::CannotRead;
    return m_file.save(wasReadable, [&groups](json::Writer& writer) {
        for (const SavedGroup& group : groups) {
            writer.beginObject().key(u"id").string(group.id).key(u"name").string(group.name);
            write(writer, u"connections", group.connections);
            writer.key(u"role").string(group.role);
            write(writer, u"accounts", group.accounts);
            write(writer, u"regions", group.regions);
            writer.key(u"roleIsAssigned").boolean(group.roleIsAssigned);
            writer.endObject();
        }
    });
}

} // namespace jobscope::storage
