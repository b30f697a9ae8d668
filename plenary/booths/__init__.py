"""How the meeting is heard: the six booths, their coverage and what went wrong."""
