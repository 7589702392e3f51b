"""Rules about time zones."""
