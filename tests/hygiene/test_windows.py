#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0
"""What is for Windows, as far as a system without Windows can tell: its branches compile, resources and installer are made.

    test_windows.py --qt-headers FOLDER...
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

PROJECT = pathlib.Path(__file__).resolve().parents[2]
WINDOWS = PROJECT / "packaging/windows"
OPTIONS = argparse.Namespace()
COMPILER = "x86_64-w64-mingw32-g++-posix"
WINDRES = "x86_64-w64-mingw32-windres"
# Headers that know no system, taken from this one. Nothing else of its folder may be seen.
HEADER_ONLY = ("rapidjson", "tl")


def run(*command, **options):
    return subprocess.run(
        [str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options
    )


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.top = pathlib.Path(folder.name)


class Branches(Folder):
    """Syntax only: Qt's headers of this system are for any, its libraries are not."""

    def setUp(self):
        super().setUp()
        for name in HEADER_ONLY:
            (self.top / name).symlink_to(pathlib.Path("/usr/include") / name)

    def compile(self, file):
        qt = [word for folder in OPTIONS.qt_headers for word in ("-isystem", folder)]
        return run(
            COMPILER, "-std=c++20", "-fsyntax-only", "-w", "-DUNICODE", "-D_UNICODE", "-DQT_NO_KEYWORDS",
            "-DQT_NO_CAST_FROM_ASCII", "-DQT_USE_QSTRINGBUILDER", '-DJOBSCOPE_VERSION="0"', *qt, "-isystem", self.top,
            f"-I{PROJECT / 'app'}", f"-I{PROJECT}", file,
        )

    def test_all_that_ask_for_the_system(self):
        files = set()
        for folder in ("app", "ui"):
            for file in (PROJECT / folder).rglob("*"):
                if file.suffix in (".cpp", ".h") and re.search(r"\bQ_OS_(WIN|UNIX)\b", file.read_text(encoding="utf-8")):
                    # A header is compiled with its source.
                    files.add(file.with_suffix(".cpp") if file.with_suffix(".cpp").exists() else file)
        self.assertIn(PROJECT / "app/cli/console.cpp", files)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for file, result in zip(sorted(files), pool.map(self.compile, sorted(files))):
                with self.subTest(file=file.relative_to(PROJECT).as_posix()):
                    self.assertEqual(result.returncode, 0, result.stdout)

    def test_windows_it_is(self):
        file = self.top / "a.cpp"
        file.write_text("#include <QtGlobal>\n#ifdef Q_OS_WIN\n#error seen\n#endif\n", encoding="utf-8")
        result = self.compile(file)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("seen", result.stdout)


class Resources(Folder):
    def test_version_icon_and_manifest(self):
        source = (WINDOWS / "program.rc.in").read_text(encoding="utf-8")
        for name, value in (
            ("PROJECT_VERSION_MAJOR", "1"), ("PROJECT_VERSION_MINOR", "2"), ("PROJECT_VERSION_PATCH", "3"),
            ("PROJECT_VERSION", "1.2.3"), ("PROJECT_DESCRIPTION", "what it is for"), ("program", "jobscope"),
        ):
            source = source.replace(f"@{name}@", value)
        self.assertNotIn("@", source)
        (self.top / "a.rc").write_text(source, encoding="utf-8")
        result = run(WINDRES, "-I", WINDOWS, self.top / "a.rc", self.top / "a.o")
        self.assertEqual(result.returncode, 0, result.stdout)
        made = (self.top / "a.o").read_bytes()
        for text in ("FileVersion", "1.2.3", "what it is for"):
            self.assertIn(text.encode("utf-16-le"), made)
        self.assertIn((WINDOWS / "program.manifest").read_bytes().strip(), made)
        self.assertIn(b"\x89PNG", made)

    def test_manifest(self):
        root = xml.parse(WINDOWS / "program.manifest").getroot()
        settings = {element.tag.split("}")[1]: element.text for element in root.iter() if (element.text or "").strip()}
        self.assertEqual(settings, {
            "dpiAware": "true/pm", "dpiAwareness": "PerMonitorV2, PerMonitor", "longPathAware": "true",
            "activeCodePage": "UTF-8",
        })


