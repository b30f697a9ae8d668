"""Print precision and recall of the reader over every agenda whose expected reading is known."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from plenary import intake
from plenary.refusal import Unreadable
from plenary.tongue import Tongue
from tests.score.counting import PARTS, Score, compared

HERE = Path(__file__).resolve()
AGENDAS = [HERE.parents[1] / "data" / name for name in ("agendas", "blind")]
SHARED = HERE.parents[3] / "shared"


def pairs(folders: list[Path]) -> list[tuple[Path, Path]]:
    """Give each agenda beside its expected reading, and the seed where it stands beside the clone."""
    found = [
        (document, expected)
        for folder in folders
        for expected in sorted(folder.glob("*.expected.json"))
        for document in sorted(folder.glob(f"{expected.name.removesuffix('.expected.json')}.*"))
        if document != expected
    ]
    expected = SHARED / "examples" / "seed.expected.json"
    return found + [
        (seed, expected) for seed in sorted((SHARED / "seed").glob("*.txt")) if expected.is_file()
    ]


def main(words: list[str]) -> int:
    """Score every agenda; status 1 if anything is wrong and ``--strict`` asks for it."""
    parser = argparse.ArgumentParser(prog="python -m tests.score", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, help="folders of agendas with *.expected.json")
    parser.add_argument("--strict", action="store_true", help="end with status 1 unless all is right")
    parser.add_argument("--wrong", action="store_true", help="print every fact that differs")
    given = parser.parse_args(words)
    folders = given.folders or [*AGENDAS, *([SHARED / "examples"] if (SHARED / "examples").is_dir() else [])]
    whole = Score()
    for document, expected in pairs(folders):
        score = _scored(document, expected)
        whole.add(score)
        print(f"{document.name:40} recall {score.recall():6.1%}  precision {score.precision():6.1%}")
        if given.wrong:
            print("".join(f"    {line}\n" for line in score.wrong), end="")
    print()
    for part in PARTS:
        print(f"{part:40} recall {whole.recall(part):6.1%}  precision {whole.precision(part):6.1%}")
    print(f"{'all':40} recall {whole.recall():6.1%}  precision {whole.precision():6.1%}")
    return int(given.strict and (whole.recall() < 1 or whole.precision() < 1))


def _scored(document: Path, expected: Path) -> Score:
    wanted = json.loads(expected.read_text(encoding="utf-8"))
    nothing = {"items": [], "slots": [], "rows": [], "footnotes": [], "doubts": []}
    try:
        said = intake.as_json(intake.read([document]), Tongue("en"))
    except Unreadable:
        said = nothing
    return compared(said, wanted)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
