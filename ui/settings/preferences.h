// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/readings.h"
#include "session/logbook.h"
#include "ui/theme/appearance.h"

#include <QString>

#include <chrono>
#include <optional>

namespace jobscope::ui {

/** Which zone the times of lists and heads are in. Reports say theirs by themselves. */
enum class TimesShown { Local, Utc };

/** How AWS is reached. */
enum class ProxyChoice {
    System, //!< as the environment says (HTTPS_PROXY, NO_PROXY), as the AWS CLI; else as the system does
    None,
    Own, //!< Preferences::proxyUrl
};

/** What a person can set; as made, what holds until somebody does. Holds no secret. */
struct Preferences {
    QString language; //!< code; empty: as the system
    ThemeChoice theme = ThemeChoice::System;
    TimesShown times = TimesShown::Local;
    explain::Readings readings;
    std::chrono::minutes refreshEvery{0}; //!< 0: only when asked for
    std::optional<bool> notices; //!< whether the desktop tells of deadlines; nothing: nobody was asked yet
    ProxyChoice proxy = ProxyChoice::System;
    QString proxyUrl; //!< `http://host:port` or `socks5://host:port`
    session::LogLevel log = session::LogLevel::Calls;

    bool operator==(const Preferences&) const = default;
};

/** Whether it names a proxy that can be used, without user and password: those are asked for and never kept. */
bool isProxyUrl(const QString& text);

/** A language by the name that those who speak it call it. */
QString languageName(const QString& code);

/** `system`, `light`, `dark`, `light-contrast`, `dark-contrast`; nothing for another text. */
std::optional<ThemeChoice> themeFromText(const QString& text);
QString toText(ThemeChoice choice);
/** `local`, `utc` */
std::optional<TimesShown> timesFromText(const QString& text);
QString toText(TimesShown times);
/** `system`, `none`, `own` */
std::optional<ProxyChoice> proxyFromText(const QString& text);
QString toText(ProxyChoice choice);
/** `nothing`, `warnings`, `calls` */
std::optional<session::LogLevel> logLevelFromText(const QString& text);
QString toText(session::LogLevel level);

} // namespace jobscope::ui
