"""Read agendas that a test writes out as text."""

from __future__ import annotations

import pytest

from plenary.intake import read


@pytest.fixture
def reading(tmp_path):
    """Give what is read of a text that lies in a file."""

    def made(text):
        path = tmp_path / "agenda.txt"
        path.write_text(text, encoding="utf-8")
        return read([path])

    return made
