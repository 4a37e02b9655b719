// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/language.h"
#include "explain/marks.h"
#include "explain/outcomewording.h"
#include "listing/objectline.h"
#include "sample/sampleaccount.h"
#include "support/golden.h"
#include "support/jobs.h"
#include "support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace jobscope;
using namespace Qt::StringLiterals;

/** What is said of objects tried on sample jobs: verdict, gates, and every node of the logic with its outcome. */
class TestTraces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void trace_data();
    void trace();
};

namespace {

class Writer {
public:
    explicit Writer(const explain::Language& language)
        : m_language(language)
    {
    }

    void say(int depth, const explain::Phrase& phrase)
    {
        if (!phrase.isEmpty())
            line(depth, explain::plain(phrase, m_language));
    }

    void say(int depth, const std::vector<explain::Phrase>& phrases)
    {
        for (const explain::Phrase& phrase : phrases)
            say(depth, phrase);
    }

    void line(int depth, const QString& text) { m_text += QString(2 * depth, u' ') + text + u'\n'; }

    /** Values have no outcome of their own. */
    void logic(int depth, const explain::LogicNode& node, const explain::Trace& trace, const explain::Marks& marks)
    {
        if (node.part == explain::LogicNode::Part::Value)
            return;
        QString outcome;
        if (marks.contains(node.pointer))
            outcome = explain::plain(explain::markText(node.part, marks.value(node.pointer)), m_language);
        const auto condition = std::find_if(trace.conditions.begin(), trace.conditions.end(),
            [&](const explain::ConditionTrace& one) { return one.pointer == node.pointer; });
        if (condition != trace.conditions.end() && condition->missing)
            outcome += u", "_s + explain::factName(*condition->missing);
        if (condition != trace.conditions.end() && condition->malformed)
            outcome += u", malformed"_s;
        line(depth, u"["_s + outcome + u"] "_s + explain::plain(explain::spoken(node), m_language));
        for (const explain::LogicNode& child : node.children)
            logic(depth + 1, child, trace, marks);
    }

    const QString& text() const { return m_text; }

private:
    const explain::Language& m_language;
    QString m_text;
};

void writeTrace(Writer& writer, const job::Job& job, const explain::ObjectFacts& object)
{
    const explain::Evaluator evaluator(job, {});
    const explain::Explanation explanation = explain::explain(job, {}, test::someTime());
    const explain::Outcome outcome = evaluator.evaluate(object);
    const explain::Trace trace = evaluator.trace(object);
    const explain::OutcomeWords words = explain::wordsFor(explanation, evaluator, object, outcome);
    writer.say(0, words.head);
    writer.say(1, words.readings);
    writer.say(1, words.why);
    writer.say(1, words.contrast);
    writer.say(1, words.caveats);
    writer.say(1, words.beside);
    const std::vector<explain::GateMark> gates = explain::gateMarks(explanation, trace, outcome);
    for (std::size_t at = 0; at < gates.size(); ++at) {
        writer.say(0, explanation.gates[at].title);
        writer.say(1, gates[at].text);
    }
    const explain::Marks marks = explain::marksFor(explanation, trace);
    writer.logic(0, explanation.buckets, trace, marks);
    writer.logic(0, explanation.objects, trace, marks);
}

} // namespace

void TestTraces::trace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArrayList>("objects");
    QTest::addColumn<QString>("language");
    const auto row = [](const char* name, const QByteArrayList& objects) {
        for (const auto& language : {u"en"_s, u"de"_s})
            QTest::newRow(qPrintable(language + u' ' + QLatin1StringView(name)))
                << QString::fromLatin1(name) << objects << language;
    };
    row("customer-exports-2026",
        {R"({"bucket":"customer-exports","key":"exports/a.csv","size":5242880})",
            R"({"bucket":"customer-exports","key":"exports/a.CSV"})",
            R"({"key":"exports/a.mp4","storageClass":"GLACIER"})", "{}"});
    // Two exclude conditions: the verdict depends on the reading.
    row("archive-weekly",
        {R"({"bucket":"example-archive","key":"scratch/a.csv"})",
            R"({"bucket":"example-archive","key":"scratch/a.tmp"})", R"({"bucket":"example-archive","key":"a.csv"})"});
    row("shared-buckets-daily",
        {R"({"accountId":"999900001111","sharedAccess":"EXTERNAL","bucketTags":{},"key":"a.csv"})",
            R"({"accountId":"111122223333","sharedAccess":"EXTERNAL","bucketTags":{"x":"archive"},"key":"README"})",
            R"({"sharedAccess":"INTERNAL"})"});
    row("hand-written-filters", {R"({"bucket":"reports-drafts","key":"drafts/a.pdf","size":1,"tags":{}})"});
}

void TestTraces::trace()
{
    QFETCH(QString, name);
    QFETCH(QByteArrayList, objects);
    QFETCH(QString, language);
    const std::vector<job::Job> jobs = sample::sampleJobs(test::someTime());
    const auto job = std::find_if(jobs.begin(), jobs.end(), [&](const job::Job& j) { return j.name() == name; });
    QVERIFY(job != jobs.end());
    const explain::Language words(language);
    Writer writer(words);
    for (const QByteArray& line : objects) {
        const auto object = listing::readObjectLine(line);
        QVERIFY2(object.has_value(), line.constData());
        writer.line(0, QString::fromUtf8(line));
        writeTrace(writer, *job, *object);
        writer.line(0, {});
    }
    JOBSCOPE_COMPARE_GOLDEN(u"explain/traces/%1-%2.txt"_s.arg(name, language), writer.text());
}

JOBSCOPE_TEST_MAIN(TestTraces)
#include "tst_traces.moc"
