// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandline.h"

#include "cli/jobfilter.h"
#include "report/sections.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Name;
using explain::Phrase;
using explain::Value;

namespace {

constexpr std::array<std::pair<CommandName, const char*>, 10> s_commands{{
    {CommandName::List, "list"},
    {CommandName::Describe, "describe"},
    {CommandName::Explain, "explain"},
    {CommandName::Check, "check"},
    {CommandName::Evaluate, "evaluate"},
    {CommandName::Covers, "covers"},
    {CommandName::Diff, "diff"},
    {CommandName::Report, "report"},
    {CommandName::Bundle, "bundle"},
    {CommandName::Verify, "verify"},
}};

/** An option and who may use it; no command: all. */
struct Option {
    const char* name;
    bool takesValue;
    std::array<std::optional<CommandName>, 4> commands;
};

constexpr std::array s_options{
    Option{"sample", false, {}},
    Option{"aws", false, {}},
    Option{"profile", true, {}},
    Option{"region", true, {}},
    Option{"endpoint-url", true, {}},
    Option{"reading", true, {}},
    Option{"now", true, {}},
    Option{"lang", true, {}},
    Option{"json", false, {CommandName::List, CommandName::Covers, CommandName::Check}},
    Option{"details", false, {CommandName::List}},
    Option{"filter", true, {CommandName::List}},
    Option{"format", true, {CommandName::Explain, CommandName::Diff}},
    Option{"objects", true, {CommandName::Evaluate}},
    Option{"buckets", true, {CommandName::Covers}},
    Option{"fail-on", true, {CommandName::Check}},
    Option{"only", true, {CommandName::Check}},
    Option{"accept", true, {CommandName::Check, CommandName::Report, CommandName::Explain, CommandName::Bundle}},
    Option{"output", true, {CommandName::Report, CommandName::Bundle}},
    Option{"redact", false, {CommandName::Report}},
    Option{"aliases", true, {CommandName::Report}},
    Option{"sections", true, {CommandName::Report}},
};

QString nameOf(const Option& option)
{
    return QString::fromLatin1(option.name);
}

std::optional<ExplainFormat> formatFromText(const QString& text)
{
    if (text == u"text"_s)
        return ExplainFormat::Text;
    if (text == u"markdown"_s)
        return ExplainFormat::Markdown;
    if (text == u"html"_s)
        return ExplainFormat::Html;
    if (text == u"json"_s)
        return ExplainFormat::Json;
    return {};
}

class Reader {
public:
    explicit Reader(const QStringList& arguments)
        : m_arguments(arguments)
    {
    }

    Result<CommandLine> read()
    {
        for (const Option& option : s_options) {
            QCommandLineOption parsed(nameOf(option));
            if (option.takesValue)
                parsed.setValueName(u"value"_s);
            m_parser.addOption(parsed);
        }
        const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
        const QCommandLineOption version(u"version"_s);
        m_parser.addOption(help);
        m_parser.addOption(version);
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);

        // Before the parser's error is looked at: commands to come have options of their own.
        const bool parsed = m_parser.parse(QStringList{u"jobscope-cli"_s} + m_arguments);
        m_line.help = m_parser.isSet(help);
        m_line.version = m_parser.isSet(version);
        if (m_line.help || m_line.version)
            return m_line;
        if (const Result<void> command = readCommand(); !command)
            return Unexpected<Failure>(command.error());
        if (!parsed)
            return wrongUse(Phrase(Name{m_parser.errorText()}));
        for (const auto step : {&Reader::readOptions, &Reader::readSettings, &Reader::readPositionals}) {
            if (const Result<void> done = (this->*step)(); !done)
                return Unexpected<Failure>(done.error());
        }
        return m_line;
    }

private:
    Result<void> readCommand()
    {
        m_positionals = m_parser.positionalArguments();
        if (m_positionals.isEmpty())
            return wrongUse(Phrase(QT_TRANSLATE_NOOP("explain", "no command; --help lists them")));
        const QString name = m_positionals.takeFirst();
        m_line.command = commandFromText(name);
        if (!m_line.command)
            return wrongUse(
                Phrase(QT_TRANSLATE_NOOP("explain", "no such command: %1; --help lists them")).arg(Value{name}));
        return {};
    }

    Result<void> readOptions()
    {
        for (const Option& option : s_options) {
            const QString name = nameOf(option);
            if (!m_parser.isSet(name))
                continue;
            const bool forAll = !option.commands[0];
            const bool isOfCommand
                = std::find(option.commands.begin(), option.commands.end(), m_line.command) != option.commands.end();
            if (!forAll && !isOfCommand)
                return wrongUse(Phrase(QT_TRANSLATE_NOOP("explain", "%1 does not take %2"))
                                    .arg(Name{toText(*m_line.command)})
                                    .arg(Name{u"--"_s + name}));
        }
        return {};
    }

