"""Turn the workshop's and this computer's habits into a page of fields."""
