"""Turn a designer's actions into calls on the rooms below; the one door for the window and the command line."""
