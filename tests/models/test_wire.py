from datetime import UTC, datetime, timedelta, timezone

import pytest

from humaskit.models.wire import percent_encoded, rfc3339


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://a.example.go.id", "https://a.example.go.id/"),
        ("https://a.example.go.id?q=1", "https://a.example.go.id/?q=1"),
        ("https://a.example.go.id/a%20b", "https://a.example.go.id/a%20b"),
        ("https://a.example.go.id/é/[x]", "https://a.example.go.id/%C3%A9/%5Bx%5D"),
        ("https://a.example.go.id/100%", "https://a.example.go.id/100%25"),
        ("https://a.example.go.id/a?b=ü&c=%zz", "https://a.example.go.id/a?b=%C3%BC&c=%25zz"),
        ("https://a.example.go.id/#a#é", "https://a.example.go.id/#a%23%C3%A9"),
        ("https://a.example.go.id/?", "https://a.example.go.id/?"),
    ],
)
def test_addresses_are_written_in_characters_of_rfc_3986(url: str, written: str) -> None:
    assert percent_encoded(url) == written
    assert percent_encoded(written) == written


def test_instants_keep_their_own_offset() -> None:
    east = datetime(2020, 10, 12, 9, tzinfo=timezone(timedelta(hours=9)))
    assert rfc3339(east) is east


def test_local_mean_time_is_written_in_utc() -> None:
    local = datetime(
        1900, 1, 1, 7, 7, 12, tzinfo=timezone(timedelta(hours=7, minutes=7, seconds=12))
    )
    assert rfc3339(local) == local
    assert rfc3339(local).isoformat() == datetime(1900, 1, 1, tzinfo=UTC).isoformat()
