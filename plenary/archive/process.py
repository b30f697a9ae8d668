"""Tell whether the process that once wrote in a file still lives: a number alone may have been given anew."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path


def host() -> str:
    """Give the name of this computer; where the system tells it, ``platform`` is not loaded."""
    return os.uname().nodename if hasattr(os, "uname") else platform.node()


def started(process: int) -> str | None:
    """Give when a process of this computer started, as a text that only compares; None where it is not alive."""
    return _started(process)


if sys.platform == "win32":
    import ctypes

    _QUERY_LIMITED = 0x1000
    _STILL_ACTIVE = 259

    def _started(process: int) -> str | None:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = ctypes.c_void_p
        handle = ctypes.c_void_p(kernel.OpenProcess(_QUERY_LIMITED, 0, process))
        if not handle:
            return None
        try:
            code = ctypes.c_ulong()
            times = (ctypes.c_ulonglong * 4)()
            kernel.GetExitCodeProcess(handle, ctypes.byref(code))
            kernel.GetProcessTimes(handle, *(ctypes.byref(times, 8 * place) for place in range(4)))
        finally:
            kernel.CloseHandle(handle)
        return str(times[0]) if code.value == _STILL_ACTIVE else None

elif sys.platform == "linux":

    def _started(process: int) -> str | None:
        try:
            told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
            boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="utf-8").strip()
        except OSError:
            return None
        # The name of the program stands in brackets and may hold anything, brackets too.
        state, *rest = told.rpartition(")")[2].split()
        return None if state in "ZX" else f"{boot} {rest[18]}"

else:
    import subprocess

    def _started(process: int) -> str | None:
        told = subprocess.run(  # noqa: S603 - a fixed program, a number
            ["/bin/ps", "-o", "lstart=", "-p", str(process)],
            capture_output=True,
            text=True,
            check=False,
            env={"LC_ALL": "C", "TZ": "UTC"},
        )
        return told.stdout.strip() or None
