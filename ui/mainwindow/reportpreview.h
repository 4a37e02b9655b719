// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pdf/reportwriter.h"

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTextBrowser;
class QTimer;

namespace jobscope::ui {

/**
 * How a report of one job begins: the first page as a picture, or text. Made in the background; an order that comes
 * meanwhile replaces what is under way.
 */
class ReportPreview final : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);
    ~ReportPreview() override;

    /** Without a job: nothing is shown. */
    void preview(const pdf::ReportOrder& order, const QString& languageCode);
    bool isBusy() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Made {
        QImage page;
        QString markdown;
        QString plain;
    };
    struct Wish {
        pdf::ReportOrder order;
        QString languageCode;
    };

    static Made make(const Wish& wish, const pdf::ReportProgress& progress);
    void start();
    void finish();
    void fitPage();

    QStackedWidget* m_pages;
    QLabel* m_note; //!< while there is nothing to show
    QLabel* m_picture;
    QTextBrowser* m_laidOut;
    QPlainTextEdit* m_plain;
    QTimer* m_timer;
    QFutureWatcher<Made> m_making;
    std::optional<Wish> m_wish; //!< not begun yet
    QImage m_page;
};

} // namespace jobscope::ui
