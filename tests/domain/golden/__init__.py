"""Pieces of the sample workshop reckoned by hand, beside a script that shows every step of it."""
