"""Read a window as a screen reader does, over the bus of AT-SPI, and work in it by keys; prints JSON.

Run by the Python of the system, which has the bindings of AT-SPI: it imports nothing of this project.
"""

import json
import shutil
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is chosen first

PATIENCE = 20.0
STILL = 0.15
TOLD = ("focusable", "focused", "enabled", "checked", "selected", "showing", "editable", "sensitive")


def until(found, patience=PATIENCE):
    """Let the bus speak until something is found, and give it; None where it is not."""
    context, last = GLib.MainContext.default(), time.monotonic() + patience
    while time.monotonic() < last:
        what = found()
        if what:
            return what
        GLib.timeout_add(20, lambda: False)
        context.iteration(True)
    return None


def at_rest(heard):
    """Wait until nothing more is heard: a list tells of itself, then of the row in it, and later on a busy machine."""
    count = 0
    while len(heard) > count:
        count = len(heard)
        until(lambda: len(heard) > count, STILL)  # noqa: B023 - asked at once


def application():
    """Give the first application that has a window."""
    desktop = Atspi.get_desktop(0)
    there = [desktop.get_child_at_index(place) for place in range(desktop.get_child_count())]
    return next((each for each in there if each is not None and each.get_child_count()), None)


def told(each):
    """Tell one accessible."""
    states = {state.value_nick for state in each.get_state_set().get_states()}
    return {"role": each.get_role_name(), "name": each.get_name(), "states": sorted(states & set(TOLD))}


def walk(each):
    """Go through an accessible and all that is in it."""
    yield each
    for place in range(each.get_child_count()):
        child = each.get_child_at_index(place)
        if child is not None:
            yield from walk(child)


def keys(*words):
    """Press keys as a keyboard does."""
    subprocess.run([shutil.which("xdotool"), *words], check=True)


def main():
    """Read the tree, walk the focus, inscribe a State by keys and take that back; print what was seen."""
    app = until(application)
    seen = {"tree": [told(each) for each in walk(app)]}
    heard = []
    listener = Atspi.EventListener.new(
        lambda event: heard.append(event.source.get_name()) if event.detail1 else None
    )
    listener.register("object:state-changed:focused")
    keys("search", "--sync", "--onlyvisible", "--name", "Plenary", "windowfocus")
    until(lambda: heard, 2)
    order = []
    for _ in range(int(sys.argv[1])):
        heard.clear()
        keys("key", "Tab")
        until(lambda: heard, 2)
        at_rest(heard)
        order.append(heard[-1] if heard else "")
    seen["order"] = order

    def listed(name):
        places = [each for each in walk(app) if each.get_role_name() == "list item"]
        return any(name in each.get_name() for each in places)

    keys("key", "F2")
    keys("type", "chad")
    keys("key", "Return")
    seen["inscribed"] = bool(until(lambda: listed("Chad"), 5))
    keys("key", "ctrl+z")
    seen["taken back"] = bool(until(lambda: not listed("Chad"), 5))
    seen["after"] = [told(each) for each in walk(app)]
    print(json.dumps(seen))


main()
