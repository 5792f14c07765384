"""Turn one piece into a page to look at and write on: pictures, facts, names, and its cost explained."""
