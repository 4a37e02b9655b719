// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/snapshotsource.h"

#include "storage/members_p.h"

#include "job/jobreader.h"
#include "ports/turn.h"
#include "storage/ownerfile.h"
#include "json/document.h"

#include <QTimer>

namespace jobscope::storage {

using namespace Qt::StringLiterals;
using ports::FileErrorKind;

namespace {

constexpr size_t jobsPerTurn = 100;

std::optional<job::Instant> instantOf(const json::Value& object, QStringView name)
{
    const auto read = job::parseInstant(textOf(object, name), job::InstantForm::Lenient);
    return read ? std::optional(read->at) : std::nullopt;
}

ports::CallError callError(const ports::FileError& error)
{
    ports::CallError made;
    made.kind = ports::CallErrorKind::Local;
    made.problem = ports::LocalProblem::Unreadable;
    made.subject = error.file;
    made.detail = error.file + u": "_s + error.detail;
    return made;
}

} // namespace

SnapshotReader::SnapshotReader(const QString& path)
    : m_file(path)
{
}

ports::FileError SnapshotReader::broken(const QString& detail) const
{
    return fileError(FileErrorKind::Broken, m_file.fileName(), u"byte %1: %2"_s.arg(m_file.pos()).arg(detail));
}

Expected<QByteArray, ports::FileError> SnapshotReader::line()
{
    QByteArray text = m_file.readLine(largestHead);
    if (!text.endsWith('\n'))
        return Unexpected(broken(text.size() + 1 >= largestHead ? u"a line is too long"_s : u"is cut off"_s));
    text.chop(1);
    return text;
}

Expected<ports::SnapshotInfo, ports::FileError> SnapshotReader::begin()
{
    if (!m_file.exists())
        return Unexpected(fileError(FileErrorKind::NotFound, m_file.fileName(), u"is not there"_s));
    if (!m_file.open(QIODevice::ReadOnly))
        return Unexpected(fileError(FileErrorKind::CannotRead, m_file.fileName(), m_file.errorString()));
    const auto text = line();
    if (!text)
        return Unexpected(text.error());
    const auto head = json::Document::parse(*text);
    if (!head || textOf(head->root(), u"format") != u"jobscope-snapshot")
        return Unexpected(broken(u"is no snapshot"_s));
    if (const auto version = head->root().member(u"version"); !version || version->toInt64() != 1)
        return Unexpected(broken(u"was written by another version"_s));
    const auto taken = instantOf(head->root(), u"takenAt");
    const auto jobs = head->root().member(u"jobs");
    if (!taken || !jobs || jobs->toInt64().value_or(-1) < 0)
        return Unexpected(broken(u"its head is incomplete"_s));
    m_info = {
        .account = job::AccountId(textOf(head->root(), u"account")),
        .region = job::Region(textOf(head->root(), u"region")),
        .name = textOf(head->root(), u"name"),
        .identity = textOf(head->root(), u"identity"),
        .takenAt = *taken,
        .jobs = *jobs->toInt64(),
    };
    return m_info;
}

Expected<std::optional<job::Job>, ports::FileError> SnapshotReader::next()
{
    if (m_read == m_info.jobs)
        return std::nullopt;
    const auto text = line();
    if (!text)
        return Unexpected(text.error());
    const auto head = json::Document::parse(*text);
    const auto size = head ? head->root().member(u"size") : std::nullopt;
    const qint64 bytes = size ? size->toInt64().value_or(-1) : -1;
    if (bytes < 0 || bytes > largestJob)
        return Unexpected(broken(u"the head of job %1 cannot be read"_s.arg(m_read + 1)));
    job::Job made;
    job::Answer& answer = made.answer;
    answer.bytes = m_file.read(bytes);
    answer.utf8 = answer.bytes;
    if (answer.bytes.size() != bytes || m_file.read(1) != "\n")
        return Unexpected(broken(u"job %1 is cut off"_s.arg(m_read + 1)));
    if (QString::fromLatin1(answer.sha256()) != textOf(head->root(), u"sha256"))
        return Unexpected(broken(u"job %1 was changed"_s.arg(m_read + 1)));
    answer.origin = job::Origin::Snapshot;
    answer.source = m_info.name;
    answer.operation = textOf(head->root(), u"operation");
    answer.endpoint = textOf(head->root(), u"endpoint");
    answer.requestId = textOf(head->root(), u"requestId");
    answer.receivedAt = instantOf(head->root(), u"receivedAt");
    answer.account = m_info.account;
    answer.callerArn = m_info.identity;
    answer.region = m_info.region;
    const auto document = json::Document::parse(answer.utf8);
    auto content = document ? job::readJobObject(document->root()) : Unexpected(document.error());
    if (!content)
        return Unexpected(broken(u"job %1 cannot be read: %2"_s.arg(m_read + 1).arg(content.error().expected)));
    made.content = std::move(*content);
    ++m_read;
    return made;
}

class SnapshotSource::Reading final : public ports::Operation {
public:
    Reading(const QString& path, ListHandlers handlers)
        : m_reader(path)
        , m_handlers(std::move(handlers))
    {
        QTimer::singleShot(0, &m_turn, [this] {
            if (const auto info = m_reader.begin(); !info)
                end(Unexpected(callError(info.error())));
            else
                page();
        });
    }

private:
    void page()
    {
        std::vector<job::Job> jobs;
        Expected<void, ports::CallError> result;
        bool isOver = false;
        while (!isOver && jobs.size() < jobsPerTurn) {
            auto next = m_reader.next();
            isOver = !next || !*next;
            if (!next)
                result = Unexpected(callError(next.error()));
            else if (*next)
                jobs.push_back(std::move(**next));
        }
        // The handlers may destroy this.
        const std::weak_ptr<int> alive = m_alive;
        if (!jobs.empty()) {
            const auto give = m_handlers.page;
            give(std::move(jobs));
        }
        if (alive.expired())
            return;
        if (isOver)
            end(std::move(result));
        else
            QTimer::singleShot(0, &m_turn, [this] { page(); });
    }

    void end(Expected<void, ports::CallError> result)
    {
        const auto handler = std::move(m_handlers.end);
        handler(std::move(result));
    }

    SnapshotReader m_reader;
    ListHandlers m_handlers;
    QObject m_turn;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

SnapshotSource::SnapshotSource(QString path, ports::SnapshotInfo info)
    : m_path(std::move(path))
    , m_info(std::move(info))
{
}

ports::SourceInfo SnapshotSource::info() const
{
    return {
        .name = m_info.name,
        .account = m_info.account,
        .region = m_info.region,
        .identity = m_info.identity,
        .clockSkew = {},
        .snapshotTaken = m_info.takenAt,
    };
}

std::unique_ptr<ports::Operation> SnapshotSource::listJobs(ListHandlers handlers)
{
    return std::make_unique<Reading>(m_path, std::move(handlers));
}

std::unique_ptr<ports::Operation> SnapshotSource::describeJob(const job::JobId&, DescribeHandler end)
{
    return std::make_unique<ports::Turn>([end = std::move(end)] {
        ports::CallError error;
        error.kind = ports::CallErrorKind::Local;
        error.detail = u"the snapshot has no more than the list entry"_s;
        end(Unexpected(std::move(error)));
    });
}

} // namespace jobscope::storage
