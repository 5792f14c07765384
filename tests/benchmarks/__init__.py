"""Measurements against a floor or a peer in the same run; run by hand: `python -m tests.benchmarks.NAME`."""
