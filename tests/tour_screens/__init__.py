"""The screens that the tour visits; each room of the window adds a module with a list SCREENS."""
