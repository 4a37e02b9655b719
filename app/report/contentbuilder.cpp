// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/contentbuilder.h"

#include "explain/conditionwording.h"
#include "explain/terms.h"
#include "report/indentedjson.h"
#include "report/logiccontent_p.h"
#include "report/sections.h"
#include "report/timetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobscope::report {

using explain::Count;
using explain::Explanation;
using explain::Fixed;
using explain::Language;
using explain::Name;
using explain::Phrase;
using explain::Value;

namespace {

/** Pages of buckets may be many. */
constexpr size_t s_mostBesides = 20;

class JobBuilder {
public:
    JobBuilder(const job::Job& job, const Explanation& explanation, const Circumstances& circumstances,
        const Options& options, const Language& language)
        : m_job(job)
        , m_explanation(explanation)
        , m_circumstances(circumstances)
        , m_options(options)
        , m_language(language)
    {
    }

    JobContent build(const QString& anchor)
    {
        m_content.anchor = anchor;
        buildHead();
        buildLogicSections();
        buildStatementSections();
        buildChecks();
        buildReadings();
        buildMembers();
        buildProvenance();
        if (!isLeftOut(SectionId::Definition)) // long, so not made in vain
            buildDefinition();
        std::erase_if(m_content.sections, [this](const Section& section) { return isLeftOut(section.id); });
        return std::move(m_content);
    }

private:
    Text say(const Phrase& phrase) const { return render(phrase, m_language); }
    Text say(const char* message) const { return render(Phrase(message), m_language); }

    bool isLeftOut(SectionId id) const { return m_options.leftOut.contains(id); }

    Section& begin(SectionId id)
    {
        Section section;
        section.id = id;
        section.anchor = m_content.anchor + u'-' + toText(id);
        section.title = say(titleOf(id));
        m_content.sections.push_back(std::move(section));
        return m_content.sections.back();
    }

    void addFact(Facts& facts, const char* label, const Phrase& value, const QString& apiName = {}) const
    {
        facts.items.push_back({say(label), apiName, say(value), false});
    }

    void buildHead()
    {
        const explain::StatusPart& status = m_explanation.status;
        const QString name = m_job.name();
        m_content.jobId = explain::shown(m_job.id().text());
        m_content.title = name.isEmpty() ? say(QT_TRANSLATE_NOOP("explain", "Job without a name")) : say(Name{name});
        m_content.status = say(status.label);
        m_content.statusApi = explain::shown(status.api);
        m_content.statusTone = toneOf(status.status);
        m_content.statusMeaning = say(status.meaning);
        m_content.statusNext = say(status.next);
        m_content.statusAction = say(status.action);
        if (m_explanation.deadline) {
            const explain::Deadline& deadline = *m_explanation.deadline;
            const Phrase countdown = deadline.countdown(m_explanation.now);
            const bool expired = deadline.phase(m_explanation.now) == explain::DeadlinePhase::Expired;
            //: before what an expired countdown means: "expired 2 d 3 h ago: the job has probably been cancelled since"
            m_content.countdown = say(expired ? Phrase(QT_TRANSLATE_NOOP("explain", "%1:")).arg(countdown) : countdown);
            m_content.countdownMeaning = say(deadline.meaning(m_explanation.now));
            m_content.countdownAt = say(timeText(deadline.at, m_circumstances.zone));
        }
        m_content.asOf = say(m_explanation.asOfText);
        m_content.notLoaded = say(m_explanation.notLoaded);
        m_content.notProof = say(m_explanation.notProof);

        Facts& facts = m_content.identity;
        const auto add = [&](const char* label, const QString& text, const QString& apiName) {
            if (!text.isEmpty())
                addFact(facts, label, Name{text}, apiName);
        };
        add(QT_TRANSLATE_NOOP("explain", "Job id"), m_job.id().text(), u"jobId"_s);
        add(QT_TRANSLATE_NOOP("explain", "ARN"), m_job.arn(), u"jobArn"_s);
        add(QT_TRANSLATE_NOOP("explain", "Account"), m_job.account().text(), {});
        add(QT_TRANSLATE_NOOP("explain", "Region"), m_job.region().text(), {});
    }

