// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/preferences.h"

#include <QLocale>
#include <QUrl>

#include <initializer_list>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

template <typename Choice> std::optional<Choice> fromText(const QString& text, std::initializer_list<Choice> choices)
{
    for (const Choice choice : choices) {
        if (text == toText(choice))
            return choice;
    }
    return {};
}

} // namespace

QString languageName(const QString& code)
{
    const QString name = code == "en"_L1 ? u"English"_s : QLocale(code).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

bool isProxyUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && url.port() != 0
        && (scheme == u"http" || scheme == u"socks5" || scheme == u"socks5h");
}

std::optional<ThemeChoice> themeFromText(const QString& text)
{
    return fromText(text,
        {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::LightContrast,
            ThemeChoice::DarkContrast});
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
    case ThemeChoice::LightContrast:
        return u"light-contrast"_s;
    case ThemeChoice::DarkContrast:
        return u"dark-contrast"_s;
    }
    return {};
}

std::optional<TimesShown> timesFromText(const QString& text)
{
    return fromText(text, {TimesShown::Local, TimesShown::Utc});
}

QString toText(TimesShown times)
{
    switch (times) {
    case TimesShown::Local:
        return u"local"_s;
    case TimesShown::Utc:
        return u"utc"_s;
    }
    return {};
}

std::optional<ProxyChoice> proxyFromText(const QString& text)
{
    return fromText(text, {ProxyChoice::System, ProxyChoice::None, ProxyChoice::Own});
}

QString toText(ProxyChoice choice)
{
    switch (choice) {
    case ProxyChoice::System:
        return u"system"_s;
    case ProxyChoice::None:
        return u"none"_s;
    case ProxyChoice::Own:
        return u"own"_s;
    }
    return {};
}

std::optional<session::LogLevel> logLevelFromText(const QString& text)
{
    using session::LogLevel;
    return fromText(text, {LogLevel::Nothing, LogLevel::Warnings, LogLevel::Calls});
}

QString toText(session::LogLevel level)
{
    switch (level) {
    case session::LogLevel::Nothing:
        return u"nothing"_s;
    case session::LogLevel::Warnings:
        return u"warnings"_s;
    case session::LogLevel::Calls:
        return u"calls"_s;
    }
    return {};
}

} // namespace jobscope::ui
