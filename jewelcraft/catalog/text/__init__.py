"""Turn typed text into lines of glyphs: clean, itemise by script, break, shape, fit."""
