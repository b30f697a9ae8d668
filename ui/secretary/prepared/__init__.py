"""What is done before a meeting, page by page: programme, participants, checklist, the name of the body."""
