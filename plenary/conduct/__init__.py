"""By which rules: the profile in force, points of order, motions, questions and decisions."""
