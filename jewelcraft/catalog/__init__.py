"""Turn frozen catalog content into pages and pages into a PDF: content, then plan (boxes), then draw."""
