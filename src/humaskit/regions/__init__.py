"""The provinces, regencies and cities of Indonesia, their codes and time zones."""

from humaskit.regions._errors import AmbiguousRegionError, UnknownRegionError, UnsettledZoneError
from humaskit.regions._lookup import named, province, regency
from humaskit.regions._tables import Province, Regency, Zone, provinces, regencies
from humaskit.regions._zones import province_of, zone_of

__all__ = [
    "AmbiguousRegionError",
    "Province",
    "Regency",
    "UnknownRegionError",
    "UnsettledZoneError",
    "Zone",
    "named",
    "province",
    "province_of",
    "provinces",
    "regencies",
    "regency",
    "zone_of",
]
