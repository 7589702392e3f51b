"""Rules about neutrality."""
