// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "query/completion.h"
#include "query/parser.h"

#include <QLineEdit>

#include <optional>

class QCompleter;
class QStandardItemModel;
class QTreeView;

namespace jobscope::ui {

/**
 * Where a filter is typed. Offers how a term may go on; a mistake is underlined at its place. Alt+Down asks for the
 * menu of saved filters, Ctrl+Space or Down for what fits here, F1 for help.
 */
class FilterField final : public QLineEdit {
    Q_OBJECT
public:
    /** The language outlives the field. */
    explicit FilterField(const explain::Language& language, QWidget* parent = nullptr);

    void setKnownTexts(query::KnownTexts known) { m_known = std::move(known); }
    void setError(const std::optional<query::QueryError>& error);

Q_SIGNALS:
    void menuRequested();
    void helpRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Asked { ByTyping, OnPurpose };
    void offer(Asked asked);
    void take(int row);
    QRect placeOf(const query::QueryError& error) const;

    const explain::Language& m_language;
    query::KnownTexts m_known;
    QStandardItemModel* m_offers;
    QTreeView* m_popup;
    QCompleter* m_completer;
    std::vector<query::Completion> m_completions;
    std::optional<query::QueryError> m_error;
};

} // namespace jobscope::ui
