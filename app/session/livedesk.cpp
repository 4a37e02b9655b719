// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/livedesk.h"

#include <utility>

namespace jobscope::session {

LiveDesk::LiveDesk(Handlers handlers)
    : m_handlers(std::move(handlers))
{
}

LiveDesk::~LiveDesk() = default;

LiveBook* LiveDesk::bookOf(quint64 rowId, const std::shared_ptr<ports::JobSource>& source)
{
    if (!source || !m_handlers.jobOf(rowId))
        return nullptr;
    auto book = m_books.find(source);
    if (book == m_books.end()) {
        auto door = source->liveFacts();
        if (!door)
            return nullptr;
        const auto came = [this, at = source.get()] { updateAll(at); };
        book = m_books.emplace(source, std::make_unique<LiveBook>(std::move(door), m_handlers.now, came)).first;
    }
    m_rows[rowId].source = source;
    return book->second.get();
}

void LiveDesk::lookUp(LookUp what, quint64 rowId, const std::shared_ptr<ports::JobSource>& source)
{
    LiveBook* book = bookOf(rowId, source);
    if (!book)
        return;
    book->ask(what, {m_handlers.jobOf(rowId)});
    if (!book->isBusy())
        update(rowId);
    if (book->state(what).isBusy)
        m_handlers.moved();
}

void LiveDesk::cancel(LookUp what, const std::shared_ptr<ports::JobSource>& source)
{
    if (const auto book = m_books.find(source); book != m_books.end())
        book->second->cancel(what);
}

LookUpState LiveDesk::state(LookUp what, const std::shared_ptr<ports::JobSource>& source) const
{
    const auto book = m_books.find(source);
    return book == m_books.end() ? LookUpState() : book->second->state(what);
}

job::LiveFacts LiveDesk::facts(quint64 rowId) const
{
    const auto row = m_rows.find(rowId);
    return row == m_rows.end() ? job::LiveFacts() : row->second.facts;
}

std::vector<ports::CallError> LiveDesk::refusals(const std::shared_ptr<ports::JobSource>& source) const
{
    const auto book = m_books.find(source);
    return book == m_books.end() ? std::vector<ports::CallError>() : book->second->refusals();
}

void LiveDesk::refresh()
{
    m_books.clear();
}

void LiveDesk::clear()
{
    m_books.clear();
    m_rows.clear();
}

void LiveDesk::update(quint64 rowId)
{
    const auto row = m_rows.find(rowId);
    const job::Job* job = m_handlers.jobOf(rowId);
    const auto book = row == m_rows.end() ? m_books.end() : m_books.find(row->second.source);
    if (!job || book == m_books.end())
        return;
    job::LiveFacts facts = book->second->factsOf(*job);
    if (facts == row->second.facts)
        return;
    row->second.facts = std::move(facts);
    m_handlers.changed(rowId);
}

void LiveDesk::updateAll(const ports::JobSource* source)
{
    std::vector<quint64> rows;
    for (const auto& [rowId, row] : m_rows) {
        if (row.source.get() == source)
            rows.push_back(rowId);
    }
    for (const quint64 rowId : rows)
        update(rowId);
    m_handlers.moved();
}

} // namespace jobscope::session
