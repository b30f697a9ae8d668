"""The secretary's window: the one from which the meeting is run."""
