"""Totals with their parts: what is read, and what ends the reading."""

import pytest

from humaskit.reading import Prose
from humaskit.reading.prose import Format


def read(text: str, form: Format = "text") -> list[tuple[int | None, list[int], set[int]]]:
    """Return, of every enumeration, its total, the counts of its parts, and how many it lists."""
    prose = Prose("body", text, form)
    return [
        (
            int(found.total.value or 0) if found.total else None,
            [int(part.value or 0) for part in found.parts],
            set(found.listed),
        )
        for found in prose.enumerations
    ]


@pytest.mark.parametrize(
    ("text", "total", "parts"),
    [
        ("Ada 8 unit, terdiri atas 5 baru dan 3 lama.", 8, [5, 3]),
        ("Ada 8 unit yang terbagi atas 5 baru, serta 3 lama, kata Sari.", 8, [5, 3]),
        ("Ada 8 unit, yakni baru 5 unit, lama 3 unit.", 8, [5, 3]),
        ("Ada 8 unit: baru (5); lama (3).", 8, [5, 3]),
        ("Ada 8 unit, rinciannya 5 baru (62 persen), dan 3 lama.", 8, [5, 3]),
        ("Terdiri atas 5 baru dan 3 lama.", None, [5, 3]),
        ("Ada 8 (delapan) unit, yaitu 5 baru dan 3 lama.", 8, [5, 3]),
    ],
)
def test_running_text_is_read(text: str, total: int | None, parts: list[int]) -> None:
    assert read(text) == [(total, parts, set())]


@pytest.mark.parametrize(
    "text",
    [
        "Ada 8 unit, terdiri atas 5 baru.",
        "Ada 8 unit, terdiri atas 5 baru, lama, dan 3 bekas.",
        "Ada 8 unit, terdiri atas 5 baru dan 3 lama dan bekas.",
        "Ada 8 unit, terdiri atas 5 baru dan 3 lama, serta bekas.",
        "Ada 8 unit, terdiri atas 5 baru dan 2 lama, 1 bekas.",
        "Ada 8 unit, terdiri atas 5 baru dan 3 lama 2 bekas.",
        "Ada 8 unit, terdiri atas baru dan lama 5 unit, bekas 3 unit.",
        "Ada 8 unit, terdiri atas baru 5 dan lama unit, bekas 3 unit.",
        "Ada 8 unit, terdiri atas sekitar 5 baru dan 3 lama.",
        "Ada 8 unit, terdiri atas 5 sampai 6 baru dan 3 lama.",
    ],
)
def test_what_the_grammar_does_not_foresee_has_no_parts(text: str) -> None:
    assert not any(parts for _, parts, _ in read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ada sekitar 8 unit, terdiri atas 5 baru dan 3 lama.",
        "Setiap 8 unit terdiri atas 5 baru dan 3 lama.",
        "Tahap ke-8 terdiri atas 5 baru dan 3 lama.",
        "Ada 8 unit. Semuanya terdiri atas 5 baru dan 3 lama.",
        "Ada 8 unit, kata dia, terdiri atas 5 baru dan 3 lama.",
        "Ada 6 dari 8 unit terdiri atas 5 baru dan 3 lama.",
        "Ada 8 unit a b c d e f g h i j terdiri atas 5 baru dan 3 lama.",
    ],
)
def test_such_a_number_is_no_total(text: str) -> None:
    assert all(total != 8 for total, _, _ in read(text))


def test_a_colon_alone_needs_a_total() -> None:
    assert read("Rinci: 5 baru dan 3 lama.") == []


