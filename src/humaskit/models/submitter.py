"""Who sent feedback: the one place where personal data lives (pelapor)."""

from humaskit.models.lines import Line
from humaskit.models.model import Model


class Submitter(Model):
    """Who sent feedback (pelapor); redacted unless the caller asks in that call."""

    name: Line | None = None
    """Nama."""
    email: Line | None = None
    """Surel."""
    phone: Line | None = None
    """Telepon."""
    address: Line | None = None
    """Alamat."""
    nik: Line | None = None
    """National identity number, 16 digits (NIK)."""
    redacted: bool = False
    """Whether personal data was taken out (disamarkan)."""
