// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace jobscope::test {

/** The bytes of tests/data/<name>. A file that cannot be read ends the test program: nothing after it would mean much.
 */
QByteArray testData(const QString& name);

/**
 * Compares text with the file tests/data/golden/<name>, for which each line ends with a newline.
 *
 * Returns nothing where they are equal, otherwise what differs, as lines with "-" (expected) and "+" (actual). With
 * JOBSCOPE_UPDATE_GOLDEN=1 in the environment the file is written instead, to be read before it is committed.
 */
QString goldenDifference(const QString& name, const QString& actual);

/** The two texts line by line: "  " same, "- " only expected, "+ " only actual; long equal stretches are left out. */
QString lineDifference(const QString& expected, const QString& actual);

} // namespace jobscope::test

/** Fails the running test function with the difference if the text is not the one of the golden file. */
#define JOBSCOPE_COMPARE_GOLDEN(name, actual)                                                                          \
    do {                                                                                                               \
        const QString jobscopeDifference = jobscope::test::goldenDifference(name, actual);                             \
        if (!jobscopeDifference.isEmpty())                                                                             \
            QFAIL(qPrintable(jobscopeDifference));                                                                     \
    } while (false)
