#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0
"""Signs each request of standard input (JSON lines) with botocore and writes its Authorization header, a line each."""

import datetime
import json
import sys
import types

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.compat import HTTPHeaders
from botocore.credentials import Credentials


class Frozen(datetime.datetime):
    at = None

    @classmethod
    def utcnow(cls):
        return cls.at


botocore.auth.datetime = types.SimpleNamespace(datetime=Frozen)
for line in sys.stdin.buffer:
    case = json.loads(line)
    Frozen.at = datetime.datetime.strptime(case["time"], "%Y%m%dT%H%M%SZ")
    headers = HTTPHeaders()
    for name, value in case["headers"]:
        headers.add_header(name, value)
    request = AWSRequest(case["method"], case["url"], headers=None, data=case["body"].encode())
    request.headers = headers
    credentials = Credentials(case["key"], case["secret"], case["token"] or None)
    botocore.auth.SigV4Auth(credentials, case["service"], case["region"]).add_auth(request)
    print(request.headers["Authorization"])
