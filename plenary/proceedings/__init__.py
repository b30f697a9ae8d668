"""What was done: entries that are never deleted, only struck, restored, corrected or redacted."""
