// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace jobscope::test {

/**
 * Makes any qWarning() of the running test function fail it. Call it in init(): Qt forgets it after each function.
 * A warning that belongs to the test is announced with QTest::ignoreMessage().
 */
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

/**
 * Runs the functions of Test in an App (QCoreApplication, QGuiApplication or QApplication).
 *
 * Paths of QStandardPaths are those of its test mode and the locale is C, so that a result does not depend on the
 * person who runs the test.
 */
template <typename App, typename Test> int run(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    App::setAttribute(Qt::AA_Use96Dpi, true);
    App::setApplicationName(QStringLiteral("jobscope-test"));
    App app(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace jobscope::test

/** The main() of a test that needs no window: JOBSCOPE_TEST_MAIN(TestReader). Then include "tst_<subject>.moc". */
#define JOBSCOPE_TEST_MAIN(Test) JOBSCOPE_TEST_MAIN_WITH(QCoreApplication, Test)

/** The main() of a test with another application: JOBSCOPE_TEST_MAIN_WITH(QApplication, TestJobList). */
#define JOBSCOPE_TEST_MAIN_WITH(App, Test)                                                                             \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        return jobscope::test::run<App, Test>(argc, argv);                                                             \
    }
