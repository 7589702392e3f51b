"""For those who test with humaskit: `assert_factual`, strategies, marked prose, a pytest plugin."""

from humaskit.testing._factual import assert_factual

__all__ = ["assert_factual"]
