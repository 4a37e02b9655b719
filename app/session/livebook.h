// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/job.h"
#include "ports/livefacts.h"

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

    /** Asks for what these jobs name and what is not asked for yet. Of list entries nothing is known to ask for. */
    void ask(const std::vector<const job::Job*>& jobs);
    /** Asks which buckets these jobs mean now. May take a while: many pages for each job with criteria. */
    void askForBuckets(const std::vector<const job::Job*>& jobs);
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

    void askForCustom(const QStringList& ids);
    void askForAllowLists(const QStringList& ids);
    void askForListNames();
    void askForManaged();
    void take(job::Fact<job::SharedBuckets>& fact, Expected<std::vector<job::BucketNow>, ports::CallError> answer);
    template <typename T> ports::LiveFacts::Handler<T> handler(std::function<void(Expected<T, ports::CallError>)> take);
    job::Refusal refuse(const ports::CallError& error);
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
    std::vector<ports::CallError> m_refusals;
    std::map<quint64, std::unique_ptr<ports::Operation>> m_running;
    std::vector<std::unique_ptr<ports::Operation>> m_ended; //!< may be running their own code just now
    quint64 m_next = 0;
    QObject m_context;
};

} // namespace jobscope::session
