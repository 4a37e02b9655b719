// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/output.h"

#include <QCoreApplication>
#include <QStringList>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MarkColumn = 84; // marks stand below each other where the statements leave room

Phrase withStop(const Phrase& words)
{
    //: a sentence with its full stop
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1.")).arg(words);
}

Phrase withColon(const Phrase& words)
{
    //: the head of a list
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1:")).arg(words);
}

QString marked(QString line, const LogicNode& node, const Language& language)
{
    if (!node.readings.empty()) {
        const QString mark = u'[' + plain(twoReadingsText(), language) + u']';
        line = line.leftJustified(MarkColumn);
        if (!line.endsWith(u' '))
            line += u' ';
        line += mark;
    }
    for (const Phrase& note : node.notes)
        line += u" ("_s + plain(note, language) + u')';
    return line;
}

void addRemarks(QStringList& lines, const LogicNode& node, const Language& language)
{
    for (const Remark& remark : node.remarks)
        lines += (remark.reading ? u"  "_s : u"    "_s) + plain(remark.text, language);
}

void addConditions(QStringList& lines, const LogicNode& block, const Language& language)
{
    for (const LogicNode& condition : block.children) {
        Phrase statement = condition.text;
        if (condition.position > 1)
            statement = Phrase(
                condition.joinedByOr ? QT_TRANSLATE_NOOP("explain", "OR %1") : QT_TRANSLATE_NOOP("explain", "AND %1"))
                            .arg(statement);
        lines += marked(
            u"    %1. %2"_s.arg(QString::number(condition.position), plain(statement, language)), condition, language);
    }
}

void addBlock(QStringList& lines, const QString& start, const LogicNode& block, const Language& language)
{
    const bool single = block.children.size() == 1 && block.part != LogicNode::Part::Whole
        && block.children.front().part == LogicNode::Part::Condition;
    if (single) {
        lines += marked(start + plain(withStop(block.text), language), block.children.front(), language);
    } else if (!block.children.empty() && block.children.front().part == LogicNode::Part::Condition) {
        lines += marked(start + plain(withColon(block.text), language), block, language);
        addConditions(lines, block, language);
    } else if (block.kind == LogicNode::Kind::BucketList) {
        lines += start + plain(block.text, language);
    } else {
        lines += marked(start + plain(withStop(block.text), language), block, language);
    }
    addRemarks(lines, block, language);
}

QString label(const char* message, const Language& language)
{
    return language.message(message);
}

void addStatements(
    QStringList& lines, const QString& label, const std::vector<Statement>& statements, const Language& language)
{
    QString line = label;
    for (const Statement& statement : statements) {
        QString text = line + u' ' + plain(statement.text, language);
        if (!statement.readings.empty())
            text += u" ["_s + plain(twoReadingsText(), language) + u']';
        lines += text;
        line = u" "_s;
    }
}

QString head(const job::Job& job, const Explanation& explanation, const Language& language)
{
    QString line = plain(explanation.status.label, language);
    if (!explanation.status.api.isEmpty())
        line += u" ("_s + shown(explanation.status.api) + u')';
    if (explanation.deadline) {
        const Deadline& deadline = *explanation.deadline;
        line += u", "_s + plain(deadline.sentence(explanation.now), language) + u" ("_s + job::isoDateTime(deadline.at)
            + u" UTC)"_s;
    }
    const QString id = job.arn().isEmpty() ? job.id().text() : job.arn();
    return shown(job.name()) + u'\n' + line + u'\n' + shown(id);
}

} // namespace

QStringList logicLines(const QString& label, const LogicNode& whole, const Language& language)
{
    QStringList lines;
    QString start = label.isEmpty() ? QString() : label + u' ';
    const bool criteria = whole.part == LogicNode::Part::Whole && whole.kind == LogicNode::Kind::All
        && whole.pointer.endsWith("/bucketCriteria"_L1);
    const bool saysItself = whole.kind == LogicNode::Kind::Unknown;
    if (criteria)
        start += plain(withStop(whole.text), language) + u' ';
    if (saysItself && !whole.text.isEmpty()) {
        lines += start + plain(withStop(whole.text), language);
        start = u"  "_s;
    }
    for (const LogicNode& block : whole.children) {
        addBlock(lines, start, block, language);
        start = u"  "_s;
    }
    addRemarks(lines, whole, language);
    return lines;
}

