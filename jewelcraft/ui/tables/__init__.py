"""Turn tables of other programs into pieces, after a look at what becomes of each row."""
