"""National agencies quote the time of the capital: for them another zone is advice."""

import pytest

from humaskit import Agency, catalog
from humaskit.findings import Severity
from humaskit.reading import Draft

BODY = "Apel dimulai pukul 07.30 WIB di halaman kantor."


def severity(level: str) -> Severity:
    agency = Agency.model_validate(
        {
            "id": "tag:muarajati.go.id,2020:agency/contoh",
            "slug": "contoh",
            "name": "Kantor Contoh",
            "level": level,
        }
    )
    rule = catalog.rule("ZON001")
    (hit,) = rule.check(Draft("", "", BODY, region="81.71", agency=agency))
    return hit.severity or rule.severity


@pytest.mark.parametrize("level", ["technical_unit", "local_office", "regional_office", "court"])
def test_an_agency_keeps_the_time_of_where_it_sits(level: str) -> None:
    assert severity(level) is Severity.WARNING


@pytest.mark.parametrize("level", ["ministry", "directorate_general", "police"])
def test_a_national_agency_may_quote_the_capital(level: str) -> None:
    assert severity(level) is Severity.ADVICE
