"""The place of buyers and quotations."""
