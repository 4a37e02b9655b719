// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/awssource.h"

#include "aws/connections.h"
#include "cli/jobchoice.h"
#include "cli/livelookup.h"
#include "cli/terminalprompter.h"
#include "cli/waiting.h"
#include "session/errorwording.h"
#include "session/rememberingprompter.h"
#include "session/systemclock.h"
#include "storage/confirmedcommands.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Name;
using explain::Phrase;
using explain::Value;
using ports::CallError;
using ports::CallErrorKind;

namespace {

Failure failureOf(const CallError& error)
{
    const session::ErrorWords words = session::wordsFor(error);
    ExitCode code = ExitCode::Refused;
    if (error.kind == CallErrorKind::NotFound)
        code = ExitCode::NoSuchJob;
    if (error.kind == CallErrorKind::Local)
        code = ExitCode::WrongUse;
    //: what went wrong, what to do, details
    return {code,
        Phrase(QT_TRANSLATE_NOOP("explain", "%1 %2 (%3)")).arg(words.what).arg(words.todo).arg(Name{words.where})};
}

/** A job as AWS is asked for it. */
struct Wanted {
    QString text; //!< as given
    job::JobId id; //!< empty: a name
    std::optional<job::JobArn> arn;
};

Wanted wantedBy(const QString& text)
{
    static const QRegularExpression id(u"^[0-9a-f]{32}$"_s);
    if (const job::JobArn arn = job::JobArn::parse(text); arn.isValid())
        return {text, arn.jobId, arn};
    return {text, id.match(text).hasMatch() ? job::JobId(text) : job::JobId(), {}};
}

bool takesOneJob(CommandName command)
{
    switch (command) {
    case CommandName::Describe:
    case CommandName::Explain:
    case CommandName::Evaluate:
        return true;
    case CommandName::List:
    case CommandName::Check:
    case CommandName::Covers:
    case CommandName::Diff:
    case CommandName::Report:
    case CommandName::Bundle:
    case CommandName::Verify:
        return false;
    }
    return false;
}

class AwsLoad {
public:
    AwsLoad(const CommandLine& line, Context& context)
        : m_line(line)
        , m_context(context)
        , m_terminal(context.language)
        , m_confirmed(storage::ConfirmedCommands::usualFile())
        , m_prompter(m_terminal, m_confirmed)
        , m_connections(QProcessEnvironment::systemEnvironment(), m_clock, m_ticker, &m_prompter)
    {
        for (const QString& job : line.jobs)
            m_wanted.push_back(wantedBy(job));
    }

    Result<Loaded> run(Depth depth)
    {
        Result<Loaded> loaded = load(depth);
        if (loaded)
            lookUp(*loaded);
        heedClock();
        return loaded;
    }

private:
    struct Opened {
        std::shared_ptr<ports::JobSource> source;
        QString profile; //!< empty: none was named
    };

    Result<Loaded> load(Depth depth)
    {
        if (const auto opened = open(); !opened)
            return Unexpected<Failure>(cli::failureOf(opened.error()));
        if (!m_wanted.empty())
            return namedJobs();
        Loaded loaded = list();
        std::move(m_unopened.begin(), m_unopened.end(), std::back_inserter(loaded.failures));
        if (depth == Depth::AsListed || (takesOneJob(*m_line.command) && loaded.jobs.size() != 1))
            return loaded;
        describeAll(loaded);
        return loaded;
    }

    /** Beyond the answers of the jobs: what the things are called that they name. */
    void lookUp(const Loaded& loaded)
    {
        std::vector<LiveQuestion> questions;
        for (const Opened& opened : m_sources) {
            LiveQuestion question{opened.source->liveFacts(), {}};
            const ports::SourceInfo info = opened.source->info();
            for (const job::Job& job : loaded.jobs) {
                if (job.answer.region == info.region && job.answer.source == info.name)
                    question.jobs.push_back(&job);
            }
            questions.push_back(std::move(question));
        }
        lookUpLive(questions, m_line, m_context);
    }

    /** What AWS says of this machine's clock, if it refused a signature for it. */
    void heedClock()
    {
        const auto skewed = std::find_if(m_sources.begin(), m_sources.end(),
            [](const Opened& opened) { return opened.source->info().clockSkew.has_value(); });
        if (skewed == m_sources.end())
            return;
        const auto skew = *skewed->source->info().clockSkew;
        if (!m_line.now)
            m_context.now += skew;
        const qint64 minutes = std::chrono::round<std::chrono::minutes>(std::chrono::abs(skew)).count();
        m_context.remarks.push_back(
            Phrase(m_line.now ? QT_TRANSLATE_N_NOOP("explain",
                       "this computer's clock differs from AWS's by %n minutes: AWS's time was used to sign in")
                              : QT_TRANSLATE_N_NOOP("explain",
                                  "this computer's clock differs from AWS's by %n minutes: AWS's time was used to "
                                  "sign in and for countdowns"),
                minutes));
    }

