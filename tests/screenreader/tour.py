# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0
"""tour.py PROGRAM: what somebody who hears the window instead of seeing it meets, over the real accessibility bus."""

import subprocess
import sys
import time
import traceback

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20.0
NOW = "2026-03-01T12:00:00Z"


def until(look, what):
    """What `look` returns as soon as it is true."""
    end = time.monotonic() + PATIENCE
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            seen = look()
        except GLib.Error:  # gone while it was being looked at
            seen = None
        if seen:
            return seen
        if time.monotonic() > end:
            raise AssertionError(f"never came: {what}")
        time.sleep(0.02)


def is_shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(node):
    """Everything below it that is shown."""
    node.clear_cache()
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None and is_shown(child):
            yield child
            yield from walk(child)


class Window:
    def __init__(self, program):
        self.focused = []  # what a screen reader would say, the last at the end
        self.listener = Atspi.EventListener.new(lambda event: self.focused.append(event.source) if event.detail1 else None)
        self.listener.register("object:state-changed:focused")
        self.process = subprocess.Popen([program, "--sample", "--now", NOW, "--lang", "en"])
        self.application = until(self._registered, "the program on the accessibility bus")
        self.frame = until(lambda: self.application.get_child_at_index(0), "its window")

    def _registered(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def find(self, role, name=None, below=None):
        """The first of that role whose name begins so."""
        for node in walk(below or self.frame):
            if node.get_role_name() == role and (name is None or node.get_name().startswith(name)):
                return node
        return None

    def wait(self, role, name=None, below=None):
        return until(lambda: self.find(role, name, below), f"{role} “{name}”")

    def names(self, role, below):
        return [node.get_name() for node in walk(below) if node.get_role_name() == role]

    def activate(self):
        """There is no window manager that would give it the keyboard."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
            capture_output=True,
            text=True,
            check=True,
        )
        subprocess.run(["xdotool", "windowfocus", "--sync", found.stdout.split()[-1]], check=True)

    def close(self):
        self.process.terminate()
        self.process.wait()


def press(node):
    assert Atspi.Action.do_action(node, 0), f"{node.get_name()} cannot be pressed"


def key(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def reads_the_list(window):
    jobs = window.wait("tree", "Jobs")
    cells = until(lambda: window.names("table cell", jobs), "jobs in the list")
    headers = window.names("table column header", jobs)
    assert headers[:2] == ["Status", "Name"], headers
    # A status is a word, not a colour.
    for expected in ("Complete", "Paused (By user)", "Paused (By Macie)", "Active (Running)"):
        assert expected in cells, (expected, cells)
    assert any(cell.startswith("customer-exports-2026, Complete, Once, 1 bucket") for cell in cells), cells


def opens_a_job(window):
    """With the arrow keys, by what is said at each row."""
    window.activate()
    heard = window.focused
    until(lambda: heard and heard[-1].get_name() == "Jobs", "the focus on the list")
    for _ in range(24):
        before = len(heard)
        key("Down")
        until(lambda: len(heard) > before and heard[-1].get_role_name() == "table cell", "the next row")
        if heard[-1].get_name().startswith("card-data-daily"):
            break
    assert "card-data-daily, Paused (By user), 5 h 12 min until" in heard[-1].get_name(), heard[-1].get_name()
    until(lambda: window.frame.get_name().startswith("card-data-daily"), "the job in the window's title")


def hears_status_and_countdown(window):
    badge = window.wait("filler", "Paused (By user)")
    assert badge.get_description().endswith("."), badge.get_description()
    said = until(
        lambda: [node.get_name() for node in walk(window.frame) if "5 h 12 min" in node.get_name()], "the countdown"
    )
    assert any("cancelled" in text for text in said), said


def hears_the_logic_as_sentences(window):
    for of in ("Buckets:", "Objects:"):
        lines = window.names("table cell", window.wait("tree", of))
        assert lines, of
        for line in lines:
            # Words in an order that can be listened to: no bare operators, no empty cells.
            assert len(line.split()) > 2, line
            assert not any(sign in line for sign in ("&&", "||", "==", "comparator")), line
    funnel = window.names("push button", window.frame)
    for gate in ("1 Bucket", "2 Eligible", "3 Included", "4 Not excluded", "6 Sampled"):
        assert any(name.startswith(gate) for name in funnel), (gate, funnel)


def tries_an_object(window):
    press(window.wait("page tab", "Try an object"))

    def verdict():
        said = (name for name in window.names("filler", window.frame) if name.count(". ") > 0)
        return next(said, None)

    unknown = until(verdict, "a verdict about an object of which nothing is known")
    assert unknown.startswith("Cannot be said. ") and "the object's key" in unknown, unknown
    key_field = window.wait("text", "Key")
    assert Atspi.EditableText.set_text_contents(key_field, "reports/2026/cards.csv")
    known = until(lambda: (said := verdict()) != unknown and said, "another verdict once the key is known")
    assert "the object's key" not in known and known.endswith("."), known


def names_each_stop_of_the_tab_key(window):
    heard = window.focused
    first = len(heard)
    for i in range(40):
        before = len(heard)
        key("Tab")
        until(lambda: len(heard) > before, f"a stop after {i + 1} tabs")
        assert heard[-1].get_name(), f"a {heard[-1].get_role_name()} without a name after {i + 1} tabs"
    assert len({stop.get_name() for stop in heard[first:]}) > 10, [stop.get_name() for stop in heard]


TOUR = [
    reads_the_list,
    opens_a_job,
    hears_status_and_countdown,
    hears_the_logic_as_sentences,
    tries_an_object,
    names_each_stop_of_the_tab_key,
]


def main():
    window = Window(sys.argv[1])
    failures = 0
    try:
        for stage in TOUR:
            try:
                stage(window)
                print(f"PASS   : {stage.__name__}", flush=True)
            except (AssertionError, GLib.Error):
                failures += 1
                print(f"FAIL!  : {stage.__name__}", flush=True)
                traceback.print_exc()
        assert window.process.poll() is None, "the program ended"
    finally:
        window.close()
    return 1 if failures else 0


sys.exit(main())
