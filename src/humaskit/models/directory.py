"""AgencyDirectory: several agencies, looked at as one hierarchy (direktori instansi)."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from humaskit.errors import InvalidValueError
from humaskit.models.agency import Agency
from humaskit.models.agency_kinds import REGION_LEVELS


class AgencyDirectory:
    """A closed collection of agencies that hang together.

    Parents outside the collection are allowed: a directory may hold a part of the hierarchy.

    Args:
        agencies: The agencies; their order is kept.

    Raises:
        InvalidValueError: Two agencies share an id (`humas.agency_directory.duplicate_id`), an
            agency is its own ancestor (`...parent_cycle`), or a regional government lies outside
            the region of its parent (`...region_outside_parent`).
    """

    def __init__(self, agencies: Iterable[Agency]) -> None:
        self._agencies: dict[str, Agency] = {}
        for agency in agencies:
            if agency.id in self._agencies:
                raise _fault(
                    agency.id,
                    "id",
                    "duplicate_id",
                    f"Dua instansi memakai identitas yang sama: {agency.id}",
                    f"two agencies share the id {agency.id}",
                )
            self._agencies[agency.id] = agency
        self._children: dict[str, list[Agency]] = {}
        for agency in self._agencies.values():
            if agency.parent is not None:
                self._children.setdefault(agency.parent.id, []).append(agency)
        _refuse_cycles(self._agencies)
        _refuse_strangers(self._agencies)

    def __len__(self) -> int:
        return len(self._agencies)

    def __iter__(self) -> Iterator[Agency]:
        return iter(self._agencies.values())

    def __contains__(self, agency_id: object) -> bool:
        return agency_id in self._agencies

    def by_id(self, agency_id: str) -> Agency:
        """Return the agency with this id.

        Raises:
            InvalidValueError: The directory holds no such agency; the nearest id is named.
        """
        if agency := self._agencies.get(agency_id):
            return agency
        near = get_close_matches(agency_id, self._agencies, n=1)
        raise _fault(
            agency_id,
            "id",
            "unknown_id",
            f"Instansi {agency_id} tidak ada" + (f"; mungkin {near[0]}?" if near else ""),
            f"there is no agency {agency_id}" + (f"; perhaps {near[0]}?" if near else ""),
        )

    def children(self, agency_id: str) -> tuple[Agency, ...]:
        """Return the agencies whose parent has this id, in the directory's order."""
        return tuple(self._children.get(agency_id, ()))

    def ancestors(self, agency_id: str) -> tuple[Agency, ...]:
        """Return the agency's parent, its parent's parent and so on, as far as they are here.

        Raises:
            InvalidValueError: The directory holds no such agency.
        """
        found: list[Agency] = []
        parent = self.by_id(agency_id).parent
        while parent is not None and (agency := self._agencies.get(parent.id)):
            found.append(agency)
            parent = agency.parent
        return tuple(found)


def _refuse_cycles(agencies: dict[str, Agency]) -> None:
    sound: set[str] = set()
    for start in agencies.values():
        path: dict[str, None] = {}
        agency: Agency | None = start
        while agency is not None and agency.id not in sound:
            if agency.id in path:
                cycle = " > ".join([*list(path)[list(path).index(agency.id) :], agency.id])
                raise _fault(
                    agency.id,
                    "parent",
                    "parent_cycle",
                    f"Instansi menjadi induk dari induknya sendiri: {cycle}",
                    f"an agency is its own ancestor: {cycle}",
                )
            path[agency.id] = None
            agency = agencies.get(agency.parent.id) if agency.parent else None
        sound.update(path)


def _refuse_strangers(agencies: dict[str, Agency]) -> None:
    for agency in agencies.values():
        parent = agencies.get(agency.parent.id) if agency.parent else None
        if parent is None or not {agency.level, parent.level} <= REGION_LEVELS.keys():
            continue
        inner, outer = agency.region_code, parent.region_code
        if inner and outer and not f"{inner}.".startswith(f"{outer}."):
            raise _fault(
                agency.id,
                "region_code",
                "region_outside_parent",
                f"Wilayah {agency.id} ({inner}) di luar wilayah induknya {parent.id} ({outer})",
                f"{agency.id} ({inner}) lies outside its parent {parent.id} ({outer})",
            )


def _fault(
    agency_id: str, field: str, rule: str, message: str, message_en: str
) -> InvalidValueError:
    code = f"humas.agency_directory.{rule}"
    return InvalidValueError(agency_id, field, rule, message, message_en, code=code)
