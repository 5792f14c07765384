"""Backups, check and repair, readable copies and careful opening, as dialogs of the window."""
