// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/jobhead.h"

#include "models/datetext.h"
#include "ui/jobpage/countdownlabel.h"
#include "ui/jobpage/termhelp.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/flowtext.h"

#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

QToolButton* copyButton(QWidget* parent, const QString& name)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(icon(Symbol::Copy));
    button->setIconSize({13, 13});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFont(type::small(parent->font()));
    return button;
}

void offer(QToolButton* button, const QString& shown, const QString& value, const QString& what)
{
    button->setVisible(!value.isEmpty());
    button->setText(explain::shown(shown));
    button->setToolTip(what + u'\n' + explain::shown(value));
    button->setAccessibleName(what);
    button->setAccessibleDescription(explain::shown(value));
    button->setProperty("value", value);
}

QString shortId(const QString& id)
{
    return id.size() > 14 ? id.left(8) + u'…' + id.right(2) : id;
}

} // namespace

QString localAndUtc(job::Instant instant, const QLocale& locale)
{
    const QDateTime local = models::shownTime(instant);
    const QDateTime utc = local.toUTC();
    //: how a day and a time are written, in the letters of QLocale
    const QString day = JobHead::tr("d MMM yyyy HH:mm");
    if (local.offsetFromUtc() == 0)
        return locale.toString(utc, day) + u" UTC"_s;
    return JobHead::tr("%1 %2 (%3 UTC)", "local time, its zone, the same in UTC")
        .arg(locale.toString(local, day), local.timeZoneAbbreviation(),
            locale.toString(utc, utc.date() == local.date() ? u"HH:mm"_s : day));
}

JobHead::JobHead(const ports::Clock& clock, ports::Ticker& ticker, const explain::Language& language, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_ticker(ticker)
    , m_language(language)
    , m_name(new FlowLabel(FlowLabel::Weight::Title, this))
    , m_status(new Badge(this))
    , m_countdown(new CountdownLabel(this))
    , m_countdownMeaning(new FlowLabel(FlowLabel::Weight::Dim, this))
    , m_id(copyButton(this, u"copyId"_s))
    , m_arn(copyButton(this, u"copyArn"_s))
    , m_asOf(new FlowLabel(FlowLabel::Weight::Dim, this))
{
    m_name->setObjectName(u"jobName"_s);
    m_name->setMeasured(false);
    m_name->setMaxLines(2);
    m_status->setObjectName(u"jobStatus"_s);
    m_countdown->setObjectName(u"countdown"_s);
    m_countdownMeaning->setObjectName(u"countdownMeaning"_s);
    m_asOf->setObjectName(u"asOf"_s);
    m_asOf->setFont(type::small(font()));
    for (QToolButton* button : {m_id, m_arn}) {
        connect(button, &QToolButton::clicked, this, [this, button] {
            QGuiApplication::clipboard()->setText(button->property("value").toString());
            sayInStatusBar(this, tr("Copied."));
        });
    }

    auto* row = new FlowLayout(space::m, space::xs);
    row->addWidget(m_status);
    row->addWidget(m_countdown);
    row->addWidget(m_countdownMeaning);
    row->addWidget(m_id);
    row->addWidget(m_arn);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l + space::xs, space::m, space::l + space::xs, space::xs);
    column->setSpacing(space::xs);
    column->addWidget(m_name);
    column->addLayout(row);
    column->addWidget(m_asOf);
}

JobHead::~JobHead() = default;

void JobHead::setJob(const job::Job& job, const explain::Explanation& explanation)
{
    QString name = job.name();
    if (name.isEmpty())
        name = job.id().isEmpty() ? tr("A job without a name") : job.id().text();
    m_name->setContent({{{explain::Span::Kind::Name, explain::shown(name)}}});
    m_status->setLook({statusTone(explanation.status.status), statusSymbol(explanation.status.status),
        explain::plain(explanation.status.label, m_language)});
    m_status->setToolTip(explain::plain(explanation.status.meaning, m_language).toHtmlEscaped());
    m_status->setAccessibleDescription(explain::plain(explanation.status.meaning, m_language));
    offer(m_id, shortId(job.id().text()), job.id().text(), tr("Copy the job id"));
    offer(m_arn, tr("ARN"), job.arn(), tr("Copy the ARN"));
    m_asOf->setContent(explain::render(explanation.asOfText, m_language));
    // The same deadline may come again because its phase has changed.
    if (m_deadline != explanation.deadline && explanation.deadline)
        m_phase = explanation.deadline->phase(m_clock.now());
    m_deadline = explanation.deadline;
    updateCountdown();
}

void JobHead::updateCountdown()
{
    m_alarm.reset();
    m_countdown->setVisible(m_deadline.has_value());
    m_countdownMeaning->setVisible(m_deadline.has_value());
    if (!m_deadline)
        return;
    const job::Instant now = m_clock.now();
    m_countdown->setText(explain::plain(m_deadline->countdown(now), m_language));
    colorCountdown();
    const QString meaning = explain::plain(m_deadline->meaning(now), m_language);
    m_countdownMeaning->setContent(wordsOnly(tr("%1 · %2", "what the countdown counts to, and when that is")
                                                 .arg(meaning, localAndUtc(m_deadline->at, m_language.locale()))));
    if (const explain::DeadlinePhase phase = m_deadline->phase(now); phase != m_phase) {
        m_phase = phase;
        m_countdown->announce();
    }
    m_alarm = m_ticker.after(m_deadline->untilNextChange(now), [this] { updateCountdown(); });
}

void JobHead::colorCountdown()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::of(colors).tone(m_status->look().tone).text);
    m_countdown->setPalette(colors);
}

void JobHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        colorCountdown();
    QWidget::changeEvent(event);
}

void JobHead::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).panel());
}

} // namespace jobscope::ui
