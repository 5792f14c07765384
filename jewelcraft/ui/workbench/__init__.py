"""The image bench: crop, light, white background, sketches, beside the picture before and after."""
