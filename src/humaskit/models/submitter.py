"""Who sent feedback: the one place where personal data lives (pelapor)."""

import hashlib
import hmac
import re
from typing import Annotated, ClassVar, Final

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError
from typing_extensions import override

from humaskit.errors import InvalidValueError
from humaskit.models.emails import Email
from humaskit.models.lines import Line
from humaskit.models.private import PrivateModel

_NIK: Final = re.compile(r"\d{16}", re.ASCII)
_NIK_IN_TEXT: Final = re.compile(r"(?<!\d)(\d{6})\d{10}(?!\d)", re.ASCII)
_SHORTEST_KEY: Final = 16


def mask_nik(text: str) -> str:
    """Return text with every 16-digit number cut down to its first six digits.

    Those six are the Kemendagri code of the district that issued the NIK; the rest tells birthday,
    sex and the person, and becomes `**********`.
    """
    return _NIK_IN_TEXT.sub(r"\1**********", text)


def _nik(value: str) -> str:
    if _NIK.fullmatch(value) is None:
        raise PydanticCustomError("humas.submitter.nik", "A NIK has exactly 16 digits")
    return value


class Submitter(PrivateModel):
    """Who sent feedback (pelapor); redacted unless the caller asks in that call.

    `model_dump(context={"reveal_pii": True})` reveals it, and reads back byte for byte. NIK is
    never required: UU 27/2022 asks to keep no more than is needed.
    """

    private_fields: ClassVar[frozenset[str]] = frozenset(
        {"name", "email", "phone", "address", "nik", "handle"}
    )

    name: Line | None = None
    """The name (nama)."""
    email: Email | None = None
    """E-mail address (surel)."""
    phone: Line | None = None
    """Telephone number (telepon)."""
    address: Line | None = None
    """Postal address (alamat)."""
    nik: Annotated[Line, AfterValidator(_nik)] | None = None
    """National identity number, 16 digits (NIK)."""
    handle: Line | None = None
    """Account on social media: `@name@server`, or its address (akun media sosial)."""

    @override
    def private_facts(self) -> tuple[str, ...]:
        """Return the personal data that is there, in the order of the fields; a handle twice.

        `@name@server` is `@name` among people of one server.
        """
        short = (self.handle or "").rpartition("@")[0]
        return (*super().private_facts(), *([short] if short.startswith("@") else []))

    def pseudonym(self, key: bytes) -> str | None:
        """Return a name that stands for this person in counts, and tells nothing without the key.

        It is HMAC-SHA256 in hexadecimal over the NIK, or else the e-mail address (case folded),
        or else the digits of the telephone number, or else the handle (case folded): never a plain
        hash, since NIKs can be counted through. A name alone identifies nobody.

        Args:
            key: A secret of at least 16 bytes; another key gives another pseudonym.

        Returns:
            64 hexadecimal digits, or None where there is nothing to stand for.

        Raises:
            InvalidValueError: The key is too short.
        """
        if len(key) < _SHORTEST_KEY:
            raise InvalidValueError(
                "submitter",
                "key",
                "short_key",
                f"Kunci harus sekurangnya {_SHORTEST_KEY} bita",
                f"the key must have at least {_SHORTEST_KEY} bytes",
            )
        phone = re.sub(r"\D", "", self.phone or "")
        facts = (
            ("nik", self.nik),
            ("email", (self.email or "").casefold()),
            ("phone", phone),
            ("handle", (self.handle or "").casefold()),
        )
        known = next((f"{kind}:{fact}" for kind, fact in facts if fact), None)
        return known and hmac.new(key, known.encode(), hashlib.sha256).hexdigest()
