// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/windowsettings.h"

#include "report/sections.h"

#include <QSettings>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

/** In the order of models::Grouping. */
const QStringList groupings{u"none"_s, u"status"_s, u"source"_s, u"schedule"_s};
const QString geometryKey = u"window/geometry"_s;
const QString splitterKey = u"window/splitter"_s;
const QString columnsKey = u"list/columns"_s;
const QString groupingKey = u"list/grouping"_s;
const QString pinnedKey = u"list/pinned"_s;
const QString recentKey = u"files/recent"_s;
const QString noticesKey = u"deadlines/notices"_s;
const QString toldKey = u"deadlines/told"_s;
const QString folderKey = u"files/folder"_s;
const QString readingsKey = u"explain/readings"_s;
const QString themeKey = u"look/theme"_s;
const QString languageKey = u"look/language"_s;
const QString timesKey = u"look/times"_s;
const QString refreshKey = u"list/refreshMinutes"_s;
const QString proxyKey = u"network/proxy"_s;
const QString proxyUrlKey = u"network/proxyUrl"_s;
const QString logKey = u"log/level"_s;
const QString reportFormatKey = u"report/format"_s;
const QString reportLanguageKey = u"report/language"_s;
const QString reportPaperKey = u"report/paper"_s;
const QString reportRedactKey = u"report/redact"_s;
const QString reportLeftOutKey = u"report/leftOut"_s;
const QString a4Paper = u"a4"_s;
const QString letterPaper = u"letter"_s;
constexpr int longestPause = 24 * 60; // minutes between two refreshes

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

models::Grouping WindowSettings::grouping() const
{
    const qsizetype found = groupings.indexOf(m_store.value(groupingKey).toString());
    return found < 0 ? models::Grouping::None : models::Grouping(found);
}
void WindowSettings::setGrouping(models::Grouping grouping)
{
    m_store.setValue(groupingKey, groupings[qsizetype(grouping)]);
}

QStringList WindowSettings::pinnedJobs() const
{
    return m_store.value(pinnedKey).toStringList();
}
void WindowSettings::setPinnedJobs(const QStringList& ids)
{
    m_store.setValue(pinnedKey, ids.mid(std::max(ids.size() - mostPinned, qsizetype{0})));
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

ReportChoices WindowSettings::reportChoices() const
{
    ReportChoices found;
    found.format = report::formatOf(u"report."_s + m_store.value(reportFormatKey).toString()).value_or(found.format);
    found.language = m_store.value(reportLanguageKey).toString();
    if (const QString paper = m_store.value(reportPaperKey).toString(); paper == letterPaper)
        found.paper = QPageSize::Letter;
    else if (paper == a4Paper)
        found.paper = QPageSize::A4;
    found.redact = m_store.value(reportRedactKey).toBool();
    for (const QString& name : m_store.value(reportLeftOutKey).toStringList()) {
        if (const auto section = report::sectionFromText(name))
            found.leftOut.insert(*section);
    }
    return found;
}

void WindowSettings::setReportChoices(const ReportChoices& choices)
{
    m_store.setValue(reportFormatKey, report::endingOf(choices.format));
    m_store.setValue(reportLanguageKey, choices.language);
    if (choices.paper)
        m_store.setValue(reportPaperKey, choices.paper == QPageSize::Letter ? letterPaper : a4Paper);
    m_store.setValue(reportRedactKey, choices.redact);
    QStringList leftOut;
    for (const report::SectionId id : choices.leftOut)
        leftOut += report::toText(id);
    m_store.setValue(reportLeftOutKey, leftOut);
}

QStringList WindowSettings::toldDeadlines() const
{
    return m_store.value(toldKey).toStringList();
}

void WindowSettings::setToldDeadlines(const QStringList& keys)
{
    m_store.setValue(toldKey, keys.mid(std::max(keys.size() - mostToldDeadlines, qsizetype{0})));
}

Preferences WindowSettings::preferences() const
{
    Preferences found;
    found.language = m_store.value(languageKey).toString();
    found.theme = themeFromText(m_store.value(themeKey).toString()).value_or(found.theme);
    found.times = timesFromText(m_store.value(timesKey).toString()).value_or(found.times);
    for (const QString& assignment : m_store.value(readingsKey).toStringList())
        found.readings.settle(assignment);
    if (const int minutes = m_store.value(refreshKey).toInt(); minutes > 0 && minutes <= longestPause)
        found.refreshEvery = std::chrono::minutes(minutes);
    if (const QVariant notices = m_store.value(noticesKey); notices.isValid())
        found.notices = notices.toBool();
    found.proxyUrl = m_store.value(proxyUrlKey).toString();
    found.proxy = proxyFromText(m_store.value(proxyKey).toString()).value_or(found.proxy);
    if (found.proxy == ProxyChoice::Own && !isProxyUrl(found.proxyUrl))
        found.proxy = ProxyChoice::System;
    found.log = logLevelFromText(m_store.value(logKey).toString()).value_or(found.log);
    return found;
}

void WindowSettings::setPreferences(const Preferences& wanted)
{
    const Preferences before = preferences();
    const auto keep = [this](const QString& key, const QVariant& value, bool isDefault) {
        if (isDefault)
            m_store.remove(key); // a later version may have a better one
        else
            m_store.setValue(key, value);
    };
    const Preferences unset;
    keep(languageKey, wanted.language, wanted.language == unset.language);
    keep(themeKey, toText(wanted.theme), wanted.theme == unset.theme);
    keep(timesKey, toText(wanted.times), wanted.times == unset.times);
    keep(readingsKey, wanted.readings.assignments(), wanted.readings == unset.readings);
    keep(refreshKey, int(wanted.refreshEvery.count()), wanted.refreshEvery == unset.refreshEvery);
    keep(noticesKey, wanted.notices.value_or(false), !wanted.notices);
    keep(proxyKey, toText(wanted.proxy), wanted.proxy == unset.proxy);
    keep(proxyUrlKey, wanted.proxyUrl, wanted.proxyUrl == unset.proxyUrl);
    keep(logKey, toText(wanted.log), wanted.log == unset.log);

    if (wanted.theme != before.theme)
        Q_EMIT themeChanged();
    if (!(wanted.readings == before.readings))
        Q_EMIT readingsChanged();
    if (wanted.refreshEvery != before.refreshEvery)
        Q_EMIT refreshChanged();
    if (wanted.notices != before.notices)
        Q_EMIT noticesChanged();
    if (wanted.proxy != before.proxy || wanted.proxyUrl != before.proxyUrl)
        Q_EMIT proxyChanged();
    if (wanted.log != before.log)
        Q_EMIT logChanged();
    if (wanted.language != before.language || wanted.times != before.times)
        Q_EMIT wordingChanged();
}

void WindowSettings::setTheme(ThemeChoice theme)
{
    Preferences wanted = preferences();
    wanted.theme = theme;
    setPreferences(wanted);
}

void WindowSettings::setReadings(const explain::Readings& readings)
{
    Preferences wanted = preferences();
    wanted.readings = readings;
    setPreferences(wanted);
}

void WindowSettings::setNotices(bool notices)
{
    Preferences wanted = preferences();
    wanted.notices = notices;
    setPreferences(wanted);
}

} // namespace jobscope::ui
