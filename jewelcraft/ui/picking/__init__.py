"""Find a piece by code or title, with its picture, wherever a piece is asked for."""
