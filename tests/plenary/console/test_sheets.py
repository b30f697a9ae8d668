"""The sheets of the desk from the command line: why a delegation stands where it does, the handover."""

from __future__ import annotations

import pytest

from plenary.console import main
from tests.plenary.console.answers import AGENDA, asked


@pytest.fixture
def debate(tmp_path):
    """Give a meeting on whose list two delegations wait."""
    path = tmp_path / "coasts.plenary"
    asked("new", AGENDA, "-o", path, "--rules", "untoc-cop")
    for name in ("Peru", "Sweden"):
        asked("act", path, "inscribe", f"delegation={name}", "items=2", "--at", "2009-10-01T09:50")
    return path


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
def test_a_slip_is_written_in_the_language_of_the_delegate(debate, tmp_path, code):
    out = tmp_path / f"slip-{code}.pdf"
    assert str(out) in asked("slip", debate, "Sweden", "-o", out, "--lang", code)
    assert out.read_bytes().startswith(b"%PDF-")


def test_who_has_the_floor_has_no_slip_and_is_named(debate, tmp_path, capsys):
    for words in (("call_to_order",), ("take_up", "2"), ("give_floor",)):
        asked("act", debate, *words, "--at", "2009-10-01T10:00")
    assert main(["slip", str(debate), "Peru", "-o", str(tmp_path / "slip.pdf")]) == 1
    assert capsys.readouterr().err == "Peru is not waiting on any list. Inscribe it first.\n"


def test_who_does_not_wait_has_no_slip(debate, tmp_path, capsys):
    assert main(["slip", str(debate), "Mexico", "-o", str(tmp_path / "slip.pdf")]) == 1
    assert "Mexico" in capsys.readouterr().err
    assert not (tmp_path / "slip.pdf").exists()


def test_the_sheet_of_the_handover_is_written(debate, tmp_path):
    out = tmp_path / "sheet.docx"
    asked("handover", debate, "-o", out, "--to", "Ms. Adeyemi")
    assert out.read_bytes().startswith(b"PK")
