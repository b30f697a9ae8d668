"""Warn of folders where a meeting file may come to harm: synchronised ones and those of other computers."""

from __future__ import annotations

import ctypes
import re
import subprocess
import sys
from pathlib import Path

from plenary.tongue import N_

SYNCHRONISED = N_(
    "This folder is synchronised with other computers. Work in a folder of this computer and copy the file afterwards."
)
NETWORK = N_(
    "This folder lies on another computer. Work in a folder of this computer and copy the file afterwards."
)

_SYNCHRONISERS = (
    "box sync",
    "cloudstorage",
    "creative cloud files",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud",
    "mega",
    "mobile documents",
    "my drive",
    "nextcloud",
    "onedrive",
    "owncloud",
    "pcloud",
    "seafile",
    "syncthing",
)
_REMOTE_SYSTEMS = (
    "9p",
    "afs",
    "afpfs",
    "cifs",
    "davfs",
    "fuse.rclone",
    "fuse.sshfs",
    "ncpfs",
    "nfs",
    "smb",
    "webdav",
)


def warn_of(path: Path) -> str | None:
    """Give a msgid if a file at ``path`` were unsafe there, else None. The path need not exist."""
    if str(path).startswith(("\\\\", "//")):
        return NETWORK
    whole = path.absolute()
    if _is_remote(whole):
        return NETWORK
    parts = [part.lower() for part in whole.parts[:-1]]
    if any(part.startswith(_SYNCHRONISERS) for part in parts) or _has_mark(whole):
        return SYNCHRONISED
    return None


def _has_mark(path: Path) -> bool:
    """Tell whether Syncthing marks a folder above, whatever its name."""
    return any((folder / ".stfolder").exists() for folder in path.parents)


if sys.platform == "win32":
    _DRIVE_REMOTE = 4

    def _is_remote(path: Path) -> bool:
        return ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _DRIVE_REMOTE

elif sys.platform == "linux":

    def _is_remote(path: Path) -> bool:
        try:
            mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return False
        return remote_by(mounts, path)

else:

    def _is_remote(path: Path) -> bool:
        told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
        mounts = re.findall(r"^(.*) on (.*) \((\w+)", told, re.MULTILINE)
        return remote_by([" ".join(part.replace(" ", "\\040") for part in mount) for mount in mounts], path)


def remote_by(mounts: list[str], path: Path) -> bool:
    """Tell by a table of mounts (device, place, system ...) whether a path lies on another computer."""
    best, system = "", ""
    for mount in mounts:
        _device, place, kind, *_rest = mount.split(" ")
        place = place.replace("\\040", " ")
        if len(place) >= len(best) and path.is_relative_to(place):
            best, system = place, kind
    return system.startswith(_REMOTE_SYSTEMS)
