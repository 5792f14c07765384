"""The Insights place: what many pieces tell together."""
