"""The number of a press release (nomor siaran pers)."""

from pydantic import PositiveInt

from humaskit.models.identifiers import Ref, Slug
from humaskit.models.lines import Line
from humaskit.models.model import Model


class ReleaseNumber(Model):
    """A release number: its text is the fact, its parts are read by a named pattern only."""

    text: Line
    """Exactly as printed, for example `79/HM/KOMINFO/03/2022` (nomor)."""
    agency: Ref | None = None
    """The agency that gave it (instansi)."""
    pattern: Slug | None = None
    """The name of the pattern that read the parts (pola)."""
    sequence: PositiveInt | None = None
    """The running number (urutan)."""
    month: PositiveInt | None = None
    """1 to 12 (bulan)."""
    year: PositiveInt | None = None
    """Four digits (tahun)."""
    volume: PositiveInt | None = None
    """The volume, where the agency counts volumes (jilid)."""
    unit_code: Line | None = None
    """The unit's code in the number (kode unit)."""
