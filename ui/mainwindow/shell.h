// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/evidence.h"
#include "session/autorefresh.h"

#include <QObject>
#include <QTranslator>

#include <functional>
#include <memory>
#include <optional>

namespace jobscope::session {
class AcceptanceDesk;
class ConnectionDesk;
class FilterDesk;
class GroupDesk;
class LogBook;
class SnapshotKeeper;
} // namespace jobscope::session

namespace jobscope::ui {

class Appearance;
class MainWindow;
class WindowController;
class WindowPrompter;
class WindowSettings;

/**
 * The window with all that belongs to it, in the language and with the times that the settings say. When they say
 * others, a new window takes the place of the old one and goes on where that was: the session below knows nothing of
 * it. So no widget has to know how to change its words.
 */
class Shell final : public QObject {
    Q_OBJECT
public:
    /** All of them outlive it. */
    struct Parts {
        session::JobSession& session;
        session::ConnectionDesk& desk;
        session::GroupDesk& groups;
        session::FilterDesk& filters;
        session::AcceptanceDesk& acceptances;
        session::SnapshotKeeper& snapshots;
        WindowSettings& settings;
        Appearance& appearance;
        WindowPrompter& prompter;
        std::function<void()> openSample;
        std::optional<QString> language = std::nullopt; //!< instead of that of the settings, until they change
        session::LogBook* log = nullptr; //!< without one there is no window for it
        QString logFolder = {};
        job::PackEvidence packEvidence = {};
    };
    explicit Shell(const Parts& parts);
    ~Shell() override;

    MainWindow& window() const;
    WindowController& controller() const;

private:
    struct Stage;
    struct Place;

    void speak(const QString& code);
    void build(const QString& code);
    void rebuild();
    Place place() const;
    void goTo(const Place& place);

    Parts m_parts;
    session::AutoRefresh m_refresh;
    QTranslator m_words;
    QTranslator m_qtWords;
    std::unique_ptr<Stage> m_stage;
};

} // namespace jobscope::ui
