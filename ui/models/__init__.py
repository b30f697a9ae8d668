"""Lists as Qt item models, thin: rows are values made from the conference, known by their identities."""
