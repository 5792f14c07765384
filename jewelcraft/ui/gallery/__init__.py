"""Turn the pieces of a library into a gallery, a table and an inspector, and wishes into library actions."""
