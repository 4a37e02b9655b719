// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "models/bucketcovermodel.h"
#include "session/jobsession.h"

#include <QDialog>

class QTreeView;

namespace jobscope::ui {

class FlowLabel;
class ObjectForm;

/** Which loaded jobs select a bucket, which might, which do not, and why. Follows the session while it is open. */
class BucketDialog final : public QDialog {
    Q_OBJECT
public:
    /** Session and language outlive it. */
    BucketDialog(const session::JobSession& session, const explain::Language& language, QWidget* parent = nullptr);

    void setBucket(const explain::ObjectFacts& bucket);

Q_SIGNALS:
    /** The person wants to see that job. */
    void jobChosen(quint64 rowId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void ask();
    void selectRow(const QVariant& rowId);
    void showCounts();
    void showCurrent();

    models::BucketCoverModel m_jobs;
    const explain::Language& m_language;
    ObjectForm* m_form;
    FlowLabel* m_counts;
    QTreeView* m_view;
    FlowLabel* m_answer;
    FlowLabel* m_why;
};

} // namespace jobscope::ui
