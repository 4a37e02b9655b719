#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0
"""A check that cannot fail is worth nothing: each one is shown a small tree that it must refuse, and one that it must take."""

import argparse
import json
import pathlib
import sys
import tempfile
import unittest

import checks

SPDX = "// SPDX-FileCopyrightText: 2026 The Jobscope authors\n// SPDX-License-Identifier: Apache-2.0\n"
PROJECT = checks.Tree(pathlib.Path(__file__).resolve().parents[2])


class ChecksTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.options = argparse.Namespace(qt_headers=[self.root / "qt"], lupdate=None, program=None)
        for header in ("QtCore/QString", "QtCore/QtCore", "QtWidgets/QWidget"):
            self.write(f"qt/{header}", "")

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def findings(self, check):
        return list(checks.CHECKS[check](checks.Tree(self.root), self.options))

    def assertFinds(self, check, *parts):
        findings = self.findings(check)
        self.assertEqual(len(findings), 1, findings)
        for part in parts:
            self.assertIn(part, findings[0])

    def room(self, name, *includes):
        self.write(f"app/{name}/a.h", "".join(f"#include {include}\n" for include in includes))

    def rooms(self):
        self.write("tests/hygiene/rooms.txt", PROJECT.text("tests/hygiene/rooms.txt"))
        self.room("json", "<QString>", "<rapidjson/reader.h>", "<memory>")
        self.room("job", '"json/a.h"')

    def test_rooms_may_include_what_is_below(self):
        self.rooms()
        self.assertEqual(self.findings("includes"), [])

    def test_room_above(self):
        self.rooms()
        self.room("json", '"job/a.h"')
        self.assertFinds("includes", "app/json/a.h:1", "json may not see job")

    def test_private_library(self):
        self.rooms()
        self.room("job", "<rapidjson/reader.h>")
        self.assertFinds("includes", "job may not see rapidjson")

    def test_widgets_below_the_window(self):
        self.rooms()
        self.room("cli", "<QWidget>")
        self.assertFinds("includes", "cli may not see Qt Widgets")

    def test_module_header(self):
        self.rooms()
        self.room("job", "<QtCore>")
        self.assertFinds("includes", "a whole module")

    def test_prefixed_header(self):
        self.rooms()
        self.room("job", "<QtCore/QString>")
        self.assertFinds("includes", "not its module")

    def test_header_that_is_not_there(self):
        self.rooms()
        self.room("job", '"json/gone.h"')
        self.assertFinds("includes", "no such file")

    def test_room_without_line(self):
        self.rooms()
        self.room("attic", "<QString>")
        self.assertFinds("includes", "no room attic")

    def test_window_may_not_see_an_adapter(self):
        self.rooms()
        self.room("aws")
        self.write("ui/mainwindow/a.h", '#include "aws/a.h"\n')
        self.assertFinds("includes", "ui may not see aws")

    def test_forbidden(self):
        for name, text in (
            ("app/job/a.cpp", "QEventLoop loop;"),
            ("ui/joblist/a.cpp", "connect(a, SIGNAL(clicked()), b, SLOT(go()));"),
            ("app/job/a.h", "static Registry& instance();"),
            ("tests/job/tst_a.cpp", "QTest::qWait(50);"),
            ("README.md", "see /work/" + "main"),
        ):
            with self.subTest(text):
                path = self.write(name, text + "\n")
                self.assertTrue(self.findings("forbidden"))
                path.unlink()
        self.assertEqual(self.findings("forbidden"), [])

    def test_spdx(self):
        self.write("REUSE.toml", '# SPDX-FileCopyrightText: x\n# SPDX-License-Identifier: Apache-2.0\npath = [\n"**/*.json",\n"qt/**",\n]\n')
        self.write("app/a.h", SPDX)
        self.write("tests/data/deep/a.json", "{}")
        self.assertEqual(self.findings("spdx"), [])
        self.write("app/b.h", "#pragma once\n" + SPDX.splitlines()[0])
        self.assertFinds("spdx", "app/b.h", "SPDX-License-Identifier")

    def test_format(self):
        self.write(".clang-format", PROJECT.text(".clang-format"))
        self.write("app/a.h", "int* a;\n")
        try:
            self.assertEqual(self.findings("format"), [])
        except checks.Missing as missing:
            self.skipTest(str(missing))
        self.write("app/a.h", "int*  a;\n")
        self.assertFinds("format", "app/a.h:1")

    def test_scripts(self):
        self.write("packaging/build-and-run", "#!/usr/bin/env bash\ntrue\n").chmod(0o755)
        self.assertEqual(self.findings("scripts"), [])
        self.write("packaging/build-and-run", "#!/usr/bin/env bash\nif true\n")
        self.assertTrue(self.findings("scripts"))
        self.write("packaging/build-and-run", "#!/usr/bin/env bash\ntrue\n").chmod(0o644)
        self.assertFinds("scripts", "no run bit")

    def test_links(self):
        self.write("README.md", "[a](LICENSE) [b](https://example.org/x) [c](#part)")
        self.assertFinds("links", "README.md", "LICENSE")

    def test_presets(self):
        run = PROJECT.text(".ci/run")
        presets = json.loads(PROJECT.text("CMakePresets.json"))
        self.write(".ci/run", run)
        self.write("CMakePresets.json", json.dumps(presets))
        self.assertEqual(self.findings("presets"), [])
        for preset in presets["configurePresets"]:
            if preset["name"] == "asan":
                preset["cacheVariables"]["JOBSCOPE_SANITIZE"] = "undefined"
        self.write("CMakePresets.json", json.dumps(presets))
        self.assertFinds("presets", "no address sanitizer")
        self.write("CMakePresets.json", PROJECT.text("CMakePresets.json"))
        self.write(".ci/run", run.replace(" asan", ""))
        self.assertFinds("presets", "does not call preset asan")

    def test_translations(self):
        self.assertFinds("translations", "no .ts file")
        self.write("translations/update", PROJECT.text("translations/update")).chmod(0o755)
        self.write("app/a.cpp", 'QCoreApplication::translate("room", "Word");\n')
        self.write("ui/a.cpp", "")
        update = self.write("translations/jobscope_de.ts", '<!DOCTYPE TS><TS version="2.1" language="de_DE"></TS>\n')
        try:
            self.assertFinds("translations", "run translations/update")
        except checks.Missing as missing:
            self.skipTest(str(missing))
        checks.run(checks.tool("bash"), self.root / "translations/update")
        self.assertFinds("translations", "not translated")
        text = update.read_text(encoding="utf-8")
        update.write_text(text.replace('<translation type="unfinished">', "<translation>Wort"), encoding="utf-8")
        self.assertEqual(self.findings("translations"), [])

    def test_desktop(self):
        for name in PROJECT.files("packaging/linux/*.desktop", "packaging/linux/*.xml", "resources/icons/*.svg"):
            self.write(name, PROJECT.text(name))
        try:
            self.assertEqual(self.findings("desktop"), [])
        except checks.Missing as missing:
            self.skipTest(str(missing))
        entry = f"packaging/linux/{checks.APPLICATION}.desktop"
        self.write(entry, PROJECT.text(entry).replace("Icon=io.github.", "Icon=com.example."))
        self.assertFinds("desktop", "Icon is not")
        self.write(entry, PROJECT.text(entry).replace("Type=Application\n", ""))
        self.assertTrue(self.findings("desktop"))

    def test_manuals(self):
        self.assertFinds("manuals", "no manual page")
        self.write("packaging/linux/man/a.1", '.TH A 1\n.SH NAME\na \\- b\n.NOSUCHMACRO\n')
        try:
            self.assertTrue(self.findings("manuals"))
        except checks.Missing as missing:
            self.skipTest(str(missing))

    def test_help(self):
        program = self.write("program", "#!/bin/sh\necho '  list     SOURCE [--json]'\n")
        program.chmod(0o755)
        self.options.program = program
        page = "packaging/linux/man/jobscope-cli.1"
        self.write(page, ".TP\n.B list\n.RB [ \\-\\-json ]\n")
        self.assertEqual(self.findings("help"), [])
        self.write(page, ".TP\n.B list\n")
        self.assertFinds("help", "does not name --json")
        self.write(page, ".TP\n.B list\n.B \\-\\-json\n.B \\-\\-gone\n")
        self.assertFinds("help", "names --gone")
        self.write(page, ".TP\n.B \\-\\-json\n")
        self.assertFinds("help", "does not name list")

    def test_widgets(self):
        self.options.program = sys.executable
        try:
            self.assertFinds("widgets", "not linked to Qt Core")
        except checks.Missing as missing:
            self.skipTest(str(missing))


if __name__ == "__main__":
    result = unittest.main(exit=False).result
    for test, reason in result.skipped:
        print(f"skipped: {test.id()}: {reason}")
    sys.exit(1 if not result.wasSuccessful() else checks.SKIPPED if result.skipped else 0)
