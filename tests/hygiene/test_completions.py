#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0
"""The completions of bash, zsh and fish, asked in these shells, offer what the programs take: no less and no more.

    test_completions.py --completions FOLDER --program JOBSCOPE-CLI --window JOBSCOPE
"""

import argparse
import functools
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

SHELLS = ("bash", "zsh", "fish")
OPTIONS = argparse.Namespace()

# Completes the words behind the first argument, a file; the last word is the one that is being typed.
BASH = """
. "$1"; shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
"_${1//-/_}" "$1" "${!#}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""
# What zsh would offer is in the arguments of _arguments, and in the commands that it describes.
ZSH = """
file=$1; shift
words=("$@")
_arguments() { print -rl -- $@ ${commands%%:*} }
eval "_complete() { $(<$file) }"
_complete
"""
FISH = """
source $argv[1]
complete -C (string join ' ' -- $argv[2..])
"""


def said(*command):
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    return result.stdout, result.stderr


def offered(shell, *words):
    """What the shell offers for the last of the words; for zsh all that it would offer somewhere on the line."""
    file = pathlib.Path(OPTIONS.completions) / f"{words[0]}.{shell}"
    if shell == "bash":
        out, err = said("bash", "--norc", "-c", BASH, "bash", file, *words)
    elif shell == "zsh":
        out, err = said("zsh", "-f", "-c", ZSH, "zsh", file, *words)
    else:
        out, err = said("fish", "--no-config", "-c", FISH, file, *words)
    if err:
        raise AssertionError(f"{shell}: {err}")
    lines = out.splitlines()
    if shell != "zsh":
        return {line.split("\t")[0].strip() for line in lines}
    option = words[-2] if len(words) > 2 and words[-2].startswith("--") else None
    if option:
        values = [re.search(r":\(([^()]*)\)$", line) for line in lines if line.lstrip("*").startswith(option + "[")]
        return set(values[0][1].split()) if values and values[0] else set()
    return {found[0] for line in lines if (found := re.search(r"^[a-z]+$|--[a-z-]+(?=\[)", line))}


@functools.lru_cache
def helped():
    """Of the help of the command line program: commands, options, values of options, readings."""
    text, _ = said(OPTIONS.program, "--help")
    commands = re.findall(r"^  ([a-z]+) +(?:SOURCE|FILE)", text, re.M)
    options = set(re.findall(r"^  (--[a-z-]+)", text, re.M))
    values = {name: set(words.split("|")) for name, words in re.findall(r"^  (--[a-z-]+) ([a-z]+(?:\|[a-z]+)+) ", text, re.M)}
    readings = re.findall(r"^  ([a-z-]+)=(\S+\|\S+)$", text, re.M)
    return commands, options, values, {name: set(words.split("|")) for name, words in readings}


def languages():
    folder = pathlib.Path(__file__).resolve().parents[2] / "translations"
    return {name.stem.removeprefix("jobscope_") for name in folder.glob("jobscope_*.ts")}


@functools.lru_cache
def taken(command):
    """The options that the program does not refuse for this command."""
    return {
        option for option in helped()[1]
        if "does not take" not in said(OPTIONS.program, command, option, "x", "--lang", "en")[1]
    }


class Completions:
    """The tests of one shell."""

    shell = ""

    def offered(self, *words):
        return offered(self.shell, *words)

    def test_help_is_understood(self):
        commands, options, values, readings = helped()
        self.assertIn("explain", commands)
        self.assertLessEqual({"--sample", "--format", "--version"}, options)
        self.assertIn("--only", values)
        self.assertIn("exclude-join", readings)
        self.assertIn("--details", taken("list"))
        self.assertNotIn("--details", taken("diff"))

    def test_commands(self):
        words = {word for word in self.offered("jobscope-cli", "") if not word.startswith("-")}
        self.assertEqual(words, set(helped()[0]))

    def test_options_of_each_command(self):
        for command in helped()[0]:
            words = {word for word in self.offered("jobscope-cli", command, "--") if word.startswith("-")}
            self.assertEqual(words, taken(command), command)

    def test_values(self):
        values = {**helped()[2], "--lang": languages()}
        for option, words in values.items():
            command = next(command for command in helped()[0] if option in taken(command))
            self.assertEqual(self.offered("jobscope-cli", command, option, ""), words, option)

    def test_formats_are_those_that_work(self):
        words = self.offered("jobscope-cli", "explain", "--format", "")
        self.assertIn("markdown", words)
        for word in words:
            self.assertNotIn("no such format", said(OPTIONS.program, "explain", "--sample", "--format", word)[1])

    def test_readings(self):
        readings = helped()[3]
        if self.shell == "bash":
            self.assertEqual(self.offered("jobscope-cli", "list", "--reading", ""), {f"{name}=" for name in readings})
            for name, words in readings.items():
                self.assertEqual(self.offered("jobscope-cli", "list", "--reading", name, "=", ""), words)
                self.assertEqual(self.offered("jobscope-cli", "list", "--reading", name, "="), words)
        else:
            words = {f"{name}={word}" for name, words in readings.items() for word in words}
            self.assertEqual(self.offered("jobscope-cli", "list", "--reading", ""), words)

    def test_window(self):
        text, _ = said(OPTIONS.window, "--help")
        options = set(re.findall(r"(?<![\w-])--[a-z]+", text)) - {"--help-all"}
        self.assertIn("--theme", options)
        self.assertEqual({word for word in self.offered("jobscope", "--") if word.startswith("-")}, options)
        self.assertEqual(self.offered("jobscope", "--lang", ""), languages())
        self.assertEqual(self.offered("jobscope", "--theme", ""), {"system", "light", "dark", "light-contrast", "dark-contrast"})


class Bash(Completions, unittest.TestCase):
    shell = "bash"


class Zsh(Completions, unittest.TestCase):
    shell = "zsh"


class Fish(Completions, unittest.TestCase):
    shell = "fish"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--completions", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--window", required=True)
    parser.parse_args(namespace=OPTIONS)
    for name in SHELLS:
        if not shutil.which(name):
            print(f"skipped: {name} is not installed")
            sys.exit(77)
    unittest.main(argv=sys.argv[:1])
