"""Rules about quotes."""
