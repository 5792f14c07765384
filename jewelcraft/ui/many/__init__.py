"""Windows over many pieces: who moved, one change for all, side by side."""
