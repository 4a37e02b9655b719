// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/countdownlabel.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

/** Its name is what it shows, whatever the widget's accessible name. */
class AccessibleCountdown final : public QAccessibleWidget {
public:
    explicit AccessibleCountdown(CountdownLabel* label)
        : QAccessibleWidget(label, QAccessible::StaticText)
    {
    }

    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? static_cast<const QLabel*>(widget())->text() : QAccessibleWidget::text(text);
    }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* label = qobject_cast<CountdownLabel*>(object);
    return label ? new AccessibleCountdown(label) : nullptr;
}

} // namespace

CountdownLabel::CountdownLabel(QWidget* parent)
    : QLabel(parent)
{
    static const bool isKnown = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isKnown)
    setFont(type::strong(font()));
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText);
    // A label with a name of its own sends no event when its text changes.
    setAccessibleName(u"countdown"_s);
}

void CountdownLabel::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced();
}

} // namespace jobscope::ui
