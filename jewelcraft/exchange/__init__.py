"""Turn tables and folders of other programs into domain values and back."""
