// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/connections/connectionbutton.h"

#include "ui/theme/theme.h"

#include <QMenu>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ConnectionButton::ConnectionButton(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(u"connectionButton"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    setPlace({}, {}, {}, {});
}

void ConnectionButton::setPlace(const QIcon& icon, const QString& name, const QString& account, const QString& region)
{
    setIcon(icon);
    m_name = name;
    m_account = account;
    m_region = region;
    const QString all = joined({m_name, m_account, m_region});
    setToolTip(all.toHtmlEscaped());
    setAccessibleName(all.isEmpty() ? tr("Connect to AWS") : tr("Connection: %1").arg(all));
    fit();
}

void ConnectionButton::setRoom(int width)
{
    m_room = width;
    fit();
}

void ConnectionButton::fit()
{
    if (m_name.isEmpty() && m_region.isEmpty()) {
        setText(tr("Connect"));
        return;
    }
    const int room = m_room - iconSize().width() - 4 * space::m;
    for (const QString& text : {joined({m_name, m_account, m_region}), joined({m_name, m_region})}) {
        if (fontMetrics().horizontalAdvance(text) <= room) {
            setText(QString(text).replace(u'&', u"&&"_s));
            return;
        }
    }
    // The Region stays whole: it is what people get wrong.
    const QString region = m_region.isEmpty() ? QString() : QString(u" · "_s + m_region);
    const QString name = fontMetrics().elidedText(
        m_name, Qt::ElideMiddle, std::max(0, room - fontMetrics().horizontalAdvance(region)));
    setText(QString(name + region).replace(u'&', u"&&"_s));
}

} // namespace jobscope::ui
