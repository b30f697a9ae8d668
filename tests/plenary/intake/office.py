"""A stand-in for LibreOffice: a shell script found first on the path."""

from __future__ import annotations


def office(tmp_path, monkeypatch, script):
    """Put a program in the place of LibreOffice."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/bin:/usr/bin")
