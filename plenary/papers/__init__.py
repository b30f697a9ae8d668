"""What goes out: a neutral tree of paper, the papers of a meeting, and their writers."""
