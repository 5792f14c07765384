"""Join the gallery and the page of one piece into the Pieces place."""
