"""The policy editor that a piece, the workshop and a price list share, and what it shows live."""
