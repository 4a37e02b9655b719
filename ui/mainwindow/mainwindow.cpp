// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/mainwindow.h"

#include "ui/connections/connectionbutton.h"
#include "ui/joblist/dashboardstrip.h"
#include "ui/joblist/filterfield.h"
#include "ui/joblist/filternote.h"
#include "ui/joblist/joblistview.h"
#include "ui/jobpage/jobpage.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1280, 860);
constexpr QSize smallestSize(560, 400);

QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(session::JobSession& session, models::JobFilterProxy& jobs, const explain::Language& language,
    WindowSettings& settings)
    : m_settings(settings)
    , m_actions(new Actions(*this))
    , m_messages(new MessageBar)
    , m_loading(new BusyBar(tr("Stop")))
    , m_stack(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(new JobListView(jobs))
    , m_page(new JobPage(session, language))
    , m_filter(new FilterField(language))
    , m_filterNote(new FilterNote)
    , m_connection(new ConnectionButton)
    , m_count(new QLabel)
    , m_readOnly(new QLabel(tr("Read-only")))
    , m_source(new ElidedLabel)
    , m_age(new QLabel)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Jobscope"_s);
    setMinimumSize(smallestSize);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setUnifiedTitleAndToolBarOnMac(true);

    m_loading->setObjectName(u"loadingBar"_s);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    auto* listPane = new QWidget;
    auto* listColumn = new QVBoxLayout(listPane);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(m_filterNote);
    listColumn->addWidget(m_list, 1);
    listPane->setMinimumWidth(200);
    m_page->setMinimumWidth(300);
    m_splitter->addWidget(listPane);
    m_splitter->addWidget(m_page);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitterKnown = true; });
    m_stack->addWidget(m_welcome);
    auto* jobsPane = new QWidget;
    auto* jobsColumn = new QVBoxLayout(jobsPane);
    jobsColumn->setContentsMargins(0, 0, 0, 0);
    jobsColumn->setSpacing(0);
    auto* dashboard = new DashboardStrip(session, jobs, language);
    connect(dashboard, &DashboardStrip::filterChosen, m_filter, &QLineEdit::setText);
    auto* dashboardRow = new QHBoxLayout;
    dashboardRow->setContentsMargins(space::m, space::s, space::m, space::s);
    dashboardRow->addWidget(dashboard);
    jobsColumn->addLayout(dashboardRow);
    jobsColumn->addWidget(m_splitter, 1);
    m_stack->addWidget(jobsPane);

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_loading);
    column->addWidget(m_stack, 1);
    setCentralWidget(content);

    m_actions->fillMenuBar(*menuBar());
    fillToolBar();
    fillStatusBar();
    m_list->fillColumnsMenu(*m_actions->columns);
    showContent(false);
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::fillToolBar()
{
    auto* bar = new QToolBar(tr("Tools"), this);
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto addButton = [this, bar](QAction* action) {
        // Languages that write a letter of their own for the menu, "(O)", do without it here; Qt leaves it.
        static const QRegularExpression letter(u"\\(.\\)"_s);
        const QString text = action->iconText();
        if (text.contains(letter))
            action->setIconText(QString(text).remove(letter));
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAutoRaise(false);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(QString(action->iconText()));
        bar->addWidget(button);
        return button;
    };
    bar->addWidget(m_connection);
    addButton(m_actions->open);
    addButton(m_actions->refresh);

    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 52);
    bar->addWidget(m_filter);
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    gap->setMaximumHeight(1);
    bar->addWidget(gap);
    addButton(m_actions->exportReport);
    addToolBar(bar);
}

void MainWindow::fillStatusBar()
{
    m_count->setObjectName(u"countLabel"_s);
    m_readOnly->setObjectName(u"readOnlyLabel"_s);
    m_readOnly->setToolTip(tr("Jobscope changes nothing, neither at AWS nor in your files."));
    m_source->setObjectName(u"sourceLabel"_s);
    m_age->setObjectName(u"ageLabel"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(space::m, 1, space::m, 0);
    for (QLabel* label : {m_count, m_readOnly, m_source, m_age}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(type::small(font()));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(0, space::xs, space::s, space::xs);
    }
    statusBar()->addWidget(m_count);
    statusBar()->addWidget(m_readOnly);
    statusBar()->addWidget(m_source, 1);
    statusBar()->addPermanentWidget(m_age);
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.geometry()))
        resize(firstSize);
    m_splitterKnown = m_splitter->restoreState(m_settings.splitter());
    // A window that was made to cover the list would leave no way to get it back.
    m_splitter->setHandleWidth(1);
    m_list->restoreColumns(m_settings.columns());
    splitAtFirst();
}

/** Until the person has moved the line: the list has a good third, at most what it needs. */
void MainWindow::splitAtFirst()
{
    if (m_splitterKnown)
        return;
    const int list = qBound(220, width() * 36 / 100, fontMetrics().averageCharWidth() * 62);
    m_splitter->setSizes({list, width() - list});
}

void MainWindow::showContent(bool content)
{
    const bool change = m_stack->currentIndex() != (content ? 1 : 0) || !focusWidget();
    m_stack->setCurrentIndex(content ? 1 : 0);
    if (change)
        (content ? static_cast<QWidget*>(m_list) : m_welcome)->setFocus(Qt::OtherFocusReason);
    m_filter->setEnabled(content);
}

void MainWindow::setStatus(const QString& count, const QString& source, const QString& age)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
    m_source->setText(source);
    m_age->setText(age);
}

void MainWindow::showJob(quint64 rowId)
{
    m_list->selectJob(rowId);
    if (m_list->currentJob() != rowId) {
        m_filter->clear();
        m_list->selectJob(rowId);
    }
}

void MainWindow::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void MainWindow::remember()
{
    m_settings.setGeometry(saveGeometry());
    if (m_splitterKnown)
        m_settings.setSplitter(m_splitter->saveState());
    m_settings.setColumns(m_list->columnsState());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localPaths(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    splitAtFirst();
}

} // namespace jobscope::ui
