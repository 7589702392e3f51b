"""Whether what stands around a number lets it be a date: numbers of laws, roads, scores are none."""

from humaskit.dates._expressions import Expression
from humaskit.dates._folding import Folded


def believable(folded: Folded, expression: Expression) -> bool:
    return True