QStringList findingLines(const Finding& finding, const Language& language)
{
    const auto say = [&](const Phrase& words) { return plain(words, language); };
    //: what a check found: severity, id of the check, what it found
    QStringList lines{say(Phrase(QT_TRANSLATE_NOOP("explain", "%1 %2: %3"))
                              .arg(severityTitle(finding.severity()))
                              .arg(Fixed{QString::fromLatin1(finding.info().name)})
                              .arg(finding.what))};
    lines += u"  "_s + say(finding.why());
    lines += u"  "_s + say(finding.action());
    if (finding.acceptedReason)
        lines += u"  "_s + say(finding.accepted());
    for (const QString& pointer : finding.pointers)
        lines += u"  "_s + shown(pointer);
    return lines;
}

QString toPlainText(const job::Job& job, const Explanation& explanation, const Language& language)
{
    QStringList lines{head(job, explanation, language), plain(explanation.asOfText, language), QString()};
    lines += label(QT_TRANSLATE_NOOP("explain", "SUMMARY"), language) + u' ' + plain(explanation.summary, language);
    lines += plain(explanation.notProof, language);
    lines += QString();
    lines += label(QT_TRANSLATE_NOOP("explain", "GATES"), language);
    int number = 0;
    for (const Gate& gate : explanation.gates)
        lines += u"  %1. %2: %3"_s.arg(
            QString::number(++number), plain(gate.title, language), plain(gate.text, language));
    lines += QString();
    lines += logicLines(label(QT_TRANSLATE_NOOP("explain", "BUCKETS"), language), explanation.buckets, language);
    lines += QString();
    lines += logicLines(label(QT_TRANSLATE_NOOP("explain", "OBJECTS"), language), explanation.objects, language);
    lines += QString();
    addStatements(
        lines, label(QT_TRANSLATE_NOOP("explain", "SCHEDULE"), language), explanation.schedule.statements, language);
    addStatements(lines, label(QT_TRANSLATE_NOOP("explain", "SAMPLING"), language), explanation.sampling, language);
    addStatements(lines, label(QT_TRANSLATE_NOOP("explain", "LOOKS FOR"), language), explanation.identifiers, language);
    addStatements(
        lines, label(QT_TRANSLATE_NOOP("explain", "BUCKETS NOW"), language), explanation.bucketsNow, language);
    addStatements(lines, label(QT_TRANSLATE_NOOP("explain", "LAST RUN"), language), explanation.lastRun, language);
    addStatements(lines, label(QT_TRANSLATE_NOOP("explain", "PAUSE"), language), explanation.pause, language);
    lines += QString();
    lines
        += label(QT_TRANSLATE_NOOP("explain", "STATUS"), language) + u' ' + plain(explanation.status.meaning, language);
    for (const Phrase* words : {&explanation.status.next, &explanation.status.action}) {
        if (!words->isEmpty())
            lines += u"  "_s + plain(*words, language);
    }
    lines += QString();
    if (explanation.checks.empty()) {
        lines += label(QT_TRANSLATE_NOOP("explain", "CHECKS"), language) + u' '
            + plain(findingsNote(explanation.complete, false), language);
    } else {
        lines += label(QT_TRANSLATE_NOOP("explain", "CHECKS"), language);
        for (const Finding& finding : explanation.checks) {
            const QStringList finds = findingLines(finding, language);
            for (const QString& line : finds)
                lines += u"  "_s + line;
        }
    }
    lines += QString();
    lines += label(QT_TRANSLATE_NOOP("explain", "MEMBERS"), language);
    for (const MemberPart& member : explanation.members)
        lines += u"  %1 (%2): %3"_s.arg(
            plain(member.title, language), shown(language.masked(member.name)), plain(member.text, language));
    if (!explanation.readings.empty()) {
        lines += QString();
        lines += label(QT_TRANSLATE_NOOP("explain", "READINGS"), language);
        for (const ReadingNote& note : explanation.readings)
            lines += u"  %1=%2: %3"_s.arg(
                QString::fromLatin1(readingInfo(note.id).name), note.choice, plain(note.text, language));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace jobscope::explain