class Installer(Folder):
    def setUp(self):
        super().setUp()
        self.stage = self.top / "a stage"
        for name in ("bin/jobscope.exe", "bin/jobscope-cli.exe", "bin/platforms/a b.dll", "LICENSE"):
            (self.stage / name).parent.mkdir(parents=True, exist_ok=True)
            (self.stage / name).write_text(name, encoding="utf-8")
        self.log = self.top / "log"
        self.setup = self.top / "jobscope-windows.exe"

    def make(self, tools="", **environment):
        """The result of make-installer, with stand-ins for these tools, which log their arguments."""
        folder = self.top / "tools"
        folder.mkdir(exist_ok=True)
        for name in tools.split():
            (folder / name).write_text(f'#!/bin/sh\necho "{name} $*" >>"{self.log}"\n', encoding="utf-8")
            (folder / name).chmod(0o755)
        path = f"{folder}:{os.environ['PATH']}"
        return run(WINDOWS / "make-installer", self.stage, self.setup, env={**os.environ, "PATH": path, **environment})

    def test_made_without_a_certificate(self):
        result = self.make()
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertTrue(self.setup.read_bytes().startswith(b"MZ"))
        self.assertEqual(result.stdout.count("not signed (no certificate)"), 2, result.stdout)

    def test_removes_what_it_installed_and_no_more(self):
        (self.top / "tools").mkdir()
        keep = self.top / "tools/makensis"
        keep.write_text(
            f'#!/bin/sh\nfor a; do case $a in -DUNINSTALL=*) cp "${{a#-DUNINSTALL=}}" "{self.log}";; esac; done\n',
            encoding="utf-8")
        keep.chmod(0o755)
        result = self.make()
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertEqual(self.log.read_text(encoding="utf-8").splitlines(), [
            'Delete "$INSTDIR\\LICENSE"',
            'Delete "$INSTDIR\\bin\\jobscope-cli.exe"',
            'Delete "$INSTDIR\\bin\\jobscope.exe"',
            'Delete "$INSTDIR\\bin\\platforms\\a b.dll"',
            'RMDir "$INSTDIR\\bin\\platforms"',
            'RMDir "$INSTDIR\\bin"',
        ])
        self.assertNotIn("RMDir /r", (WINDOWS / "jobscope.nsi").read_text(encoding="utf-8"))

    def test_signed_with_a_certificate(self):
        result = self.make("signtool", JOBSCOPE_WINDOWS_CERTIFICATE="a.pfx", JOBSCOPE_WINDOWS_PASSWORD="pw")
        self.assertEqual(result.returncode, 0, result.stdout)
        calls = self.log.read_text(encoding="utf-8").splitlines()
        self.assertEqual([pathlib.Path(call.split("/")[-1]).name for call in calls],
            ["jobscope.exe", "jobscope-cli.exe", "jobscope-windows.exe"])
        self.assertTrue(all("-f a.pfx -p pw " in call for call in calls), calls)
        self.assertNotIn("not signed", result.stdout)

    def test_programs_must_be_there(self):
        (self.stage / "bin/jobscope.exe").unlink()
        self.assertEqual(self.make().returncode, 1)
        self.assertFalse(self.setup.exists())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--qt-headers", nargs="+", required=True)
    parser.parse_args(namespace=OPTIONS)
    for name in (COMPILER, WINDRES, "makensis"):
        if not shutil.which(name):
            print(f"skipped: {name} is not installed")
            sys.exit(77)
    if not all((pathlib.Path("/usr/include") / name).is_dir() for name in HEADER_ONLY):
        print("skipped: headers are not where Debian has them")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
