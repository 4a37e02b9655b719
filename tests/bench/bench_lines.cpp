// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/fiveconditions.h"
#include "bench/ratio.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int s_rounds = 5;
constexpr int s_lines = 300'000;
constexpr double s_goal = 300'000; //!< lines a second; a miss by half fails
constexpr double s_mostOfJq = 1.0 / 3;

// The same rules as a program of jq.
constexpr auto s_jq = R"JQ(
if .bucket != "acme-exports" and .bucket != "acme-reports" then "bucketNotSelected"
elif (((.key | startswith("exports/")) or (.key | startswith("reports/")))
      and ((.key | split(".") | last) as $e | $e == "csv" or $e == "json" or $e == "parquet")
      and .size <= 5242880) | not then "notIncluded"
elif .lastModified < "2024-01-01T00:00:00Z"
      and ((.tags.keep == "yes" or (.tags | has("owner"))) | not) then "excluded"
else "analyzed" end | {verdict: .}
)JQ";

QByteArray someLines()
{
    const char* const extensions[] = {"csv", "json", "parquet", "log"};
    QByteArray lines;
    for (int i = 0; i < s_lines; ++i) {
        lines += R"({"bucket":")";
        lines += i % 8 == 0 ? "acme-other" : "acme-reports";
        lines
            += R"(","accountId":"111122223333","key":"reports/year=2026/month=01/part-)" + QByteArray::number(i) + '.';
        lines += extensions[i % 4];
        lines += R"(","size":)" + QByteArray::number(qint64(i % 1500) * 4096) + R"(,"lastModified":"202)";
        lines += i % 3 == 0 ? '3' : '4';
        lines += R"(-05-01T00:00:00Z","tags":{"stage":"prod",)";
        lines += i % 5 == 0 ? R"("team")" : R"("owner")";
        lines += R"(:"billing"},"storageClass":"STANDARD"})"
                 "\n";
    }
    return lines;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool run(const QString& program, const QStringList& arguments, const QString& input, const QString& output)
{
    QProcess process;
    process.setStandardInputFile(input);
    process.setStandardOutputFile(output);
    process.start(program, arguments);
    return process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/** The verdicts of a file's lines. */
std::vector<QByteArray> verdictsIn(const QString& path)
{
    QFile file(path);
    std::vector<QByteArray> verdicts;
    if (!file.open(QIODevice::ReadOnly))
        return verdicts;
    const QByteArray begin = R"({"verdict":")";
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        verdicts.push_back(line.mid(begin.size(), line.indexOf('"', begin.size()) - begin.size()));
    }
    return verdicts;
}

} // namespace

/** `evaluate` as a program, its start and its files included, against jq doing the same. */
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString job = folder.filePath(u"job.json"_s);
    const QString objects = folder.filePath(u"objects.jsonl"_s);
    const QString ours = folder.filePath(u"ours.jsonl"_s);
    const QString theirs = folder.filePath(u"theirs.jsonl"_s);
    bool isGood = write(job, jobscope::bench::fiveConditions) && write(objects, someLines());
    const QStringList arguments{u"evaluate"_s, job, u"--objects"_s, u"-"_s, u"--reading"_s, u"exclude-join=all"_s,
        u"--reading"_s, u"ne-values=none-of"_s};
    const auto evaluate = [&] { isGood = run(QStringLiteral(JOBSCOPE_CLI), arguments, objects, ours) && isGood; };

    jobscope::bench::Duration best{1e9};
    for (int round = 0; round < s_rounds; ++round)
        best = std::min(best, jobscope::bench::timeOf(evaluate));
    if (!isGood) {
        std::puts("the program failed");
        return 1;
    }
    const double speed = s_lines / best.count();
    std::printf("evaluate: %.0f lines a second; goal %.0f%s\n", speed, s_goal, speed < s_goal ? " MISSED" : "");
    bool isQuick = speed * 2 >= s_goal;

    const QString jq = QStandardPaths::findExecutable(u"jq"_s);
    if (jq.isEmpty()) {
        std::puts("jq is not installed: not compared");
        return isQuick ? 0 : 1;
    }
    const auto filter = [&] { isGood = run(jq, {u"-c"_s, QLatin1StringView(s_jq)}, objects, theirs) && isGood; };
    const jobscope::bench::Pair times = jobscope::bench::measure(s_rounds, evaluate, filter);
    if (!isGood || verdictsIn(ours) != verdictsIn(theirs)) {
        std::puts("jq failed or says something else");
        return 1;
    }
    isQuick = jobscope::bench::report("evaluate", times, "jq", s_mostOfJq) && isQuick;
    return isQuick ? 0 : 1;
}
