"""A government host is one by its labels, not by its letters."""

import pytest

from humaskit.models.hosts import government_host


@pytest.mark.parametrize(
    "host",
    [
        "lapas-muarajati.go.id",
        "ppid.lapas-muarajati.go.id",
        "LAPAS-Muarajati.GO.ID",
        "lapas-muarajati.go.id.",
        "sukamaju.desa.id",
        "sukamaju-muarajati.desa.id",
        "satuan.mil.id",
        "xn--80ak6aa92e.go.id",
        f"{'a' * 63}.go.id",
    ],
)
def test_hosts_of_public_bodies(host: str) -> None:
    assert government_host(host) is True


@pytest.mark.parametrize(
    "host",
    [
        "lapas.go.id.evil.com",
        "evilgo.id",
        "evil-go.id",
        "go.id",
        "desa.id",
        "mil.id",
        ".go.id",
        "lapas..go.id",
        "lapas.go.id..",
        "lapas.goid",
        "lapas.go.id:443",
        "https://lapas.go.id",
        "user@lapas.go.id",
        "lapas.go.id/",
        " lapas.go.id",
        "lapas.go.id\n",
        "lapаs.go.id",
        "lapas.go.ıd",
        "lapas.ｇｏ.id",
        "lapas。go.id",
        "lapas_.go.id",
        "-lapas.go.id",
        "lapas-.go.id",
        "universitas.ac.id",
        "sekolah.sch.id",
        "perusahaan.co.id",
        "muarajati.id",
        "10.0.0.1",
        "::1",
        f"{'a' * 64}.go.id",
        f"{'a.' * 130}go.id",
        "",
        ".",
    ],
)
def test_hosts_of_anybody(host: str) -> None:
    assert government_host(host) is False
