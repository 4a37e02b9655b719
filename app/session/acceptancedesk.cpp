// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/acceptancedesk.h"

#include "session/jobsession.h"

#include <algorithm>

namespace jobscope::session {

using explain::Acceptance;

AcceptanceDesk::AcceptanceDesk(ports::AcceptanceStore& store, JobSession& session, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
{
}

Expected<std::vector<Acceptance>, ErrorWords> AcceptanceDesk::read() const
{
    const auto text = m_store.load();
    if (!text)
        return Unexpected(wordsFor(text.error()));
    if (text->trimmed().isEmpty())
        return std::vector<Acceptance>();
    return explain::readAcceptances(*text).map_error([this](const json::Error& error) {
        return wordsFor(job::SourceError{m_store.file(), error, 0, {}});
    });
}

void AcceptanceDesk::load()
{
    auto loaded = read();
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    m_session.setAcceptances(*std::move(loaded));
}

/** The file is read anew each time: people may write it by hand, and another window may have. */
template <typename Change> void AcceptanceDesk::change(const Change& change)
{
    auto acceptances = read();
    if (!acceptances) {
        Q_EMIT failed(acceptances.error());
        return;
    }
    change(*acceptances);
    if (const auto saved = m_store.save(explain::acceptancesJson(*acceptances)); !saved) {
        Q_EMIT failed(wordsFor(saved.error()));
        return;
    }
    m_session.setAcceptances(*std::move(acceptances));
}

void AcceptanceDesk::accept(const Acceptance& acceptance)
{
    change([&acceptance](std::vector<Acceptance>& all) {
        const auto known = std::find_if(all.begin(), all.end(),
            [&acceptance](const Acceptance& each) { return each.id == acceptance.id && each.job == acceptance.job; });
        if (known != all.end())
            *known = acceptance;
        else
            all.push_back(acceptance);
    });
}

bool AcceptanceDesk::isForEveryJob(explain::CheckId id, const job::Job& job) const
{
    const auto& all = m_session.acceptances();
    const auto first = std::find_if(
        all.begin(), all.end(), [id, &job](const Acceptance& each) { return explain::isAbout(each, id, job); });
    return first != all.end() && !first->job;
}

void AcceptanceDesk::withdraw(explain::CheckId id, const job::Job& job)
{
    change([id, &job](std::vector<Acceptance>& all) {
        const auto known = std::find_if(
            all.begin(), all.end(), [id, &job](const Acceptance& each) { return explain::isAbout(each, id, job); });
        if (known != all.end())
            all.erase(known);
    });
}

} // namespace jobscope::session
