"""What podium and room have in common: one grid, its head, its floor, its status row."""
