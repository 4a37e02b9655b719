// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/turn.h"

namespace jobscope::session {

/** One of several sources that cannot even be asked: says why whenever somebody tries. */
class RefusedSource final : public ports::JobSource {
public:
    RefusedSource(ports::SourceInfo info, ports::CallError error)
        : m_info(std::move(info))
        , m_error(std::move(error))
    {
    }

    ports::SourceInfo info() const override { return m_info; }
    std::unique_ptr<ports::Operation> listJobs(ListHandlers handlers) override
    {
        return std::make_unique<ports::Turn>(
            [end = std::move(handlers.end), error = m_error] { end(tl::make_unexpected(error)); });
    }
    std::unique_ptr<ports::Operation> describeJob(const job::JobId&, DescribeHandler end) override
    {
        return std::make_unique<ports::Turn>(
            [end = std::move(end), error = m_error] { end(tl::make_unexpected(error)); });
    }

private:
    ports::SourceInfo m_info;
    ports::CallError m_error;
};

} // namespace jobscope::session
