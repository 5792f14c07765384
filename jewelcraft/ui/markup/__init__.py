"""Marking up a picture: dimensions, stone positions, remarks."""
