"""Turn a piece and a rate card into a cost sheet, and a cost sheet into prices: frozen values, pure functions."""
