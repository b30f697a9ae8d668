"""Elect the only candidate by acclamation: who that is, what is asked and recorded, what follows."""

from __future__ import annotations

from plenary.acts.roster import elect
from plenary.conference import Conference
from plenary.roster.roster import SEVERAL, Officer
from plenary.script.line import Deed, Draft, Given
from plenary.terms import OFFICES
from plenary.tongue import N_, Tongue

ELECTED = N_("%(person)s is elected by acclamation: %(office)s.")


def candidate(now: Conference) -> Officer | None:
    """Give who is the only one nominated for an office; several persons may be Vice-Chairs."""
    for each in now.roster.nominations:
        rivals = [other for other in now.roster.nominations if other.office == each.office]
        if len(rivals) == 1 or each.office == SEVERAL:
            return each
    return None


def elected_words(now: Conference, tongue: Tongue) -> str:
    """Say who is elected, as it is recorded."""
    only = candidate(now)
    if only is None:
        return ""
    return tongue.text(ELECTED, person=only.person, office=tongue.text(OFFICES.get(only.office, only.office)))


def elected(now: Conference) -> tuple[Deed, ...]:
    """Give the act that follows when nobody objects to the only candidate."""
    only = candidate(now)
    if only is None:
        return ()
    return (Deed(elect, {"office": only.office, "person": only.person, "delegation": only.delegation}),)


def of_candidate(draft: Draft) -> Given:
    """Give the values of the question."""
    only = candidate(draft.now)
    if only is None:
        return {}
    terms = draft.terms
    return {"person": terms.person(only.person), "office": terms.office(only.office, only.person)}
