// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/jobsource.h"
#include "session/livebook.h"

#include <functional>
#include <map>
#include <memory>

namespace jobscope::session {

/** What AWS says beyond the answers of the jobs, for the jobs that somebody looks at. Owned by the session. */
class LiveDesk {
public:
    struct Handlers {
        std::function<job::Instant()> now;
        /** The job of the row; nullptr if it is gone. */
        std::function<const job::Job*(quint64 rowId)> jobOf;
        /** facts() of the row says something else now. */
        std::function<void(quint64 rowId)> changed;
        /** state() says something else now, of some source. */
        std::function<void()> moved;
    };
    explicit LiveDesk(Handlers handlers);
    ~LiveDesk();

    /** Asks for what is not known yet. Does nothing where the source has nobody to ask. */
    void lookUp(LookUp what, quint64 rowId, const std::shared_ptr<ports::JobSource>& source);
    /** Stops look-ups of this kind, for all jobs of the source. */
    void cancel(LookUp what, const std::shared_ptr<ports::JobSource>& source);
    LookUpState state(LookUp what, const std::shared_ptr<ports::JobSource>& source) const;
    job::LiveFacts facts(quint64 rowId) const;
    /** Look-ups for this source that were refused, one for each operation. */
    std::vector<ports::CallError> refusals(const std::shared_ptr<ports::JobSource>& source) const;
    /** From now on everything is asked for anew; what is known stays until then. */
    void refresh();
    void clear();

private:
    struct Row {
        std::shared_ptr<ports::JobSource> source;
        job::LiveFacts facts;
    };
    LiveBook* bookOf(quint64 rowId, const std::shared_ptr<ports::JobSource>& source);
    void update(quint64 rowId);
    void updateAll(const ports::JobSource* source);

    Handlers m_handlers;
    std::map<std::shared_ptr<ports::JobSource>, std::unique_ptr<LiveBook>> m_books;
    std::map<quint64, Row> m_rows;
};

} // namespace jobscope::session