    using Described = Expected<job::Job, CallError>;

    Expected<void, CallError> open()
    {
        QStringList regions = m_line.regions;
        // Who gives ARNs and no Region has said where the jobs are.
        for (const Wanted& wanted : m_wanted) {
            if (m_line.regions.isEmpty() && wanted.arn && !regions.contains(wanted.arn->region.text()))
                regions += wanted.arn->region.text();
        }
        const bool onlyArns = std::all_of(
            m_wanted.begin(), m_wanted.end(), [](const Wanted& wanted) { return wanted.arn.has_value(); });
        std::vector<std::optional<QString>> all(regions.begin(), regions.end());
        if (all.empty() || (m_line.regions.isEmpty() && !onlyArns))
            all.push_back(std::nullopt);
        if (m_line.profiles.isEmpty())
            return open({}, all);
        for (const QString& profile : m_line.profiles) {
            if (const auto opened = open(profile, all); !opened && m_line.profiles.size() == 1)
                return opened;
            else if (!opened)
                m_unopened.push_back(failureOf(opened.error(), profile));
        }
        return {};
    }

    Expected<void, CallError> open(
        const std::optional<QString>& profile, const std::vector<std::optional<QString>>& regions)
    {
        std::vector<Opened> opened;
        for (const auto& region : regions) {
            auto source = m_connections.open({{}, profile, {}, region, m_line.endpointUrl});
            if (!source)
                return tl::make_unexpected(source.error());
            const bool isThere = std::any_of(opened.begin(), opened.end(),
                [&](const Opened& other) { return other.source->info().region == (*source)->info().region; });
            if (!isThere)
                opened.push_back({std::move(*source), profile.value_or(QString())});
        }
        std::move(opened.begin(), opened.end(), std::back_inserter(m_sources));
        return {};
    }

    /** One line of several must say whose it is, and ends nothing but itself. */
    Failure failureOf(const CallError& error, const QString& profile) const
    {
        Failure failure = cli::failureOf(error);
        if (m_line.profiles.size() > 1) {
            //: name of a profile, then what went wrong with it
            failure.text = Phrase(QT_TRANSLATE_NOOP("explain", "%1: %2")).arg(Name{profile}).arg(failure.text);
            failure.code = ExitCode::Refused;
        }
        return failure;
    }

    Loaded list()
    {
        std::vector<std::vector<job::Job>> jobs(m_sources.size());
        std::vector<std::optional<CallError>> errors(m_sources.size());
        std::vector<std::unique_ptr<ports::Operation>> running;
        Waiting waiting;
        for (size_t at = 0; at < m_sources.size(); ++at) {
            waiting.begin();
            running.push_back(m_sources[at].source->listJobs({
                [&into = jobs[at]](
                    std::vector<job::Job> page) { std::move(page.begin(), page.end(), std::back_inserter(into)); },
                [&waiting, &error = errors[at]](Expected<void, CallError> end) {
                    if (!end)
                        error = std::move(end.error());
                    waiting.end();
                },
            }));
        }
        waiting.wait();
        Loaded loaded;
        QHash<QString, bool> known;
        for (size_t at = 0; at < m_sources.size(); ++at) {
            const ports::SourceInfo info = m_sources[at].source->info();
            for (job::Job& job : jobs[at]) {
                // Two profiles may be of the same account.
                const QString key = QStringList{info.account.text(), info.region.text(), job.id().text()}.join(u'\n');
                if (job.id().isEmpty() || !std::exchange(known[key], true))
                    loaded.jobs.push_back(std::move(job));
            }
            m_sourceOf.resize(loaded.jobs.size(), m_sources[at]);
            if (errors[at])
                loaded.failures.push_back(failureOf(*errors[at], m_sources[at].profile));
        }
        return loaded;
    }

    struct Question {
        std::shared_ptr<ports::JobSource> source;
        job::JobId id;
    };
    static std::vector<Described> describe(const std::vector<Question>& questions)
    {
        std::vector<Described> answers(questions.size(), tl::make_unexpected(CallError{}));
        std::vector<std::unique_ptr<ports::Operation>> running(questions.size());
        Waiting waiting;
        for (size_t at = 0; at < questions.size(); ++at) {
            waiting.begin();
            running[at] = questions[at].source->describeJob(
                questions[at].id, [&waiting, &answer = answers[at]](Described result) {
                    answer = std::move(result);
                    waiting.end();
                });
        }
        waiting.wait();
        return answers;
    }

    /** Full answers instead of the list entries; an entry stays where there is none. */
    void describeAll(Loaded& loaded) const
    {
        std::vector<Question> questions;
        for (size_t at = 0; at < loaded.jobs.size(); ++at)
            questions.push_back({m_sourceOf[at].source, loaded.jobs[at].id()});
        std::vector<Described> answers = describe(questions);
        for (size_t at = 0; at < answers.size(); ++at) {
            if (answers[at])
                loaded.jobs[at] = std::move(*answers[at]);
            else
                loaded.failures.push_back(failureOf(answers[at].error(), m_sourceOf[at].profile));
        }
    }

