"""The draft as it is written and adopted, and what was handed out."""
