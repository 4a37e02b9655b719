// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json/error.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <utility>
#include <vector>

namespace jobscope::aws {

enum class ConfigErrorKind {
    Unreadable, //!< the file is there, but cannot be read
    Syntax, //!< the file does not follow its own rules
    NoSuchProfile,
    NoRegion, //!< named nowhere
    Partial, //!< one half of a pair is missing, e.g. an access key without secret
    Invalid, //!< settings that contradict each other or name what is not there
    Loop, //!< roles that need each other
    NoCredentials, //!< nothing in the whole chain
    SourceEmpty, //!< credential_source names a place that has no credentials
    BadCommand, //!< credential_process that cannot be split into words
    BadValue, //!< a setting that cannot be read as what it should be
};

/** Why settings or credentials of this machine could not be made out; names the place if there is one. */
struct ConfigError {
    ConfigErrorKind kind = ConfigErrorKind::Syntax;
    QString file;
    qint64 line = 0; //!< from 1; 0: no single line
    QString detail; //!< in English, what is wrong and, where it helps, what would be right; never a secret

    /** `config:12: section 'profile a' stands here a second time`. */
    QString toText() const;

    bool operator==(const ConfigError&) const = default;
};

/** A setting with the place it was read from. */
struct ConfigValue {
    QString text; //!< as written; lines of an indented block are joined by line feeds
    std::vector<std::pair<QString, QString>> nested; //!< of an indented block of settings; text then begins with one
    QString file;
    qint64 line = 0; //!< of its name, from 1

    bool isNested() const { return text.startsWith(u'\n'); }
    bool operator==(const ConfigValue&) const = default;
};

struct ConfigSection {
    QString name; //!< what stands between the brackets, unchanged
    QString file;
    qint64 line = 0;
    std::vector<std::pair<QString, ConfigValue>> values; //!< names in lower case

    const ConfigValue* find(QStringView name) const;
};

/**
 * Reads one of AWS's shared files in the dialect that the AWS CLI reads, which is that of Python's RawConfigParser:
 *
 * `name = value` or `name : value`; names in any case; full-line comments by `#` or `;`, also within a value; nothing
 * is a comment behind a value; lines indented deeper than their setting belong to its value; what begins with an empty
 * line is a block of settings of one level; a second section or name is an error; a byte order mark is an error; what
 * stands in `[DEFAULT]` holds for all sections.
 */
Expected<std::vector<ConfigSection>, ConfigError> parseConfig(const QByteArray& bytes, const QString& file);

/** A command line or section name as the words that a POSIX shell would see; nothing if a quote or escape is open. */
std::optional<QStringList> splitWords(QStringView text);

} // namespace jobscope::aws
