// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tabletext.h"

#include <QSet>
#include <QTreeView>

#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QTimer;

namespace jobscope::models {
class JobFilterProxy;
}

namespace jobscope::ui {

/**
 * The list of jobs: sortable, with columns that can be moved and hidden. Says in the middle what to do when it is
 * empty. The proxy belongs to the caller and outlives the view.
 */
class JobListView final : public QTreeView {
    Q_OBJECT
public:
    explicit JobListView(models::JobFilterProxy& jobs, QWidget* parent = nullptr);

    /** Row id of the chosen job, see JobEntry::rowId. */
    std::optional<quint64> currentJob() const;
    void selectJob(quint64 rowId);
    void selectFirst();
    /** Row ids of all that are selected, from above. */
    std::vector<quint64> selectedJobs() const;

    /** Row ids of all that pass the filter, in the order of the list. */
    std::vector<quint64> shownJobs() const;

    /** Fills the menu with one checkable entry for each column. */
    void fillColumnsMenu(QMenu& menu);

    QByteArray columnsState();
    /** False if the state is none of this view's; then the columns are as at first. */
    bool restoreColumns(const QByteArray& state);
    /** Gives the columns the widths of what stands in them, whatever they were. */
    void refitColumns();

    /** What the list shows: all rows that pass the filter, in its order and columns, with job id and ARN at the end. */
    models::TableText shownTable() const;

    /** Row ids of the jobs that can be seen now, from above. */
    std::vector<quint64> visibleJobs() const;

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void currentJobChanged();
    void clearFilterRequested();
    void refreshRequested();
    void visibleJobsChanged();
    /** Others may add to the menu of the chosen job. */
    void menuAboutToShow(QMenu* menu);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& index) const override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;

private:
    void regroup();
    void fitSoon();
    void fitContents();
    void fitColumns();
    bool isWanted(int column) const { return m_wanted.contains(column); }
    void updateEmptyNote();
    void copy(int role);

    models::JobFilterProxy& m_jobs;
    QWidget* m_emptyNote;
    QLabel* m_emptyText;
    QPushButton* m_clearFilter;
    QPushButton* m_refresh;
    QSet<int> m_wanted; //!< columns that the person wants to see; a narrow window may show fewer
    QTimer* m_fitTimer;
    bool m_fitting = false;
    bool m_columnsKnown = false;
};

} // namespace jobscope::ui
