// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/logicmodel.h"

#include <QCoreApplication>

namespace jobscope::models {

using explain::LogicNode;
using explain::Phrase;

namespace {

bool holdsValues(const LogicNode& node)
{
    return !node.children.empty() && node.children.front().part == LogicNode::Part::Value;
}

/** A block of conditions, or of none; the entries of a fixed list are no blocks, though they stand as such. */
bool isBlock(const LogicNode& node)
{
    const bool side = node.part == LogicNode::Part::Include || node.part == LogicNode::Part::Exclude;
    return side && node.kind != LogicNode::Kind::BucketList && !(node.head == node.text);
}

bool covers(const QString& place, const QString& pointer)
{
    return pointer == place || (pointer.startsWith(place) && pointer[place.size()] == u'/');
}

} // namespace

LogicModel::LogicModel(const explain::Language& language, QObject* parent)
    : TreeModel(1, parent)
    , m_language(language)
{
}

void LogicModel::setLogic(const LogicNode& whole)
{
    if (whole.text.isEmpty() && whole.head.isEmpty()) {
        setRoot(whole);
        return;
    }
    LogicNode root;
    root.children.push_back(whole);
    setRoot(std::move(root));
}

void LogicModel::setMarks(const explain::Marks& marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    const auto tell = [this](const auto& self, const QModelIndex& parent) -> void {
        const int rows = rowCount(parent);
        if (rows == 0)
            return;
        Q_EMIT dataChanged(
            index(0, 0, parent), index(rows - 1, 0, parent), {MarkRole, MarkTextRole, Qt::AccessibleTextRole});
        for (int row = 0; row < rows; ++row)
            self(self, index(row, 0, parent));
    };
    tell(tell, {});
}

std::optional<explain::Truth> LogicModel::markOf(const LogicNode& node) const
{
    if (node.part == LogicNode::Part::Value)
        return {};
    const auto found = m_marks.constFind(node.pointer);
    return found == m_marks.constEnd() ? std::nullopt : std::optional(*found);
}

QModelIndex LogicModel::indexOf(const QString& pointer) const
{
    // Blocks that are absent carry the pointer of their scope, so a row may stand for a place that its sibling is
    // nearer to: the longest one wins.
    QModelIndex best;
    qsizetype length = -1;
    const auto look = [&](const auto& self, const QModelIndex& parent) -> void {
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex at = index(row, 0, parent);
            const QString& place = node(at).pointer;
            if (covers(place, pointer) && place.size() > length) {
                best = at;
                length = place.size();
            }
            self(self, at);
        }
    };
    look(look, {});
    return best;
}

int LogicModel::childCount(const LogicNode& node) const
{
    const int count = int(node.children.size());
    return holdsValues(node) && count <= valuesInText ? 0 : count;
}

int LogicModel::firstPortion(const LogicNode& node) const
{
    return holdsValues(node) ? 0 : int(node.children.size());
}

QString LogicModel::label(const LogicNode& node) const
{
    if (!isBlock(node))
        return {};
    if (node.part == LogicNode::Part::Include)
        //: stands before the conditions that something must meet to be taken
        return m_language.message(QT_TRANSLATE_NOOP("explain", "INCLUDE"));
    if (node.children.empty())
        //: stands before the conditions that leave something out
        return m_language.message(QT_TRANSLATE_NOOP("explain", "EXCLUDE"));
    //: stands before the conditions that leave something out, even if other ones take it
    return m_language.message(QT_TRANSLATE_NOOP("explain", "EXCLUDE wins"));
}

QVariant LogicModel::nodeData(const LogicNode& node, const QModelIndex& /*index*/, int role) const
{
    const Phrase& said = isBlock(node) || node.text.isEmpty() ? node.head : node.text;
    switch (role) {
    case Qt::DisplayRole: {
        const QString words = explain::plain(said, m_language);
        const QString sign = label(node);
        return sign.isEmpty() ? words : QString(sign + u": " + words);
    }
    case LabelRole:
        return label(node);
    case Qt::AccessibleTextRole: {
        const auto mark = markOf(node);
        if (!mark)
            return explain::plain(explain::spoken(node), m_language);
        //: a statement, and how it came out for an object
        return explain::plain(Phrase(QT_TRANSLATE_NOOP("explain", "%1; %2"))
                                  .arg(explain::spoken(node))
                                  .arg(explain::markText(node.part, *mark)),
            m_language);
    }
    case MarkRole: {
        const auto mark = markOf(node);
        return mark ? int(*mark) : -1;
    }
    case MarkTextRole: {
        const auto mark = markOf(node);
        return mark ? explain::plain(explain::markText(node.part, *mark), m_language) : QString();
    }
    case KindRole:
        return int(node.kind);
    case PartRole:
        return int(node.part);
    case SpansRole:
        return QVariant::fromValue(explain::render(said, m_language));
    case NumberedRole:
        return node.numbered;
    case PositionRole:
        return node.position;
    case CountRole:
        return node.count;
    case JoinerRole:
        if (!node.numbered || node.position < 2)
            return QString();
        //: joins conditions, in capitals so that one sees it between them
        return node.joinedByOr ? m_language.message(QT_TRANSLATE_NOOP("explain", "OR"))
                               //: joins conditions, in capitals so that one sees it between them
                               : m_language.message(QT_TRANSLATE_NOOP("explain", "AND"));
    case MalformedRole:
        return node.malformed;
    case ReadingsRole: {
        QList<int> readings;
        for (const explain::ReadingId id : node.readings)
            readings += int(id);
        return QVariant::fromValue(readings);
    }
    case NotesRole: {
        QList<explain::Text> texts;
        for (const Phrase& note : node.notes)
            texts += explain::render(note, m_language);
        return QVariant::fromValue(texts);
    }
    case RemarksRole: {
        QList<explain::Text> texts;
        for (const explain::Remark& remark : node.remarks)
            texts += explain::render(remark.text, m_language);
        return QVariant::fromValue(texts);
    }
    case RemarkReadingsRole: {
        QList<int> readings;
        for (const explain::Remark& remark : node.remarks)
            readings += remark.reading ? int(*remark.reading) : -1;
        return QVariant::fromValue(readings);
    }
    case PointerRole:
        return node.pointer;
    case WholeTextRole:
        return QVariant::fromValue(explain::render(node.text, m_language));
    case FoldedRole:
        return holdsValues(node) && childCount(node) > 0;
    default:
        return {};
    }
}

} // namespace jobscope::models
