"""What the meeting is about, and when: items, documents, slots, numbered meetings."""
