"""Turn library state into models, views and signals; the only room with Qt."""
