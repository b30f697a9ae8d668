"""The windows over one meeting: Qt lives only here, and nothing here decides anything about the meeting."""
