"""The command on a disk that is not waited for: only here, so that the trial by strace is seen to fail."""

from __future__ import annotations

import sys
from unittest.mock import patch

from plenary.archive import connect
from plenary.console import main

if __name__ == "__main__":
    with patch.dict(connect.DURABLE, {"synchronous": "OFF"}):
        sys.exit(main(sys.argv[1:]))
