"""Turn the exchange of pieces between laptops into what the window asks and shows."""
