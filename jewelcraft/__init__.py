"""Turn a workshop's sketches, photos and rates into costs, prices and printed catalogs."""

__version__ = "0.1.0"