    void buildLogicSections()
    {
        begin(SectionId::Summary).blocks.push_back(Paragraph{say(m_explanation.summary), Paragraph::Style::Lead});

        Gates gates;
        for (const explain::Gate& gate : m_explanation.gates) {
            const Count number{qint64(gates.items.size()) + 1};
            gates.items.push_back(
                {say(Phrase(QT_TRANSLATE_NOOP("explain", "%1")).arg(number)), say(gate.title), say(gate.text)});
        }
        if (!gates.items.empty()) {
            begin(SectionId::Gates).blocks.push_back(std::move(gates));
        }
        begin(SectionId::Buckets).blocks.push_back(buildLogic(m_explanation.buckets, m_language));
        begin(SectionId::Objects).blocks.push_back(buildLogic(m_explanation.objects, m_language));
    }

    void addStatements(SectionId id, const std::vector<explain::Statement>& statements)
    {
        if (statements.empty())
            return;
        Statements block;
        for (const explain::Statement& statement : statements)
            block.items.push_back({say(statement.text), readingMark(statement.readings, m_language)});
        begin(id).blocks.push_back(std::move(block));
    }

    void buildStatementSections()
    {
        addStatements(SectionId::Schedule, m_explanation.schedule.statements);
        addStatements(SectionId::Sampling, m_explanation.sampling);
        addStatements(SectionId::Identifiers, m_explanation.identifiers);
        addStatements(SectionId::BucketsNow, m_explanation.bucketsNow);
        addStatements(SectionId::LastRun, m_explanation.lastRun);
        addStatements(SectionId::Pause, m_explanation.pause);
    }

