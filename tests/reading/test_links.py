# ruff: noqa: E501 - a table reads best with one case a line
"""Links and images, where they stand in the source."""

import pytest

from effort import effort
from humaskit.reading import Draft, Format

Seen = tuple[str, str, str | None]


def links(source: str, form: Format) -> list[tuple[str, Seen]]:
    (prose,) = Draft.from_text(source, format=form).prose
    return [
        (source[link.start : link.end], (link.kind, link.target, link.text)) for link in prose.links
    ]


@pytest.mark.parametrize(
    ("source", "form", "expected"),
    [
        ("Lihat https://x.example/a, ya", "text", ("https://x.example/a", ("link", "https://x.example/a", "https://x.example/a"))),
        ("a [b *c*](https://x.example/(y) 'z') d", "markdown", ("[b *c*](https://x.example/(y) 'z')", ("link", "https://x.example/(y)", "b *c*"))),
        ("a ![foto](a%20b.png) d", "markdown", ("![foto](a%20b.png)", ("image", "a%20b.png", "foto"))),
        ("a ![](<a b.png>) d", "markdown", ("![](<a b.png>)", ("image", "a b.png", ""))),
        ("a [b]() d", "markdown", ("[b]()", ("link", "", "b"))),
        ("a [b](x?a&amp;b) d", "markdown", ("[b](x?a&amp;b)", ("link", "x?a&b", "b"))),
        ("a <https://x.example> d", "markdown", ("<https://x.example>", ("link", "https://x.example", "https://x.example"))),
        ("a www.x.example.", "markdown", ("www.x.example", ("link", "www.x.example", "www.x.example"))),
        ("[b][ C ]\n\n[c]: <x y> 't'", "markdown", ("[b][ C ]", ("link", "x y", "b"))),
        ("[b][]\n\n[B]: x\n[b]: y", "markdown", ("[b][]", ("link", "x", "b"))),
        ("[b][c]", "markdown", ("[b][c]", ("link", "", "b"))),
        ("a <img src='x.png' alt=\"y &amp; z\"> d", "markdown", ("<img src='x.png' alt=\"y &amp; z\">", ("image", "x.png", "y & z"))),
        ("a <a href=x>b</a> d", "markdown", ("<a href=x>b</a>", ("link", "x", "b"))),
        ("<p><a title=t HREF='x'>b <i>c</i></a>", "html", ("<a title=t HREF='x'>b <i>c</i></a>", ("link", "x", "b <i>c</i>"))),
        ("<img src=x>", "html", ("<img src=x>", ("image", "x", None))),
        ("<img alt src=x src=y>", "html", ("<img alt src=x src=y>", ("image", "x", ""))),
        ("<img>", "html", ("<img>", ("image", "", None))),
    ],
)  # fmt: skip
def test_a_link_is_read_with_its_address_and_text(
    source: str, form: Format, expected: tuple[str, Seen]
) -> None:
    assert links(source, form) == [expected]


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("[b](c)", "text"),
        ("`[b](c)` dan ``<a href=x>y</a>``", "markdown"),
        ("    [b](c)", "markdown"),
        ("[b] (c) [^1] ] \\[b](c) <b>d</b>", "markdown"),
        ("[^1]: catatan", "markdown"),
        ("<a name=x>b</a> </a> <a href=x>b", "html"),
        ("<!-- <a href=x>b</a> --><script><img src=x></script> < a <", "html"),
    ],
)
def test_code_comments_and_halves_are_no_links(source: str, form: Format) -> None:
    assert links(source, form) == []


def test_links_come_in_order_and_one_within_another_after_it() -> None:
    source = "<img src=q> [![foto](a.png)](b) [c](d)"

    assert [seen[1] for _, seen in links(source, "markdown")] == ["q", "b", "a.png", "d"]


@pytest.mark.parametrize("seed", ["[", "](", "![a](b)", "<a ", "<a href=x>", "[a]: b\n\n", "</a>"])
def test_hostile_markup_is_read_in_one_pass(seed: str) -> None:
    def cost(source: str) -> float:
        return effort(lambda: Draft.from_text(source, format="markdown").prose[0].links)

    assert cost(seed * 20_000) < 40 * max(cost(seed * 2_000), 0.005)
