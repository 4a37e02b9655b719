// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/golden.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace jobscope::test {

namespace {

constexpr qsizetype s_context = 2;

struct Line {
    QChar mark;
    QString text;
};

// Longest common subsequence; golden files are short enough for the square table.
std::vector<Line> align(const QStringList& expected, const QStringList& actual)
{
    const auto rows = static_cast<std::size_t>(expected.size());
    const auto columns = static_cast<std::size_t>(actual.size());
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t row = rows; row-- > 0;) {
        for (std::size_t column = columns; column-- > 0;) {
            const bool same = expected[qsizetype(row)] == actual[qsizetype(column)];
            common[row][column]
                = same ? common[row + 1][column + 1] + 1 : std::max(common[row + 1][column], common[row][column + 1]);
        }
    }
    std::vector<Line> lines;
    std::size_t row = 0;
    std::size_t column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && expected[qsizetype(row)] == actual[qsizetype(column)]) {
            lines.push_back({u' ', expected[qsizetype(row)]});
            ++row;
            ++column;
        } else if (column >= columns || (row < rows && common[row + 1][column] >= common[row][column + 1])) {
            lines.push_back({u'-', expected[qsizetype(row++)]});
        } else {
            lines.push_back({u'+', actual[qsizetype(column++)]});
        }
    }
    return lines;
}

} // namespace

QByteArray testData(const QString& name)
{
    QFile file(QLatin1StringView(JOBSCOPE_TEST_DATA) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read test data %s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.readAll();
}

QString lineDifference(const QString& expected, const QString& actual)
{
    if (expected == actual)
        return {};
    const std::vector<Line> lines = align(expected.split(u'\n'), actual.split(u'\n'));
    std::vector<bool> shown(lines.size(), false);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (lines[at].mark == u' ')
            continue;
        const auto first = std::max<qsizetype>(0, qsizetype(at) - s_context);
        const auto last = std::min<qsizetype>(qsizetype(lines.size()) - 1, qsizetype(at) + s_context);
        for (qsizetype near = first; near <= last; ++near)
            shown[std::size_t(near)] = true;
    }
    QStringList text;
    bool gap = false;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (!shown[at]) {
            gap = true;
            continue;
        }
        if (gap)
            text.append(u"  ..."_s);
        gap = false;
        text.append(lines[at].mark + u' ' + lines[at].text);
    }
    return text.join(u'\n');
}

QString goldenDifference(const QString& name, const QString& actual)
{
    const QString path = QLatin1StringView(JOBSCOPE_TEST_DATA) + u"/golden/" + name;
    const QString text = actual.endsWith(u'\n') ? actual : actual + u'\n';
    QFile file(path);
    if (qEnvironmentVariableIntValue("JOBSCOPE_UPDATE_GOLDEN") == 1) {
        QDir().mkpath(QFileInfo(path).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return u"cannot write "_s + path + u": " + file.errorString();
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return u"no golden file "_s + path + u" (JOBSCOPE_UPDATE_GOLDEN=1 writes it); the text is:\n" + text;
    const QString expected = QString::fromUtf8(file.readAll());
    if (expected == text)
        return {};
    return u"differs from "_s + path + u" (- expected, + actual):\n" + lineDifference(expected, text);
}

} // namespace jobscope::test