    void buildChecks()
    {
        Section& section = begin(SectionId::Checks);
        if (m_explanation.checks.empty()) {
            section.blocks.push_back(
                Paragraph{say(explain::findingsNote(m_explanation.complete, false)), Paragraph::Style::Body});
            return;
        }
        Facts facts;
        facts.style = Facts::Style::Long;
        for (const explain::Finding& finding : m_explanation.checks) {
            std::vector<Phrase> sentences{finding.what, finding.why(), finding.action()};
            if (finding.acceptedReason)
                sentences.push_back(finding.accepted());
            std::vector<Phrase> places;
            for (const QString& pointer : finding.pointers)
                places.push_back(Name{pointer});
            //: behind the sentences about what a check found: the places in the JSON
            sentences.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "[at %1]"))
                                    .arg(explain::atMost(std::move(places), 5, explain::List::Join::Comma)));
            Phrase label = severityTitle(finding.severity());
            if (finding.isAccepted())
                //: a finding of a check that somebody accepted: "Warning (accepted)"
                label = Phrase(QT_TRANSLATE_NOOP("explain", "%1 (accepted)")).arg(label);
            facts.items.push_back({say(label), QString::fromLatin1(finding.info().name),
                say(explain::List{explain::List::Join::Sentences, std::move(sentences)}), finding.isAccepted()});
        }
        section.blocks.push_back(std::move(facts));
    }

    void buildReadings()
    {
        if (m_explanation.readings.empty())
            return;
        Section& section = begin(SectionId::Readings);
        Facts facts;
        facts.style = Facts::Style::Long;
        for (const explain::ReadingNote& note : m_explanation.readings) {
            const explain::ReadingInfo& info = explain::readingInfo(note.id);
            //: a reading with the choice that holds: exclude-join=all
            const Phrase label = Phrase(QT_TRANSLATE_NOOP("explain", "%1=%2"))
                                     .arg(Fixed{QString::fromLatin1(info.name)})
                                     .arg(Fixed{note.choice});
            facts.items.push_back({say(label), {}, say(note.text), false});
        }
        section.blocks.push_back(std::move(facts));
    }

    void buildMembers()
    {
        if (m_explanation.members.empty())
            return;
        Facts facts;
        facts.style = Facts::Style::Long;
        for (const explain::MemberPart& member : m_explanation.members) {
            facts.items.push_back({say(member.title), explain::shown(m_language.masked(member.name)), say(member.text),
                member.presence == explain::Presence::Absent});
        }
        begin(SectionId::Members).blocks.push_back(std::move(facts));
    }

    Phrase sourceText() const
    {
        const Value source{m_job.answer.source};
        switch (m_job.answer.origin) {
        case job::Origin::File:
            return Phrase(QT_TRANSLATE_NOOP("explain", "file %1")).arg(source);
        case job::Origin::StandardInput:
            return Phrase(QT_TRANSLATE_NOOP("explain", "standard input"));
        case job::Origin::Sample:
            return Phrase(QT_TRANSLATE_NOOP("explain", "the sample account that comes with the program; made up"));
        case job::Origin::Aws:
            return Phrase(QT_TRANSLATE_NOOP("explain", "AWS, connection %1")).arg(source);
        case job::Origin::Snapshot:
            return Phrase(QT_TRANSLATE_NOOP("explain", "snapshot %1")).arg(source);
        case job::Origin::Bundle:
            return Phrase(QT_TRANSLATE_NOOP("explain", "evidence bundle, unchanged: %1")).arg(source);
        }
        return {};
    }

    void buildProvenance()
    {
        const job::Answer& answer = m_job.answer;
        Facts facts;
        addFact(facts, QT_TRANSLATE_NOOP("explain", "Source"), sourceText());
        const auto add = [&](const char* label, const QString& text) {
            if (!text.isEmpty())
                addFact(facts, label, Name{text});
        };
        add(QT_TRANSLATE_NOOP("explain", "Place in it"), answer.elementPointer);
        add(QT_TRANSLATE_NOOP("explain", "Operation"), answer.operation);
        add(QT_TRANSLATE_NOOP("explain", "Endpoint"), answer.endpoint);
        add(QT_TRANSLATE_NOOP("explain", "Region asked"), answer.region.text());
        add(QT_TRANSLATE_NOOP("explain", "Account asked"), answer.account.text());
        add(QT_TRANSLATE_NOOP("explain", "Asked as"), answer.callerArn);
        add(QT_TRANSLATE_NOOP("explain", "Request id"), answer.requestId);
        addFact(facts, QT_TRANSLATE_NOOP("explain", "Received"),
            answer.receivedAt ? timeText(*answer.receivedAt, m_circumstances.zone)
                              : Phrase(QT_TRANSLATE_NOOP("explain", "not known")));
        addFact(facts, QT_TRANSLATE_NOOP("explain", "Length"),
            Phrase(QT_TRANSLATE_N_NOOP("explain", "%n bytes"), qint64(answer.bytes.size())));
        addFact(
            facts, QT_TRANSLATE_NOOP("explain", "SHA-256 of these bytes"), Fixed{QString::fromLatin1(answer.sha256())});
        if (!answer.fileSha256.isEmpty())
            addFact(facts, QT_TRANSLATE_NOOP("explain", "SHA-256 of the whole file"),
                Fixed{QString::fromLatin1(answer.fileSha256)});
        addBesides(facts);
        begin(SectionId::Provenance).blocks.push_back(std::move(facts));
    }

    /** Answers beside the job's own. */
    void addBesides(Facts& facts) const
    {
        const auto& besides = m_explanation.besides;
        const auto told = std::min(besides.size(), s_mostBesides);
        for (size_t at = 0; at < told; ++at) {
            const job::Answer& answer = *besides[at];
            const bool hasId = !answer.requestId.isEmpty();
            //: what AWS was asked as well: name of an operation, time, SHA-256, id of the request
            const Phrase receipt(hasId ? QT_TRANSLATE_NOOP("explain", "%1, received %2, SHA-256 %3, request id %4")
                                       : QT_TRANSLATE_NOOP("explain", "%1, received %2, SHA-256 %3"));
            addFact(facts, QT_TRANSLATE_NOOP("explain", "AWS said besides"),
                receipt.arg(Fixed{answer.operation})
                    .arg(answer.receivedAt ? timeText(*answer.receivedAt, m_circumstances.zone)
                                           : Phrase(QT_TRANSLATE_NOOP("explain", "not known")))
                    .arg(Fixed{QString::fromLatin1(answer.sha256())})
                    .arg(Name{answer.requestId}));
        }
        if (besides.size() > told)
            addFact(facts, QT_TRANSLATE_NOOP("explain", "AWS said besides"),
                Phrase(QT_TRANSLATE_N_NOOP("explain", "%n further answers"), qint64(besides.size() - told)));
    }

    void buildDefinition()
    {
        Section& section = begin(SectionId::Definition);
        section.blocks.push_back(Paragraph{
            say(QT_TRANSLATE_NOOP("explain",
                "Laid out for reading: indented, invisible characters written out; a PDF has U+ and a number where its "
                "fonts lack a character. The SHA-256 is over the exact bytes as received.")),
            Paragraph::Style::Note});
        const QByteArray& utf8 = m_job.answer.utf8;
        section.blocks.push_back(Code{indentedJson(m_options.mask ? m_options.mask(utf8) : utf8)});
    }

    const job::Job& m_job;
    const Explanation& m_explanation;
    const Circumstances& m_circumstances;
    const Options& m_options;
    const Language& m_language;
    JobContent m_content;
};

