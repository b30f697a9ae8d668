"""What the chair says next: formulas as data, filled for this meeting, each naming what the officer's key enters."""
