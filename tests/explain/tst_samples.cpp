// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkrun.h"
#include "explain/language.h"
#include "explain/output.h"
#include "sample/sampleaccount.h"
#include "support/golden.h"
#include "support/jobs.h"
#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;

/** Whole explanations of every sample job, as they are printed. */
class TestSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void text_data();
    void text();
    void json_data() { text_data(); }
    void json();
    void findings();
    void summaryIsShort_data() { text_data(); }
    void summaryIsShort();

private:
    const explain::Language m_english;
};

namespace {

const std::vector<job::Job>& jobs()
{
    static const std::vector<job::Job> all = sample::sampleJobs(test::someTime());
    return all;
}

const job::Job& jobAt(int row)
{
    return jobs()[size_t(row)];
}

QString fileName(const job::Job& job)
{
    QString name;
    for (const QChar c : job.name().left(40))
        name += c.isLetterOrNumber() && c.unicode() < 128 ? c : u'-';
    return name + u'-' + job.id().text().left(4);
}

} // namespace

void TestSamples::text_data()
{
    QTest::addColumn<int>("row");
    for (size_t i = 0; i < jobs().size(); ++i)
        QTest::newRow(qPrintable(fileName(jobs()[i]))) << int(i);
}

void TestSamples::text()
{
    QFETCH(int, row);
    const job::Job& job = jobAt(row);
    const explain::Explanation explanation = explain::explain(job, {}, test::someTime());
    JOBSCOPE_COMPARE_GOLDEN(u"explain/%1.txt"_s.arg(fileName(job)), explain::toPlainText(job, explanation, m_english));
}

void TestSamples::json()
{
    QFETCH(int, row);
    const job::Job& job = jobAt(row);
    const explain::Explanation explanation = explain::explain(job, {}, test::someTime());
    JOBSCOPE_COMPARE_GOLDEN(
        u"explain/%1.json"_s.arg(fileName(job)), QString::fromUtf8(explain::toJson(job, explanation, m_english)));
}

// What the checks find in all samples, at a glance.
void TestSamples::findings()
{
    QString text;
    const auto overlaps = explain::findOverlaps(jobs(), {});
    for (size_t at = 0; at < jobs().size(); ++at) {
        text += fileName(jobs()[at]) + u'\n';
        std::vector<explain::Finding> findings = explain::explain(jobs()[at], {}, test::someTime()).checks;
        findings.insert(findings.end(), overlaps[at].begin(), overlaps[at].end());
        for (const explain::Finding& finding : findings) {
            const QStringList pointers(finding.pointers.begin(), finding.pointers.end());
            text += u"  "_s + explain::toText(finding.severity()) + u' ' + QLatin1StringView(finding.info().name) + u' '
                + pointers.mid(0, 5).join(u' ') + u'\n';
        }
    }
    JOBSCOPE_COMPARE_GOLDEN(u"explain/findings.txt"_s, text);
}

void TestSamples::summaryIsShort()
{
    QFETCH(int, row);
    const explain::Explanation explanation = explain::explain(jobAt(row), {}, test::someTime());
    const QString summary = explain::plain(explanation.summary, m_english);
    QVERIFY2(summary.simplified().split(u' ').size() <= 90, qPrintable(summary));
}

JOBSCOPE_TEST_MAIN(TestSamples)
#include "tst_samples.moc"
