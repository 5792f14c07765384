"""The Inbox: pictures that wait for a piece."""
