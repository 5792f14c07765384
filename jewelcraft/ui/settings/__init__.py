"""Turn the workshop's and this computer's settings into forms that save as they are left."""
