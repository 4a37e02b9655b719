// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/profiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64{16} * 1024 * 1024;

/** The name in `profile NAME` and the like; nothing if it is not of that kind. */
std::optional<QString> nameAfter(const QString& kind, const QString& section)
{
    if (!section.startsWith(kind))
        return std::nullopt;
    const auto words = splitWords(section);
    // The first word need only begin with the kind: that is how AWS's own readers tell.
    return words && words->size() == 2 ? std::optional(words->at(1)) : std::nullopt;
}

Expected<std::vector<ConfigSection>, ConfigError> read(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return {};
    const auto failed = [&path](const QString& detail) {
        return tl::make_unexpected(ConfigError{ConfigErrorKind::Unreadable, path, 0, detail});
    };
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failed(file.errorString());
    if (file.size() > largestFile)
        return failed(u"is larger than 16 MiB"_s);
    const auto bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return failed(file.errorString());
    return parseConfig(bytes, path);
}

} // namespace

const Profile* SharedConfig::profile(const QString& name) const
{
    const auto found = profiles.find(name);
    return found == profiles.end() ? nullptr : &found->second;
}

QString homeFolder(const QProcessEnvironment& environment)
{
    return environment.value(u"HOME"_s, QDir::homePath());
}

QString expandedPath(const QString& path, const QProcessEnvironment& environment)
{
    const auto isNameCharacter = [](QChar c) { return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()); };
    QString result;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] != u'$') {
            result += path[i];
            continue;
        }
        const bool braced = path.size() > i + 1 && path[i + 1] == u'{';
        const auto begin = i + (braced ? 2 : 1);
        auto end = begin;
        while (end < path.size() && (braced ? path[end] != u'}' : isNameCharacter(path[end])))
            ++end;
        const auto name = path.sliced(begin, end - begin);
        const auto after = braced ? end + 1 : end;
        if (name.isEmpty() || after > path.size() || !environment.contains(name)) {
            result += path[i];
            continue;
        }
        result += environment.value(name);
        i = after - 1;
    }
    if (result == u"~" || result.startsWith(u"~/"))
        result.replace(0, 1, homeFolder(environment));
    return result;
}

SharedPaths sharedPaths(const QProcessEnvironment& environment)
{
    const auto path = [&environment](const QString& variable, const QString& usual) {
        const auto given = environment.value(variable);
        return expandedPath(given.isEmpty() ? usual : given, environment);
    };
    return {path(u"AWS_CONFIG_FILE"_s, u"~/.aws/config"_s),
        path(u"AWS_SHARED_CREDENTIALS_FILE"_s, u"~/.aws/credentials"_s)};
}

SharedConfig mergeShared(const std::vector<ConfigSection>& config, const std::vector<ConfigSection>& credentials)
{
    SharedConfig shared;
    for (const auto& section : config) {
        // A later section of the same name replaces the earlier one: [default] and [profile default] are two of them.
        const auto addProfile = [&](const QString& name) { shared.profiles[name] = {name, section, section, {}}; };
        if (section.name.startsWith(u"profile")) {
            if (const auto name = nameAfter(u"profile"_s, section.name))
                addProfile(*name);
        } else if (section.name.startsWith(u"sso-session")) {
            if (const auto name = nameAfter(u"sso-session"_s, section.name))
                shared.ssoSessions[*name] = section;
        } else if (section.name.startsWith(u"services")) {
            if (const auto name = nameAfter(u"services"_s, section.name))
                shared.services[*name] = section;
        } else if (section.name == u"default") {
            addProfile(section.name);
        }
    }
    for (const auto& section : credentials) {
        auto& profile = shared.profiles[section.name];
        profile.inCredentials = section;
        if (profile.name.isEmpty()) {
            profile.name = section.name;
            profile.merged = section;
            continue;
        }
        auto& values = profile.merged.values;
        for (const auto& value : section.values) {
            std::erase_if(values, [&value](const auto& each) { return each.first == value.first; });
            values.push_back(value);
        }
    }
    return shared;
}

Expected<SharedConfig, ConfigError> loadShared(const SharedPaths& paths)
{
    const auto config = read(paths.config);
    if (!config)
        return tl::make_unexpected(config.error());
    const auto credentials = read(paths.credentials);
    if (!credentials)
        return tl::make_unexpected(credentials.error());
    return mergeShared(*config, *credentials);
}

} // namespace jobscope::aws
