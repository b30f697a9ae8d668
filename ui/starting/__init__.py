"""What makes a start quick: before the windows, around the imports, and as soon as they stand."""
