// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/listexport.h"

#include "explain/language.h"
#include "models/tabletext.h"
#include "report/saveaside.h"
#include "ui/joblist/joblistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowsettings.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStatusBar>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

ListExport::ListExport(MainWindow& window, WindowSettings& settings, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{
    connect(window.actions().exportList, &QAction::triggered, this, &ListExport::choose);
    connect(window.actions().copyList, &QAction::triggered, this, &ListExport::copy);
    const auto* jobs = window.list().model();
    connect(jobs, &QAbstractItemModel::rowsInserted, this, &ListExport::update);
    connect(jobs, &QAbstractItemModel::rowsRemoved, this, &ListExport::update);
    connect(jobs, &QAbstractItemModel::modelReset, this, &ListExport::update);
    update();
}

void ListExport::update()
{
    const bool isAnythingShown = m_window.list().model()->rowCount() > 0;
    m_window.actions().exportList->setEnabled(isAnythingShown);
    m_window.actions().copyList->setEnabled(isAnythingShown);
}

void ListExport::choose()
{
    const QString csv = tr("Tables (%1)").arg(u"*.csv"_s);
    const QString json = tr("JSON (%1)").arg(u"*.json"_s);
    const QString proposed = QDir(m_settings.folder()).filePath(tr("jobs", "name of a file") + u".csv"_s);
    auto* dialog = new QFileDialog(&m_window, tr("Export the list"), proposed, QStringList{csv, json}.join(u";;"));
    dialog->setObjectName(u"exportListDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog, json](const QString& chosen) { dialog->setDefaultSuffix(chosen == json ? u"json"_s : u"csv"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings.setFolder(QFileInfo(path).absolutePath());
        write(path);
    });
    dialog->open();
}

void ListExport::write(const QString& path)
{
    const models::TableText table = m_window.list().shownTable();
    const bool isJson = path.endsWith(u".json", Qt::CaseInsensitive);
    const auto written = report::saveAside(path, isJson ? models::jsonOf(table) : models::csvOf(table));
    if (written)
        m_window.statusBar()->showMessage(tr("Saved %1").arg(explain::shown(path)), 12000);
    else
        m_window.messages().show(
            {Tone::Error, tr("The list could not be written."), tr("Choose another folder or free some space."),
                explain::shown(QString(path + u": "_s + written.error()))});
}

void ListExport::copy()
{
    QGuiApplication::clipboard()->setText(models::tabbedOf(m_window.list().shownTable()));
    m_window.statusBar()->showMessage(tr("Copied %n jobs", nullptr, m_window.list().model()->rowCount()), 8000);
}

} // namespace jobscope::ui
