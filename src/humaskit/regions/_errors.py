"""What the region look-ups refuse."""

from humaskit.errors import InvalidValueError


class UnknownRegionError(InvalidValueError):
    """No region has this name or code.

    Args:
        field: The argument that was looked up: `name`, `kemendagri`, `bps`, `iso`, `code`.
        given: What was looked up.
    """

    def __init__(self, field: str, given: str) -> None:
        super().__init__(
            "region",
            field,
            "unknown",
            f"Tidak ada wilayah dengan {field} '{given}'",
            f"no region has the {field} {given!r}",
        )
        self.given = given


class AmbiguousRegionError(InvalidValueError):
    """A name or a bare code means more than one region.

    Args:
        field: The argument that was looked up.
        given: What was looked up.
        candidates: What it can mean, written out: `Kabupaten Bekasi (32.16)`.
    """

    def __init__(self, field: str, given: str, candidates: tuple[str, ...]) -> None:
        super().__init__(
            "region",
            field,
            "ambiguous",
            f"'{given}' dapat berarti {' atau '.join(candidates)}: sebutkan yang mana",
            f"{given!r} can mean {' or '.join(candidates)}: say which",
        )
        self.given = given
        self.candidates = candidates


class UnsettledZoneError(InvalidValueError):
    """The zone of a region was another one on that day.

    Args:
        province: The province's name.
        before: The first day of today's zone, as ISO 8601.
    """

    def __init__(self, province: str, before: str) -> None:
        super().__init__(
            "region",
            "on",
            "unsettled_zone",
            f"Zona waktu {province} sebelum {before} berbeda dari sekarang",
            f"before {before} the time zone of {province} was not today's",
        )
        self.province = province
        self.before = before
