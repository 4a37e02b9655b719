// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/windowsettings.h"

#include <QSettings>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString splitterKey = u"window/splitter"_s;
const QString columnsKey = u"list/columns"_s;
const QString recentKey = u"files/recent"_s;
const QString noticesKey = u"deadlines/notices"_s;
const QString toldKey = u"deadlines/told"_s;
const QString folderKey = u"files/folder"_s;
const QString readingsKey = u"explain/readings"_s;
const QString themeKey = u"look/theme"_s;
const QString languageKey = u"look/language"_s;

} // namespace

WindowSettings::WindowSettings(QSettings& store)
    : m_store(store)
{
}

QByteArray WindowSettings::geometry() const
{
    return m_store.value(geometryKey).toByteArray();
}
void WindowSettings::setGeometry(const QByteArray& geometry)
{
    m_store.setValue(geometryKey, geometry);
}
QByteArray WindowSettings::splitter() const
{
    return m_store.value(splitterKey).toByteArray();
}
void WindowSettings::setSplitter(const QByteArray& state)
{
    m_store.setValue(splitterKey, state);
}
QByteArray WindowSettings::columns() const
{
    return m_store.value(columnsKey).toByteArray();
}
void WindowSettings::setColumns(const QByteArray& state)
{
    m_store.setValue(columnsKey, state);
}

QStringList WindowSettings::recentFiles() const
{
    QStringList files = m_store.value(recentKey).toStringList();
    files.removeAll(QString());
    return files.mid(0, mostRecentFiles);
}

void WindowSettings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(recentKey, files.mid(0, mostRecentFiles));
}

void WindowSettings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(recentKey, files);
}

void WindowSettings::clearRecentFiles()
{
    m_store.remove(recentKey);
}

QString WindowSettings::folder() const
{
    return m_store.value(folderKey).toString();
}
void WindowSettings::setFolder(const QString& path)
{
    m_store.setValue(folderKey, path);
}

std::optional<bool> WindowSettings::notices() const
{
    const QVariant value = m_store.value(noticesKey);
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void WindowSettings::setNotices(bool wanted)
{
    m_store.setValue(noticesKey, wanted);
}

QStringList WindowSettings::toldDeadlines() const
{
    return m_store.value(toldKey).toStringList();
}

void WindowSettings::setToldDeadlines(const QStringList& keys)
{
    m_store.setValue(toldKey, keys.mid(std::max(keys.size() - mostToldDeadlines, qsizetype{0})));
}

ThemeChoice WindowSettings::theme() const
{
    return themeFromText(m_store.value(themeKey).toString()).value_or(ThemeChoice::System);
}

void WindowSettings::setTheme(ThemeChoice theme)
{
    m_store.setValue(themeKey, toText(theme));
}

explain::Readings WindowSettings::readings() const
{
    explain::Readings readings;
    for (const QString& assignment : m_store.value(readingsKey).toStringList())
        readings.settle(assignment);
    return readings;
}

void WindowSettings::setReadings(const explain::Readings& readings)
{
    m_store.setValue(readingsKey, readings.assignments());
}

std::optional<QString> WindowSettings::language() const
{
    const QString code = m_store.value(languageKey).toString();
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

std::optional<ThemeChoice> themeFromText(const QString& text)
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (text == toText(choice))
            return choice;
    }
    return {};
}

QString toText(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    return {};
}

} // namespace jobscope::ui
