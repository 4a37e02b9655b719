#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0
"""What makes a release: the check of a tag, and the disk image of macOS with stand-ins for the tools of a Mac."""

import os
import pathlib
import plistlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
METAINFO = "packaging/linux/io.github.jobscope.Jobscope.metainfo.xml"


def run(*command, **environment):
    return subprocess.run(
        [str(word) for word in command], env={**os.environ, **environment},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.top = pathlib.Path(folder.name)


class Tag(Folder):
    """A copy of the files that name the version, made ready for a release."""

    def setUp(self):
        super().setUp()
        for name in ("packaging/check-release", METAINFO, "CMakeLists.txt", "CHANGELOG.md"):
            (self.top / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(PROJECT / name, self.top / name)
        self.version = re.search(r"^ *VERSION ([0-9.]+)$", self.read("CMakeLists.txt"), re.M)[1]
        self.day = re.search(r'<release version="[^"]*" date="([^"]*)"', self.read(METAINFO))[1]
        self.change(METAINFO, ' type="development"', "")
        self.change("CHANGELOG.md", "## [Unreleased]", f"## [Unreleased]\n\n## [{self.version}] - {self.day}")

    def read(self, name):
        return (self.top / name).read_text(encoding="utf-8")

    def change(self, name, old, new):
        (self.top / name).write_text(self.read(name).replace(old, new), encoding="utf-8")

    def check(self, tag=None):
        return run(self.top / "packaging/check-release", tag or f"v{self.version}")

    def test_ready(self):
        result = self.check()
        self.assertEqual((result.returncode, result.stdout), (0, ""))

    def test_not_ready(self):
        for name, old, new, said in (
            ("CMakeLists.txt", f"VERSION {self.version}", "VERSION 99.0.0", "CMakeLists.txt has another version"),
            (METAINFO, f'<release version="{self.version}"', '<release version="99.0.0"', "newest release"),
            (METAINFO, f'date="{self.day}"', f'date="{self.day}" type="development"', "still in development"),
            (METAINFO, f"/v{self.version}/", "/v99.0.0/", "not of this release"),
            ("CHANGELOG.md", f"## [{self.version}] - ", "## ", "CHANGELOG.md has no line"),
        ):
            with self.subTest(said):
                before = self.read(name)
                self.change(name, old, new)
                self.assertNotEqual(self.read(name), before)
                result = self.check()
                self.assertEqual(result.returncode, 1)
                self.assertIn(said, result.stdout)
                (self.top / name).write_text(before, encoding="utf-8")

    def test_another_tag(self):
        self.assertEqual(self.check("v99.0.0").returncode, 1)
        self.assertEqual(self.check(self.version).returncode, 1)


class Mac(Folder):
    def setUp(self):
        super().setUp()
        app = self.top / "stage/jobscope.app/Contents"
        for name in ("MacOS/jobscope", "MacOS/jobscope-cli", "PlugIns/platforms/libqcocoa.dylib", "Frameworks/Q.framework/Q"):
            (app / name).parent.mkdir(parents=True, exist_ok=True)
            (app / name).write_text(name, encoding="utf-8")
        self.log = self.top / "log"
        tools = self.top / "tools"
        tools.mkdir()
        for name in ("codesign", "hdiutil", "xcrun"):
            (tools / name).write_text(f'#!/bin/sh\necho "{name} $*" >>"{self.log}"\n', encoding="utf-8")
            (tools / name).chmod(0o755)
        self.path = f"{tools}:{os.environ['PATH']}"

    def make(self, **environment):
        result = run(
            PROJECT / "packaging/macos/make-dmg", self.top / "stage", self.top / "a.dmg", PATH=self.path, **environment)
        self.assertEqual(result.returncode, 0, result.stdout)
        return result.stdout, self.log.read_text(encoding="utf-8").replace(f"{self.top}/", "").splitlines()

    def test_without_an_identity(self):
        said, calls = self.make()
        self.assertIn("not signed (no identity)", said)
        self.assertIn("not notarized (not signed)", said)
        self.assertTrue(all(call.startswith(("codesign --force --sign - ", "codesign --verify")) for call in calls[:-1]), calls)
        self.assertTrue(calls[-1].startswith("hdiutil create "), calls)

    def test_signed_from_the_inside_out(self):
        said, calls = self.make(JOBSCOPE_MACOS_IDENTITY="Me")
        self.assertIn("not notarized (no credentials)", said)
        signed = [call.rsplit("/", 1)[-1] for call in calls if call.startswith("codesign --force")]
        self.assertEqual(signed, ["libqcocoa.dylib", "Q.framework", "jobscope-cli", "jobscope.app", signed[-1]])
        self.assertTrue(signed[-1].endswith("a.dmg"), calls)
        for call in calls[:4]:
            self.assertIn("--sign Me --timestamp --options runtime", call)

    def test_notarized(self):
        said, calls = self.make(JOBSCOPE_MACOS_IDENTITY="Me", JOBSCOPE_NOTARY_PROFILE="notary")
        self.assertNotIn("not notarized", said)
        self.assertEqual(calls[-2:], [
            "xcrun notarytool submit --wait --keychain-profile notary a.dmg", "xcrun stapler staple a.dmg"])

    def test_property_lists(self):
        entitlements = plistlib.loads((PROJECT / "packaging/macos/entitlements.plist").read_bytes())
        self.assertEqual(entitlements, {}, "each exception of the hardened runtime needs a reason")
        source = (PROJECT / "packaging/macos/Info.plist.in").read_text(encoding="utf-8")
        info = plistlib.loads(source.replace("${JOBSCOPE_PLIST_LANGUAGES}", "<string>en</string>").encode())
        self.assertEqual(info["CFBundleLocalizations"], ["en"])
        declared = info["UTExportedTypeDeclarations"][0]
        self.assertEqual(info["CFBundleDocumentTypes"][0]["LSItemContentTypes"], [declared["UTTypeIdentifier"]])
        tags = declared["UTTypeTagSpecification"]
        self.assertEqual(tags["public.filename-extension"], ["jobscope"])
        self.assertIn(f"<mediatype>{tags['public.mime-type']}</mediatype>", (PROJECT / METAINFO).read_text(encoding="utf-8"))
        self.assertTrue((PROJECT / "packaging/macos" / info["CFBundleIconFile"]).read_bytes().startswith(b"icns"))


if __name__ == "__main__":
    if os.name != "posix" or not shutil.which("bash"):
        print("skipped: needs a POSIX system with bash")
        sys.exit(77)
    unittest.main()
