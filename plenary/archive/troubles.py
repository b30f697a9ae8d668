"""Say in one sentence what went wrong with the disk or with a file, and what to do about it."""

from __future__ import annotations

from plenary.refusal import Trouble
from plenary.tongue import N_

SENTENCES: dict[str, str] = {
    "archive.busy": N_("%(path)s is in use by another program. Nothing was entered; try again."),
    "archive.conflict": N_(
        "Somebody else entered something meanwhile. Nothing was entered; look again and repeat the act."
    ),
    "archive.damaged": N_("%(path)s is damaged. Save what can be read with: plenary recover."),
    "archive.disk-failed": N_("The disk refused %(path)s (%(said)s). Nothing was entered."),
    "archive.disk-full": N_(
        "There is no room left on the disk of %(path)s. Nothing was entered; make room and repeat the act."
    ),
    "archive.exists": N_("%(path)s is there already. Choose another name."),
    "archive.gone": N_(
        "%(path)s is no longer where it was opened. Nothing was entered; put it back, or open it anew."
    ),
    "archive.held": N_(
        "%(holder)s has been writing in %(path)s since %(since)s. Open it to read, or take over."
    ),
    "archive.line-damaged": N_(
        "Line %(line)s cannot be read (%(said)s). Save what can be read with: plenary recover."
    ),
    "archive.misshapen": N_(
        "A line of kind %(kind)s, version %(version)s, does not have the shape it should have (%(said)s)."
    ),
    "archive.newer": N_(
        "%(path)s was written by a newer program (format %(major)s; this one knows %(known)s). Use the newer program."
    ),
    "archive.newer-kind": N_(
        "This meeting holds something this program does not know yet: %(kind)s, version %(version)s. Use the newer program."
    ),
    "archive.no-folder": N_("The folder of %(path)s is not there. Choose another place."),
    "archive.no-older-copy": N_(
        "%(path)s is no older copy of this meeting. Nothing was copied; choose another name."
    ),
    "archive.only-read": N_("%(path)s was opened to be read. Nothing was entered."),
    "archive.read-only": N_(
        "%(path)s cannot be written. Nothing was entered; copy the file to a folder of your own."
    ),
    "archive.same-file": N_("%(path)s cannot be copied onto itself. Choose another name."),
    "archive.taken-over": N_(
        "%(holder)s has taken over writing in %(path)s. Nothing was entered; what was entered before stands."
    ),
    "archive.unsound": N_(
        "%(path)s is not as it was entered (line %(line)s). Nothing was entered; save it with: plenary recover."
    ),
    "file.disk-failed": N_("The disk refused %(path)s (%(said)s). This file was not written."),
    "file.disk-full": N_(
        "There is no room left on the disk of %(path)s. This file was not written; make room, or choose another folder."
    ),
    "file.read-only": N_("%(path)s cannot be written. Choose another folder."),
    "folder.is-a-file": N_("%(path)s is the name of a file; the closing pack is a folder of its own."),
    "folder.of-the-meeting": N_(
        "The meeting itself lies in %(path)s. Choose another folder for the closing pack."
    ),
    "folder.holds-another": N_(
        "A file in %(path)s has the name of the meeting and is no older copy of it. Choose another folder for the "
        "closing pack."
    ),
    "folder.of-another": N_(
        "%(path)s holds the closing pack of another meeting. Choose another folder for this one."
    ),
    "paper.not-removed": N_("%(path)s is of an earlier closing pack and cannot be taken away (%(said)s)."),
    "paper.not-written": N_(
        "%(path)s cannot be written (%(said)s). What stood under this name is unchanged."
    ),
    "paper.no-such-pages": N_(
        "The paper ends with page %(last)s: none of the pages that were asked for is in it."
    ),
    "text.not-copied": N_("%(path)s cannot be copied (%(said)s)."),
}
"""The sentence of every reason of ``Trouble``, as a msgid."""


class Conflict(Trouble):
    """Somebody wrote since the last line that the writer has seen; nothing was written.

    The facts are ``after`` (what the writer had seen) and ``last`` (what stands), both ids of lines.
    """

    def __init__(self, *, after: int, last: int) -> None:
        """Keep the two ids of lines."""
        super().__init__("archive.conflict", after=after, last=last)
