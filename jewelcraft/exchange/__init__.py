"""Turn tables and folders of other programs into domain values and back.

Nothing is gathered here: callers name the module they need, because most need one that is light.
"""
