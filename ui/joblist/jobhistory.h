// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <vector>

namespace jobscope::session {
class JobSession;
}

namespace jobscope::ui {

class MainWindow;

/** Back and forward between the jobs that were chosen, by keys and by the side buttons of a mouse. */
class JobHistory final : public QObject {
    Q_OBJECT
public:
    /** Owned by the window; the session outlives it. */
    JobHistory(MainWindow& window, const session::JobSession& session);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void note();
    void go(int step);
    int next(int step) const;
    void update();

    MainWindow& m_window;
    const session::JobSession& m_session;
    std::vector<quint64> m_rowIds; //!< the latest last
    int m_at = -1;
};

} // namespace jobscope::ui
