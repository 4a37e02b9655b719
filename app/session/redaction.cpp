// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/redaction.h"

#include <QRegularExpression>

#include <array>

namespace jobscope::session {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    Rule(const QString& what, const QString& with)
        : pattern(what, QRegularExpression::CaseInsensitiveOption)
        , instead(with)
    {
    }

    QRegularExpression pattern;
    QString instead;
};

const QString named = uR"([\w-]*(?:secret|token|passw|passphrase|signature|credential|verifier)[\w-]*)"_s;

} // namespace

QString withoutSecrets(const QString& text)
{
    // The last one is wide: a word too many that is left out does no harm. Paths begin with what it does not take.
    static const std::array rules{
        Rule(uR"((://)[^/\s@]*@)"_s, u"\\1"_s),
        Rule(uR"re(\b(authorization"?\s*[:=]\s*"?).*)re"_s, u"\\1***"_s),
        Rule(uR"re(\b((?:x-amz-[a-z-]*token|(?:set-)?cookie)"?\s*:\s*).*)re"_s, u"\\1***"_s),
        Rule(uR"((?-i:\b[A-Z]{4}[A-Z0-9]{8,}([A-Z0-9]{4})\b))"_s, u"…\\1"_s),
        Rule(u"\\b("_s + named + uR"re(\s*=\s*)(?:"[^"]*"|[^\s,;&"]+))re"_s, u"\\1***"_s),
        Rule(u"(\""_s + named + uR"re("\s*:\s*)"[^"]*")re"_s, u"\\1***"_s),
        // Not each word before a colon: sentences have those, too.
        Rule(
            uR"re(\b((?:(?:session|access|refresh|id)[_-]?token|secret(?:[_-]?access)?[_-]?key|passw(?:or)?d|passphrase):\s*)[^\s,;&"]+)re"_s,
            u"\\1***"_s),
        Rule(
            uR"((?-i:(?<![\w/+=])(?=[\w/+=]*\d)(?=[\w/+=]*[A-Z])(?=[\w/+=]*[a-z])[A-Za-z0-9+][A-Za-z0-9/+]{38,}={0,2}))"_s,
            u"***"_s),
        Rule(uR"(\beyJ[\w-]+\.[\w-]+\.[\w-]+)"_s, u"***"_s),
        Rule(uR"((?<![\w/+=-])[\w+=-]{100,})"_s, u"***"_s),
    };
    QString result = text;
    for (const auto& [pattern, instead] : rules)
        result.replace(pattern, instead);
    return result;
}

} // namespace jobscope::session
