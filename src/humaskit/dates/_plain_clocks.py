"""A clock time with its word and nothing beside it that could go on, as `_plain_days` has days."""

from typing import Final

from humaskit.dates._clocks import OFFSETS
from humaskit.dates._folding import Folded
from humaskit.dates._grammar import compiled
from humaskit.dates._mention import DateMention
from humaskit.dates._plain_days import ENDS, GOES_ON, OTHER_END

_PLAIN: Final = compiled(
    rf"""
    (?:pukul|pkl\.?|jam)[ ](?P<hour>[01][0-9]|2[0-3])[.:](?P<minute>[0-5][0-9])
    (?:[ ](?P<zone>{"|".join(OFFSETS)})(?![a-z]))?
    (?={ENDS}|,?[ ](?!{GOES_ON}|{OTHER_END}|ini|wi|w\.|waktu|gmt|utc|[ap]\.?[ ]?m)[a-z])
    """
)
_AS_RANGE: Final = "antara "


def read_plain_clock(folded: Folded, pos: int) -> DateMention | None:
    """Read a clock time at `pos` of a text, or None for the grammar to look at."""
    plain = folded.plain
    match = _PLAIN.match(plain, pos) if plain[pos] in "pj" else None
    if match is None or plain.endswith(_AS_RANGE, 0, pos):
        return None
    hour, minute, zone = match.groups()
    offset = "" if zone is None else OFFSETS[zone]
    return DateMention(pos, match.end(), "time", f"T{hour}:{minute}{offset}")
