// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/jobfilterproxy.h"
#include "ui/mainwindow/reportchoices.h"
#include "ui/settings/preferences.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <optional>

class QSettings;

namespace jobscope::ui {

/**
 * What the window remembers, one accessor a thing, and the one place that it is kept: whoever acts on a setting listens
 * here, whoever changes it sets it here. Holds looks and file names only; there is no place for a secret. What cannot
 * be read counts as never set. The store outlives it.
 */
class WindowSettings final : public QObject {
    Q_OBJECT
public:
    explicit WindowSettings(QSettings& store);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    QByteArray splitter() const;
    void setSplitter(const QByteArray& state);
    QByteArray columns() const;
    void setColumns(const QByteArray& state);

    models::Grouping grouping() const;
    void setGrouping(models::Grouping grouping);
    static constexpr int mostPinned = 200;
    QStringList pinnedJobs() const; //!< ids, the latest last
    void setPinnedJobs(const QStringList& ids);

    static constexpr int mostRecentFiles = 10;
    QStringList recentFiles() const; //!< the latest first
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    void clearRecentFiles();

    QString folder() const; //!< where a file was last opened or saved
    void setFolder(const QString& path);

    /** Readings that this version does not know are left out. */
    Preferences preferences() const;
    /** All of them at once; says of each that became another that it did. */
    void setPreferences(const Preferences& preferences);
    ThemeChoice theme() const { return preferences().theme; }
    void setTheme(ThemeChoice theme);
    explain::Readings readings() const { return preferences().readings; }
    void setReadings(const explain::Readings& readings);
    std::optional<bool> notices() const { return preferences().notices; }
    void setNotices(bool wanted);

    /** How the last report was made; what this version does not know counts as never chosen. */
    ReportChoices reportChoices() const;
    void setReportChoices(const ReportChoices& choices);

    static constexpr int mostToldDeadlines = 2000;
    QStringList toldDeadlines() const; //!< keys of session::DeadlineNotices
    void setToldDeadlines(const QStringList& keys);

Q_SIGNALS:
    void wordingChanged(); //!< language or zone of the times: everything that is written
    void themeChanged();
    void readingsChanged();
    void refreshChanged();
    void noticesChanged();
    void proxyChanged();
    void logChanged();

private:
    QSettings& m_store;
};

} // namespace jobscope::ui
