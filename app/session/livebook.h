// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/job.h"
#include "ports/livefacts.h"
#include "session/lookup.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace jobscope::session {

/**
 * What AWS said about things that the jobs of one source name. Each thing is asked for once, whichever job names it; a
 * look-up that was refused is not tried again by this book.
 */
class LiveBook {
public:
    /** `came` is called after each answer, through the event loop. */
    LiveBook(std::shared_ptr<ports::LiveFacts> door, std::function<job::Instant()> now, std::function<void()> came);
    ~LiveBook();

    /** Asks for what is not asked for yet. Of list entries little is known to ask for. */
    void ask(LookUp what, const std::vector<const job::Job*>& jobs);
    /** Drops what is under way of this kind, for all jobs; it may be asked for again. */
    void cancel(LookUp what);
    LookUpState state(LookUp what) const;
    job::LiveFacts factsOf(const job::Job& job) const;
    bool isBusy() const { return !m_running.empty(); }
    /** Look-ups that were refused, one for each operation. */
    const std::vector<ports::CallError>& refusals() const { return m_refusals; }

private:
    /** What was asked for and came, by id. */
    template <typename T> struct Shelf {
        QHash<QString, std::optional<T>> known; //!< nothing: asked for
        std::optional<job::Refusal> refusal;

        bool wants(const QString& id) const { return !refusal && !known.contains(id); }
    };

    using Answers = std::vector<std::shared_ptr<const job::Answer>>;
    struct Running {
        LookUp what;
        std::unique_ptr<ports::Operation> operation;
        qsizetype soFar = 0;
    };
    struct RunFacts {
        job::Fact<job::SharedRunLog> log;
        job::Fact<std::vector<job::FindingCount>> findings;
    };

    void askForNamed(const std::vector<const job::Job*>& jobs);
    void askForBuckets(const std::vector<const job::Job*>& jobs);
    void askForRuns(const std::vector<const job::Job*>& jobs);
    void askForCustom(const QStringList& ids);
    void askForAllowLists(const QStringList& ids);
    void askForListNames();
    void askForManaged();
    void take(job::Fact<job::SharedBuckets>& fact, Expected<std::vector<job::BucketNow>, ports::CallError> answer);
    /** `ask` gets how to tell of progress and of the end, and starts; what comes is kept as answers `about` that. */
    template <typename T>
    void start(LookUp what, const QString& about,
        const std::function<std::unique_ptr<ports::Operation>(
            ports::LiveFacts::Progress, ports::LiveFacts::Handler<T>)>& ask,
        std::function<void(Expected<T, ports::CallError>)> take);
    template <typename T> void keep(job::Fact<T>& fact, Expected<T, ports::CallError> answer);
    void tell();
    job::Refusal refuse(const ports::CallError& error);
    /** That the facts of this job rest on. */
    Answers answersFor(const job::Job& job, const job::LiveFacts& facts) const;
    /** As the account's list knows it. */
    std::optional<job::AllowList> named(const QString& id) const;

    std::shared_ptr<ports::LiveFacts> m_door;
    std::function<job::Instant()> m_now;
    std::function<void()> m_came;
    Shelf<job::CustomIdentifier> m_custom;
    Shelf<job::AllowList> m_lists;
    std::optional<std::vector<job::AllowList>> m_listNames; //!< asked for where single lists were refused
    job::Fact<std::vector<job::ManagedIdentifier>> m_managed;
    bool m_managedAsked = false;
    QHash<QByteArray, job::Fact<job::SharedBuckets>> m_matching; //!< by criteria
    job::Fact<job::SharedBuckets> m_buckets;
    bool m_bucketsAsked = false;
    QHash<QString, RunFacts> m_runs; //!< by job id
    job::Fact<std::vector<job::JobQuota>> m_quotas;
    bool m_quotasAsked = false;
    job::Fact<job::ResultsRepository> m_repository;
    bool m_repositoryAsked = false;
    QHash<QString, Answers> m_answers; //!< by what they are about
    std::vector<ports::CallError> m_refusals;
    std::map<quint64, Running> m_running;
    std::vector<std::unique_ptr<ports::Operation>> m_ended; //!< may be running their own code just now
    quint64 m_next = 0;
    QObject m_context;
};

} // namespace jobscope::session
