"""The preview of an import: what each file is, where it would go, and what is alike."""
