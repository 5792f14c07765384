"""The way of a piece from sketch to photo: notes and comparing pictures."""