/** Who asked for the jobs, each once; `add` takes a label and a phrase. */
template <typename Add> void addCallers(const Add& add, std::span<const job::Job> jobs)
{
    QStringList callers;
    qint64 unknown = 0;
    for (const job::Job& job : jobs) {
        const QString& caller = job.answer.callerArn;
        unknown += caller.isEmpty() ? 1 : 0;
        if (!caller.isEmpty() && !callers.contains(caller))
            callers += caller;
    }
    for (const QString& caller : std::as_const(callers))
        add(QT_TRANSLATE_NOOP("explain", "Asked as"), Phrase(Name{caller}));
    if (unknown > 0)
        add(QT_TRANSLATE_NOOP("explain", "Asked as"),
            //: behind "Asked as": of so many jobs it is not known who asked AWS for them
            Phrase(QT_TRANSLATE_N_NOOP("explain", "not known for %n jobs"), unknown));
}

void buildCover(Content& content, std::span<const job::Job> jobs, const Circumstances& circumstances,
    const Text& notProof, const Options& options, const Language& language)
{
    const auto say = [&](const Phrase& phrase) { return render(phrase, language); };
    Facts facts;
    const auto add = [&](const char* label, const Phrase& value) {
        facts.items.push_back({say(Phrase(label)), {}, say(value), false});
    };
    const Phrase generated = timeText(content.generatedAt, circumstances.zone);
    add(QT_TRANSLATE_NOOP("explain", "Generated"),
        circumstances.nowIsGiven
            //: %1: a time that a person gave instead of the present
            ? Phrase(QT_TRANSLATE_NOOP("explain", "%1, a time that was set by hand")).arg(generated)
            : generated);
    add(QT_TRANSLATE_NOOP("explain", "Program"),
        //: program with version
        Phrase(QT_TRANSLATE_NOOP("explain", "%1, which only reads and never changes a job"))
            .arg(Fixed{content.programName}));
    addCallers(add, jobs);
    const auto entries = std::count_if(jobs.begin(), jobs.end(), [](const job::Job& job) { return !job.isComplete(); });
    const Phrase count(QT_TRANSLATE_N_NOOP("explain", "%n jobs"), qint64(jobs.size()));
    if (entries == 0) {
        add(QT_TRANSLATE_NOOP("explain", "Contains"),
            Phrase(QT_TRANSLATE_NOOP("explain", "%1, with the whole definition")).arg(count));
    } else {
        add(QT_TRANSLATE_NOOP("explain", "Contains"),
            Phrase(
                QT_TRANSLATE_NOOP("explain", "%1; of %2 only the list entry is loaded, so this report is not complete"))
                .arg(count)
                .arg(Count{qint64(entries)}));
    }
    const Completeness& completeness = circumstances.completeness;
    if (const size_t leftOut = completeness.leftOut(jobs.size()))
        add(QT_TRANSLATE_NOOP("explain", "Left out"), otherJobsText(leftOut));
    for (const Phrase& each : completeness.passedOver)
        add(QT_TRANSLATE_NOOP("explain", "Passed over"), each);
    for (const Phrase& each : completeness.repeated)
        //: on the cover of a report, before what is said of a job that a source tells of several times
        add(QT_TRANSLATE_NOOP("explain", "More than once"), each);
    if (options.mask)
        add(QT_TRANSLATE_NOOP("explain", "Redacted"),
            Phrase(QT_TRANSLATE_NOOP("explain",
                "account ids, bucket names, keys, tags and ARNs have other names here, the same ones throughout; "
                "SHA-256 values are over the originals")));
    content.cover.push_back(std::move(facts));
    if (!options.leftOut.empty())
        content.cover.push_back(Paragraph{say(leftOutText(options.leftOut)), Paragraph::Style::Warning});
    for (const Phrase& failure : completeness.failures)
        content.cover.push_back(Paragraph{say(missingText(failure)), Paragraph::Style::Warning});
    if (!notProof.isEmpty())
        content.cover.push_back(Paragraph{notProof, Paragraph::Style::Warning});
}

