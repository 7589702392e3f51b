"""Each channel's own way to count; X's whole conformance suite where it lies beside the project."""

import os
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml

from effort import effort
from humaskit.errors import MissingExtraError
from humaskit.social import Unit, _units, measure
from humaskit.social._links import links
from humaskit.social._units import weighted

SUITE = Path(os.environ.get("TWITTER_TEXT", "/nonexistent")) / "conformance"
BOLD = "\U0001d400"
FAMILY = "👨\u200d👩\u200d👧\u200d👦"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("Layanan", 7),
        ("Layanan di https://saramataprov.go.id/berita/layanan-publik-yang-panjang-sekali", 34),
        ("Laman saramataprov.go.id", 29),
        ("surel humas@saramataprov.go.id", 30),
        ("“kutipan” – …", 14),
        ("漢字", 4),
        ("e\u0301", 1),
        (FAMILY, 2),
        ("🇮🇩", 2),
        ("1\ufe0f\u20e3", 2),
        ("☺", 2),
        ("©", 1),
        ("©\ufe0f", 2),
        ("👍🏽👍", 4),
        (BOLD, 2),
    ],
)
def test_x_counts_weights(text: str, length: int) -> None:
    assert measure(text, "weighted") == length


@pytest.mark.parametrize(
    ("unit", "length"),
    [
        ("utf16", 13),
        ("utf8", 28),
        ("graphemes", 3),
        ("emoji_bytes", 27),
        ("toot", 3),
        ("number", 1),
    ],
)
def test_each_unit_counts_otherwise(unit: Unit, length: int) -> None:
    assert measure(f"é{FAMILY}!", unit) == length


def test_a_line_break_of_two_characters_is_one_grapheme() -> None:
    assert measure("a\r\nb", "graphemes") == 3


def test_mastodon_counts_every_address_as_23() -> None:
    assert measure("a https://go.id b http://example.go.id/?a=1 c", "toot") == 4 + 23 + 23 + 3
    assert measure("a go.id b", "toot") == len("a go.id b")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lihat https://a.go.id/berita/(1)/dua.", ["https://a.go.id/berita/(1)/dua"]),
        ("(https://a.go.id)", ["https://a.go.id"]),
        ("#https://a.go.id @a.go.id a@b.go.id", []),
        ("a.go.id:8080/?q=1&r=2 dan b.desa.id", ["a.go.id:8080/?q=1&r=2", "b.desa.id"]),
        ("pukul 09.00 dan Rp1.500.000 serta S.H., M.Hum.", []),
        ("gelar M.Si. ialah nama domain Slovenia", ["M.Si"]),
        ("berkas laporan.pdf", []),
        ("http://tidak_boleh.com http://-a.com http://a-.com", []),
        ("http://sub_domain.saramata.go.id", ["http://sub_domain.saramata.go.id"]),
        ("http://漢字.com", ["http://漢字.com"]),
        ("漢字.com", []),
        ("lihat漢字a.go.id漢字", ["a.go.id"]),
        ("http://xn--漢字.com", []),
        (f"http://{'a' * 64}.go.id http://{'漢' * 60}.go.id", []),
        (f"https://a.go.id/{'a' * 4100}", []),
        ("https://t.co/abc's dan https://t.co/" + "a" * 41, ["https://t.co/abc"]),
        ("https://t.co/abc?a=b", ["https://t.co/abc?a=b"]),
        ("https://a.go.id/jalan/,,,... selesai", ["https://a.go.id/jalan/"]),
        ("a.go.id+ b.go.id@ c.go.id", ["c.go.id"]),
        ("lihat.漢a.b漢.go.id", ["go.id"]),
        ("situs.ไทย dan http://situs.ไทย/a", ["situs.ไทย", "http://situs.ไทย/a"]),
    ],
)
def test_addresses_are_found_as_x_finds_them(text: str, found: list[str]) -> None:
    assert [text[link.start : link.end] for link in links(text)] == found


def test_without_regex_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "regex", None)
    _units._cluster.cache_clear()  # noqa: SLF001 - what an earlier test compiled
    assert measure("kata", "graphemes") == 4
    with pytest.raises(MissingExtraError, match=r"humaskit\[social\]"):
        measure("katé", "graphemes")


@pytest.mark.parametrize("unit", ["a.", "a.b", "http://", "a.com/(", "漢.", "-a.b-", "a.go.id "])
def test_looking_for_addresses_grows_with_the_text(unit: str) -> None:
    one, two = (effort(partial(links, unit * size)) for size in (4_000, 8_000))
    assert two < 3 * one + 0.002


def cases(name: str, *keys: str) -> Iterator[dict[str, Any]]:
    suite = yaml.safe_load((SUITE / name).read_text("utf-8"))["tests"]
    for key in keys:
        yield from suite[key]


@pytest.mark.skipif(not SUITE.exists(), reason="TWITTER_TEXT names no copy of twitter-text")
def test_the_conformance_suite() -> None:
    for case in cases("extract.yml", "urls"):
        found = [case["text"][link.start : link.end] for link in links(case["text"])]
        assert found == case["expected"], case["description"]
    for case in cases("tlds.yml", "country", "generic"):
        found = [case["text"][link.start : link.end] for link in links(case["text"])]
        assert found == case["expected"], case["text"]
    for case in cases(
        "validate.yml",
        "WeightedTweetsWithDiscountedEmojiCounterTest",
        "UnicodeDirectionalMarkerCounterTest",
    ):
        length = measure(case["text"], "weighted")
        assert length == case["expected"]["weightedLength"], case["description"]
    for case in cases("validate.yml", "WeightedTweetsCounterTest"):
        length = weighted(case["text"], emoji=False)
        assert length == case["expected"]["weightedLength"], case["description"]
