// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/readings.h"
#include "ui/theme/appearance.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QSettings;

namespace jobscope::ui {

/**
 * What the window remembers, one accessor a thing. Holds looks and file names only; there is no place for a secret.
 * What cannot be read counts as never set. The store outlives it.
 */
class WindowSettings {
public:
    explicit WindowSettings(QSettings& store);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    QByteArray splitter() const;
    void setSplitter(const QByteArray& state);
    QByteArray columns() const;
    void setColumns(const QByteArray& state);

    static constexpr int mostRecentFiles = 10;
    QStringList recentFiles() const; //!< the latest first
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    void clearRecentFiles();

    QString folder() const; //!< where a file was last opened or saved
    void setFolder(const QString& path);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /** Which readings are settled; one that this version does not know is left out. */
    explain::Readings readings() const;
    void setReadings(const explain::Readings& readings);

    /** Whether the desktop tells of deadlines; nothing: nobody was asked yet. */
    std::optional<bool> notices() const;
    void setNotices(bool wanted);
    static constexpr int mostToldDeadlines = 2000;
    QStringList toldDeadlines() const; //!< keys of session::DeadlineNotices
    void setToldDeadlines(const QStringList& keys);

    /** A language code, or nothing: the system decides. */
    std::optional<QString> language() const;

private:
    QSettings& m_store;
};

/** `system`, `light`, `dark`; nothing for another text. */
std::optional<ThemeChoice> themeFromText(const QString& text);
QString toText(ThemeChoice choice);

} // namespace jobscope::ui
