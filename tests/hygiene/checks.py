#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0
"""Checks of the source tree that need no compiler. `checks.py NAME [--root DIR] [...]` runs one of them.

A check is a function that yields one line for each finding. Exit code 0: nothing found; 1: something; 77: a tool that the
check calls is not here, with the reason on the last line.
"""

import argparse
import fnmatch
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

SKIPPED = 77


class Missing(Exception):
    """A tool is not installed; the check says nothing about the tree then."""


def tool(name):
    path = shutil.which(name)
    if not path:
        raise Missing(f"{name} is not installed")
    return path


def run(*command, **options):
    return subprocess.run(
        [str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options
    )


class Tree:
    """The files of the project: those that git knows or would take, or all in a tree without git."""

    def __init__(self, root):
        self.root = pathlib.Path(root).resolve()

    def files(self, *patterns):
        names = self._names()
        if patterns:
            names = [name for name in names if any(fnmatch.fnmatch(name, pattern) for pattern in patterns)]
        return sorted(names)

    def text(self, name):
        """The text of a file; nothing for a picture and the like."""
        try:
            return (self.root / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            return None

    def _names(self):
        git = shutil.which("git")
        if git and (self.root / ".git").exists():
            listing = run(
                git, "-c", "safe.directory=*", "-C", self.root,
                "ls-files", "-z", "--cached", "--others", "--exclude-standard",
            )
            if listing.returncode == 0:
                return [name for name in set(listing.stdout.split("\0")) if name and (self.root / name).is_file()]
        return [
            path.relative_to(self.root).as_posix()
            for path in self.root.rglob("*")
            if path.is_file() and path.relative_to(self.root).parts[0] not in (".git", "build")
        ]


CODE = ("app/*.cpp", "app/*.h", "ui/*.cpp", "ui/*.h")
TEST_CODE = ("tests/*.cpp", "tests/*.h")


def places(tree, names, pattern):
    """(file, line number, line) of each line that matches."""
    for name in names:
        for number, line in enumerate((tree.text(name) or "").splitlines(), 1):
            if re.search(pattern, line):
                yield name, number, line.strip()


# -- includes -----------------------------------------------------------------------------------------------------------


def read_rooms(text):
    """room -> (rooms, Qt modules, libraries), with "+room" resolved; rooms stand below those that they build on."""
    rooms = {}
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        name, rest = line.split(":", 1)
        others, modules, libraries = (set(part.split()) for part in rest.split("|"))
        for other in [other for other in others if other.startswith("+")]:
            others.remove(other)
            below, below_modules, _ = rooms[other[1:]]
            others |= {other[1:]} | below
            modules |= below_modules
        unknown = others - set(rooms)
        if unknown:
            raise ValueError(f"{name} names {' '.join(sorted(unknown))} before their line")
        rooms[name.strip()] = (others, modules, libraries)
    return rooms


def room_of(name):
    parts = pathlib.PurePosixPath(name).parts
    if parts[0] == "ui":
        return "ui"
    return "main" if len(parts) == 2 else parts[1]


def qt_modules(directories):
    """Header -> Qt module, from the folders QtCore, QtGui, ... of the installation."""
    modules = {}
    for directory in directories:
        for folder in sorted(pathlib.Path(directory).glob("Qt*")):
            if folder.is_dir():
                for header in folder.iterdir():
                    modules.setdefault(header.name, folder.name.removeprefix("Qt"))
    return modules


def check_includes(tree, options):
    """Each file includes only what its room may see, by the one include root, and Qt's classes by their own header."""
    rooms = read_rooms(tree.text("tests/hygiene/rooms.txt"))
    modules = qt_modules(options.qt_headers)
    if not modules:
        raise Missing("Qt's headers do not stand in folders of their modules here")
    names = tree.files(*CODE)
    if not names:
        yield "no source files"
    for name in names:
        room = room_of(name)
        if room not in rooms:
            yield f"{name}: rooms.txt has no room {room}"
            continue
        others, allowed_modules, libraries = rooms[room]
        for number, line in enumerate(tree.text(name).splitlines(), 1):
            found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            if not found:
                continue
            where = f"{name}:{number}: {found[2]}"
            first = found[2].split("/")[0]
            if found[1] == '"':
                # moc's output and Qt's own headers for forms come from the build tree.
                if re.fullmatch(r"moc_\w+\.cpp|\w+\.moc|ui_\w+\.h", found[2]):
                    continue
                if first != "ui" and not (tree.root / "app" / found[2]).is_file():
                    yield f"{where}: no such file below app/"
                elif first == "ui" and not (tree.root / found[2]).is_file():
                    yield f"{where}: no such file"
                elif first != room and first not in others and not (room == "main" and first == "ui"):
                    yield f"{where}: {room} may not see {first}"
            elif re.match(r"Q[A-Za-z]|qt[a-z]+\.h$|q[a-z0-9]+\.h$", found[2]):
                if "/" in found[2]:
                    yield f"{where}: name the class alone, not its module"
                elif re.fullmatch(r"Qt[A-Z]\w+", found[2]) and modules.get(found[2]) == found[2].removeprefix("Qt"):
                    yield f"{where}: a whole module; include the classes"
                elif found[2] not in modules:
                    yield f"{where}: unknown to this Qt"
                elif modules[found[2]] not in allowed_modules:
                    yield f"{where}: {room} may not see Qt {modules[found[2]]}"
            elif "/" in found[2] and first not in libraries and first not in ("sys", "netinet", "arpa"):
                yield f"{where}: {room} may not see {first}"


# -- words that have no place -------------------------------------------------------------------------------------------

FORBIDDEN_IN_CODE = (
    (r"\bQEventLoop\b", "nested event loop"),
    (r"\b(SIGNAL|SLOT)\s*\(", "connect by text"),
    (r"\bstatic\b.*\b[iI]nstance\s*\(\s*\)", "singleton"),
    (r"\bqDebug\s*\(", "left-over output"),
    (r"\b(TODO|FIXME|XXX|HACK)\b", "left-over note"),
)
FORBIDDEN_IN_TESTS = (
    (r"\bQTest::(qWait|qSleep)\s*\((?!0\))|\b(sleep_for|msleep|usleep)\s*\(", "fixed wait; use QTRY_*"),
    (r"\b(SIGNAL|SLOT)\s*\(", "connect by text"),
)
FORBIDDEN_IN_TEXT = (
    (r"(?<![\w.])/(work|farm)/\w", "path of one machine"),
    (r"/tmp/(wt|build|clone)\b", "path of one machine"),
    (r"(?<![\w.])/(home|Users)/\w", "path of one machine"),
    (r"^(<<<<<<<|>>>>>>>)( |$)", "mark of a merge"),
)


def check_forbidden(tree, options):
    """Singletons, nested event loops, connects by text, left-overs and paths of one machine."""
    here = "tests/hygiene/"
    groups = (
        (tree.files(*CODE), FORBIDDEN_IN_CODE),
        ([name for name in tree.files(*TEST_CODE) if not name.startswith(here)], FORBIDDEN_IN_TESTS),
        ([name for name in tree.files() if not name.startswith((here, "tests/data/"))], FORBIDDEN_IN_TEXT),
    )
    for names, patterns in groups:
        for pattern, why in patterns:
            for name, number, line in places(tree, names, pattern):
                yield f"{name}:{number}: {why}: {line[:100]}"


# -- licences -----------------------------------------------------------------------------------------------------------


def covered_by_reuse(tree):
    """Patterns of REUSE.toml as regular expressions: ** any path, * within a folder."""
    lines = (tree.text("REUSE.toml") or "").splitlines()
    patterns = [found[1] for line in lines if (found := re.match(r'\s*"([^"]+)",?\s*$', line))]
    expressions = []
    for pattern in patterns:
        parts = re.split(r"(\*\*/|\*\*|\*)", pattern)
        translated = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*"}
        expressions.append("".join(translated.get(part, re.escape(part)) for part in parts))
    return re.compile("|".join(expressions) or "(?!)")


def check_spdx(tree, options):
    """Each text file names its copyright and licence at its top, or REUSE.toml does."""
    covered = covered_by_reuse(tree)
    for name in tree.files():
        text = tree.text(name)
        if text is None or covered.fullmatch(name):
            continue
        top = "\n".join(text.splitlines()[:12])
        for tag in ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: Apache-2.0"):
            if tag not in top:
                yield f"{name}: no {tag.strip()}"


# -- formats ------------------------------------------------------------------------------------------------------------


def check_format(tree, options):
    """clang-format changes nothing. Other versions than 14 lay some code out differently."""
    clang_format = shutil.which("clang-format-14") or tool("clang-format")
    version = run(clang_format, "--version").stdout
    if not re.search(r"version 14\.", version):
        raise Missing(f"needs clang-format 14, here is {version.strip()}")
    names = tree.files(*CODE, *TEST_CODE)
    if not names:
        yield "no source files"
        return
    result = run(clang_format, "--dry-run", "--Werror", "--style=file", *names, cwd=tree.root)
    if result.returncode != 0:
        for line in result.stdout.splitlines():
            if "error:" in line:
                yield line


def check_scripts(tree, options):
    """Each script reads as one, and what has a first line to run by has the run bit."""
    bash = tool("bash")
    scripts = [name for name in tree.files() if (tree.text(name) or "").startswith("#!/usr/bin/env bash\n")]
    if "packaging/build-and-run" not in scripts:
        yield "packaging/build-and-run is not among the scripts"
    for name in scripts + tree.files("packaging/*.bash"):
        result = run(bash, "-n", tree.root / name)
        if result.returncode != 0:
            yield from result.stdout.strip().splitlines()
    for name in scripts:
        if not (tree.root / name).stat().st_mode & 0o100:
            yield f"{name}: no run bit"


def check_links(tree, options):
    """A path that a page links is there."""
    for name in tree.files("*.md"):
        if name.startswith("tests/data/"):
            continue  # no page of ours: text that wants to be markup
        folder = pathlib.PurePosixPath(name).parent
        for target in re.findall(r"\]\(([^)#\s]+)", tree.text(name) or ""):
            if "://" not in target and not target.startswith("mailto:") and not (tree.root / folder / target).exists():
                yield f"{name}: links {target}, which is not there"


# -- presets ------------------------------------------------------------------------------------------------------------


def resolve(presets, name):
    """One preset with all that it inherits."""
    preset = presets[name]
    parents = preset.get("inherits", [])
    merged = {}
    for parent in reversed([parents] if isinstance(parents, str) else parents):
        for key, value in resolve(presets, parent).items():
            merged[key] = {**merged.get(key, {}), **value} if isinstance(value, dict) else value
    for key, value in preset.items():
        merged[key] = {**merged.get(key, {}), **value} if isinstance(value, dict) else value
    return merged


def check_presets(tree, options):
    """The presets that .ci/run builds still find what they are there to find."""
    presets = json.loads(tree.text("CMakePresets.json"))
    configure = {preset["name"]: preset for preset in presets["configurePresets"]}
    tests = {preset["name"]: preset for preset in presets["testPresets"]}
    called = re.search(r"build-and-test\"? (.*)$", tree.text(".ci/run") or "", re.MULTILINE)
    words = called[1].split() if called else []
    for name in ("dev", "headless", "asan"):
        if name not in words:
            yield f".ci/run does not call preset {name}"
        variables = resolve(configure, name).get("cacheVariables", {})
        for variable in ("JOBSCOPE_WARNINGS_AS_ERRORS", "JOBSCOPE_BUILD_TESTS"):
            if variables.get(variable) != "ON":
                yield f"preset {name}: {variable} is not ON"
        if resolve(tests, name).get("execution", {}).get("noTestsAction") != "error":
            yield f"test preset {name}: no tests found is no error"
    if "--no-skips" not in words:
        yield ".ci/run takes skipped tests for passed ones"
    sanitizers = resolve(configure, "asan").get("cacheVariables", {}).get("JOBSCOPE_SANITIZE", "").split(",")
    for sanitizer in ("address", "undefined"):
        if sanitizer not in sanitizers:
            yield f"preset asan: no {sanitizer} sanitizer"
    if resolve(configure, "headless").get("cacheVariables", {}).get("JOBSCOPE_BUILD_UI") != "OFF":
        yield "preset headless: builds the window"


# -- translations -------------------------------------------------------------------------------------------------------


def check_translations(tree, options):
    """lupdate finds nothing that the .ts files do not have, and nothing in them is left to translate."""
    names = tree.files("translations/*.ts")
    if not names:
        yield "no .ts file in translations/"
        return
    with tempfile.TemporaryDirectory() as folder:
        copies = []
        for name in names:
            copies.append(pathlib.Path(folder) / pathlib.PurePosixPath(name).name)
            shutil.copyfile(tree.root / name, copies[-1])
        environment = dict(os.environ, LUPDATE=options.lupdate or "")
        result = run(tool("bash"), tree.root / "translations/update", *copies, env=environment)
        if result.returncode == SKIPPED:
            raise Missing("lupdate is not installed")
        # lupdate ends well even if it could not read a source.
        yield from result.stdout.strip().splitlines()
        if result.returncode != 0:
            yield f"translations/update ended with {result.returncode}"
        for name, copy in zip(names, copies):
            if copy.read_text(encoding="utf-8") != tree.text(name):
                yield f"{name}: not what lupdate makes of the sources: run translations/update"
    for name in names:
        for number, line in enumerate(tree.text(name).splitlines(), 1):
            if 'type="unfinished"' in line:
                yield f"{name}:{number}: not translated"


# -- what is installed --------------------------------------------------------------------------------------------------

APPLICATION = "io.github.jobscope.Jobscope"


def check_desktop(tree, options):
    """Desktop entry and metainfo are valid and speak of the same program."""
    entry = f"packaging/linux/{APPLICATION}.desktop"
    metainfo = f"packaging/linux/{APPLICATION}.metainfo.xml"
    icon = f"resources/icons/{APPLICATION}.svg"
    for name in (entry, metainfo, icon):
        if not (tree.root / name).is_file():
            yield f"no {name}"
            return
    for command in (
        (tool("desktop-file-validate"), "--no-hints", tree.root / entry),
        (tool("appstreamcli"), "validate", "--no-net", "--no-color", tree.root / metainfo),
    ):
        result = run(*command)
        if result.returncode != 0:
            yield from result.stdout.strip().splitlines()
    keys = dict(line.split("=", 1) for line in tree.text(entry).splitlines() if "=" in line)
    if keys.get("Icon") != APPLICATION:
        yield f"{entry}: Icon is not {APPLICATION}"
    if keys.get("Exec", "").split()[0:1] != ["jobscope"]:
        yield f"{entry}: does not start jobscope"
    root = xml.fromstring(tree.text(metainfo))
    if root.findtext("id") != APPLICATION:
        yield f"{metainfo}: id is not {APPLICATION}"
    if root.findtext("launchable") != f"{APPLICATION}.desktop":
        yield f"{metainfo}: launches another desktop entry"
    if xml.fromstring(tree.text(icon)).tag != "{http://www.w3.org/2000/svg}svg":
        yield f"{icon}: no SVG"


def check_mime(tree, options):
    """The desktop's database of types knows the bundle by its ending, and desktop entry and metainfo name the same type."""
    source = f"packaging/linux/{APPLICATION}.mime.xml"
    update = tool("update-mime-database")
    kinds = [element.get("type") for element in xml.fromstring(tree.text(source)) if element.tag.endswith("}mime-type")]
    with tempfile.TemporaryDirectory() as folder:
        packages = pathlib.Path(folder) / "packages"
        packages.mkdir()
        shutil.copyfile(tree.root / source, packages / f"{APPLICATION}.xml")
        result = run(update, "-V", folder)
        if result.returncode != 0 or re.search(r"error|warning", result.stdout, re.IGNORECASE):
            yield from result.stdout.strip().splitlines()
        globs = (pathlib.Path(folder) / "globs").read_text(encoding="utf-8")
    for kind in kinds:
        if f"{kind}:*.jobscope\n" not in globs:
            yield f"{source}: *.jobscope is not {kind}"
        if f"MimeType={kind};\n" not in tree.text(f"packaging/linux/{APPLICATION}.desktop"):
            yield f"the desktop entry does not open {kind}"
        if f"<mediatype>{kind}</mediatype>" not in tree.text(f"packaging/linux/{APPLICATION}.metainfo.xml"):
            yield f"the metainfo does not provide {kind}"
        if not (tree.root / f"packaging/linux/{kind.replace('/', '-')}.svg").is_file():
            yield f"no icon of {kind}"
    if not kinds:
        yield f"{source}: no type"


def check_manuals(tree, options):
    """The manual pages have no mistake that groff knows."""
    names = tree.files("packaging/linux/man/*")
    if not names:
        yield "no manual page"
    for name in names:
        result = run(tool("groff"), "-man", "-Tutf8", "-K", "utf8", "-ww", "-z", tree.root / name)
        yield from result.stdout.strip().splitlines()


def check_help(tree, options):
    """The manual page knows each command and option that the command line program's help names, and no other."""
    result = run(options.program, "--help")
    if result.returncode != 0:
        yield f"{options.program} --help ended with {result.returncode}"
        return
    page = "packaging/linux/man/jobscope-cli.1"
    words = re.compile(r"(?<![\w-])--[a-z][a-z-]*|^  ([a-z]+) +SOURCE", re.MULTILINE)
    lines = [line for line in tree.text(page).splitlines() if not line.startswith("aws ")]
    manual = "\n".join(lines).replace("\\-", "-").replace("jobscope-cli", "")
    helped = {found[1] or found[0] for found in words.finditer(result.stdout)}
    known = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", manual)) | set(re.findall(r"^\.B [a-z]+$", manual, re.M))
    known = {word.removeprefix(".B ") for word in known}
    for word in sorted(helped - known):
        yield f"{page}: does not name {word}"
    for word in sorted(word for word in known - helped if word.startswith("--")):
        yield f"{page}: names {word}, which --help does not"


def check_widgets(tree, options):
    """The command line program is linked to no Qt Widgets."""
    result = run(tool("readelf"), "-d", options.program)
    if result.returncode != 0:
        yield from result.stdout.strip().splitlines()
        return
    needed = re.findall(r"\(NEEDED\).*\[(.+)\]", result.stdout)
    if not any("Qt6Core" in library for library in needed):
        yield f"{options.program}: not linked to Qt Core; is this the program?"
    for library in needed:
        if re.search(r"Widgets|PrintSupport", library):
            yield f"{options.program}: linked to {library}"


CHECKS = {name.removeprefix("check_"): check for name, check in list(globals().items()) if name.startswith("check_")}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("check", choices=CHECKS)
    parser.add_argument("--root", default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--qt-headers", nargs="*", default=[])
    parser.add_argument("--lupdate")
    parser.add_argument("--program")
    options = parser.parse_args()
    try:
        findings = list(CHECKS[options.check](Tree(options.root), options))
    except Missing as missing:
        print(f"skipped: {missing}")
        return SKIPPED
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
