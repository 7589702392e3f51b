"""What a reader sees of text, Markdown and HTML, and where each stretch stands in the source."""

import pytest

from humaskit.reading import Draft, Format, Prose
from humaskit.reading._layout import HOLE


def prose(source: str, form: Format) -> Prose:
    return Draft.from_text(source, format=form).prose[0]


def read(source: str, form: Format) -> str:
    return prose(source, form).text.replace(HOLE, "□").strip("\n")


def back(source: str, form: Format, words: str) -> str:
    seen = prose(source, form)
    start = seen.text.index(words)
    span = seen.span(start, start + len(words))
    return source[span.start : span.end]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Rapat dibuka.", "Rapat dibuka."),
        ("Rapat\u00a012\u202fOktober", "Rapat 12 Oktober"),
        ("Ra\u00adpat\u200b dibuka", "Rapat dibuka"),
        ("Lihat https://dinas.example.go.id/2020/10/12.", "Lihat □."),
        (
            "Rapat dibuka pukul 09.00 w.i.b. di Mataraw.",
            "Rapat dibuka pukul 09.00 w.i.b. di Mataraw.",
        ),
        ("Lihat (www.dinas.example.go.id), ya", "Lihat (□), ya"),
        ("Rapat 👍🏽 dibuka\r\n", "Rapat 👍🏽 dibuka\r"),
    ],
)
def test_text_is_read_as_it_stands(source: str, text: str) -> None:
    assert read(source, "text") == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>Rapat <b>di</b>buka.</p><p>Selesai.</p>", "Rapat dibuka.\n\nSelesai."),
        ("<p>Rapat\r\n\tdibuka</p>", "Rapat   dibuka"),
        ("Rapat<br>dibuka<BR/>kemarin", "Rapat\ndibuka\nkemarin"),
        ("<ul><li>satu</li> <li>dua</li></ul>", "satu\n\n \n\ndua"),
        ("A &amp; B &lt;C&gt; &#8220;D&#x201D; &nbsp;E", "A & B <C> “D”  E"),
        ("A &nbsp B &amp C", "A   B & C"),
        ("A &bukan; B &#xD800; C & D &#0;", "A &bukan; B &#xD800; C & D &#0;"),
        ("Ra&shy;pat", "Rapat"),
        ("a<!-- <p>b -->c", "ac"),
        ("a<!-->b", "ab"),
        ("a<!doctype html>b<?xml x?>c", "abc"),
        ("a<script>if (a < b) '</p>'</script>b", "a\n\nb"),
        ("a<STYLE>x</style >b", "a\n\nb"),
        ("a <code>5 &lt; 6</code> b", "a □ b"),
        ("a<script>b", "a"),
        ("a<script>b</script", "a"),
        ('a <img alt="x > y" src=z> b', "a □ b"),
        ("<a href='x>y' title=\"'\">tautan</a>", "tautan"),
        ('<a href="x>tautan</a> "', '<a href="x>tautan "'),
        ("<a href=\"x'>tautan", "tautan"),
        ("3 < 5 dan a <b tanpa akhir", "3 < 5 dan a <b tanpa akhir"),
        ("a <!-- b", "a <!-- b"),
        ("a <! b <? c <!-- d", "a <! b <? c <!-- d"),
        ("a </> b <3", "a </> b <3"),
        ("buka https://dinas.example.go.id/?a=1&amp;b=2.", "buka □."),
        ("Ra\u200bpat", "Rapat"),
    ],
)
def test_html_is_read_as_it_is_shown(source: str, text: str) -> None:
    assert read(source, "html") == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Rapat *di*buka **di** __aula__ ~~lama~~.", "Rapat dibuka di aula lama."),
        ("nama_berkas_baru dan 5 * 3 _ 2", "nama_berkas_baru dan 5 * 3 _ 2"),
        ("Satu\ndua  \ntiga\n\nempat", "Satu dua   tiga\n\nempat"),
        ("# Judul\nIsi\n\nJudul\n====\nIsi", "Judul\n\nIsi\n\nJudul\n\nIsi"),
        ("#bukan judul", "#bukan judul"),
        ("- satu\n- dua\n  lanjut\n* [x] tiga\n\n  anak", "satu\n\ndua lanjut\n\ntiga\n\n  anak"),
        ("1. satu\n2. dua", "1. satu\n\n2. dua"),
        ("Rapat digelar\n17. Agustus", "Rapat digelar 17. Agustus"),
        ("Rapat:\n1. satu", "Rapat:\n\n1. satu"),
        ("> satu\n> dua\n>\n> tiga", "satu dua\n\n tiga"),
        ("a [b *c*](https://x.example/(y) 'judul (\"') d", "a b c d"),
        ("a [b][c] d [e] f [g](h", "a b d [e] f [g](h"),
        ("a [b](c\nd) e]", "a [b](c d) e]"),
        ("a [b](c(d(e(f(g))))) h", "a [b](c(d(e(f(g))))) h"),
        ('a [b](c "d) e', "a b e"),
        ("a ![gambar](x.png) b", "a □ b"),
        ("a ![gambar] b", "a ![gambar] b"),
        ("a [b][c", "a [b][c"),
        ("a `b *c*` d ``e`f`` g `h", "a □ d □ g `h"),
        ("a `b\n\nc` d", "a `b\n\nc` d"),
        ("```\nkode\n```\nisi\n~~~ py\nkode\n\n~~~", "isi"),
        ("```\nkode ~~~\n~~~\n", ""),
        ("    kode\n\nisi\n    lanjut", "isi lanjut"),
        ("[a]: https://x.example 'b'\n\nisi", "isi"),
        ("a[^1] b\n\n[^1]: catatan", "a b"),
        ("\\*a\\* \\\\ \\b &amp; <b>c</b> <https://x.example> <a@b.example>", "*a* \\ \\b & c □ □"),
        ("a <!-- b\n\nc --> d\n\ne", "a  d\n\ne"),
        ("a <!-- b\n\nc", "a <!-- b\n\nc"),
        ("| a | b \\| c |\n|---|---|\n| 1 | 2 |", "a \n\n b | c \n\n 1 \n\n 2"),
        ("a\r\nb\r\n\r\nc\rd", "a b\n\nc d"),
        ("Lihat https://x.example/a_b_c.", "Lihat □."),
        ("***\nisi\n- - -", "isi"),
        ("a <br> b <p>c", "a \n b \n\nc"),
    ],
)
def test_markdown_is_read_as_it_is_shown(source: str, text: str) -> None:
    assert read(source, "markdown").strip() == text


@pytest.mark.parametrize(
    ("form", "source", "words", "stretch"),
    [
        ("text", "a\u200bbc", "bc", "bc"),
        ("text", "a\u00adb", "ab", "a\u00adb"),
        ("html", "<p>Rapat <b>Minggu</b>, 17", "Minggu, 17", "Minggu</b>, 17"),
        ("html", "a &amp;&lt; b", "<", "&lt;"),
        ("html", "👍🏽 &quot;e\u0301&quot;", '"e\u0301"', "&quot;e\u0301&quot;"),
        ("markdown", "> Rapat **Minggu**,\r\n> 17", "Minggu, 17", "Minggu**,\r\n> 17"),
        ("markdown", "a [b](c) d", "b d", "b](c) d"),
        ("markdown", "\\*a", "*", "*"),
    ],
)
def test_a_stretch_of_prose_is_one_stretch_of_the_source(
    form: Format, source: str, words: str, stretch: str
) -> None:
    assert back(source, form, words) == stretch
