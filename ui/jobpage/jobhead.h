// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/language.h"
#include "ports/clock.h"

#include <QWidget>

#include <memory>
#include <optional>

class QToolButton;

namespace jobscope::ui {

class Badge;
class CountdownLabel;
class FlowLabel;

/**
 * The head of a job's page: name, status, what is left until its deadline, ids to copy, how old the answer is. The
 * countdown is made anew from the clock whenever its text changes. Clock, ticker and language outlive it.
 */
class JobHead final : public QWidget {
    Q_OBJECT
public:
    JobHead(
        const ports::Clock& clock, ports::Ticker& ticker, const explain::Language& language, QWidget* parent = nullptr);
    ~JobHead() override;

    void setJob(const job::Job& job, const explain::Explanation& explanation);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateCountdown();
    void colorCountdown();

    const ports::Clock& m_clock;
    ports::Ticker& m_ticker;
    const explain::Language& m_language;
    std::optional<explain::Deadline> m_deadline;
    explain::DeadlinePhase m_phase = explain::DeadlinePhase::Days; //!< that the countdown is in
    std::unique_ptr<ports::Ticker::Alarm> m_alarm;
    FlowLabel* m_name;
    Badge* m_status;
    CountdownLabel* m_countdown;
    FlowLabel* m_countdownMeaning;
    QToolButton* m_id;
    QToolButton* m_arn;
    FlowLabel* m_asOf;
};

/** The instant for people: local time with zone, and UTC in brackets. */
QString localAndUtc(job::Instant instant, const QLocale& locale);

} // namespace jobscope::ui
