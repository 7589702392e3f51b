"""make_slug and redirects: numbers keep their meaning, nothing is empty, old addresses lead on."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from humaskit.errors import InvalidValueError
from humaskit.models.article import Article
from humaskit.models.identifiers import Slug
from humaskit.models.slugs import Redirect, make_slug, redirects
from sampling import count

SLUG: TypeAdapter[str] = TypeAdapter(Slug)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Lahan 1,4 Juta Hektare", "lahan-1-4-juta-hektare"),
        ("Bantuan Rp1.250.000,50 Cair", "bantuan-rp1250000-50-cair"),
        ("1.250.000", "1250000"),
        ("1.250", "1250"),
        ("0.125", "0-125"),
        ("3.5", "3-5"),
        ("Nilai 1.2345", "nilai-1-2345"),
        ("Butir 1.250.5", "butir-1-250-5"),
        ("Pukul 10.30 WIB", "pukul-10-30-wib"),
        ("17.08.2026", "17-08-2026"),
        ("Versi 1.4.2", "versi-1-4-2"),
        ("Skor 1:0", "skor-1-0"),
        ("UU 14/2008", "uu-14-2008"),
        ("2020–2024", "2020-2024"),
        ("Naik 5%", "naik-5-persen"),
        ("Suhu −5 derajat", "suhu-minus-5-derajat"),
        ("10²", "10-2"),
        ("10²³", "10-23"),
        ("Luas 5 m²", "luas-5-m2"),
        ("CO₂", "co2"),
        ("1½ Jam", "1-1-2-jam"),
        ("①②", "1-2"),
        ("１，４ Juta", "1-4-juta"),
        ("Jum'at", "jumat"),
        ("Jum’at", "jumat"),
        ("Jum`at", "jumat"),
        ("Jum´at", "jumat"),
        ("Jumʼat", "jumat"),
        ("Tahun '90-an", "tahun-90-an"),
        ("5'10", "5-10"),
        ("R&D", "r-d"),
        ("&#38; &amp;", "38-amp"),
        ("Straße Ærø", "strasse-aero"),
        ("cafe\u0301", "cafe"),
        ("𝑴𝒂𝒕𝒉", "math"),
        ("a_b", "a-b"),
    ],
)
def test_a_slug_says_what_the_headline_says(text: str, slug: str) -> None:
    assert make_slug(text) == slug


def test_text_without_letters_gets_a_stable_slug_of_its_own() -> None:
    assert make_slug("♥") == "konten-7c546e18"
    assert make_slug("—") == "konten-bda05058"
    assert make_slug("") == "konten-e3b0c442"


def test_a_given_fallback_stands_in() -> None:
    assert make_slug("♥", fallback="Siaran Pers") == "siaran-pers"
    with pytest.raises(InvalidValueError) as caught:
        make_slug("♥", fallback="—")
    assert caught.value.code == "humas.slug.empty_fallback"


def test_a_taken_slug_gets_the_first_free_suffix() -> None:
    assert make_slug("Apel Pagi", taken={"apel-pagi"}) == "apel-pagi-2"
    assert make_slug("Apel Pagi", taken={"apel-pagi", "apel-pagi-2"}) == "apel-pagi-3"
    assert make_slug("Apel Pagi", taken={"apel-pagi-2"}) == "apel-pagi"


def test_a_long_slug_is_cut_at_a_word() -> None:
    text = "kata " * 40
    slug = make_slug(text)
    assert slug == "-".join(["kata"] * 30)
    again = make_slug(text, taken={slug})
    assert again == "-".join(["kata"] * 29) + "-2"


def test_a_number_is_not_cut_between_its_parts() -> None:
    head = "x" * 145
    assert make_slug(f"{head} 1,4567 juta") == head
    assert make_slug(f"a {head} 1945") == f"a-{head}"
    assert make_slug(f"{head} 14 juta") == f"{head}-14"
    assert make_slug(f"{head} 1 juta") == f"{head}-1"


def test_a_huge_text_is_read_as_far_as_a_slug_reaches() -> None:
    assert make_slug("kata " + "a\u0301\u0327" * 100_000).startswith("kata")


def test_one_long_word_is_cut_within() -> None:
    assert make_slug("x" * 200) == "x" * 150
    assert make_slug("x" * 200, taken={"x" * 150}) == "x" * 148 + "-2"


@settings(max_examples=count(10_000, 150))
@given(st.text(max_size=60), st.integers(0, 3))
def test_every_slug_is_valid_and_free(text: str, copies: int) -> None:
    taken: set[str] = set()
    for _ in range(copies + 1):
        slug = make_slug(text, taken=taken)
        assert SLUG.validate_python(slug) == slug
        assert slug not in taken
        taken.add(slug)


@settings(max_examples=count(10_000, 150))
@given(st.integers(0, 10**9), st.integers(0, 10**6))
def test_a_decimal_comma_never_joins_two_numbers(whole: int, part: int) -> None:
    grouped = f"{whole:,}".replace(",", ".")
    assert make_slug(f"Sebanyak {grouped},{part} ton") == f"sebanyak-{whole}-{part}-ton"
    assert re.findall(r"\d+", make_slug(f"{whole},{part}")) == [str(whole), str(part)]


def article(url: str) -> Article:
    return Article.model_validate(
        {
            "id": "tag:lapas-muarajati.go.id,2020:1",
            "slug": "baru",
            "previous_slugs": ["pertama", "kedua"],
            "url": url,
            "headline": "Baru",
            "body": {"content": ""},
            "publisher": {"id": "https://lapas-muarajati.go.id/", "name": "Lapas Muarajati"},
        }
    )


@pytest.mark.parametrize(
    ("url", "pairs"),
    [
        (
            "https://a.go.id/berita/baru",
            (("/berita/pertama", "/berita/baru"), ("/berita/kedua", "/berita/baru")),
        ),
        ("https://a.go.id/baru/", (("/pertama/", "/baru/"), ("/kedua/", "/baru/"))),
        (
            "https://a.go.id/baru.html?x=/y#z",
            (("/pertama.html", "/baru.html"), ("/kedua.html", "/baru.html")),
        ),
        ("https://a.go.id/?p=12", ()),
        ("https://a.go.id", ()),
        ("https://a.go.id/baru/2", ()),
    ],
)
def test_old_slugs_lead_to_the_new_address(url: str, pairs: tuple[tuple[str, str], ...]) -> None:
    assert redirects(article(url)) == tuple(Redirect(old, new, 301) for old, new in pairs)