    Result<Loaded> namedJobs()
    {
        std::vector<std::optional<job::Job>> found(m_wanted.size());
        if (const Result<void> done = askById(found); !done)
            return Unexpected<Failure>(done.error());
        const bool isComplete
            = std::all_of(found.begin(), found.end(), [](const auto& job) { return job.has_value(); });
        if (!isComplete) {
            if (const Result<void> done = lookUp(found); !done)
                return Unexpected<Failure>(done.error());
        }
        Loaded loaded;
        for (auto& job : found)
            loaded.jobs.push_back(std::move(*job));
        return loaded;
    }

    /** Evidence says who asked. */
    void identify() const
    {
        std::vector<std::unique_ptr<ports::Operation>> running;
        Waiting waiting;
        for (const Opened& opened : m_sources) {
            waiting.begin();
            running.push_back(opened.source->identify([&waiting] { waiting.end(); }));
        }
        waiting.wait();
    }

    Result<void> askById(std::vector<std::optional<job::Job>>& found) const
    {
        if (m_line.command == CommandName::Report || m_line.command == CommandName::Bundle)
            identify();
        std::vector<Question> questions;
        std::vector<size_t> which;
        for (size_t at = 0; at < m_wanted.size(); ++at) {
            const Wanted& wanted = m_wanted[at];
            for (const auto& [source, profile] : m_sources) {
                if (wanted.id.isEmpty() || (wanted.arn && wanted.arn->region != source->info().region))
                    continue;
                questions.push_back({source, wanted.id});
                which.push_back(at);
            }
        }
        std::vector<Described> answers = describe(questions);
        std::vector<std::optional<CallError>> errors(m_wanted.size());
        for (size_t at = 0; at < answers.size(); ++at) {
            const Wanted& wanted = m_wanted[which[at]];
            if (!answers[at]) {
                auto& error = errors[which[at]];
                if (!error || error->kind == CallErrorKind::NotFound)
                    error = answers[at].error();
            } else if (!wanted.arn || answers[at]->arn() == wanted.text) {
                found[which[at]] = std::move(*answers[at]);
            }
        }
        for (size_t at = 0; at < m_wanted.size(); ++at) {
            const Wanted& wanted = m_wanted[at];
            if (found[at] || wanted.id.isEmpty())
                continue;
            const bool isNowhere = !errors[at] || errors[at]->kind == CallErrorKind::NotFound;
            if (isNowhere && !m_unopened.empty())
                return Unexpected<Failure>(m_unopened.front());
            if (errors[at])
                return Unexpected<Failure>(cli::failureOf(*errors[at]));
            return Unexpected<Failure>(Failure{ExitCode::NoSuchJob,
                Phrase(QT_TRANSLATE_NOOP("explain", "no job %1 in the account and the Regions that were asked"))
                    .arg(Value{wanted.text})});
        }
        return {};
    }

    /** Names stand in the list only. */
    Result<void> lookUp(std::vector<std::optional<job::Job>>& found)
    {
        if (!m_unopened.empty())
            return Unexpected<Failure>(m_unopened.front());
        const Loaded listed = list();
        if (!listed.failures.empty())
            return Unexpected<Failure>(listed.failures.front());
        std::vector<Question> questions;
        std::vector<size_t> which;
        for (size_t at = 0; at < m_wanted.size(); ++at) {
            if (found[at])
                continue;
            const Result<std::size_t> row = findJob(listed.jobs, m_wanted[at].text);
            if (!row)
                return Unexpected<Failure>(row.error());
            questions.push_back({m_sourceOf[*row].source, listed.jobs[*row].id()});
            which.push_back(at);
        }
        std::vector<Described> answers = describe(questions);
        for (size_t at = 0; at < answers.size(); ++at) {
            if (!answers[at])
                return Unexpected<Failure>(cli::failureOf(answers[at].error()));
            found[which[at]] = std::move(*answers[at]);
        }
        return {};
    }

    const CommandLine& m_line;
    Context& m_context;
    session::SystemClock m_clock; // never --now: signatures need the real time
    session::SystemTicker m_ticker;
    TerminalPrompter m_terminal;
    storage::ConfirmedCommands m_confirmed;
    session::RememberingPrompter m_prompter;
    aws::Connections m_connections;
    std::vector<Wanted> m_wanted;
    std::vector<Opened> m_sources;
    std::vector<Failure> m_unopened; //!< of several profiles
    std::vector<Opened> m_sourceOf; //!< by the order of the list
};

} // namespace

Result<Loaded> loadFromAws(const CommandLine& line, Context& context, Depth depth)
{
    return AwsLoad(line, context).run(depth);
}

} // namespace jobscope::cli
