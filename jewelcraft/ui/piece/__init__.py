"""Turn one piece into a page to look at and write on: pictures, facts and names, and its cost with every number explained."""
