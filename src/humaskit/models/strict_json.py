"""JSON that says one thing only: no key twice, no NaN, no more than a stored root can need."""

import json
from typing import Final, NoReturn

from humaskit.errors import InvalidValueError
from humaskit.models.private import MOST_FIELDS

LARGEST: Final = 32_000_000
"""Characters or bytes at most: a body of two million characters, escaped, and all the rest."""


def read_json(text: str | bytes) -> object:
    """Return what JSON text says, if it can be said in one way only.

    RFC 8259 leaves open what a key means that stands twice (4), and knows no NaN (6): both are
    refused. A byte order mark at the beginning is passed over (8.1).

    Args:
        text: JSON, as text or as bytes in UTF-8.

    Raises:
        InvalidValueError: It is too large, not UTF-8, no JSON, nested too deeply, has a key twice
            or more than 1,000 in one object, or NaN or an infinity. The text is not quoted.
    """
    if len(text) > LARGEST:
        raise _fault("size", f"lebih dari {LARGEST:,} bita", f"more than {LARGEST:,} bytes")
    fault: InvalidValueError
    try:
        decoded = text.decode("utf-8") if isinstance(text, bytes) else text
        return json.loads(
            decoded.removeprefix("\ufeff"), object_pairs_hook=_object, parse_constant=_constant
        )
    except UnicodeDecodeError as error:
        place = error.start
        fault = _fault("encoding", f"bukan UTF-8 pada bita {place}", f"not UTF-8 at byte {place}")
    except json.JSONDecodeError as error:
        fault = _fault(
            "json",
            f"bukan JSON yang sah: rusak di baris {error.lineno}, kolom {error.colno}",
            f"not valid JSON: broken at line {error.lineno}, column {error.colno}",
        )
    except RecursionError:
        fault = _fault("depth", "bersarang terlalu dalam", "nested too deeply")
    except InvalidValueError as error:
        fault = error
    except ValueError:
        fault = _fault("number", "memuat bilangan yang terlalu panjang", "a number is too long")
    raise fault


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    if len(pairs) > MOST_FIELDS:
        raise _fault("fields", "terlalu banyak bidang", "too many fields in one object")
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _fault("duplicate_key", "ada kunci yang tertulis dua kali", "a key is there twice")
    return found


def _constant(_name: str) -> NoReturn:
    raise _fault("not_finite", "NaN dan Infinity bukan JSON", "NaN and Infinity are no JSON")


def _fault(rule: str, message: str, message_en: str) -> InvalidValueError:
    return InvalidValueError("load", "data", rule, message, message_en)
