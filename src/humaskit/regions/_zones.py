"""Which of the three zones a region's clocks show.

Keppres 41/1987 drew today's borders from 1 January 1988 on: it moved Bali from WIB to WITA, and
Kalimantan Barat and Kalimantan Tengah from WITA to WIB. Before, Keppres 243/1963 held, in force
from 1 January 1964. The IANA database has no zone of Bali's own, so `Asia/Makassar` is an hour
wrong for Bali before 1988.
"""

import re
from datetime import date, datetime
from typing import Final

from humaskit.errors import InvalidValueError
from humaskit.regions._errors import UnknownRegionError, UnsettledZoneError
from humaskit.regions._lookup import province
from humaskit.regions._tables import Province, Zone

SETTLED: Final = date(1964, 1, 1)
"""From this day on a province's zone is today's, but for those that moved in 1988."""
MOVED: Final = date(1988, 1, 1)
"""From this day on the zones of all provinces are today's."""

_MOVED: Final = frozenset({"51", "61", "62"})
_CODE: Final = re.compile(r"\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?", re.ASCII)


def province_of(region_code: str) -> Province:
    """Return the province that a Kemendagri code lies in.

    Args:
        region_code: Kemendagri code of 2, 4, 6 or 10 digits with dots: `36`, `36.72`,
            `36.72.01`, `36.72.01.1001`. Only the province's part is looked up.

    Raises:
        UnknownRegionError: It is no such code, or there is no such province.
    """
    if _CODE.fullmatch(region_code) is None:
        raise UnknownRegionError("kemendagri", region_code)
    return province(kemendagri=region_code[:2])


def zone_of(region_code: str, *, on: date | None = None) -> Zone:
    """Return the zone that a region's clocks show: WIB, WITA or WIT.

    Args:
        region_code: Kemendagri code of 2, 4, 6 or 10 digits with dots.
        on: The day it is asked for, no datetime; without it, today's zone.

    Raises:
        UnknownRegionError: It is no such code, or there is no such province.
        UnsettledZoneError: On that day the zone was another one: before 1988 in Bali, Kalimantan
            Barat and Kalimantan Tengah, before 1964 anywhere.
        InvalidValueError: `on` is a datetime.
    """
    found = province_of(region_code)
    if on is None:
        return found.zone
    if isinstance(on, datetime):
        raise InvalidValueError(
            "region",
            "on",
            "datetime",
            "Tulis tanggal tanpa waktu",
            "give a date, not a datetime",
        )
    since = MOVED if found.kemendagri in _MOVED else SETTLED
    if on < since:
        raise UnsettledZoneError(found.name, since.isoformat())
    return found.zone
