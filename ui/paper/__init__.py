"""Papers on the screen and at the printer: the tree of a paper as a document of Qt."""
