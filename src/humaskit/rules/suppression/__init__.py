"""Rules about suppressions: what content says does not apply to it."""
