// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace jobscope::ui {

class MainWindow;
class WindowSettings;

/** What the list of jobs shows, as a file (CSV or JSON, by its ending) and for the clipboard. */
class ListExport final : public QObject {
    Q_OBJECT
public:
    /** What it is given outlives it. */
    ListExport(MainWindow& window, WindowSettings& settings, QObject* parent);

    void write(const QString& path);

private:
    void update();
    void choose();
    void copy();

    MainWindow& m_window;
    WindowSettings& m_settings;
};

} // namespace jobscope::ui
