"""Rules about acronyms and their definitions."""
