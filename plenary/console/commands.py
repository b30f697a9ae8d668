"""What a command of the console is: the arguments it takes, and what runs it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable

from msgspec import Struct


class Command(Struct, frozen=True):
    """One command; ``run`` gives its status: 0 done, 1 the answer is no, 2 bad usage or unreadable input."""

    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
