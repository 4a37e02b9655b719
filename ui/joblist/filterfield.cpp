// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/joblist/filterfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTreeView>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 12;

} // namespace

FilterField::FilterField(const explain::Language& language, QWidget* parent)
    : QLineEdit(parent)
    , m_language(language)
    , m_offers(new QStandardItemModel(0, 2, this))
    , m_popup(new QTreeView)
    , m_completer(new QCompleter(this))
{
    setObjectName(u"filterField"_s);
    setPlaceholderText(tr("Filter jobs"));
    setAccessibleName(tr("Filter jobs"));
    setToolTip(tr("Words, or fields like status:idle. F1 explains them, Alt+Down shows saved filters."));
    setClearButtonEnabled(true);
    setMaxLength(int(query::longestText));
    addAction(icon(Symbol::Find), LeadingPosition);
    QAction* menu = addAction(icon(Symbol::Fold), TrailingPosition);
    menu->setObjectName(u"filterMenuAction"_s);
    menu->setToolTip(tr("Saved filters and help"));
    connect(menu, &QAction::triggered, this, &FilterField::menuRequested);

    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostRows);
    m_completer->setPopup(m_popup); // which takes it over
    m_completer->setWidget(this);
    m_popup->setObjectName(u"filterOffers"_s);
    m_popup->setAccessibleName(tr("What fits here"));
    m_popup->setRootIsDecorated(false);
    m_popup->setUniformRowHeights(true);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->header()->hide();
    m_popup->header()->setStretchLastSection(true);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { take(index.row()); });
    connect(this, &QLineEdit::textEdited, this, [this] { offer(Asked::ByTyping); });
}

void FilterField::setError(const std::optional<query::QueryError>& error)
{
    m_error = error;
    update();
}

void FilterField::offer(Asked asked)
{
    m_completions = query::completions(text(), cursorPosition(), m_known);
    const auto isThere = [this](const query::Completion& completion) {
        return QStringView(text()).mid(completion.position, completion.length) == completion.text;
    };
    // Not for what is there, nor before the first letter, unless it was asked for or a field wants its value.
    std::erase_if(m_completions, isThere);
    const bool isUnwanted = asked == Asked::ByTyping && !m_completions.empty() && m_completions.front().length == 0
        && !m_completions.front().isWhole;
    if (m_completions.empty() || isUnwanted) {
        m_popup->hide();
        return;
    }
    m_offers->removeRows(0, m_offers->rowCount());
    for (const query::Completion& completion : m_completions) {
        auto* meaning = new QStandardItem(explain::plain(completion.meaning, m_language));
        meaning->setForeground(Theme::of(palette()).dim());
        m_offers->appendRow({new QStandardItem(explain::shown(completion.text)), meaning});
    }
    m_popup->resizeColumnToContents(0);
    m_popup->setColumnWidth(0, m_popup->columnWidth(0) + space::m);
    const int frame = 2 * m_popup->frameWidth() + m_popup->verticalScrollBar()->sizeHint().width();
    const QAbstractItemView& view = *m_popup; // of a tree this is protected
    const int wanted = m_popup->columnWidth(0) + view.sizeHintForColumn(1) + frame;
    // As wide as it needs, within the window.
    const QRect within(mapFrom(window(), QPoint()), window()->size());
    QRect place = rect();
    place.setWidth(std::min(std::max(wanted, width()), within.width()));
    place.moveLeft(std::min(0, within.right() - place.width()));
    m_completer->complete(place);
    // Enter takes what was chosen, not what happens to be first.
    m_popup->setCurrentIndex({});
}

void FilterField::take(int row)
{
    if (row < 0 || size_t(row) >= m_completions.size())
        return;
    const query::Completion completion = m_completions[size_t(row)];
    const bool isLast = completion.position + completion.length == text().size();
    // As typed, so that it can be undone.
    setSelection(int(completion.position), int(completion.length));
    if (completion.length == 0)
        setCursorPosition(int(completion.position));
    insert(completion.isWhole && isLast ? QString(completion.text + u' ') : completion.text);
    if (!completion.isWhole)
        offer(Asked::ByTyping);
}

bool FilterField::event(QEvent* event)
{
    // Escape closes the offers, or takes the filter away; no window needs it here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F1 || (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_popup->isVisible()) {
        const bool isChoice = key == Qt::Key_Return || key == Qt::Key_Enter;
        // The completer's own keys.
        if (key == Qt::Key_Escape || (isChoice && m_popup->currentIndex().isValid())) {
            event->ignore();
            return;
        }
        if (isChoice)
            m_popup->hide();
    } else if (key == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        Q_EMIT menuRequested();
        return;
    } else if (key == Qt::Key_Down || (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)) {
        offer(Asked::OnPurpose);
        return;
    } else if (key == Qt::Key_F1) {
        Q_EMIT helpRequested();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/** Where the characters stand now: the field scrolls. */
QRect FilterField::placeOf(const query::QueryError& error) const
{
    const auto advance = [this](qsizetype end) { return fontMetrics().horizontalAdvance(text().left(end)); };
    const QRect cursor = cursorRect();
    const int origin = cursor.center().x() - advance(cursorPosition());
    const int begin = origin + advance(error.position);
    // Where something is missing, as wide as a letter.
    const int end
        = error.length > 0 ? origin + advance(error.position + error.length) : begin + fontMetrics().averageCharWidth();
    return {begin, cursor.top(), end - begin, cursor.height()};
}

void FilterField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!m_error || m_error->position + m_error->length > text().size())
        return;
    const QRect place = placeOf(*m_error);
    constexpr qreal step = 2;
    const qreal base = place.bottom() - 1;
    QPainterPath wave(QPointF(place.left(), base));
    bool isUp = true;
    for (qreal x = place.left() + step; x <= place.right() + step; x += step, isUp = !isUp)
        wave.lineTo(x, isUp ? base - step : base);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(space::xs, 0, -space::xs, 0));
    painter.setPen(QPen(Theme::of(palette()).tone(Tone::Error).text, 1.5));
    painter.drawPath(wave);
}

} // namespace jobscope::ui
