// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/evaluator.h"
#include "explain/readings.h"
#include "job/job.h"
#include "listing/listing.h"

#include <QObject>
#include <QTimeZone>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace jobscope::session {

/** A listing whose objects were all tried on one job. */
struct TriedListing {
    std::shared_ptr<const listing::Listing> listing;
    explain::ObjectFacts shared; //!< facts of the bucket that hold where the listing gives none
    std::vector<explain::Verdict> verdicts; //!< one for each object
    std::array<qint64, 7> counts{}; //!< by explain::Verdict
    std::vector<explain::Verdict> otherVerdicts; //!< of the job that is compared; empty unless there is one

    qint64 count(explain::Verdict verdict) const { return counts[std::size_t(verdict)]; }
    /** What is known of that object, with what is shared. */
    explain::ObjectFacts factsOf(std::size_t object) const;
};

/** Called now and then with how much is done of how much; false ends the work. */
using TryProgress = std::function<bool(qint64 done, qint64 total)>;

/** A pure function, made to run in the background; `other`: a job to compare. Nothing if it was ended. */
std::shared_ptr<const TriedListing> tryListing(std::shared_ptr<const listing::Listing> listing,
    const explain::ObjectFacts& shared, const explain::Evaluator& evaluator, const TryProgress& progress,
    const explain::Evaluator* other = nullptr);

/**
 * Reads listings and tries their objects on a job, in the background. A new start ends the one under way; signals come
 * on the thread that it lives on, and none belongs to a run that was overtaken.
 */
class ListingRun final : public QObject {
    Q_OBJECT
public:
    explicit ListingRun(QObject* parent = nullptr);
    ~ListingRun() override;

    /** What the objects are tried on. Tries the present listing again, if there is one. */
    void setJob(const job::Job& job, const explain::Readings& readings);
    /** The same for two jobs: see TriedListing::otherVerdicts. */
    void setJobs(const job::Job& job, const job::Job& other, const explain::Readings& readings);
    /** What is known of the bucket of all objects; the same. */
    void setShared(const explain::ObjectFacts& shared);

    void readFile(const QString& path, const QTimeZone& localTime);
    void readText(const QByteArray& text, const QTimeZone& localTime);
    void cancel();

    bool isRunning() const;
    /** Of the last run that ended; nothing before. */
    std::shared_ptr<const TriedListing> result() const;

Q_SIGNALS:
    void started();
    void progressed(int percent);
    /** result() is new, or the run was cancelled and result() is as it was. */
    void ended();
    void failed(const QString& path, const QString& reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jobscope::session
