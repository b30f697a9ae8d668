"""The report of a meeting, drawn up from the views of it: part by part, sentence by sentence, in each of its forms."""
