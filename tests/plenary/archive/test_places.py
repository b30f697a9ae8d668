"""Folders where a meeting file may come to harm are warned of."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from plenary.archive.places import NETWORK, SYNCHRONISED, remote_by, warn_of

FOLDERS = [
    "OneDrive - United Nations",
    "Dropbox",
    "Dropbox (Old)",
    "iCloud Drive",
    "Library/Mobile Documents/com~apple~CloudDocs",
    "Library/CloudStorage/GoogleDrive-a@b.org",
    "Google Drive/My Drive",
    "Nextcloud",
    "pCloudDrive",
]


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_synchronised_folder_is_warned_of(tmp_path, folder):
    assert warn_of(tmp_path / folder / "meetings" / "m.plenary") == SYNCHRONISED


def test_a_folder_that_syncthing_marks_is_warned_of(tmp_path):
    (tmp_path / ".stfolder").mkdir()
    assert warn_of(tmp_path / "meetings" / "m.plenary") == SYNCHRONISED


@pytest.mark.parametrize(
    "path", [PureWindowsPath("//server/share/m.plenary"), PureWindowsPath(r"\\server\share\m.plenary")]
)
def test_a_folder_of_a_server_is_warned_of(path):
    assert warn_of(path) == NETWORK


def test_a_folder_of_this_computer_is_not(tmp_path):
    assert warn_of(tmp_path / "m.plenary") is None


def test_the_name_of_the_file_itself_says_nothing(tmp_path):
    assert warn_of(tmp_path / "Dropbox.plenary") is None


MOUNTS = [
    "/dev/sda1 / ext4 rw 0 0",
    "server:/meetings /srv/meetings nfs4 rw 0 0",
    "//server/hall /mnt/the\\040hall cifs rw 0 0",
    "/dev/sdb1 /srv/meetings/stick vfat rw 0 0",
    "me@host: /home/me/far fuse.sshfs rw 0 0",
]


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/home/me/m.plenary", False),
        ("/srv/meetings/2009/m.plenary", True),
        ("/srv/meetings/stick/m.plenary", False),
        ("/srv/meetingsroom/m.plenary", False),
        ("/mnt/the hall/m.plenary", True),
        ("/home/me/far/m.plenary", True),
    ],
)
def test_the_nearest_mount_decides(path, remote):
    assert remote_by(MOUNTS, PurePosixPath(path)) is remote


def test_a_path_need_not_be_whole(monkeypatch, tmp_path):
    (tmp_path / "Dropbox").mkdir()
    monkeypatch.chdir(tmp_path / "Dropbox")
    assert warn_of(Path("m.plenary")) == SYNCHRONISED
