// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/language.h"
#include "explain/readings.h"

#include <QWidget>

#include <memory>

class QStackedLayout;
class QToolButton;

namespace jobscope::ui {

class ListingPage;
class ObjectPage;
class Place;

/** Objects tried on a job: one with all that can be said of it, or a whole list. */
class TryView final : public QWidget {
    Q_OBJECT
public:
    /** Language and place outlive it. */
    TryView(const explain::Language& language, Place& place, QWidget* parent = nullptr);

    void setJob(const job::Job& job, const explain::Readings& readings,
        std::shared_ptr<const explain::Explanation> explanation);
    ObjectPage& objectPage() { return *m_object; }
    ListingPage& listingPage() { return *m_listing; }
    void showObject();
    void showListing();

Q_SIGNALS:
    void showDefinitionRequested(const QString& pointer);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addChoice(const QString& text, const QString& name);

    ObjectPage* m_object;
    ListingPage* m_listing;
    QStackedLayout* m_stack;
    QToolButton* m_oneChoice;
    QToolButton* m_listChoice;
};

} // namespace jobscope::ui
