"""What papers need to know of a meeting, resolved and plain, and how it is found in the proceedings."""
