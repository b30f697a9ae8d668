"""Who is in the room: the body that meets, its delegations and its officers."""
