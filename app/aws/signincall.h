// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/call.h"
#include "aws/jsonanswer.h"
#include "aws/keysjson.h"
#include "aws/signinoperations.h"

namespace jobscope::aws {

/** A step of signing in: not signed, with one handler for both endings. */
template <typename Result> class SignInCall : public Call {
public:
    using Handler = std::function<void(Expected<Result, ports::CallError>)>;

protected:
    SignInCall(std::shared_ptr<CallContext> context, SignInStep step, Endpoint endpoint, Handler end)
        : Call(std::move(context), signInOperation(step), std::move(endpoint))
        , m_end(std::move(end))
    {
    }

    virtual Expected<Result, QString> resultOf(const HttpAnswer& answer) const = 0;

private:
    Expected<void, QString> read(const HttpAnswer& answer) final
    {
        auto made = resultOf(answer);
        if (!made)
            return tl::make_unexpected(made.error());
        m_result = std::move(*made);
        return {};
    }
    void accepted() final
    {
        const auto end = std::move(m_end);
        end(std::move(m_result));
    }
    void failed(ports::CallError error) final
    {
        const auto end = std::move(m_end);
        end(tl::make_unexpected(std::move(error)));
    }

    Handler m_end;
    Result m_result;
};

/** One that is answered by a JSON object. */
template <typename Result> class JsonCall : public SignInCall<Result> {
protected:
    using SignInCall<Result>::SignInCall;
    virtual Expected<Result, QString> result(const json::Value& answer) const = 0;

private:
    Expected<Result, QString> resultOf(const HttpAnswer& answer) const final
    {
        const auto object = objectOf(answer);
        if (!object)
            return tl::make_unexpected(object.error());
        return result(*object);
    }
};

} // namespace jobscope::aws
