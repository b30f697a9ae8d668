"""What the officer can do by a key or by name: its words, its group, its icon, its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from msgspec import Struct

from plenary.tongue import N_
from ui.secretary.doings import later
from ui.secretary.hand import Hand

FLOOR, LIST = N_("The floor"), N_("The list")
MEETING, RECORD, SCREENS, GO = N_("The meeting"), N_("The record"), N_("Screens and papers"), N_("Go to")


class Command(Struct, frozen=True):
    """One thing to do. Without ``do`` it is the window that does it, under the same name."""

    name: str
    words: str
    group: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    do: Callable[[Hand], None] | None = None


def _do(what: str, hand: Hand) -> None:
    noun, _, name = what.partition(".")
    getattr(later(noun), name)(hand)


def _by(what: str) -> partial[None]:
    """Give what does it: ``noun.name`` in ``doings``."""
    return partial(_do, what)


KEYED = (
    Command("run-floor", N_("Run the floor: give it, end the statement"), FLOOR, "run-floor", ("Space", "PgDown"), _by("floor.run_floor")),
    Command("pause", N_("Stop the clock, or let it run"), FLOOR, "pause", ("P",), _by("floor.pause")),
    Command("one-minute", N_("One more minute"), FLOOR, "plus-minute", ("+",), _by("floor.one_minute")),
    Command("point-of-order", N_("Point of order, or the ruling on it"), FLOOR, "point-of-order", ("O",), _by("floor.point_of_order")),
    Command("wrong-speaker", N_("Wrong speaker: another one has the floor"), FLOOR, "take-floor", ("W",), _by("floor.wrong_speaker")),
    Command("spoken-language", N_("Language that is spoken"), FLOOR, "language", ("S",), _by("spoken.spoken_language")),
    Command("give-floor-chosen", N_("Give the floor to the one selected"), FLOOR, "microphone", ("Ctrl+Return",), _by("floor.give_floor_to_chosen")),
    Command("inscribe", N_("Inscribe a speaker"), LIST, "inscribe", ("F2", "/")),
    Command("withdraw", N_("Take the one selected off the list"), LIST, "withdraw", ("Del",), _by("lists.withdraw_chosen")),
    Command("move-up", N_("Move the one selected up"), LIST, "move-up", ("Alt+Up",), _by("lists.move_up")),
    Command("move-down", N_("Move the one selected down"), LIST, "move-down", ("Alt+Down",), _by("lists.move_down")),
    Command("why-moved", N_("Say why the one selected was moved"), LIST, "corrigendum", ("Shift+H",), _by("moved.why_moved")),
    Command("pass-over", N_("Absent when called: pass over the one selected"), LIST, "pass-over", ("A",), _by("lists.pass_over_chosen")),
    Command("swap", N_("The one selected exchanges places with another"), LIST, "swap", ("X",), _by("entries.swap_chosen")),
    Command("yield", N_("The one selected gives its place to another"), LIST, "swap", (), _by("lists.yield_chosen")),
    Command("reply", N_("Right of reply"), LIST, "right-of-reply", ("R",), _by("lists.reply")),
    Command("text", N_("The text of the one selected arrived, or is at the booths"), LIST, "document-booths", ("T",), _by("entries.text")),
    Command("details", N_("Who speaks, at what level, in which language"), LIST, "corrigendum", ("E",), _by("entries.details")),
    Command("why", N_("Why does the one selected stand here? History and slip"), LIST, "information", ("H",), _by("entries.why")),
    Command("close-list", N_("Announce the closing of the list, or close it"), LIST, "list-closed", ("C",), _by("lists.announce_or_close")),
    Command("reopen-list", N_("Reopen the list"), LIST, "list-open", (), _by("lists.reopen")),
    Command("order", N_("Order of the list"), LIST, "list", (), _by("lists.order")),
    Command("other-list", N_("Show the list of another item"), LIST, "list", ("J",), _by("lists.other_list")),
    Command("bands", N_("Order of the categories: drag, or Alt and arrows"), LIST, "drag"),
    Command("limits", N_("Adjust the time limits"), LIST, "clock", (), _by("limits.limits")),
    Command("open-meeting", N_("Call the next meeting to order"), MEETING, "gavel", (), _by("meeting.open_meeting")),
    Command("items", N_("Take up an item"), MEETING, "item", ("I",), _by("meeting.items")),
    Command("conclude", N_("Conclude an item"), MEETING, "check", (), _by("meeting.conclude_item")),
    Command("gavel", N_("The gavel: ask, none objects, declare"), MEETING, "gavel", ("G",)),
    Command("next-line", N_("The script: enter what is said, go to the next line"), MEETING, "gavel", ("F",)),
    Command("cards", N_("Contingency cards"), MEETING, "warning", ("F8",)),
    Command("vote", N_("Record a vote with its counts"), MEETING, "gavel", (), _by("votes.vote")),
    Command("roll-call", N_("Roll-call or recorded vote: each State answers"), MEETING, "list", ()),
    Command("nominate", N_("Enter a nomination for an office"), MEETING, "participants", (), _by("votes.nomination")),
    Command("ballot", N_("Enter what a secret ballot gave"), MEETING, "gavel", (), _by("votes.ballot")),
    Command("appeal", N_("Enter an appeal against the ruling, and its vote"), MEETING, "point-of-order", (), _by("votes.appeal")),
    Command("objection", N_("Enter an objection"), MEETING, "warning", ("Shift+G",)),
    Command("withdraw-question", N_("Withdraw the question"), MEETING, "withdraw"),
    Command("motion", N_("Motion, or what becomes of it"), MEETING, "motion", ("M",), _by("votes.motion")),
    Command("language-dropped", N_("A language dropped, or is heard again"), MEETING, "language-dropped", ("L",), _by("booths.language_dropped")),
    Command("served", N_("How a language is served: covered, heard, on relay"), MEETING, "language", (), _by("booths.how_served")),
    Command("continue-without", N_("Ask whether to continue without a language"), MEETING, "gavel", ("N",), _by("booths.without_language")),
    Command("suspend", N_("Suspend the meeting"), MEETING, "suspend", (), _by("sitting.suspend_meeting")),
    Command("suspend-for-language", N_("Suspend until a language is restored"), MEETING, "suspend", (), _by("booths.suspend_for_language")),
    Command("resume", N_("Resume the meeting"), MEETING, "resume", (), _by("meeting.resume_meeting")),
    Command("informals", N_("Informal consultations: begin or end"), MEETING, "informal", (), _by("meeting.informals")),
    Command("private", N_("Go on in private, or in public"), MEETING, "lock", (), _by("meeting.private")),
    Command("adjourn", N_("Adjourn the meeting"), MEETING, "adjourn", (), _by("sitting.rise")),
    Command("lateness", N_("Why the meeting started late"), MEETING, "clock", ("Shift+L",), _by("sitting.lateness")),
    Command("quorum", N_("The quorum: what is needed, and what was counted"), MEETING, "quorum", ("Q",), _by("sitting.count_quorum")),
    Command("promise", N_("Note a promise"), MEETING, "mark", ("U",), _by("sitting.promise")),
    Command("promises", N_("Promises still open: note that one was kept"), MEETING, "checklist", ("Shift+U",), _by("sitting.promises")),
    Command("announce", N_("Note an announcement"), MEETING, "information", (), _by("meeting.announcement")),
    Command("preside", N_("Note who takes the Chair"), MEETING, "participants", (), _by("meeting.presiding")),
    Command("hand-over", N_("Hand the desk over, with a sheet"), MEETING, "participants"),
    Command("undo", N_("Undo the last act"), RECORD, "undo", ("Ctrl+Z",), _by("meeting.undo")),
    Command("redo", N_("Redo what was undone"), RECORD, "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), _by("meeting.redo")),
    Command("proceedings", N_("The proceedings: strike or correct an entry"), RECORD, "proceedings", ("Ctrl+J",)),
    Command("podium", N_("The chair’s screen, on or off"), SCREENS, "podium-screen", ("F9",)),
    Command("room", N_("The room’s screen, on or off"), SCREENS, "room-screen", ("Shift+F9",)),
    Command("hold", N_("Hold the screens: card, last frame, blank"), SCREENS, "hold", ("B",)),
    Command("message", N_("Message to the chair’s screen"), SCREENS, "message", ("Ctrl+M",), _by("meeting.message")),
    Command("unsay", N_("Take the message off the chair’s screen"), SCREENS, "close", (), _by("meeting.unsay")),
    Command("print-list", N_("Print the list of speakers"), SCREENS, "print", ("Ctrl+P",)),
    Command("print-booths", N_("Print the list for the booths"), SCREENS, "print", ("Ctrl+B",)),
    Command("print-room", N_("Print the list for the room"), SCREENS, "print", ("Ctrl+R",)),
    Command("save-list", N_("Save the list of speakers as a file"), SCREENS, "export", ("Ctrl+Shift+P",)),
    Command("papers", N_("Print or export a paper…"), SCREENS, "print"),
    Command("closing-pack", N_("Closing pack of the day: papers, lists, a copy"), SCREENS, "export"),
    Command("recording-index", N_("Save the index of the floor recording"), SCREENS, "export", (), _by("meeting.recording_index")),
    Command("role", N_("Role at this desk: viewer, assistant, secretary"), SCREENS, "participants"),
    Command("lifeboat", N_("Safety copy: choose its folder, and write one now"), SCREENS, "export"),
    Command("dark", N_("Dark or light"), SCREENS, "theme", ("Ctrl+D",)),
    Command("language", N_("Language of this window"), SCREENS, "language", ("Ctrl+L",)),
    Command("chair-language", N_("Language of the chair’s screen"), SCREENS, "language"),
    Command("room-language", N_("Language of the room’s screen"), SCREENS, "language"),
    Command("prepare", N_("Prepare"), GO, "checklist", ("Ctrl+1",)),
    Command("bring-in", N_("Import a revised agenda, participants or requests"), GO, "folder"),
    Command("meeting", N_("Meeting"), GO, "microphone", ("Ctrl+2",)),
    Command("report", N_("Report"), GO, "proceedings", ("Ctrl+3",)),
    Command("statistics", N_("Meeting statistics"), GO, "forecast", ("Ctrl+5",)),
    Command("screens", N_("Screens: monitors, previews, languages"), GO, "podium-screen", ("Ctrl+4",)),
    Command("settings", N_("Settings of this desk"), GO, "settings", ("Ctrl+,",)),
    Command("start", N_("Start page: open a document or another meeting"), GO, "folder", ("Ctrl+O",)),
    Command("keys", N_("All keys on one page"), GO, "keyboard", ("F1",)),
    Command("palette", N_("All commands by name"), GO, "search", ("Ctrl+K",)),
    Command("regions", N_("Next part of the window"), GO, "jump", ("F6",)),
)  # fmt: skip
WITH_KEYS = {command.name: command for command in KEYED}
NEVER = ("PgUp", "F5", "Esc")
"""Keys that presenter remotes send and that do nothing to the meeting."""
