"""Keep the proceedings on disk, sound and for ever; SQLite is named nowhere else."""
