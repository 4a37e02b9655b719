// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pdf/reportwriter.h"

#include "explain/output.h"
#include "report/datareport.h"
#include "report/html.h"
#include "report/markdown.h"
#include "report/redaction.h"
#include "report/saveaside.h"

#include <algorithm>
#include <optional>

namespace jobscope::pdf {

using namespace Qt::StringLiterals;

namespace {

/** What one order needs while it is made. */
class Maker {
public:
    Maker(const ReportOrder& order, const explain::Language& language, const ReportProgress& progress)
        : m_order(order)
        , m_language(language)
        , m_progress(progress)
    {
        m_options.leftOut = order.leftOut;
        if (!order.redact || order.format == report::Format::Bundle)
            return;
        for (const job::Job& job : order.known)
            m_redaction.learn(job);
        for (const job::Job& job : order.jobs)
            m_redaction.learn(job);
        for (const job::LiveFacts& facts : order.liveFacts)
            m_redaction.learn(facts);
        m_masking.emplace(language.code(), [this](const QString& text) { return m_redaction.mask(text); });
        m_options.mask = [this](const QByteArray& utf8) { return m_redaction.maskJson(utf8); };
    }
    Maker(const Maker&) = delete;
    Maker& operator=(const Maker&) = delete;

    report::Content content()
    {
        return report::build(
            m_order.jobs, m_order.explain, m_order.when, m_options, language(), progressOf(ReportStage::Jobs));
    }

    Expected<QByteArray, ReportError> bytes()
    {
        QByteArray made;
        switch (m_order.format) {
        case report::Format::Pdf:
            return pdf();
        case report::Format::Html:
            made = report::toHtml(content()).toUtf8();
            break;
        case report::Format::Markdown:
            made = report::toMarkdown(content()).toUtf8();
            break;
        case report::Format::Json:
            made = report::toJson(
                m_order.jobs, m_order.explain, m_order.when, language(), m_options.mask, progressOf(ReportStage::Jobs));
            break;
        case report::Format::Csv:
            made = report::toCsv(
                m_order.jobs, m_order.explain, m_order.when, language(), m_order.redact, progressOf(ReportStage::Jobs));
            break;
        case report::Format::Bundle:
            return bundle();
        }
        if (m_cancelled)
            return Unexpected<ReportError>({PdfErrorKind::Cancelled, {}, {}});
        return made;
    }

    QByteArray aliases() const { return report::aliasTable(m_redaction); }

private:
    const explain::Language& language() const { return m_masking ? *m_masking : m_language; }

    std::function<bool(int, int)> progressOf(ReportStage stage)
    {
        return [this, stage](int done, int total) {
            m_cancelled = m_cancelled || (m_progress && !m_progress(stage, done, total));
            return !m_cancelled;
        };
    }

    Expected<QByteArray, ReportError> pdf() { return pdfOf(content()); }

    Expected<QByteArray, ReportError> pdfOf(const report::Content& pages)
    {
        if (m_cancelled)
            return Unexpected<ReportError>({PdfErrorKind::Cancelled, {}, {}});
        auto made = toPdf(pages, {m_order.paper}, progressOf(ReportStage::Pages));
        if (!made)
            return Unexpected<ReportError>({made.error().kind, {}, made.error().detail});
        return *std::move(made);
    }

    Expected<QByteArray, ReportError> bundle()
    {
        job::Evidence evidence;
        report::Options answersApart;
        answersApart.leftOut = {report::SectionId::Definition};
        const auto explain = [&](const job::Job& job) {
            explain::Explanation explanation = m_order.explain(job);
            const auto alone = report::buildJob(job, explanation, m_order.when, answersApart, m_language);
            for (const auto& answer : explanation.besides) {
                if (std::find(evidence.besides.begin(), evidence.besides.end(), answer) == evidence.besides.end())
                    evidence.besides.push_back(answer);
            }
            evidence.jobs.push_back({&job, explain::toJson(job, explanation, m_language),
                report::toMarkdown(alone).toUtf8(), explanation.besides});
            return explanation;
        };
        auto pages
            = pdfOf(report::build(m_order.jobs, explain, m_order.when, {}, m_language, progressOf(ReportStage::Jobs)));
        if (!pages)
            return pages;
        evidence.reportPdf = *std::move(pages);
        evidence.generatedAt = m_order.when.now;
        evidence.programName = u"Jobscope "_s + m_order.when.programVersion;
        const report::Completeness& completeness = m_order.when.completeness;
        evidence.nowIsGiven = m_order.when.nowIsGiven;
        evidence.leftOut = completeness.leftOut(m_order.jobs.size());
        evidence.failures = plainTexts(completeness.failures);
        evidence.passedOver = plainTexts(completeness.passedOver);
        evidence.repeated = plainTexts(completeness.repeated);
        auto packed = m_order.pack(evidence);
        if (!progressOf(ReportStage::Pages)(1, 1))
            return Unexpected<ReportError>({PdfErrorKind::Cancelled, {}, {}});
        if (!packed)
            return Unexpected<ReportError>({PdfErrorKind::File, {}, packed.error()});
        return *std::move(packed);
    }

    QStringList plainTexts(const std::vector<explain::Phrase>& phrases) const
    {
        QStringList texts;
        for (const explain::Phrase& phrase : phrases)
            texts += plain(phrase, m_language);
        return texts;
    }

    const ReportOrder& m_order;
    const explain::Language& m_language;
    const ReportProgress& m_progress;
    report::Redaction m_redaction;
    std::optional<explain::Language> m_masking;
    report::Options m_options;
    bool m_cancelled = false;
};

} // namespace

report::Content reportContent(
    const ReportOrder& order, const explain::Language& language, const ReportProgress& progress)
{
    return Maker(order, language, progress).content();
}

Expected<QByteArray, ReportError> reportBytes(
    const ReportOrder& order, const explain::Language& language, const ReportProgress& progress)
{
    return Maker(order, language, progress).bytes();
}

Expected<void, ReportError> writeReport(
    const QString& path, const ReportOrder& order, const explain::Language& language, const ReportProgress& progress)
{
    Maker maker(order, language, progress);
    auto made = maker.bytes();
    if (!made)
        return Unexpected<ReportError>(made.error());
    std::vector<report::FileToSave> files;
    if (order.redact && !order.aliases.isEmpty())
        files.push_back({order.aliases, maker.aliases()});
    files.push_back({path, *std::move(made)});
    if (const auto saved = report::saveAside(files); !saved)
        return Unexpected<ReportError>({PdfErrorKind::File, saved.error().path, saved.error().words});
    return {};
}

} // namespace jobscope::pdf
