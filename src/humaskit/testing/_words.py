"""Strategies for text, addresses and identities, hostile ones among them."""

import unicodedata
import uuid
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final, TypeVar, cast

from hypothesis import strategies as st

T = TypeVar("T")

PHRASES: Final = (
    "Kunjungan",
    "Regu humas belajar ke direktorat jenderal",
    "Harga beras < Rp15.000 per kg",
    "Humas & Protokol",
    "R&D, Q&A",
    "“Jumat Bersih” di Blok A",
    "Jum'at, 12 Oktober 2020",
    "1,4 juta hektare; 17.000 pulau",
    '"Kami siap," katanya',
    "👩‍⚖️ Sidang keliling 🇮🇩",
    "cafe\u0301 \u0915\u094d\u0937 \U0001f468\u200d\U0001f469\u200d\U0001f467",
    "مؤتمر صحفي",
    "עיתונות 2026",
    "印尼新闻",
    "]]>",
    "a > b, 1 < 2",
    "' OR 1=1 --",
    "C:\\siaran\\pers",
    "%3Cscript%3E",
    "{{ 7 * 7 }} {% raw %} ${x}",
    "=1+1",
    "\U0001d4bd\U0001d4ca\U0001d4c2\U0001d4b6\U0001d4c8",
    "Panjang sekali " * 60,
)
"""What people write, and what people write to break things; each is a valid line."""

MARKUP: Final = (
    "\r\n",
    "\r\n\r\n",
    "\n\n",
    "</script><script>alert(1)</script>",
    "]]>",
    "<p>Isi <b>tebal</b> & miring</p>",
    "<a href='/lampiran/a b.pdf' onclick=alert(1)>unduh</a>",
    "<img src=x onerror=alert(1)>",
    "<!-- komentar -->",
    "&nbsp;&lt;b&gt;&#x202e;",
    "# Judul\n\n- satu\n- dua\n\n",
    "| a | b |\n|---|---|\n| 1 | 2 |\n",
    "[jadwal](javascript:alert(1)) ![foto](foto.jpg)",
    "\x00\x0b\x1b\x7f\x85",
    "\ufeff\ufffd\ufffe",
    "\u202eterbalik\u202c\u2066x\u2069",
    "\u2028\u2029",
    "  \t ",
)
"""What a body may hold beside phrases: markup, line ends and characters that harm."""

_LETTERS: Final = st.characters(
    exclude_categories=("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"), exclude_characters="<&\ufffd"
)
_ANY: Final = st.characters(codec="utf-8")
_HOSTS: Final = (
    "lapas-muarajati.go.id",
    "ditjen.example.go.id",
    "humas.kabupaten-lintang.example.go.id",
    "desa-sukaraya.desa.id",
    "portal.example.go.id:8443",
)
_PATHS: Final = (
    "/",
    "/berita/kunjungan",
    "/berita?id=7&tahun=2020",
    "/berita/%C3%BC/a%20b",
    "/berita/jum'at(1)",
    "/arsip/#siaran",
    "/~humas/a;b=c,d",
)
_ODD_PATHS: Final = ("", "/berita/ü/印", "?a=1&amp=2")


@cache
def line() -> st.SearchStrategy[str]:
    """One line of plain text, normalised as a `Line` is."""
    free = st.text(_LETTERS, min_size=1, max_size=12).map(_readable)
    return st.one_of(st.sampled_from(PHRASES), free, pairs(PHRASES, " – ").map(_readable))


@cache
def text() -> st.SearchStrategy[str]:
    """Plain text of one line or more."""
    parts = st.lists(line(), min_size=1, max_size=3)
    return st.builds(lambda ends, lines: ends.join(lines), st.sampled_from(["\n", "\n\n"]), parts)


@cache
def content() -> st.SearchStrategy[str]:
    """Anything that a body may hold: UTF-8 text, kept as it is."""
    piece = st.one_of(st.sampled_from(MARKUP), st.sampled_from(PHRASES), st.text(_ANY, max_size=8))
    return st.lists(piece, max_size=8).map("".join)


@cache
def pairs(phrases: tuple[str, ...], joint: str) -> st.SearchStrategy[str]:
    """Two of the phrases with something between."""
    one = st.sampled_from(phrases[:16])
    return st.builds(lambda a, b: f"{a}{joint}{b}", one, one)


@cache
def web_url() -> st.SearchStrategy[str]:
    """An address as people write it."""
    return _address(_PATHS + _ODD_PATHS)


@cache
def ref(kind: str = "siaran") -> st.SearchStrategy[str]:
    """An identity: a tag URI, a URN or a canonical URL."""
    number = st.integers(1, 999)
    return st.one_of(
        number.map(lambda n: f"tag:lapas-muarajati.go.id,2020-10-12:{kind}/{n}"),
        number.map(lambda n: f"urn:{kind}:{n}"),
        number.map(lambda n: f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{kind}/{n}')}"),
        number.map(lambda n: f"https://lapas-muarajati.go.id/{kind}/{n}?a=1&b=2"),
    )


@cache
def slug() -> st.SearchStrategy[str]:
    """Lower-case words and digits joined by hyphens."""
    word = st.sampled_from(["kunjungan", "siaran", "pers", "2020", "a", "1-4-juta", "x" * 30])
    return st.lists(word, min_size=1, max_size=4).map("-".join)


@cache
def language() -> st.SearchStrategy[str]:
    """A BCP 47 tag, Indonesian more often than not."""
    return st.sampled_from(["id", "id-ID", "en", "en-GB", "jv", "jv-Latn", "su", "ar", "zh-Hant"])


def maybe(strategy: st.SearchStrategy[T], odds: int = 3) -> st.SearchStrategy[T | None]:
    """A value one time in so many, otherwise None."""
    return cast("st.SearchStrategy[T | None]", _maybe(strategy, odds))


def few(
    strategy: st.SearchStrategy[T], most: int = 3, unique_by: Callable[[T], object] | None = None
) -> st.SearchStrategy[tuple[T, ...]]:
    """Up to so many values one time in three, otherwise none."""
    return cast("st.SearchStrategy[tuple[T, ...]]", _few(strategy, most, unique_by))


# Building a strategy costs more than drawing from it, so each is built once.
@lru_cache(maxsize=512)
def _maybe(strategy: st.SearchStrategy[object], odds: int) -> st.SearchStrategy[object]:
    return st.integers(1, odds).flatmap(lambda number: strategy if number == odds else st.none())


@lru_cache(maxsize=512)
def _few(
    strategy: st.SearchStrategy[object], most: int, unique_by: Callable[[object], object] | None
) -> st.SearchStrategy[tuple[object, ...]]:
    some = st.lists(strategy, min_size=1, max_size=most, unique_by=unique_by).map(tuple)
    nothing: st.SearchStrategy[tuple[object, ...]] = st.just(())
    return st.integers(0, 2).flatmap(lambda number: some if number == 2 else nothing)


def _address(paths: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda scheme, host, path: f"{scheme}://{host}{path}",
        st.sampled_from(["https", "http"]),
        st.sampled_from(_HOSTS),
        st.sampled_from(paths),
    )


def _readable(value: str) -> str:
    return unicodedata.normalize("NFC", value).strip() or "Humas"
