"""What a fact check examines, and what it finds (klaim yang diperiksa)."""

from enum import StrEnum
from typing import Annotated

from pydantic import FailFast, Field

from humaskit.models.identifiers import WebUrl
from humaskit.models.instants import PartialDate
from humaskit.models.lines import Text
from humaskit.models.model import Model


class Verdict(StrEnum):
    """What a fact check finds of a claim, from wrong to right (hasil pemeriksaan)."""

    INCORRECT = "incorrect"
    """It is not so (salah)."""
    MISLEADING = "misleading"
    """Its parts may be right, what it makes people believe is not (menyesatkan)."""
    PARTLY_CORRECT = "partly_correct"
    """Some of it is so (benar sebagian)."""
    CORRECT = "correct"
    """It is so (benar)."""
    UNPROVEN = "unproven"
    """Nobody can tell yet (belum terbukti)."""


class ReviewedClaim(Model):
    """A claim that goes round, and what was found of it (klaim yang diperiksa).

    It holds no room for who spread the claim: that is often a private person.
    """

    text: Text
    """What is claimed, in a sentence (klaim)."""
    verdict: Verdict
    """What was found (hasil)."""
    explanation: Text | None = None
    """Why, in short (penjelasan)."""
    first_seen_on: PartialDate | None = None
    """When it first went round, as far as is known (pertama beredar)."""
    appearances: Annotated[tuple[WebUrl, ...], Field(max_length=50), FailFast()] = ()
    """Where it was seen (kemunculan)."""
