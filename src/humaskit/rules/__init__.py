"""The rules: one module each, in topic folders, each a stranger to all others."""
