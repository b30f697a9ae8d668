"""The controls that the windows share, dressed from the tokens, each with a name for screen readers."""
