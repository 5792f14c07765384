"""Turn the dated prices of the workshop into tables, charts and forms."""
