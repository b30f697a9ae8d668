"""The records of interruptions, as they are handed to whoever asks: all that R-2.5 names."""

from __future__ import annotations

from datetime import timedelta

from plenary.acts.languages import close_incident, note_incident, set_language
from plenary.acts.meetings import resume, suspend
from plenary.acts.statements import give_floor, replace_speaker
from plenary.measure.incidents import incident_records
from tests.desks import sitting_desk
from tests.stories.telling import inscribed


def test_a_record_tells_what_happened_from_the_silence_to_its_closing():
    desk = sitting_desk()
    inscribed(desk, "state:CN")
    desk.perform(give_floor)
    since = desk.clock.now()
    desk.perform(set_language, "fr", quality="interrupted")
    desk.perform(note_incident, "fr", direction="both", symptom="noise", cause="a cable", reported_by="booth")
    desk.clock.move(minutes=1)
    desk.perform(suspend)
    desk.clock.move(minutes=4)
    desk.perform(resume)
    desk.perform(set_language, "fr", quality="good")
    desk.clock.move(minutes=10)
    desk.perform(close_incident, "fr", "suspended", text_available=True)
    (record,) = incident_records(desk.proceedings, desk.clock.now())
    incident = record.incident
    assert (incident.number, incident.since, incident.restored) == (1, since, since + timedelta(minutes=5))
    assert (incident.direction, incident.symptom, incident.cause, incident.reported_by) == (
        "both",
        "noise",
        "a cable",
        "booth",
    )
    assert (record.delegation, incident.items, record.meeting) == ("state:CN", ("2",), 1)
    assert (record.lasted, record.halted) == (timedelta(minutes=5), timedelta(minutes=4))
    assert (record.action, record.text_available) == ("suspended", True)


def test_records_stand_in_their_order_and_an_open_one_goes_on():
    desk = sitting_desk()
    for code in ("ru", "ar"):
        desk.perform(set_language, code, quality="interrupted")
        desk.clock.move(minutes=2)
    desk.perform(set_language, "ru", quality="good")
    desk.perform(close_incident, "ru", "restored")
    first, second = incident_records(desk.proceedings, desk.clock.now())
    assert (first.incident.language, second.incident.language) == ("ru", "ar")
    assert (first.lasted, second.lasted, second.closed) == (timedelta(minutes=4), timedelta(minutes=2), None)
    assert (second.delegation, second.action) == (None, "")


def test_the_speaker_of_a_record_is_the_one_as_corrected_since():
    desk = sitting_desk()
    inscribed(desk, "state:AU")
    desk.perform(give_floor)
    desk.perform(set_language, "fr", quality="interrupted")
    desk.perform(replace_speaker, "state:AT")
    (record,) = incident_records(desk.proceedings, desk.clock.now())
    assert record.delegation == "state:AT"
