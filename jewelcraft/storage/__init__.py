"""Turn domain values into rows of one SQLite file and back; the only room with SQL."""
