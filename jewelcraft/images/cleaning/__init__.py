"""Take out of picture files, format by format, what nobody else should read; the coded pixels stay to the byte."""
