"""Long campaigns that are run by hand, one module each: `python -m tests.campaigns.NAME`."""
