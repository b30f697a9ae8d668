"""Version 1: lines name the station, and the chain holds when a body is blanked.

Version 0 was ``line(id, entry, act, kind, version, at, entered, officer, body, hash)``
with ``hash`` = SHA-256 of the hash before it and the body, in hexadecimal.
"""

from __future__ import annotations

import hashlib
from typing import Any

from plenary.archive.line import body_digest, new_salt
from plenary.refusal import Trouble

Row = dict[str, Any]


def up(rows: list[Row]) -> list[Row]:
    """Give rows of version 0 as version 1 has them, after their chain was verified.

    Raises:
        Trouble: ``archive.line-damaged``, the old chain does not hold.
    """
    previous, raised = "", []
    for row in rows:
        previous = hashlib.sha256(f"{previous}{row['body']}".encode()).hexdigest()
        if row["hash"] != previous:
            raise Trouble("archive.line-damaged", line=row["id"], said=row["hash"])
        salt = new_salt()
        raised.append({**row, "station": "", "salt": salt, "body_hash": body_digest(salt, row["body"])})
    return raised
