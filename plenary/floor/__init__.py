"""Who speaks: requests, lists of speakers, their order, and the statement on the floor."""
