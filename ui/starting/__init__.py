"""What makes a start quick: before the windows, around the imports, and as soon as they stand."""

RELEASE = "6.11.3"
"""The release of Qt's binding of which the inside is known here."""