def test_only_so_many_words_of_one_sentence_are_looked_at() -> None:
    tried = "yakni " * 8
    assert read(f"Ada 8 unit {tried}terdiri atas 5 baru dan 3 lama.") == []
    assert read("Ada 8 unit terdiri atas 5 baru dan 3 lama.") == [(8, [5, 3], set())]


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("Ada tiga hal, yaitu (1) satu hal; (2) hal lain.", {2}),
        ("Ada tiga hal, yaitu a. pertama b. terakhir.", {2}),
        ("Ada tiga hal, yaitu 1) padi, (2) jagung.", set()),
        ("Ada tiga hal, yaitu (2) padi, (3) jagung.", set()),
        ("Ada tiga hal, yaitu padi, jagung, dan ubi.", {3}),
        ("Ada tiga hal, yaitu padi, jagung dan ubi.", {2, 3}),
        ("Ada tiga hal, yaitu padi, jagung, dan ubi dan sagu.", {3, 4}),
        ("Ada tiga hal, yaitu padi, jagung.", set()),
        ("Ada tiga hal, yaitu padi yang baru, jagung, dan ubi.", set()),
        ("Ada tiga hal, yaitu Padi, jagung, dan ubi.", set()),
        ("Ada tiga hal, yaitu padi di ladang kering luas sekali, dan ubi.", set()),
        ("Ada tiga orang, yaitu Sari, S.H., dan Budi.", set()),
        ("Ada tiga orang, yaitu Sari, Camat Okura, dan Budi.", set()),
        ("Ada tiga hal, yaitu padi (gogo, sawah), dan ubi.", set()),
    ],
)
def test_named_parts_are_counted_in_every_way(text: str, listed: set[int]) -> None:
    assert [found for _, _, found in read(text)] == ([listed] if listed else [])


@pytest.mark.parametrize(
    ("form", "text", "parts", "listed"),
    [
        ("text", "Ada 8 unit:\n- 5 unit baru\n- lama: 3 unit\n\nUsai.", [5, 3], {2}),
        ("text", "Ada 8 unit:\n1. Baru 5 unit\n2. Lama 3 unit\n\nUsai.", [5, 3], {2}),
        ("text", "Ada 8 unit:\na. baru (5)\nb. lama (3)\nUsai.", [5, 3], {2}),
        ("text", "Ada 8 unit:\n- baru\n- lama 3 unit\n\nUsai.", [], {2}),
        ("text", "Ada 8 unit:\n- 5 unit baru\n- antara lain 3 unit\n\nUsai.", [], {2}),
        ("text", "Ada 8 unit:\n- 5 unit baru\n- 3 unit lama 1 rusak\n\nUsai.", [], {2}),
        ("text", "Ada 8 unit:\n- 5 baru\n- yang lama itu. 3 unit di sini dan di sana\n", [], {2}),
        ("markdown", "Ada 8 unit:\n\n- **5** unit\n- 3 unit\n\nUsai.", [5, 3], {2}),
        ("html", "<p>Ada 8 unit:</p><ul><li>5 unit<li><b>3</b> unit</ul><p>Usai.", [5, 3], {2}),
    ],
)
def test_lists_with_one_part_to_a_line_are_read(
    form: Format, text: str, parts: list[int], listed: set[int]
) -> None:
    assert read(text, form) == [(8, parts, listed)]


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("text", "Ada 8 unit:\nlima unit baru\n\nUsai."),
        ("text", "Ada 8 unit:\n- 5 unit baru\n1. 3 unit lama\n"),
        ("text", "Ada 8 unit:\n2. Baru 5 unit\n3. Lama 3 unit\n"),
        ("text", "Ada 8 unit:\n1. Baru 5 unit\n3. Lama 3 unit\n"),
        ("html", "<p>Ada 8 unit:</p><p>5 unit</p><p>3 unit</p>"),
        ("text", "Ada 200 unit:\n" + "- 2 unit\n" * 100),
    ],
)
def test_what_is_no_whole_list_is_not_read(form: Format, text: str) -> None:
    assert read(text, form) == []


def test_long_lists_are_counted_but_not_summed() -> None:
    assert read("Ada 140 unit:\n" + "- 2 unit\n" * 70) == [(140, [], {70})]
