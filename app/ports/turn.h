// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/operation.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace jobscope::ports {

/** An operation whose step comes in the next turn of the event loop. The step may destroy it. */
class Turn final : public Operation {
public:
    explicit Turn(std::function<void()> step)
    {
        QTimer::singleShot(0, &m_context, [step = std::move(step)] {
            const auto call = step;
            call();
        });
    }

private:
    QObject m_context;
};

} // namespace jobscope::ports
