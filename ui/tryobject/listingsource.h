// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/listingrun.h"

#include <QWidget>

class QMimeData;

namespace jobscope::ui {

class BusyBar;
class FlowLabel;

/**
 * Where a listing comes from: the clipboard, a file, or what is dropped. Shows how far its run is, lets the person end
 * it, and says what could not be read of it.
 */
class ListingSource final : public QWidget {
    Q_OBJECT
public:
    /** The run outlives it. */
    explicit ListingSource(session::ListingRun& run, QWidget* parent = nullptr);

    /** Files and text that are dropped on that widget are read, too. */
    void takeDropsOf(QWidget* target);
    void openFile(const QString& path);
    void openText(const QByteArray& text);
    void say(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paste();
    void chooseFile();
    void drop(const QMimeData& content);
    void showEnding();

    session::ListingRun& m_run;
    BusyBar* m_busy;
    FlowLabel* m_message;
};

} // namespace jobscope::ui
