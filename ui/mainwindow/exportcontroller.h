// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/language.h"
#include "job/evidence.h"

#include <QObject>

namespace jobscope::session {
class JobSession;
}

namespace jobscope::ui {

class MainWindow;
class WindowSettings;

/** Reports of jobs: as a file by way of a dialog, on paper, as Markdown for the clipboard. */
class ExportController final : public QObject {
    Q_OBJECT
public:
    /** What it is given outlives it. */
    ExportController(MainWindow& window, session::JobSession& session, const explain::Language& language,
        WindowSettings& settings, job::PackEvidence pack, QObject* parent);

    QString markdown(const job::Job& job, const explain::Explanation& explanation) const;

private:
    void chooseReport();
    void print();

    MainWindow& m_window;
    session::JobSession& m_session;
    const explain::Language& m_language;
    WindowSettings& m_settings;
    job::PackEvidence m_pack;
};

} // namespace jobscope::ui