    Result<void> readSettings()
    {
        m_line.sample = m_parser.isSet(u"sample"_s);
        if (const Result<void> aws = readAws(); !aws)
            return aws;
        m_line.json = m_parser.isSet(u"json"_s);
        m_line.details = m_parser.isSet(u"details"_s);
        m_line.redact = m_parser.isSet(u"redact"_s);
        m_line.output = m_parser.value(u"output"_s);
        m_line.objects = m_parser.value(u"objects"_s);
        m_line.buckets = m_parser.value(u"buckets"_s);
        m_line.language = m_parser.value(u"lang"_s);
        if (m_parser.isSet(u"format"_s)) {
            const std::optional<ExplainFormat> format = formatFromText(m_parser.value(u"format"_s));
            if (!format)
                return wrongUse(
                    Phrase(QT_TRANSLATE_NOOP("explain", "no such format: %1; there are text, markdown, html and json"))
                        .arg(Value{m_parser.value(u"format"_s)}));
            if (m_line.command == CommandName::Diff && format == ExplainFormat::Html)
                return wrongUse(Phrase(
                    QT_TRANSLATE_NOOP("explain", "no such format of diff: %1; there are text, markdown and json"))
                                    .arg(Value{m_parser.value(u"format"_s)}));
            m_line.format = *format;
        }
        if (const Result<void> checks = readChecks(); !checks)
            return checks;
        if (const Result<void> report = readReport(); !report)
            return report;
        Result<query::Query> filter = filterFrom(m_parser.value(u"filter"_s));
        if (!filter)
            return Unexpected<Failure>(filter.error());
        m_line.filter = *std::move(filter);
        const QStringList readings = m_parser.values(u"reading"_s);
        for (const QString& reading : readings) {
            if (!m_line.readings.settle(reading))
                return wrongUse(
                    Phrase(QT_TRANSLATE_NOOP("explain", "no such reading: %1; --help lists them")).arg(Value{reading}));
        }
        if (m_parser.isSet(u"now"_s)) {
            const QString text = m_parser.value(u"now"_s);
            const auto instant = job::parseInstant(text, job::InstantForm::Lenient);
            if (!instant)
                return wrongUse(
                    Phrase(QT_TRANSLATE_NOOP("explain", "--now cannot be read: %1; write it like 2026-08-27T14:00:00Z"))
                        .arg(Value{text}));
            m_line.now = instant->at;
        }
        return {};
    }

    Result<void> readChecks()
    {
        m_line.accept = m_parser.value(u"accept"_s);
        if (m_parser.isSet(u"accept"_s) && m_line.accept.isEmpty())
            return wrongUse(needs(u"--accept FILE"_s));
        if (m_parser.isSet(u"fail-on"_s)) {
            const QString text = m_parser.value(u"fail-on"_s);
            const std::optional<explain::Severity> severity = explain::severityFromText(text);
            if (!severity)
                return wrongUse(
                    Phrase(QT_TRANSLATE_NOOP("explain", "no such severity: %1; there are error, warning and info"))
                        .arg(Value{text}));
            m_line.failOn = *severity;
        }
        if (m_parser.isSet(u"only"_s)) {
            const QString text = m_parser.value(u"only"_s);
            m_line.only = explain::categoryFromText(text);
            if (!m_line.only)
                return wrongUse(Phrase(
                    QT_TRANSLATE_NOOP("explain", "no such kind of checks: %1; there are definition, state and live"))
                                    .arg(Value{text}));
        }
        return {};
    }

    Result<void> readReport()
    {
        m_line.aliases = m_parser.value(u"aliases"_s);
        if (m_parser.isSet(u"aliases"_s) && m_line.aliases.isEmpty())
            return wrongUse(needs(u"--aliases FILE"_s));
        if (!m_line.aliases.isEmpty() && !m_line.redact)
            return wrongUse(
                Phrase(QT_TRANSLATE_NOOP("explain", "--aliases is for --redact; without it there are no aliases")));
        if (!m_parser.isSet(u"sections"_s))
            return {};
        m_line.sections.emplace();
        QStringList names;
        for (const report::SectionId id : report::optionalSections())
            names += report::toText(id);
        const QStringList wanted = m_parser.value(u"sections"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString& name : wanted) {
            if (!names.contains(name))
                return wrongUse(Phrase(QT_TRANSLATE_NOOP("explain", "no section %1; there are %2"))
                                    .arg(Value{name})
                                    .arg(Name{names.join(u", "_s)}));
            m_line.sections->insert(*report::sectionFromText(name));
        }
        return {};
    }

