// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/call.h"
#include "aws/signinoperations.h"
#include "json/document.h"

namespace jobscope::aws {

/** A step of signing in: not signed, answered in JSON, with one handler for both endings. */
template <typename Result> class SignInCall : public Call {
public:
    using Handler = std::function<void(Expected<Result, ports::CallError>)>;

protected:
    SignInCall(std::shared_ptr<CallContext> context, SignInStep step, Endpoint endpoint, Handler end)
        : Call(std::move(context), signInOperation(step), std::move(endpoint))
        , m_end(std::move(end))
    {
    }

    virtual Expected<Result, QString> result(const json::Value& answer) const = 0;

private:
    Expected<void, QString> read(const HttpAnswer& answer) final
    {
        const auto document = json::Document::parse(answer.body);
        if (!document || !document->root().isObject())
            return tl::make_unexpected(QStringLiteral("no JSON object"));
        auto made = result(document->root());
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

/** The text of a member; empty where there is none. */
inline QString textOf(const json::Value& object, QStringView name)
{
    const auto member = object.member(name);
    return member && member->isString() ? member->toString() : QString();
}

/** The same, for what nobody may see. */
inline ports::SecureBytes secretOf(const json::Value& object, QStringView name)
{
    auto text = textOf(object, name);
    auto bytes = text.toUtf8();
    ports::wipe(text);
    return ports::SecureBytes::take(bytes);
}

/** A whole number; nothing where there is none. */
inline std::optional<qint64> numberOf(const json::Value& object, QStringView name)
{
    const auto member = object.member(name);
    return member ? member->toInt64() : std::nullopt;
}

} // namespace jobscope::aws
