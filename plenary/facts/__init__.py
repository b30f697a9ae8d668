"""Every fact: what can be entered in the proceedings, a module per noun, knowing nothing above.

Importing this package fills ``plenary.fact.KINDS``.
"""

from plenary.facts import (
    agenda,
    body,
    booths,
    checklist,
    conduct,
    decisions,
    floor,
    lists,
    meetings,
    notices,
    programme,
    record,
    report,
    roster,
    votes,
)

__all__ = [
    "agenda",
    "body",
    "booths",
    "checklist",
    "conduct",
    "decisions",
    "floor",
    "lists",
    "meetings",
    "notices",
    "programme",
    "record",
    "report",
    "roster",
    "votes",
]
