"""The chair's screen: it reads the meeting and cannot change it."""
