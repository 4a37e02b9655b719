// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace jobscope::bench {

/** A job of five conditions, of which one depends on a reading and one block on the other. */
inline constexpr auto fiveConditions = R"({"jobId":"0123456789abcdef0123456789abcdef","jobType":"SCHEDULED",
    "samplingPercentage":100,
    "s3JobDefinition":{
      "bucketDefinitions":[{"accountId":"111122223333","buckets":["acme-exports","acme-reports"]}],
      "scoping":{
        "includes":{"and":[
          {"simpleScopeTerm":{"key":"OBJECT_KEY","comparator":"STARTS_WITH","values":["exports/","reports/"]}},
          {"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"EQ","values":["csv","json","parquet"]}},
          {"simpleScopeTerm":{"key":"OBJECT_SIZE","comparator":"LTE","values":["5242880"]}}]},
        "excludes":{"and":[
          {"simpleScopeTerm":{"key":"OBJECT_LAST_MODIFIED_DATE","comparator":"LT","values":["2024-01-01T00:00:00Z"]}},
          {"tagScopeTerm":{"key":"TAG","target":"S3_OBJECT","comparator":"NE",
            "tagValues":[{"key":"keep","value":"yes"},{"key":"owner","value":""}]}}]}}}})";

} // namespace jobscope::bench
