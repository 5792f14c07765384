"""The calculators of the bench as a place of the window: choose one, type, read the answer and its steps."""
