"""The room's screen: it reads the meeting, shows nothing internal and cannot change anything."""