    Result<void> readAws()
    {
        m_line.profiles = m_parser.values(u"profile"_s);
        m_line.profiles.removeDuplicates();
        if (m_parser.isSet(u"endpoint-url"_s))
            m_line.endpointUrl = m_parser.value(u"endpoint-url"_s);
        m_line.regions = m_parser.values(u"region"_s);
        m_line.regions.removeDuplicates();
        m_line.aws
            = m_parser.isSet(u"aws"_s) || !m_line.profiles.isEmpty() || m_line.endpointUrl || !m_line.regions.isEmpty();
        if (m_line.aws && m_line.sample)
            return wrongUse(Phrase(
                QT_TRANSLATE_NOOP("explain", "--sample and the options for AWS exclude each other; take one source")));
        return {};
    }

    Result<void> readPositionals()
    {
        if (!m_line.sample && !m_line.aws) {
            if (m_positionals.isEmpty())
                return wrongUse(
                    Phrase(QT_TRANSLATE_NOOP("explain",
                               "%1 needs a source: a file, a folder, - for standard input, --sample, or --aws"))
                        .arg(Name{toText(*m_line.command)}));
            m_line.source = m_positionals.takeFirst();
            if (m_line.source.isEmpty())
                return wrongUse(Phrase(QT_TRANSLATE_NOOP("explain", "the source is empty")));
        }
        if (m_positionals.contains(u"-"_s))
            return wrongUse(
                m_line.source == u"-"_s ? usedTwice() : Phrase(QT_TRANSLATE_NOOP("explain", "- is no job")));
        if (m_line.source == u"-"_s && (m_line.objects == u"-"_s || m_line.buckets == u"-"_s))
            return wrongUse(usedTwice());
        m_line.jobs = m_positionals;
        return checkJobCount();
    }

    static Phrase usedTwice()
    {
        return Phrase(QT_TRANSLATE_NOOP("explain", "- is used twice; standard input can be read once"));
    }

    Phrase needs(const QString& option) const
    {
        //: a command and an option that it cannot do without
        return Phrase(QT_TRANSLATE_NOOP("explain", "%1 needs %2")).arg(Name{toText(*m_line.command)}).arg(Name{option});
    }

    Result<void> checkJobCount() const
    {
        const Name command{toText(*m_line.command)};
        switch (*m_line.command) {
        case CommandName::List:
            if (!m_line.jobs.isEmpty())
                return wrongUse(Phrase(QT_TRANSLATE_NOOP("explain", "%1 takes one source and no job")).arg(command));
            break;
        case CommandName::Describe:
        case CommandName::Explain:
        case CommandName::Evaluate:
            if (m_line.jobs.size() > 1)
                return wrongUse(Phrase(QT_TRANSLATE_NOOP("explain", "%1 takes one job")).arg(command));
            if (m_line.command == CommandName::Evaluate && m_line.objects.isEmpty())
                return wrongUse(needs(u"--objects FILE"_s));
            break;
        case CommandName::Covers:
            if (m_line.buckets.isEmpty())
                return wrongUse(needs(u"--buckets FILE"_s));
            break;
        case CommandName::Diff:
            if (m_line.jobs.size() != 2)
                return wrongUse(Phrase(QT_TRANSLATE_NOOP("explain", "%1 takes two jobs")).arg(command));
            break;
        case CommandName::Report:
        case CommandName::Bundle:
            if (m_line.output.isEmpty())
                return wrongUse(needs(u"--output FILE"_s));
            break;
        case CommandName::Verify:
            if (m_line.source.isEmpty() || m_line.source == u"-"_s || !m_line.jobs.isEmpty())
                return wrongUse(
                    Phrase(QT_TRANSLATE_NOOP("explain", "%1 takes one bundle and nothing else")).arg(command));
            break;
        case CommandName::Check:
            break;
        }
        return {};
    }

    QStringList m_arguments;
    QCommandLineParser m_parser;
    QStringList m_positionals;
    CommandLine m_line;
};

} // namespace

QString toText(CommandName name)
{
    for (const auto& [command, text] : s_commands) {
        if (command == name)
            return QString::fromLatin1(text);
    }
    return {};
}

std::optional<CommandName> commandFromText(QStringView text)
{
    for (const auto& [command, name] : s_commands) {
        if (text == QLatin1StringView(name))
            return command;
    }
    return {};
}

Result<CommandLine> parseCommandLine(const QStringList& arguments)
{
    return Reader(arguments).read();
}

QString requestedLanguage(const QStringList& arguments)
{
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        if (arguments[at] == u"--lang"_s && at + 1 < arguments.size())
            return arguments[at + 1];
        if (arguments[at].startsWith(u"--lang="_s))
            return arguments[at].mid(7);
    }
    return {};
}

} // namespace jobscope::cli
