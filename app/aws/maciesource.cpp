// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/maciesource.h"

#include "aws/macie.h"
#include "aws/macielive.h"
#include "aws/sts.h"
#include "ports/turn.h"

#include <QSet>

namespace jobscope::aws {

using namespace Qt::StringLiterals;

struct MacieSource::Shared {
    MacieSourceOptions options;
    std::shared_ptr<CallContext> context;
    std::shared_ptr<CredentialSource> credentials;
    Limiter describes;
    job::AccountId account;
    QString identity;
    QByteArray identityKeys;

    AnswerSource source() const { return {options.name, account, options.region, identity, identityKeys}; }

    std::unique_ptr<Call> newIdentityCall(const std::shared_ptr<Shared>& self, GetCallerIdentityCall::Handler end)
    {
        return std::make_unique<GetCallerIdentityCall>(context, options.sts, credentials,
            [self, end = std::move(end)](Expected<GetCallerIdentityCall::Identity, ports::CallError> found) {
                if (found) {
                    self->account = job::AccountId(found->account);
                    self->identity = found->arn;
                    self->identityKeys = found->keys;
                    if (self->options.quotaOf)
                        self->context->quota = self->options.quotaOf(self->account);
                }
                end(std::move(found));
            });
    }
};

class MacieSource::Identifying final : public ports::Operation {
public:
    Identifying(const std::shared_ptr<Shared>& shared, std::function<void()> end)
        : m_call(shared->newIdentityCall(shared, [end = std::move(end)](const auto&) { end(); }))
    {
        m_call->start();
    }

private:
    std::unique_ptr<Call> m_call;
};

class MacieSource::Listing final : public ports::Operation {
public:
    Listing(std::shared_ptr<Shared> shared, ListHandlers handlers)
        : m_shared(std::move(shared))
        , m_handlers(std::move(handlers))
    {
        if (m_shared->account.isEmpty())
            identify();
        else
            askForPage({});
    }

private:
    void identify()
    {
        begin(m_shared->newIdentityCall(
            m_shared, [this](Expected<GetCallerIdentityCall::Identity, ports::CallError> identity) {
                // There are no keys, or Macie would refuse them as well; the person might be asked twice.
                if (!identity
                    && (identity.error().kind == ports::CallErrorKind::SignIn
                        || identity.error().operation != u"GetCallerIdentity"))
                    return end(tl::make_unexpected(std::move(identity.error())));
                askForPage({});
            }));
    }

    /** The keys were renewed: what is described next names whose they are now, if that is to be had. */
    void identifyAgain()
    {
        begin(m_shared->newIdentityCall(m_shared, [this](const auto&) { end({}); }));
    }

    void askForPage(const QString& token)
    {
        begin(std::make_unique<ListClassificationJobsCall>(m_shared->context, m_shared->options.macie,
            m_shared->credentials, m_shared->source(), token,
            [this](Expected<ListClassificationJobsCall::Page, ports::CallError> page) { take(std::move(page)); }));
    }

    void take(Expected<ListClassificationJobsCall::Page, ports::CallError> page)
    {
        if (!page)
            return end(tl::make_unexpected(std::move(page.error())));
        const auto next = page->nextToken;
        const bool isRepeated = m_tokens.contains(next);
        m_tokens.insert(next);
        if (next.isEmpty() || isRepeated) {
            m_call.reset();
        } else {
            askForPage(next);
        }
        m_hasOtherKeys
            = !m_shared->identity.isEmpty() && !page->jobs.empty() && page->jobs.back().answer.callerArn.isEmpty();
        // The handler may destroy this.
        const std::weak_ptr<int> alive = m_alive;
        const auto give = m_handlers.page;
        give(std::move(page->jobs));
        if (alive.expired())
            return;
        if (next.isEmpty()) {
            if (m_hasOtherKeys)
                identifyAgain();
            else
                end({});
        } else if (isRepeated) {
            ports::CallError error;
            error.kind = ports::CallErrorKind::BadAnswer;
            error.operation = u"ListClassificationJobs"_s;
            error.endpoint = QString::fromLatin1(m_shared->options.macie.url());
            error.detail = u"the service names a page that was already read; the list may be incomplete"_s;
            end(tl::make_unexpected(std::move(error)));
        }
    }