/** Every word of Macie's that the report may use. */
Section makeGlossary(const Language& language)
{
    Facts facts;
    facts.style = Facts::Style::Long;
    for (const explain::TermInfo& term : explain::allTerms())
        facts.items.push_back({render(Phrase(term.name), language), {}, render(Phrase(term.meaning), language), false});
    return {SectionId::Glossary, toText(SectionId::Glossary), render(titleOf(SectionId::Glossary), language),
        {std::move(facts)}};
}

} // namespace

Tone toneOf(const std::optional<job::JobStatus>& status)
{
    if (!status)
        return Tone::Idle;
    switch (*status) {
    case job::JobStatus::Running:
        return Tone::Running;
    case job::JobStatus::Idle:
        return Tone::Idle;
    case job::JobStatus::Paused:
        return Tone::PausedByMacie;
    case job::JobStatus::UserPaused:
        return Tone::PausedByUser;
    case job::JobStatus::Complete:
        return Tone::Complete;
    case job::JobStatus::Cancelled:
        return Tone::Cancelled;
    }
    return Tone::Idle;
}

JobContent buildJob(const job::Job& job, const Explanation& explanation, const Circumstances& circumstances,
    const Options& options, const Language& language, const QString& anchor)
{
    return JobBuilder(job, explanation, circumstances, options, language).build(anchor);
}

Content build(std::span<const job::Job> jobs, const Explain& explain, const Circumstances& circumstances,
    const Options& options, const Language& language, const BuildProgress& progress)
{
    Content content;
    content.languageCode = language.code();
    content.rightToLeft = language.isRightToLeft();
    content.generatedAt = std::chrono::floor<std::chrono::seconds>(circumstances.now);
    content.programName = u"Jobscope "_s + circumstances.programVersion;
    content.pageFooter = plain(Phrase(QT_TRANSLATE_NOOP("explain", "%1, generated %2"))
                                   .arg(Fixed{content.programName})
                                   .arg(Fixed{job::isoDateTime(content.generatedAt) + u" UTC"}),
        language);
    //: at the foot of a page
    content.pageOf = language.message(QT_TRANSLATE_NOOP("explain", "Page %1 of %2"));
    //: at the head of a page, with the id of a job
    content.pageJob = language.message(QT_TRANSLATE_NOOP("explain", "Job %1"));
    content.contentsTitle = render(Phrase(jobs.size() == 1 ? QT_TRANSLATE_NOOP("explain", "Contents")
                                                           : QT_TRANSLATE_NOOP("explain", "Jobs in this report")),
        language);

    Text notProof;
    const int total = int(jobs.size());
    content.jobs.reserve(jobs.size());
    for (int at = 0; at < total; ++at) {
        const Explanation explanation = explain(jobs[size_t(at)]);
        if (at == 0)
            notProof = render(explanation.notProof, language);
        content.jobs.push_back(
            buildJob(jobs[size_t(at)], explanation, circumstances, options, language, u"job-%1"_s.arg(at + 1)));
        if (progress && !progress(at + 1, total))
            break;
    }
    content.title = render(total == 1 ? Phrase(QT_TRANSLATE_NOOP("explain", "Macie classification job"))
                                      : Phrase(QT_TRANSLATE_NOOP("explain", "Macie classification jobs")),
        language);
    content.documentTitle = content.title.toPlain();
    if (total == 1) {
        const job::Job& job = jobs.front();
        //: the title of a report's file: what it is about, and the name of the job
        content.documentTitle = plain(Phrase(QT_TRANSLATE_NOOP("explain", "%1: %2"))
                                          .arg(Fixed{content.documentTitle})
                                          .arg(Name{job.name().isEmpty() ? job.id().text() : job.name()}),
            language);
    }
    if (!options.leftOut.contains(SectionId::Glossary))
        content.glossary = makeGlossary(language);
    buildCover(content, jobs, circumstances, notProof, options, language);
    return content;
}

} // namespace jobscope::report
