"""Catalogs: the shelf of catalogs, and the designer of one."""
