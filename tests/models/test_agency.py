"""An agency refuses what cannot be true of one."""

import pytest
from pydantic import ValidationError

from humaskit import Agency
from humaskit.errors import InvalidValueError
from humaskit.models.agency import AgencyName
from humaskit.models.directory import AgencyDirectory

BASE = "tag:muarajati.go.id,2020:agency/"


def ref(name: str) -> dict[str, str]:
    return {"id": BASE + name, "name": name}


def agency(name: str = "lapas", /, **fields: object) -> Agency:
    whole = {"id": BASE + name, "slug": name, "name": name, "level": "technical_unit"}
    return Agency.model_validate(whole | fields)


def codes(**fields: object) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        agency(**fields)
    return [fault["type"] for fault in caught.value.errors()]


@pytest.mark.parametrize(
    ("status", "number", "rule"),
    [
        ("active", 1, "active_with_successor"),
        ("renamed", 0, "one_successor"),
        ("renamed", 2, "one_successor"),
        ("merged", 0, "one_successor"),
        ("merged", 2, "one_successor"),
        ("replaced", 0, "one_successor"),
        ("replaced", 2, "one_successor"),
        ("split", 0, "several_successors"),
        ("split", 1, "several_successors"),
    ],
)
def test_successors_that_do_not_fit_the_status(status: str, number: int, rule: str) -> None:
    successors = [ref(f"s{index}") for index in range(number)]
    assert codes(status=status, successors=successors) == [f"humas.agency.{rule}"]


@pytest.mark.parametrize(
    ("status", "number"),
    [
        ("active", 0),
        ("renamed", 1),
        ("merged", 1),
        ("replaced", 1),
        ("split", 2),
        ("split", 3),
        ("dissolved", 0),
        ("dissolved", 1),
    ],
)
def test_successors_that_fit_the_status(status: str, number: int) -> None:
    successors = [ref(f"s{index}") for index in range(number)]
    assert len(agency(status=status, successors=successors).successors) == number


@pytest.mark.parametrize(
    ("level", "code"),
    [
        ("province", "36"),
        ("regency", "36.01"),
        ("regency", "36.69"),
        ("city", "36.71"),
        ("city", "36.99"),
        ("district", "36.71.01"),
        ("village", "36.71.01.1001"),
        ("village", "36.01.01.2001"),
        ("technical_unit", "36"),
        ("local_office", "36.71.01.1001"),
    ],
)
def test_region_codes_that_fit_the_level(level: str, code: str) -> None:
    assert agency(level=level, region_code=code).region_code == code


@pytest.mark.parametrize(
    ("level", "code", "rule"),
    [
        ("province", "36.71", "region_level"),
        ("regency", "36", "region_level"),
        ("city", "36.71.01", "region_level"),
        ("district", "36.71", "region_level"),
        ("district", "36.71.01.1001", "region_level"),
        ("village", "36.71.01", "region_level"),
        ("regency", "36.71", "region_kind"),
        ("city", "36.01", "region_kind"),
        ("city", "36.69", "region_kind"),
    ],
)
def test_region_codes_that_do_not_fit_the_level(level: str, code: str, rule: str) -> None:
    assert codes(level=level, region_code=code) == [f"humas.agency.{rule}"]


@pytest.mark.parametrize(
    ("founded", "dissolved"),
    [("2020", "2019"), ("2020-03", "2020-02-29"), ("2020-03-02", "2020-03-01")],
)
def test_dissolved_before_founded(founded: str, dissolved: str) -> None:
    assert codes(founded_on=founded, dissolved_on=dissolved) == [
        "humas.agency.dissolved_before_founded"
    ]


@pytest.mark.parametrize(
    ("founded", "dissolved"),
    [("2020", "2020"), ("2020-03", "2020"), ("2020", "2020-01-01"), ("2020-03-01", "2020-03-01")],
)
def test_partial_dates_that_may_be_in_order(founded: str, dissolved: str) -> None:
    assert agency(founded_on=founded, dissolved_on=dissolved).dissolved_on == dissolved


@pytest.mark.parametrize("field", ["parent", "supervisor"])
def test_an_agency_is_not_its_own_parent_or_supervisor(field: str) -> None:
    assert codes(**{field: ref("lapas")}) == ["humas.agency.refers_to_itself"]


def test_an_agency_is_not_its_own_successor() -> None:
    assert codes(status="renamed", successors=[ref("lapas")]) == ["humas.agency.refers_to_itself"]


@pytest.mark.parametrize(
    "fields",
    [
        {"aliases": ["Lapas Muarajati", "Lapas Muarajati"]},
        {"domains": ["muarajati.go.id", "muarajati.go.id"]},
        {"status": "split", "successors": [ref("a"), ref("a")]},
    ],
)
def test_nothing_is_listed_twice(fields: dict[str, object]) -> None:
    assert codes(**fields) == ["humas.agency.listed_twice"]


def named(*ranges: tuple[str | None, str | None]) -> list[dict[str, str | None]]:
    return [{"name": "N", "valid_from": start, "valid_until": end} for start, end in ranges]


