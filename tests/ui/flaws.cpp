// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "flaws.h"

#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

namespace jobscope::test {

using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget& widget)
{
    QString name = widget.objectName();
    if (name.isEmpty())
        name = widget.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && name.isEmpty())
        name = label->text().left(40);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && name.isEmpty())
        name = button->text();
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), name);
}

bool isLookedAt(const QWidget& widget, const QWidget& window)
{
    return widget.window() == &window && widget.isVisibleTo(&window) && !widget.visibleRegion().isEmpty();
}

QString tooSmall(const QWidget& widget, QSize needed)
{
    return u"%1 has %2 x %3 of %4 x %5"_s.arg(describe(widget))
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

/** What the widget needs at its present width to show all its text; nothing for one that shortens or scrolls it. */
QSize needed(const QWidget& widget)
{
    if (widget.hasHeightForWidth() && !widget.layout())
        return {0, widget.heightForWidth(widget.width())};
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && !label->text().isEmpty()) {
        const bool isElided = qobject_cast<const ui::ElidedLabel*>(label);
        return isElided ? QSize() : label->minimumSizeHint();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && !button->text().isEmpty())
        return button->minimumSizeHint();
    return {};
}

/** Whether what it holds may lie where it likes: it scrolls, or draws its parts itself. */
bool placesItsOwn(const QWidget& widget)
{
    return qobject_cast<const QAbstractScrollArea*>(&widget) || qobject_cast<const QLineEdit*>(&widget)
        || qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
        || qobject_cast<const QTabWidget*>(&widget) || qobject_cast<const QTabBar*>(&widget)
        || qobject_cast<const QSplitter*>(&widget)
        || (widget.parentWidget() && qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()));
}

QList<const QWidget*> shownChildren(const QWidget& parent, const QWidget& window)
{
    QList<const QWidget*> items;
    for (const QObject* child : parent.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget && !widget->isWindow() && isLookedAt(*widget, window))
            items += widget;
    }
    return items;
}

} // namespace

QStringList clipped(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isLookedAt(*widget, window))
            continue;
        const QSize size = needed(*widget);
        if (widget->width() < size.width() || widget->height() < size.height())
            found += tooSmall(*widget, size);
        const QWidget* parent = widget->parentWidget();
        if (!placesItsOwn(*parent) && !parent->rect().contains(widget->geometry()))
            found += u"%1 sticks out of %2"_s.arg(describe(*widget), describe(*parent));
    }
    return found;
}

QStringList overlapping(const QWidget& window)
{
    QStringList found;
    QList<const QWidget*> parents{&window};
    for (const QWidget* widget : window.findChildren<QWidget*>())
        parents += widget;
    for (const QWidget* parent : parents) {
        if (placesItsOwn(*parent) || !parent->isVisibleTo(&window))
            continue;
        const QList<const QWidget*> items = shownChildren(*parent, window);
        for (qsizetype a = 0; a < items.size(); ++a) {
            for (qsizetype b = a + 1; b < items.size(); ++b) {
                if (items[a]->geometry().intersects(items[b]->geometry()))
                    found += u"%1 lies on %2"_s.arg(describe(*items[a]), describe(*items[b]));
            }
        }
    }
    return found;
}

QStringList nameless(const QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            found += describe(*widget) + u" has no name"_s;
    }
    return found;
}

QStringList flaws(const QWidget& window)
{
    return clipped(window) + overlapping(window) + nameless(window);
}

} // namespace jobscope::test
