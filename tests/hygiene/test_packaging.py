#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0
"""The scripts of packaging/, in a copy of the tree and with stand-ins for what they call: each writes its name and
arguments to a log and does what the test says."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
# What the scripts use of every system.
COMMON = ("bash", "cat", "dirname", "env", "getconf", "grep", "sed", "uname")


class PackagingTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.top = pathlib.Path(folder.name)
        self.root = self.top / "a tree"
        shutil.copytree(PROJECT / "packaging", self.root / "packaging")
        shutil.copytree(PROJECT / ".ci", self.root / ".ci")
        shutil.copy(PROJECT / "CMakePresets.json", self.root)
        self.tools = self.top / "tools"
        self.tools.mkdir()
        self.log = self.top / "log"
        for name in COMMON:
            (self.tools / name).symlink_to(shutil.which(name))
        self.stand_in("id", "echo 0", logged=False)

    def stand_in(self, name, does="", logged=True):
        path = pathlib.Path(name) if "/" in str(name) else self.tools / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        note = f'echo "{path.name} $*" >>"{self.log}"\n' if logged else ""
        path.write_text(f"#!{shutil.which('bash')}\n{note}{does}\n", encoding="utf-8")
        path.chmod(0o755)

    def run_script(self, *command, **environment):
        """Result of the script, with the lines that the stand-ins logged as `calls`."""
        self.log.write_text("", encoding="utf-8")
        result = subprocess.run(
            [str(self.root / command[0]), *command[1:]],
            cwd=self.top, env={"PATH": str(self.tools), "HOME": str(self.top), **environment},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        result.calls = self.log.read_text(encoding="utf-8").splitlines()
        return result

    # -- install-dependencies

    def dpkg(self, missing=()):
        """dpkg-query that knows every package as installed but these."""
        self.stand_in(
            "dpkg-query",
            f'for word in "${{@:3}}"; do case " {" ".join(missing)} " in *" $word "*) ;; *) echo "$word installed";; esac; done',
            logged=False,
        )
        self.stand_in("apt-get")

    def test_nothing_missing(self):
        self.dpkg()
        result = self.run_script("packaging/install-dependencies", "tests")
        self.assertEqual((result.returncode, result.stdout, result.calls), (0, "", []))

    def test_apt_installs_what_is_missing(self):
        self.dpkg(missing=("cmake", "libqpdf-dev", "qpdf"))
        result = self.run_script("packaging/install-dependencies", "build")
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertEqual([call.split()[-1] for call in result.calls], ["update", "libqpdf-dev"])
        self.assertTrue(result.calls[1].endswith("--no-install-recommends install cmake libqpdf-dev"), result.calls)

    def test_tests_need_more(self):
        self.dpkg(missing=("cmake", "qpdf"))
        result = self.run_script("packaging/install-dependencies", "tests")
        self.assertTrue(result.calls[1].endswith("install cmake qpdf"), result.calls)

    def test_apt_that_fails(self):
        self.dpkg(missing=("cmake",))
        self.stand_in("apt-get", "exit 100")
        self.assertNotEqual(self.run_script("packaging/install-dependencies", "build").returncode, 0)

    def test_person_with_sudo(self):
        self.dpkg(missing=("cmake",))
        self.stand_in("id", "echo 1000", logged=False)
        self.stand_in("sudo", 'while [ "${1#-}" != "$1" ]; do shift; done; "$@"')
        result = self.run_script("packaging/install-dependencies", "build")
        self.assertEqual([call.split()[0] for call in result.calls], ["sudo", "apt-get", "sudo", "apt-get"])
        result = self.run_script("packaging/install-dependencies", "build", CI="true")
        self.assertTrue(result.calls[0].startswith("sudo -n "), result.calls)

    def test_person_without_sudo(self):
        self.dpkg(missing=("cmake",))
        self.stand_in("id", "echo 1000", logged=False)
        result = self.run_script("packaging/install-dependencies", "build")
        self.assertEqual((result.returncode, result.calls), (0, []))
        self.assertIn("cmake", result.stdout)
        self.assertIn("install these yourself", result.stdout)

    def test_other_managers(self):
        for query, manager, install in (
            ("rpm", "dnf", "dnf -q -y install gcc-c++"),
            ("pacman", "pacman", "pacman -S --needed --noconfirm gcc "),
            ("brew", "brew", "brew install --quiet cmake"),
        ):
            with self.subTest(manager):
                self.stand_in(query, 'case $1 in -q|-Qq|list) exit 1;; esac')
                if manager != query:
                    self.stand_in(manager)
                result = self.run_script("packaging/install-dependencies", "build")
                self.assertEqual(result.returncode, 0, result.stdout)
                self.assertTrue(result.calls[-1].startswith(install), result.calls[-1])
                for name in {query, manager}:
                    (self.tools / name).unlink()

    def test_unknown_system(self):
        result = self.run_script("packaging/install-dependencies", "build")
        self.assertEqual(result.returncode, 0)
        self.assertIn("No apt, dnf, pacman or brew here", result.stdout)

    # -- build-and-run

    def build(self):
        self.dpkg()
        self.stand_in("cmake")
        self.stand_in("ctest")
        self.stand_in("uname", "echo Linux", logged=False)
        for program in ("jobscope", "jobscope-cli"):
            self.stand_in(self.root / "build/release/bin" / program)

    def test_window_with_sample(self):
        self.build()
        for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
            result = self.run_script("packaging/build-and-run", **{variable: "x"})
            self.assertEqual(result.returncode, 0, result.stdout)
            self.assertEqual(result.calls[-1], "jobscope --sample")
        self.assertTrue(result.calls[0].startswith("cmake --preset release"), result.calls)

    def test_window_with_file(self):
        self.build()
        result = self.run_script("packaging/build-and-run", "my job.json", DISPLAY=":0")
        self.assertEqual(result.calls[-1], f"jobscope {self.top}/my job.json")

    def test_terminal(self):
        self.build()
        result = self.run_script("packaging/build-and-run")
        self.assertEqual(result.returncode, 0, result.stdout)
        pdf = f"{self.root}/build/customer-exports-2026.pdf"
        self.assertEqual(result.calls[-2:], [
            "jobscope-cli explain --sample customer-exports-2026",
            f"jobscope-cli report --sample customer-exports-2026 --output {pdf}",
        ])
        self.assertIn(pdf, result.stdout.splitlines()[-1])

    def test_build_that_fails_starts_nothing(self):
        self.build()
        self.stand_in("cmake", "[ $1 != --build ]")
        result = self.run_script("packaging/build-and-run", DISPLAY=":0")
        self.assertNotEqual(result.returncode, 0)
        self.assertNotIn("jobscope --sample", result.calls)

    def test_second_time_is_not_configured_again(self):
        self.build()
        self.stand_in(self.root / "build/release/build.ninja", logged=False)
        result = self.run_script("packaging/build-and-run", DISPLAY=":0")
        self.assertEqual([call.split()[1] for call in result.calls if call.startswith("cmake")], ["--build"])

    # -- build-and-test and .ci/run

    def ctest(self, preset, results, code=0):
        """ctest that writes these results for one preset and ends with that code, and with 0 for others."""
        self.stand_in(
            "ctest",
            f'while [ $# -gt 0 ]; do case $1 in --preset) p=$2;; --output-junit) j=$2;; esac; shift; done\n'
            f'r=""; c=0; if [ $p = {preset} ]; then r=\'{results}\'; c={code}; fi\n'
            f'mkdir -p "${{j%/*}}"; echo "$r" >"$j"; echo "summary of $p"; exit $c',
        )
        (self.tools / "mkdir").exists() or (self.tools / "mkdir").symlink_to(shutil.which("mkdir"))

    def presets_tested(self, result):
        return [call.split()[2] for call in result.calls if call.startswith("ctest")]

    def test_tests_of_both_presets(self):
        self.build()
        self.ctest("dev", "<skipped message=\"no tool\"/>")
        result = self.run_script("packaging/build-and-test")
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertEqual(self.presets_tested(result), ["dev", "headless"])

    def test_failed_tests(self):
        self.build()
        self.ctest("dev", "", code=8)
        result = self.run_script("packaging/build-and-test")
        self.assertEqual((result.returncode, self.presets_tested(result)), (8, ["dev"]))

    def test_unknown_option(self):
        self.build()
        self.assertEqual(self.run_script("packaging/build-and-test", "--skip").returncode, 2)

    def test_check_ends_with_the_summary_of_the_sanitizers(self):
        self.build()
        self.ctest("none", "")
        result = self.run_script(".ci/run")
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertEqual(self.presets_tested(result), ["dev", "headless", "asan"])
        self.assertEqual(result.stdout.splitlines()[-1], "summary of asan")

    def test_check_takes_no_skipped_test(self):
        self.build()
        for preset in ("dev", "headless", "asan"):
            self.ctest(preset, '<testcase name="a"><skipped message="no tool"/></testcase>')
            result = self.run_script(".ci/run")
            self.assertEqual(result.returncode, 1, result.stdout)
            self.assertEqual(result.stdout.splitlines()[-1], f"summary of {preset}")


if __name__ == "__main__":
    if os.name != "posix" or not all(shutil.which(name) for name in COMMON):
        print("skipped: needs a POSIX system with bash")
        sys.exit(77)
    unittest.main()
