// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "explain/logicnode.h"
#include "explain/marks.h"
#include "models/treemodel.h"

#include <QList>

namespace jobscope::models {

/**
 * Include/exclude logic as a tree of one column: blocks, their conditions, and the values of long lists.
 *
 * Up to `valuesInText` values stand in the condition's own text; longer lists are children as well, which are fetched
 * when somebody asks for them (canFetchMore), a portion at a time.
 */
class LogicModel final : public TreeModel<explain::LogicNode> {
    Q_OBJECT

public:
    static constexpr int valuesInText = 5;
    static constexpr int portion = 200;

    enum Role {
        KindRole = Qt::UserRole, //!< int of LogicNode::Kind
        PartRole, //!< int of LogicNode::Part
        LabelRole, //!< QString: "INCLUDE", "EXCLUDE wins", "EXCLUDE" of a block; otherwise empty
        SpansRole, //!< explain::Text: what the row says, without its label, number, joiner and notes
        NumberedRole, //!< bool: shown with number and, from the second on, with its joiner
        PositionRole, //!< int from 1
        CountRole, //!< int: how many stand beside it
        JoinerRole, //!< QString: "AND" or "OR"; empty for the first and for what is not joined
        MalformedRole, //!< bool: cannot be read
        ReadingsRole, //!< QList<int> of explain::ReadingId: two readings exist for it
        NotesRole, //!< QList<explain::Text>, behind the statement in brackets
        RemarksRole, //!< QList<explain::Text>, whole sentences below the statement
        RemarkReadingsRole, //!< QList<int> beside these: which explain::ReadingId it tells of, or -1
        PointerRole, //!< QString: JSON pointer from the job object
        WholeTextRole, //!< explain::Text: the whole statement, also of a block whose row shows only its head
        FoldedRole, //!< bool: holds a long list that is better shown closed
        MarkRole, //!< int of explain::Truth: how it came out for an object; -1 where nothing says
        MarkTextRole, //!< QString: the same in words; empty where nothing says
    };
    Q_ENUM(Role)

    /** The language outlives the model. */
    explicit LogicModel(const explain::Language& language, QObject* parent = nullptr);

    /**
     * Shows this tree: a block's row says its head, and its conditions stand below; every other row says its whole
     * statement. A whole without words of its own does not show: its blocks are the top rows.
     */
    void setLogic(const explain::LogicNode& whole);

    /** Shows beside each row how it came out for an object; an empty hash takes the marks away. */
    void setMarks(const explain::Marks& marks);
    bool hasMarks() const { return !m_marks.isEmpty(); }

    /** The row that explains this place, or the nearest around it that is there; invalid if none is. */
    QModelIndex indexOf(const QString& pointer) const;

protected:
    QVariant nodeData(const explain::LogicNode& node, const QModelIndex& index, int role) const override;
    int childCount(const explain::LogicNode& node) const override;
    int firstPortion(const explain::LogicNode& node) const override;
    int nextPortion() const override { return portion; }

private:
    QString label(const explain::LogicNode& node) const;

    std::optional<explain::Truth> markOf(const explain::LogicNode& node) const;

    const explain::Language& m_language;
    explain::Marks m_marks;
};

} // namespace jobscope::models
