"""Turn catalog content into the boxes of one page: cover, prose, single piece, grid, price list, index."""
