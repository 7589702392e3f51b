"""The body of an article: the one text that is never touched (isi)."""

from typing import Annotated, Final, Literal

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError, PydanticKnownError

from humaskit.models.model import Model

BODY_LENGTH: Final = 2_000_000


def _encodable(value: object) -> object:
    if not isinstance(value, str):
        return value
    if len(value) > BODY_LENGTH:
        raise PydanticKnownError("string_too_long", {"max_length": BODY_LENGTH})
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise PydanticCustomError(
                "humas.body.lone_surrogate",
                "Half of a surrogate pair at position {position}: no file can hold it",
                {"position": error.start},
            ) from None
    return value


class Body(Model):
    """The text of an article, kept exactly as given (isi)."""

    format: Literal["text", "markdown", "html"] = "text"
    """How to read the content (format)."""
    content: Annotated[str, Field(max_length=BODY_LENGTH), BeforeValidator(_encodable)]
    """The content, never stripped or normalised (konten)."""
