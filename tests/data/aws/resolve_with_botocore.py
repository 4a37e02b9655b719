#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0
"""Resolves each case of standard input (JSON lines) with botocore and writes what it found, a line of JSON each.

Whatever would contact somebody or run something is replaced by a stand-in that says what it was asked for.
"""

import json
import os
import sys
import tempfile

import botocore.credentials
import botocore.session
from botocore.credentials import Credentials

FAR = "2099-01-01T00:00:00Z"


def stand_in(key):
    return {"access_key": key, "secret_key": "s", "token": "t", "expiry_time": FAR}


class Role:
    def __init__(self, client_creator, source_credentials, role_arn, extra_args=None, mfa_prompter=None, cache=None):
        self.source, self.arn, self.extra = source_credentials, role_arn, extra_args or {}

    def fetch_credentials(self):
        extra = ",".join(f"{key}={self.extra[key]}" for key in sorted(self.extra))
        return stand_in(f"role({self.arn};{extra})<{self.source.get_frozen_credentials().access_key}")


class WebIdentity:
    def __init__(self, **_):
        pass

    def fetch_credentials(self):
        return stand_in("web identity")


def process(self, command):
    words = botocore.credentials.compat_shell_split(command)
    if not words:
        raise ValueError("no command")
    return {"access_key": "process " + "|".join(words), "secret_key": "s", "token": None, "expiry_time": None}


def source_credentials(self, name, original=botocore.credentials.CanonicalNameCredentialSourcer.source_credentials):
    return Credentials("instance", "s") if name == "Ec2InstanceMetadata" else original(self, name)


botocore.credentials.AssumeRoleCredentialFetcher = Role
botocore.credentials.AssumeRoleWithWebIdentityCredentialFetcher = WebIdentity
botocore.credentials.ProcessProvider._retrieve_credentials_using = process
botocore.credentials.SSOCredentialFetcher.fetch_credentials = lambda self: stand_in("sso")
botocore.credentials.ContainerProvider._retrieve_or_fail = lambda self: Credentials("container", "s")
botocore.credentials.CanonicalNameCredentialSourcer.source_credentials = source_credentials


def resolve(case, folder):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    os.environ.clear()
    os.environ.update(kept)
    os.environ.update(case["environment"])
    os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
    for name, variable in (("config", "AWS_CONFIG_FILE"), ("credentials", "AWS_SHARED_CREDENTIALS_FILE")):
        path = os.path.join(folder, name)
        if os.path.exists(path):
            os.unlink(path)
        if case[name] is not None:
            with open(path, "wb") as file:
                file.write(case[name].encode())
        os.environ[variable] = path
    try:
        session = botocore.session.Session(profile=case["profile"])
        session.get_scoped_config()
        region = session.get_config_variable("region") or ""
        credentials = session.get_credentials()
        if credentials is None:
            return {"error": "NoCredentials"}
        frozen = credentials.get_frozen_credentials()
        # Secrets and tokens of stand-ins say nothing.
        known = frozen.access_key.startswith("AK")
        return {
            "key": frozen.access_key,
            "secret": frozen.secret_key if known else "",
            "token": (frozen.token or "") if known else "",
            "region": region,
        }
    except Exception as error:  # its class is what is compared
        return {"error": type(error).__name__}


with tempfile.TemporaryDirectory() as folder:
    for line in sys.stdin.buffer:
        print(json.dumps(resolve(json.loads(line), folder)))
