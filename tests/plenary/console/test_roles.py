"""The role in which acts are performed from the command line: kept by the desk, entered where it changes (R-1.6)."""

from __future__ import annotations

import json


def kinds(plenary, meeting):
    return [each["act"] for each in plenary("proceedings", meeting, "--json").json["entries"]]


def test_an_assistant_is_refused_what_the_secretary_may_do(plenary, debate):
    told = plenary("act", debate, "withdraw", "request=state:NG", "--role", "assistant")
    assert told.status == 1
    assert "only the secretary changes the order of speakers" in told.err
    assert plenary("act", debate, "inscribe", "delegation=state:AU", "--role", "assistant").status == 0
    assert kinds(plenary, debate)[-2:] == ["take_role", "inscribe"]
    assert plenary("act", debate, "withdraw", "request=state:NG").status == 0
    assert kinds(plenary, debate)[-2:] == ["take_role", "withdraw"]


def test_whoever_stays_in_a_role_is_held_to_it_by_the_next_command_too(plenary, debate):
    for _ in range(2):
        told = plenary("act", debate, "withdraw", "request=state:NG", "--role", "assistant")
        assert (told.status, "only the secretary" in told.err) == (1, True)
    assert kinds(plenary, debate).count("take_role") == 1


def test_a_viewer_enters_nothing(plenary, debate):
    told = plenary("act", debate, "inscribe", "delegation=state:AU", "--role", "viewer")
    assert told.status == 1
    assert "only looks on" in told.err


def test_whoever_never_said_is_the_secretary_and_nothing_is_entered(plenary, debate):
    before = len(kinds(plenary, debate))
    assert plenary("act", debate, "inscribe", "delegation=state:AU").status == 0
    assert len(kinds(plenary, debate)) == before + 1


def test_a_role_taken_in_a_script_holds_for_what_follows_in_it(plenary, debate, tmp_path):
    script = tmp_path / "roles.jsonl"
    roles = [("take_role", {"role": "viewer"}), ("announce", {"text": "x"})]
    roles += [("take_role", {"role": "secretary"}), ("announce", {"text": "y"})]
    lines = [json.dumps({"act": act, "args": args}) for act, args in roles]
    script.write_text("\n".join(lines), encoding="utf-8")
    told = [json.loads(line) for line in plenary("play", debate, script).out.splitlines()]
    assert ["refused" in each for each in told] == [False, True, False, False]
