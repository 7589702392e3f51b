"""Days of the Islamic calendar that texts name with their year: `Idulfitri 1443 H`, `1442 H`."""

from typing import Final

from humaskit.dates._grammar import GAP, SPACE, compiled
from humaskit.dates._points import Digits

ERA: Final = r"(?:h{1,2}|hij[a-z]{2,6}|ah)\b"
"""What follows a year of the Islamic calendar, typing errors among it."""
FEAST_WORDS: Final = (
    *("hari", "idul", "ideul", "lebaran", "kurban", "qurban", "tahun", "maulid", "isra", "nuzulul"),
)
"""How what `read_feast` reads can begin, but for a year."""
_RAYA: Final = rf"(?:hari{SPACE}(?:raya|besar){SPACE})?"
_FEAST: Final = compiled(
    rf"""
    (?:{_RAYA}(?:(?P<fitri>id[ue]l?[ -]?fitri|lebaran)|(?P<adha>id[ue]l?[ -]?adha|kurban|qurban))
      |(?P<muharam>tahun{SPACE}baru{SPACE}(?:islam|hijriy?ah))
      |(?P<maulid>maulid(?:{SPACE}nabi)?(?:{SPACE}muhammad)?(?:{SPACE}saw)?)
      |(?P<isra>isra'?(?:{SPACE}(?:dan|wal){SPACE}|{SPACE}|-)?mi'?k?'?raj(?:{SPACE}nabi)?(?:{SPACE}muhammad)?(?:{SPACE}saw)?)
      |(?P<quran>nuzulul{SPACE}(?:quran|qur'an)))
    {GAP}(?:,{GAP})?(?:tahun{SPACE})?(?P<year>[0-9]{{3,4}}){GAP}{ERA}
    |(?:tahun{SPACE})?(?P<only>1[345][0-9]{{2}}){GAP}{ERA}
    """
)
_DAYS: Final = {
    "fitri": (10, 1),
    "adha": (12, 10),
    "muharam": (1, 1),
    "maulid": (3, 12),
    "isra": (7, 27),
    "quran": (9, 17),
}


def read_feast(plain: str, pos: int) -> Digits | None:
    """Read a feast with its Islamic year, or such a year alone, at `pos` of folded text."""
    match = _FEAST.match(plain, pos)
    if match is None:
        return None
    if match["only"] is not None:
        return Digits(*match.span(), year=match["only"], hijri=True)
    name = next(name for name in _DAYS if match[name] is not None)
    month, day = _DAYS[name]
    return Digits(*match.span(), (day,), month=month, year=match["year"], hijri=True)
