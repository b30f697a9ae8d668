"""What is measured: how long the list will take, how the time of the meeting was used. Pure functions."""
