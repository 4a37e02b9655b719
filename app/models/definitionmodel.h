// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/language.h"
#include "explain/terms.h"
#include "job/job.h"
#include "models/treemodel.h"
#include "json/document.h"

#include <vector>

namespace jobscope::models {

/** One place of an answer: a member or an element. */
struct DefinitionNode {
    explain::Phrase title; //!< for people
    QString apiName; //!< the member's name; empty for elements of arrays
    QString pointer;
    json::Type type = json::Type::Null;
    QString value; //!< as in the JSON, decoded: text without quotes, digits, `true`, `null`; empty for containers
    explain::Phrase note; //!< what the value is for people: "5 MiB", "Paused (By user)", "2 entries"
    std::optional<job::Instant> instant; //!< of an instant; its note is that in local time
    explain::Phrase meaning;
    std::optional<explain::Term> term;
    json::ByteRange bytes; //!< of the value, in Answer::utf8
    std::vector<DefinitionNode> children;
};

/** All places of an answer below its root, in the order of the text. A broken text (no answer has one) gives none. */
DefinitionNode buildDefinition(const job::Answer& answer, const std::vector<explain::NamedPlace>& names = {});

/** The whole answer as a tree: what stands there, what it is called and what it means. */
class DefinitionModel final : public TreeModel<DefinitionNode> {
    Q_OBJECT

public:
    enum Column { PropertyColumn, ValueColumn, MeaningColumn, ColumnCount };
    Q_ENUM(Column)

    /** The same in each column. */
    enum Role {
        PointerRole = Qt::UserRole, //!< QString
        ApiNameRole, //!< QString: the member's name; empty for elements
        TermRole, //!< int of explain::Term; invalid if there is none
        RawRole, //!< QString: the value as in the JSON, decoded
        NoteRole, //!< QString: what the value is for people; may be empty
        TypeRole, //!< int of json::Type
        ByteBeginRole, //!< qint64: first byte of the value in Answer::utf8
        ByteEndRole, //!< qint64: one past its last
    };
    Q_ENUM(Role)

    /** The language outlives the model. */
    explicit DefinitionModel(const explain::Language& language, QObject* parent = nullptr);

    /** `names`: what AWS calls the things that stand there as ids. */
    void setAnswer(const job::Answer& answer, const std::vector<explain::NamedPlace>& names = {});

    /** The row of this place, first column; invalid if there is none. */
    QModelIndex indexOf(const QString& pointer) const;

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QVariant nodeData(const DefinitionNode& node, const QModelIndex& index, int role) const override;

private:
    const explain::Language& m_language;
};

} // namespace jobscope::models
