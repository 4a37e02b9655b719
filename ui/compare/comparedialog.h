// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/comparison.h"
#include "explain/language.h"
#include "explain/objectfacts.h"
#include "session/jobsession.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace jobscope::ui {

class ComparedObjects;
class FlowLabel;

/**
 * What two jobs are set up to do differently: what each takes alone, then each difference; and the objects of a listing
 * whose verdict differs.
 */
class CompareDialog final : public QDialog {
    Q_OBJECT
public:
    /** Compares the job of that row with another one of the session that the person chooses. Both outlive it. */
    CompareDialog(session::JobSession& session, int row, const explain::Language& language, QWidget* parent = nullptr);

    /** Compares with this job of the session. */
    void setOther(quint64 rowId);
    /** What is known of the bucket of objects that are tried on both. */
    void setBucket(const explain::ObjectFacts& bucket);

private:
    void fillChoices(quint64 first);
    void compare();
    void copy();

    session::JobSession& m_session;
    const explain::Language& m_language;
    quint64 m_first;
    QComboBox* m_other;
    FlowLabel* m_secondOnly;
    FlowLabel* m_firstOnly;
    FlowLabel* m_closing;
    QTableWidget* m_changes;
    ComparedObjects* m_objects;
    QString m_text;
};

} // namespace jobscope::ui