@pytest.mark.parametrize(
    "names",
    [
        named(("2001", "2010"), ("2005", "2020")),
        named(("2001", None), ("1999", None)),
        named(("2001-05-02", None), ("2001-05-02", None)),
        named((None, "2010-01-02"), ("2010-01-02", None)),
        named((None, "2010-01-02"), (None, "2010-01-01")),
        named(("2001", "2003"), ("2004", "2005"), ("2005-01-01", "2005-02-01"), ("2000", None)),
    ],
)
def test_names_that_overlap_or_stand_in_the_wrong_order(names: list[dict[str, str | None]]) -> None:
    assert codes(names=names) == ["humas.agency.names_overlap"]


@pytest.mark.parametrize(
    "names",
    [
        named(("2001", "2010"), ("2010", "2020")),
        named(("2001", "2010-01-01"), ("2010-01-02", None)),
        named(("2001", None), ("2010", None)),
        named((None, None), (None, None)),
        named((None, "2010"), (None, "2011")),
    ],
)
def test_names_that_may_follow_each_other(names: list[dict[str, str | None]]) -> None:
    assert len(agency(names=names).names) == len(names)


def test_a_name_does_not_end_before_it_begins() -> None:
    with pytest.raises(ValidationError) as caught:
        AgencyName(name="N", valid_from="2001-02", valid_until="2001-01-31")
    assert [f["type"] for f in caught.value.errors()] == ["humas.agency_name.ends_before_start"]


@pytest.mark.parametrize(
    "domain",
    [
        "Muarajati.go.id",
        "muarajati.go.id.",
        "https://muarajati.go.id",
        "muarajati.go.id:443",
        "muarajati",
        "-a.go.id",
        "a-.go.id",
        "a..go.id",
        "muara_jati.go.id",
        "muarajàti.go.id",
        "10.0.0.1",
        "a.go.id\n",
        f"{'a' * 64}.go.id",
        "",
    ],
)
def test_a_domain_is_a_host_name(domain: str) -> None:
    assert codes(domains=[domain]) == ["humas.host.invalid"]


def test_a_host_name_is_kept_as_written() -> None:
    assert agency(domains=["lapas-muarajati.go.id"]).domains == ("lapas-muarajati.go.id",)


def test_no_zone_is_derived_from_the_region() -> None:
    assert agency(region_code="91").time_zone is None


def test_a_directory_gives_agencies_children_and_ancestors() -> None:
    ministry = agency("kementerian", level="ministry", parent=ref("luar"))
    general = agency("ditjen", level="directorate_general", parent=ref("kementerian"))
    prison, other = agency("a", parent=ref("ditjen")), agency("b", parent=ref("ditjen"))
    directory = AgencyDirectory([prison, general, ministry, other])
    assert directory.by_id(prison.id) is prison
    assert directory.children(general.id) == (prison, other)
    assert directory.children(BASE + "luar") == (ministry,)
    assert directory.children(prison.id) == ()
    assert directory.ancestors(prison.id) == (general, ministry)
    assert directory.ancestors(ministry.id) == ()
    assert list(directory) == [prison, general, ministry, other]
    assert len(directory) == 4
    assert prison.id in directory
    assert BASE + "luar" not in directory


def test_a_directory_names_the_id_that_is_there_twice() -> None:
    with pytest.raises(InvalidValueError) as caught:
        AgencyDirectory([agency("a"), agency("a", acronym="LAIN")])
    assert caught.value.code == "humas.agency_directory.duplicate_id"
    assert BASE + "a" in caught.value.message
    assert BASE + "a" in caught.value.message_en


def test_a_directory_names_the_agencies_of_a_cycle() -> None:
    outside = agency("x", parent=ref("a"))
    ring = [
        agency("a", parent=ref("b")),
        agency("b", parent=ref("c")),
        agency("c", parent=ref("a")),
    ]
    with pytest.raises(InvalidValueError) as caught:
        AgencyDirectory([outside, *ring])
    assert caught.value.code == "humas.agency_directory.parent_cycle"
    assert f"{BASE}a > {BASE}b > {BASE}c > {BASE}a" in caught.value.message_en


@pytest.mark.parametrize("wanted", [BASE + "lapaz", "nothing of the kind"])
def test_an_unknown_id_is_refused(wanted: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        AgencyDirectory([agency()]).ancestors(wanted)
    assert caught.value.code == "humas.agency_directory.unknown_id"
    assert ("perhaps" in caught.value.message_en) is (wanted == BASE + "lapaz")


def test_a_regional_government_lies_within_its_parent() -> None:
    province = agency("prov", level="province", region_code="36")
    inside = agency("kota", level="city", region_code="36.71", parent=ref("prov"))
    assert len(AgencyDirectory([province, inside])) == 2
    outside = agency("kota", level="city", region_code="32.71", parent=ref("prov"))
    with pytest.raises(InvalidValueError) as caught:
        AgencyDirectory([province, outside])
    assert caught.value.code == "humas.agency_directory.region_outside_parent"
    assert caught.value.field == "region_code"


@pytest.mark.parametrize(
    "child",
    [
        agency("penghubung", level="local_office", region_code="31", parent=ref("prov")),
        agency("kota", level="city", parent=ref("prov")),
    ],
)
def test_an_office_may_sit_elsewhere_and_a_code_may_be_missing(child: Agency) -> None:
    province = agency("prov", level="province", region_code="36")
    assert AgencyDirectory([province, child]).ancestors(child.id) == (province,)