    void begin(std::unique_ptr<Call> call)
    {
        m_call = std::move(call);
        m_call->start();
    }

    void end(Expected<void, ports::CallError> result)
    {
        if (!result)
            result.error().account = m_shared->account.text();
        const auto handler = std::move(m_handlers.end);
        handler(std::move(result));
    }

    std::shared_ptr<Shared> m_shared;
    ListHandlers m_handlers;
    QSet<QString> m_tokens;
    bool m_hasOtherKeys = false; //!< than those whose caller is known
    std::unique_ptr<Call> m_call;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

class MacieSource::Describing final : public ports::Operation {
public:
    Describing(std::shared_ptr<Shared> shared, const job::JobId& id, DescribeHandler end)
        : m_shared(std::move(shared))
        , m_end(std::move(end))
    {
        m_place = m_shared->describes.enter([this, id] {
            m_call = std::make_unique<DescribeClassificationJobCall>(m_shared->context, m_shared->options.macie,
                m_shared->credentials, m_shared->source(), id,
                [this](Expected<job::Job, ports::CallError> result) { finish(std::move(result)); });
            m_call->start();
        });
    }

private:
    void finish(Expected<job::Job, ports::CallError> result)
    {
        if (!result)
            result.error().account = m_shared->account.text();
        m_call.reset();
        const auto handler = std::move(m_end);
        m_place.reset();
        handler(std::move(result));
    }

    std::shared_ptr<Shared> m_shared;
    DescribeHandler m_end;
    std::unique_ptr<Call> m_call;
    std::unique_ptr<ports::Operation> m_place;
};

MacieSource::MacieSource(
    MacieSourceOptions options, std::shared_ptr<CallContext> context, std::shared_ptr<CredentialSource> credentials)
    : m_shared(std::make_shared<Shared>(
        Shared{options, std::move(context), std::move(credentials), Limiter(options.describesAtOnce), {}, {}, {}}))
{
    const std::weak_ptr<Shared> shared = m_shared;
    m_shared->context->throttled = [shared] {
        if (const auto alive = shared.lock())
            alive->describes.throttled();
    };
    m_shared->context->succeeded = [shared] {
        if (const auto alive = shared.lock())
            alive->describes.succeeded();
    };
}

MacieSource::~MacieSource() = default;

ports::SourceInfo MacieSource::info() const
{
    return {
        .name = m_shared->options.name,
        .account = m_shared->account.isEmpty() ? m_shared->options.account : m_shared->account,
        .region = m_shared->options.region,
        .identity = m_shared->identity,
        .clockSkew = m_shared->context->skew,
    };
}

std::unique_ptr<ports::Operation> MacieSource::identify(std::function<void()> end)
{
    if (!m_shared->identity.isEmpty())
        return std::make_unique<ports::Turn>(std::move(end));
    return std::make_unique<Identifying>(m_shared, std::move(end));
}

std::unique_ptr<ports::Operation> MacieSource::listJobs(ListHandlers handlers)
{
    return std::make_unique<Listing>(m_shared, std::move(handlers));
}

std::shared_ptr<ports::LiveFacts> MacieSource::liveFacts()
{
    const MacieSourceOptions& options = m_shared->options;
    return std::make_shared<MacieLive>(CallParts{m_shared->context, options.macie, m_shared->credentials,
                                           [shared = m_shared] { return shared->source(); }},
        options.logs);
}

std::unique_ptr<ports::Operation> MacieSource::describeJob(const job::JobId& id, DescribeHandler end)
{
    // These would name another path.
    if (id.isEmpty() || id.text() == u"." || id.text() == u"..") {
        ports::CallError error;
        error.kind = ports::CallErrorKind::NotFound;
        error.operation = u"DescribeClassificationJob"_s;
        error.endpoint = QString::fromLatin1(m_shared->options.macie.url());
        error.detail = u"'%1' is no job id"_s.arg(id.text());
        return std::make_unique<ports::Turn>(
            [error = std::move(error), end = std::move(end)] { end(tl::make_unexpected(error)); });
    }
    return std::make_unique<Describing>(m_shared, id, std::move(end));
}

} // namespace jobscope::aws
