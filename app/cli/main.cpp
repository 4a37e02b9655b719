// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/coredumps.h"
#include "cli/bundlecommand.h"
#include "cli/checkcommand.h"
#include "cli/commandline.h"
#include "cli/coverscommand.h"
#include "cli/describecommand.h"
#include "cli/diffcommand.h"
#include "cli/evaluatecommand.h"
#include "cli/explaincommand.h"
#include "cli/help.h"
#include "cli/listcommand.h"
#include "cli/reportcommand.h"
#include "cli/verifycommand.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

namespace {

// Only a PDF needs fonts, and these a QGuiApplication. All else does without: it starts faster, and runs where no
// platform plugin is installed.
bool needsFonts(int argc, char** argv)
{
    bool isReport = false;
    bool isBundle = false;
    bool isPdf = false;
    for (int at = 1; at < argc; ++at) {
        const QByteArray argument(argv[at]);
        isReport = isReport || argument == "report";
        isBundle = isBundle || argument == "bundle";
        isPdf = isPdf || argument.toLower().endsWith(".pdf");
    }
    return isBundle || (isReport && isPdf);
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (!needsFonts(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    return std::make_unique<QGuiApplication>(argc, argv);
}

// Standard error holds one line of ours, or nothing: what Qt finds worth a remark is not for the person who asked.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg)
        Terminal::writeError(message);
}

std::unique_ptr<Command> makeCommand(CommandName name)
{
    switch (name) {
    case CommandName::List:
        return std::make_unique<ListCommand>();
    case CommandName::Describe:
        return std::make_unique<DescribeCommand>();
    case CommandName::Explain:
        return std::make_unique<ExplainCommand>();
    case CommandName::Evaluate:
        return std::make_unique<EvaluateCommand>();
    case CommandName::Covers:
        return std::make_unique<CoversCommand>();
    case CommandName::Diff:
        return std::make_unique<DiffCommand>();
    case CommandName::Report:
        return std::make_unique<ReportCommand>();
    case CommandName::Check:
        return std::make_unique<CheckCommand>();
    case CommandName::Bundle:
        return std::make_unique<BundleCommand>();
    case CommandName::Verify:
        return std::make_unique<VerifyCommand>();
    }
    Q_UNREACHABLE();
}

Result<ExitCode> run(const QStringList& arguments, const explain::Language& language, Terminal& terminal)
{
    const QString version = QStringLiteral(JOBSCOPE_VERSION);
    const Result<CommandLine> line = parseCommandLine(arguments);
    if (!line)
        return Unexpected<Failure>(line.error());
    if (line->help || line->version) {
        terminal.write(line->help ? helpText(language) : u"jobscope-cli "_s + version + u'\n');
        return ExitCode::Done;
    }
    // Whole seconds: nobody reads more of a clock.
    const job::Instant now
        = line->now.value_or(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    Context context{language, line->readings, now, version};
    Result<ExitCode> result = makeCommand(*line->command)->run(*line, context, terminal);
    for (const explain::Phrase& remark : context.remarks)
        Terminal::complain(remark, language);
    return result;
}

int main(int argc, char** argv)
{
    aws::leaveNoCoreDumps();
    qInstallMessageHandler(keepQuiet);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(JOBSCOPE_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString code = requestedLanguage(arguments);
    const explain::Language language(code.isEmpty() ? explain::Language::systemCode() : code);
    Terminal terminal;
    Result<ExitCode> result = run(arguments, language, terminal);
    if (result && !terminal.isGood())
        result = wrongUse(explain::Phrase(QT_TRANSLATE_NOOP("explain", "standard output cannot be written")));
    if (result)
        return int(*result);
    Terminal::complain(result.error().text, language);
    if (!result.error().below.isEmpty())
        Terminal::writeError(result.error().below);
    return int(result.error().code);
}

} // namespace

} // namespace jobscope::cli

int main(int argc, char** argv)
{
    return jobscope::cli::main(argc, argv);
}
