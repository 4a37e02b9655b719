// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/naiveevaluator.h"
#include "explain/orderedjson.h"

#include <initializer_list>
#include <random>

namespace jobscope::test {

/**
 * Makes jobs and objects from small pools, so that they often match; the same for the same seed everywhere.
 *
 * About every fourth condition is spoilt in one of the ways that the contract names. Shapes whose meaning the contract
 * leaves open are not made; where they would come from, a comment says so.
 */
class RandomJob {
public:
    explicit RandomJob(quint32 seed)
        : m_random(seed)
    {
    }

    Json job();
    Json object();
    SettledReadings settled();
    /** One condition that can be read, on a fact that an object of object() may have. */
    Json soundCondition(bool isOfBucket);

    // std::uniform_int_distribution differs between standard libraries.
    quint32 below(quint32 limit) { return static_cast<quint32>(m_random() % limit); }
    bool once(quint32 in) { return below(in) == 0; }

private:
    QString pick(std::initializer_list<const char16_t*> pool);
    Json shuffled(Json object);
    Json anything();
    Json strings(QString (RandomJob::*value)(), bool isSingle);
    Json condition(bool isOfBucket);
    void spoil(Json& condition, bool isOfBucket);
    Json block(bool isOfBucket);
    Json scope(bool isOfBucket);
    Json bucketDefinitions();
    void addBucketPart(Json& definition);
    Json tags();
    QString name();
    QString account();
    QString permission();
    QString sharing();
    QString extension();
    QString prefix();
    QString bytes();
    QString unreadableBytes();
    QString date();
    QString unreadableDate();

    std::mt19937 m_random;
};

} // namespace jobscope::test
