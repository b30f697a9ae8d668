"""What is said of a file of formulas that is not as it should be."""

from __future__ import annotations

from plenary.tongue import N_

MEND = N_("Mend the file, or take it away; the formulas of the program stand without it.")
