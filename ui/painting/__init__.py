"""What the windows have in common and paint themselves: clock, bars, languages, names that fit."""
