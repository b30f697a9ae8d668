"""What an officer presses for each act of the sample: keys, and words that are typed. Nothing else reaches the desk."""

from __future__ import annotations

from PySide6.QtCore import Qt

from plenary.console.words import delegation_of, instant_of, item_of, request_of
from plenary.terms import MOTIONS, OFFICES, REQUESTS
from ui.secretary.doings.others import WORDS
from ui.secretary.everything import BY_NAME

Key, Mod = Qt.Key, Qt.KeyboardModifier
READ = {"verbatim": "verbatim", "check": "check", "": ""}
MATTERS = {
    "The Working Group adopts its provisional agenda.": "The agenda is adopted.",
    "The Working Group adopts its report as a whole, as orally amended.": "The report is adopted.",
}
"""What the gavel knows by itself, and follows with the adoption."""
WITH_WHAT_FOLLOWS = ("The Working Group elects the head", "The Working Group adopts the organization of work")
"""What the gavel asks when the nominations, or the change, are entered: with the act that the sample enters after it."""


class Secretary:
    """Presses for each step of the sample what an officer would press."""

    def __init__(self, officer, played):
        self.officer, self.played = officer, played
        self.with_next = False

    @property
    def now(self):
        return self.officer.now

    @property
    def lists(self):
        return self.officer.window.desk.lists

    def do(self, step):
        """Do one step at its instant, or as soon as the keys of the step before are pressed."""
        clock = self.officer.desk.clock
        clock.instant = max(instant_of(step.at or "", self.now.body, clock.now().date()), clock.now())
        self.officer.ticker.tick()
        getattr(self, f"{step.act}_" if step.act == "yield" else step.act)(step.said)

    # -- hands

    def press(self, key, modifiers=Mod.NoModifier):
        self.officer.press_at_once(key, modifiers)

    def wait(self, seconds=2):
        self.officer.later(seconds=seconds)

    def answer(self, *words):
        """Type words into the palette and take its first line by Enter."""
        for each in words:
            assert self.officer.asked, each
            self.officer.window.palette_.field.edit.setText(each)
            self.press(Key.Key_Return)

    def by_name(self, command, *words):
        """Find a command by its words, as Ctrl+K does, and answer what it asks."""
        self.press(Key.Key_K, Mod.ControlModifier)
        self.answer(WORDS.get(command) or BY_NAME[command].words, *words)

    def focus(self, widget):
        """Go to a part of the window by Tab."""
        for _ in range(120):
            if widget.hasFocus():
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"no key leads to {widget.accessibleName()}")

    def push(self, button):
        self.focus(button)
        self.press(Key.Key_Return)

    # -- words of the sample

    @property
    def today(self):
        return self.now.body.local(self.officer.desk.clock.now()).date()

    def code(self, word):
        return delegation_of(word, self.now, self.today)

    def name(self, word):
        return self.officer.window.hand.speech.name(self.code(word))

    def request(self, word):
        return request_of(word, self.now, self.today)

    def language(self, code):
        return self.officer.window.tongue.language(code)

    def hour(self, word, form="%H.%M"):
        return f"{self.now.body.local(instant_of(word, self.now.body, self.today)):{form}}"

    def item(self, number):
        return f"{number} {self.now.agenda.item(item_of(number)).title('en')}"

    # -- the lists

    def show(self, items=""):
        """Let the list of these items be in sight: that of the current ones where none are named."""
        wanted = tuple(item_of(each) for each in items.split(",") if each) or self.now.agenda.current
        self.meeting_page()
        if self.officer.window.hand.items != wanted:
            self.press(Key.Key_J)
            self.answer(self.item(wanted[0]) if len(wanted) == 1 else ", ".join(wanted))

    def meeting_page(self):
        if self.officer.window.page_shown != "meeting":
            self.press(Key.Key_2, Mod.ControlModifier)
        self.officer.window.setFocus()

    def select(self, request):
        """Go to a row of the table by Tab and arrows."""
        held = self.now.floor.holding(request)
        self.show(",".join(held.items))
        table = self.lists.table
        self.lists.show_again()
        self.focus(table)
        self.press(Key.Key_Home)
        for _ in table.rows.rows:
            if table.request == request:
                return
            self.press(Key.Key_Down)
        assert table.request == request

    def open_list(self, said):
        self.show(said["items"])
        self.press(Key.Key_C)

    def inscribe(self, said):
        self.show(said.get("items", ""))
        code, before = self.code(said["delegation"]), set(self.requests())
        typed = code.partition(":")[2]
        typed += f" for {said['on_behalf_of'].partition(':')[2]}" if "on_behalf_of" in said else ""
        typed += f" as {said['capacity']}" if "capacity" in said else ""
        typed += f" at {self.hour(said['requested'])}" if "requested" in said else ""
        self.press(Key.Key_F2)
        self.lists.field.edit.setText(typed)
        places = [
            place for place, each in enumerate(self.lists.field.bar.proposals) if each.delegation == code
        ]
        for _ in range(places[0]):
            self.press(Key.Key_Down)
        self.press(Key.Key_Return)
        self.press(Key.Key_Escape)
        (new,) = set(self.requests()) - before
        for field, caption in (("person", "Who will speak"), ("title", "Function"), ("note", "Note for")):
            if said.get(field):
                self.detail(new, caption, said[field])
        if said.get("language"):
            self.detail(new, "Language of", self.language(said["language"]))

    def requests(self):
        return [each.id for held in self.now.floor.lists.values() for each in held.requests]

    def detail(self, request, caption, words):
        self.select(request)
        self.press(Key.Key_E)
        self.answer(caption, words)

    def receive_text(self, said):
        for code in said["languages"].split(","):
            self.select(self.request(said["request"]))
            self.press(Key.Key_T)
            self.answer(f"{self.language(code)} {READ[said.get('delivery', '')]}")

    def set_order(self, said):
        self.show(said["items"])
        self.by_name("order", "by category, then")

    def print_list(self, said):
        self.show(said["items"])
        before = self.now.notices.printed
        self.press({"booths": Key.Key_B, "podium": Key.Key_P}[said["for"]], Mod.ControlModifier)
        self.officer.qtbot.waitUntil(lambda: self.now.notices.printed == before + 1)

    def pass_over(self, said):
        self.select(self.request(said["request"]))
        self.press(Key.Key_A)

    def withdraw(self, said):
        self.select(self.request(said["request"]))
        self.press(Key.Key_Delete)

    def swap(self, said):
        other = self.now.floor.waiting(self.request(said["with"]))
        self.select(self.request(said["request"]))
        self.press(Key.Key_X)
        self.answer(self.officer.window.hand.speech.name(other.delegation))

    def yield_(self, said):
        self.select(self.request(said["request"]))
        self.by_name("yield", self.name(said["to"]))

    def close_list(self, _said):
        self.show()
        self.press(Key.Key_C)
        self.answer("")

    def announce_closing(self, said):
        self.show()
        self.press(Key.Key_C)
        self.answer(self.hour(said["closes"]))

    def reopen_list(self, said):
        self.show(said["items"])
        self.by_name("reopen-list")

    def set_time_limit(self, said):
        self.by_name("limits", f"{said['category']} {said['minutes']}")

    def request_reply(self, said):
        self.press(Key.Key_R)
        self.answer(self.name(said["delegation"]))

    # -- the floor

    def give_floor(self, said):
        request = self.request(said["request"]) if "request" in said else None
        self.show()
        if request is None or request == self.first():
            self.wait()
            self.press(Key.Key_Space)
        else:
            self.select(request)
            self.press(Key.Key_Return, Mod.ControlModifier)
        assert request is None or self.now.floor.statement.called.id == request

    def first(self):
        held = self.now.floor.lists.get(",".join(self.now.agenda.current))
        replies = self.now.floor.lists.get(f"{','.join(self.now.agenda.current)}/reply")
        return next((each.requests[0].id for each in (held, replies) if each and each.requests), None)

    def end_statement(self, _said):
        self.meeting_page()
        self.wait()
        self.press(Key.Key_Space)

    def pause_statement(self, _said):
        self.press(Key.Key_P)

    resume_statement = pause_statement

    def extend_statement(self, said):
        for _ in range(int(said["minutes"])):
            self.press(Key.Key_Plus)

    def replace_speaker(self, said):
        self.press(Key.Key_W)
        self.answer(self.name(said["delegation"]))

    def raise_point_of_order(self, said):
        self.press(Key.Key_O)
        self.answer(f"{self.name(said['delegation'])}: {said['subject']}")

    def rule_on_point_of_order(self, said):
        self.press(Key.Key_O)
        self.officer.window.palette_.field.edit.setText(said["ruling"])
        self.press(Key.Key_Up)
        self.press(Key.Key_Return)

    def set_statement_language(self, said):
        self.press(Key.Key_S)
        self.answer(
            self.language(said["language"]), self.language(said["pivot"]), "a written text", said["pointer"]
        )

    def record_late(self, said):
        start, end = (self.hour(said[each], "%H:%M:%S") for each in ("start", "end"))
        self.by_name("record_late", self.name(said["delegation"]), start, end)

    # -- the meeting

    def call_to_order(self, said):
        self.meeting_page()
        self.wait()
        self.press(Key.Key_Space)
        if said.get("cause") and self.now.meetings.current.late:
            self.press(Key.Key_L, Mod.ShiftModifier)
            self.answer(said["cause"])

    def take_up(self, said):
        self.meeting_page()
        self.press(Key.Key_I)
        self.answer(self.item(said["items"]))

    def conclude(self, _said):
        """The Chair asks (F24), nobody objects, it is declared."""
        self.by_name("conclude", self.item(self.now.agenda.current[0]))
        assert self.now.conduct.question is not None
        self.declare()

    def begin_informals(self, _said):
        self.by_name("informals")

    end_informals = begin_informals

    def suspend(self, said):
        self.by_name("suspend", f"{self.hour(said['until'])} {said['reason']}")

    def resume(self, _said):
        self.wait()
        self.press(Key.Key_Space)

    def adjourn(self, _said):
        self.by_name("adjourn")

    def announce(self, said):
        self.by_name("announce", said["text"])

    def preside(self, said):
        self.by_name("preside", said["person"])

    def message_chair(self, said):
        if said["text"]:
            self.press(Key.Key_M, Mod.ControlModifier)
            self.answer(said["text"])
        else:
            self.by_name("unsay")

    def mark_present(self, said):
        self.by_name("mark_present", self.name_listed(said["delegation"]))

    def name_listed(self, word):
        return self.code(word).partition(":")[2]

    def close_conference(self, _said):
        """Turn the pages of the script until its line with which the Chair closes the meeting of the body."""
        for _ in range(12):
            if self.now.body.closed:
                return
            self.wait()
            self.press(Key.Key_F)
        assert self.now.body.closed

    # -- what the body decides

    def ask(self, said):
        self.meeting_page()
        if said["text"].startswith(WITH_WHAT_FOLLOWS):
            self.with_next = True
            return
        self.put(MATTERS.get(said["text"], said["text"]))

    def put(self, words):
        self.wait()
        self.press(Key.Key_G)
        self.answer(words)
        assert self.now.conduct.question is not None

    def declare(self):
        for _ in range(2):
            self.wait()
            self.press(Key.Key_G)
        assert self.now.conduct.question is None

    def record_decision(self, _said):
        if not self.with_next:
            self.declare()

    def elect(self, said):
        self.with_next = False
        office = self.officer.window.tongue.text(OFFICES[said["office"]])
        self.by_name("nominate", office, said["person"], self.name_listed(said["delegation"]))
        self.put("elected by acclamation")
        self.declare()

    def adopt_agenda(self, _said):
        """It followed from the declaration."""
        assert self.now.agenda.adopted

    def change_programme(self, said):
        slot = self.now.programme.slot(said["slot"])
        self.by_name("change_programme", self.item(said["item"]), f"{slot.date.day} {slot.start.hour}")

    def adopt_programme(self, _said):
        self.with_next = False
        self.put("The organization of work is approved.")
        self.declare()
        assert self.now.programme.amended

    def adopt_report(self, _said):
        """It followed from the declaration, as amended."""
        assert self.now.report.amended

    def object(self, said):
        self.press(Key.Key_G, Mod.ShiftModifier)
        self.answer(self.name(said["delegation"]))

    def withdraw_question(self, _said):
        self.by_name("withdraw-question")

    def move_motion(self, said):
        self.press(Key.Key_M)
        self.answer(f"Motion to {said['motion']}", self.name(said["delegation"]))
        assert self.now.conduct.motion.motion in MOTIONS

    def decide_motion(self, _said):
        self.press(Key.Key_M)
        self.answer("Ask whether anybody")
        self.declare()

    # -- interpretation

    def staff_booth(self, said):
        self.by_name("staff_booth", self.language(said["language"]), str(said["strength"]))

    def set_language(self, said):
        language, booth = self.language(said["language"]), self.now.booths.booth(said["language"])
        if said.get("quality") == "interrupted":
            self.press(Key.Key_L)
            self.answer(language)
            self.by_name("note_incident", language, said["cause"])
        elif booth.quality == "interrupted":
            self.press(Key.Key_L)
            self.officer.rest()
            if self.officer.asked:
                self.answer(language)
        else:
            way = {"good": "good", "degraded": "degraded", "into": "into only"}
            self.by_name(
                "served", language, way[said.get("quality") or said["coverage"]], said.get("cause", "")
            )

    def close_incident(self, said):
        self.by_name(
            "close_incident", self.language(said["language"]), said["action"], said["text_available"]
        )

    def relay_request(self, said):
        self.by_name("relay_request", self.officer.window.tongue.text(REQUESTS[said["kind"]]))

    def extend_services(self, said):
        self.by_name("extend_services", self.hour(said["until"], "%H:%M"), said["granted"])

    # -- the record and the report

    def undo(self, _said):
        self.officer.window.setFocus()
        self.press(Key.Key_Z, Mod.ControlModifier)

    def correct(self, said):
        """Find the entry by Up from the last one, and give its time anew."""
        (wanted,) = self.played.proceedings.entry(said["entry"]).facts
        record = self.officer.bridge.record
        mine = next(
            each.id
            for each in reversed(record.entries)
            if each.facts
            and (type(each.facts[-1]), getattr(each.facts[-1], "delegation", ""))
            == (type(wanted), wanted.delegation)
        )
        self.press(Key.Key_J, Mod.ControlModifier)
        page = self.officer.window.page("proceedings")
        self.focus(page.list)
        self.press(Key.Key_End)
        for _ in record.entries:
            if page.chosen == mine:
                break
            self.press(Key.Key_Up)
        self.press(Key.Key_E)
        self.answer(self.hour(said["at"], "%H.%M.%S"))
        self.meeting_page()

    def set_body(self, said):
        self.press(Key.Key_1, Mod.ControlModifier)
        page = self.officer.window.page("prepare")
        self.focus(page.tabs)
        while "body" not in page.made:
            self.press(Key.Key_Right)
        panel = page.made["body"]
        for form, words in said["forms"].items():
            if form in panel.edits:
                self.focus(panel.edits[form])
                panel.edits[form].setText(words)
        self.push(panel.confirm)
        self.meeting_page()

    def report_page(self, paragraph):
        """Go to a paragraph of the report with the caret."""
        if self.officer.window.page_shown != "report":
            self.press(Key.Key_3, Mod.ControlModifier)
        page = self.officer.window.page("report")
        self.settle(page)
        self.focus(page.page)
        self.press(Key.Key_Home, Mod.ControlModifier)
        for _ in range(900):
            if page.adopting.chosen == paragraph:
                return page
            self.press(Key.Key_Down)
        raise AssertionError(f"{paragraph} is not in the draft")

    def settle(self, page):
        self.officer.rest()
        page.recall(self.officer.bridge.record)
        self.officer.rest()

    def write_placeholder(self, said):
        page = self.report_page(said["paragraph"])
        self.focus(page.writing.edit)
        page.writing.edit.setPlainText(said["text"])
        self.push(page.writing.keep)
        self.settle(page)

    def amend_paragraph(self, said):
        """What nobody wrote yet is written first; then it is amended, with who proposed it."""
        page = self.report_page(said["paragraph"])
        if not page.adopting.steps.amend.isEnabled():
            self.write_placeholder({"paragraph": said["paragraph"], "text": "As the Rapporteur drafted it."})
            page = self.report_page(said["paragraph"])
        self.push(page.adopting.steps.amend)
        self.focus(page.writing.by)
        page.writing.by.setText(said["by"])
        self.focus(page.writing.edit)
        page.writing.edit.setPlainText(said["text"])
        self.push(page.writing.keep)
        self.settle(page)

    def defer_paragraph(self, said):
        """What nobody wrote yet is pending and need not be deferred."""
        page = self.report_page(said["paragraph"])
        if page.adopting.steps.defer.isEnabled():
            self.push(page.adopting.steps.defer)
        self.settle(page)

    def adopt_paragraph(self, said):
        page = self.report_page(said["paragraph"])
        steps = page.adopting.steps
        self.push(steps.read_it)
        self.settle(page)
        for _ in range(2):
            self.wait(seconds=5)
            page = self.report_page(said["paragraph"])
            self.push(steps.adopt)
            self.settle(page)
        assert self.now.report.paragraph(said["paragraph"]).state == "adopted"
