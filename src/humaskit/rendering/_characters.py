"""Characters that no reader of a page or a feed should meet."""

import re
from typing import Final

_LINE_ENDS: Final = re.compile(r"\r\n?|\u2028")
_SPACES: Final = re.compile(r"[\x0b\x0c]")
_HARMFUL: Final = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x9f"  # C0, DEL and C1 controls
    "\u202a-\u202e\u2066-\u2069"  # bidi embeddings, overrides and isolates: Trojan Source
    "\ufeff\ufffd"  # a byte order mark inside text, and the mark of a decoding fault
    "\ud800-\udfff\ufdd0-\ufdef"  # surrogates and noncharacters
    + "".join(
        f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17)
    )
    + "]"
)


def clean(text: str) -> str:
    """Return text with LF line ends, without controls, noncharacters and bidi overrides."""
    text = _LINE_ENDS.sub("\n", text).replace("\u2029", "\n\n")
    return _HARMFUL.sub("", _SPACES.sub(" ", text))
