"""The rules: one module each, in topic folders, each a stranger to all others."""

from humaskit.rules._rule import Hit, Rule

__all__ = ["Hit", "Rule"]
