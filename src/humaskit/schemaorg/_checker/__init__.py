"""How JSON-LD is held against the vocabulary of schema.org."""
