"""Turn a file from a camera, phone or scanner into a safe, upright, sRGB picture and its thumbnails."""
