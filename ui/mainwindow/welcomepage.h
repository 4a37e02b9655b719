// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace jobscope::ui {

/** What the window shows while nothing is open: the ways in. */
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& paths);

Q_SIGNALS:
    void openRequested();
    void connectRequested();
    void sampleRequested();
    void fileRequested(const QString& path);

private:
    QLabel* m_recentHead;
    QVBoxLayout* m_recent;
};

} // namespace jobscope::ui
