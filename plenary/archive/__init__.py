"""Keep the proceedings on disk, sound and for ever; peewee and SQLite are named nowhere else."""
