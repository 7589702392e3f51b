"""The shape of an e-mail address (surel)."""

import re
from typing import Annotated, Final

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

# The HTML standard's "valid e-mail address", with the dots of RFC 5321 and a domain of two labels.
_EMAIL: Final = re.compile(
    r"(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])"
)


def _email(value: str) -> str:
    if _EMAIL.fullmatch(value) is None:
        raise PydanticCustomError(
            "humas.email.invalid", "Write an e-mail address such as humas@example.go.id"
        )
    return value


Email = Annotated[str, Field(max_length=254), AfterValidator(_email)]
"""One e-mail address in ASCII, kept as written; nobody asks whether it is in use."""
