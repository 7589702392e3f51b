"""What a body becomes: written out by hand."""

import subprocess
import sys
import time

import pytest

from humaskit import Article
from humaskit.rendering import html, plain, text_of

URL = "https://lapas-muarajati.go.id/berita/kunjungan"
REL = ' rel="noopener noreferrer"'


def article(content: str, form: str, url: str = URL) -> Article:
    return Article.model_validate(
        {
            "id": "tag:lapas-muarajati.go.id,2020:siaran/7",
            "slug": "kunjungan",
            "url": url,
            "headline": "Kunjungan",
            "body": {"format": form, "content": content},
            "publisher": {"id": "urn:instansi:muarajati", "name": "Lapas Muarajati"},
        }
    )


@pytest.mark.parametrize(
    ("content", "safe", "text"),
    [
        ("", "", ""),
        (" \n\n ", "", ""),
        ("Satu.", "<p>Satu.</p>", "Satu."),
        ("Satu.\r\nDua.", "<p>Satu.<br>Dua.</p>", "Satu.\nDua."),
        ("Satu.\r\n \r\nDua.", "<p>Satu.</p>\n<p>Dua.</p>", "Satu.\n\nDua."),
        ("1 < 2 & <b>3</b>", "<p>1 &lt; 2 &amp; &lt;b&gt;3&lt;/b&gt;</p>", "1 < 2 & <b>3</b>"),
        ("&amp; ]]>", "<p>&amp;amp; ]]&gt;</p>", "&amp; ]]>"),
        ("a\u202eb\x07c\x0bd\u2028e\u2029f", "<p>abc d<br>e</p>\n<p>f</p>", "abc d\ne\n\nf"),
    ],
)
def test_text_becomes_paragraphs(content: str, safe: str, text: str) -> None:
    assert html(article(content, "text")) == safe
    assert plain(article(content, "text")) == text


@pytest.mark.parametrize(
    ("content", "safe", "text"),
    [
        ("**Tebal** dan *miring*", "<p><strong>Tebal</strong> dan <em>miring</em></p>",
         "Tebal dan miring"),
        ("[unduh](/lampiran/a b.pdf)", "<p>[unduh](/lampiran/a b.pdf)</p>",
         "[unduh](/lampiran/a b.pdf)"),
        ("[unduh](</lampiran/a b.pdf>)",
         f'<p><a href="https://lapas-muarajati.go.id/lampiran/a%20b.pdf"{REL}>unduh</a></p>',
         "unduh"),
        ("- satu\n- dua", "<ul>\n<li>satu</li>\n<li>dua</li>\n</ul>", "- satu\n- dua"),
        ("- satu\n\n- dua", "<ul>\n<li>\n<p>satu</p>\n</li>\n<li>\n<p>dua</p>\n</li>\n</ul>",
         "- satu\n\n- dua"),
        ("~~lama~~ baru", "<p><s>lama</s> baru</p>", "baru"),
        ("# A\n\n### B\n\n###### C", "<h2>A</h2>\n<h4>B</h4>\n<h6>C</h6>", "A\n\nB\n\nC"),
        ("## A\n\n### B", "<h2>A</h2>\n<h3>B</h3>", "A\n\nB"),
        ("Teks <script>alert(1)</script><u>garis</u>", "<p>Teks <u>garis</u></p>", "Teks garis"),
        ("    kode\n      dalam", "<pre><code>kode\n  dalam\n</code></pre>", "kode\ndalam"),
        ("![Regu](foto.jpg)",
         '<p><img src="https://lapas-muarajati.go.id/berita/foto.jpg" alt="Regu"></p>', "Regu"),
    ],
)  # fmt: skip
def test_markdown_is_commonmark_with_strikethrough(content: str, safe: str, text: str) -> None:
    assert html(article(content, "markdown")) == safe
    assert plain(article(content, "markdown")) == text


def test_a_markdown_table_keeps_its_rows() -> None:
    table = article("| Blok | Isi |\n|---|---|\n| A | 12 |\n| B | |", "markdown")
    assert "<th>Blok</th>" in html(table)
    assert plain(table) == "Blok | Isi\nA | 12\nB"


@pytest.mark.parametrize(
    ("content", "safe", "text"),
    [
        ('<p class="MsoNormal" style="color:red" id="x" onclick="y()">A</p>', "<p>A</p>", "A"),
        ("<center>A</center><center>B</center>", "<div>A</div><div>B</div>", "A\n\nB"),
        ("<h1>A</h1><h6>B</h6>", "<h2>A</h2><h6>B</h6>", "A\n\nB"),
        ("A<br><br>B<br>C", "A<br><br>B<br>C", "A\n\nB\nC"),
        ("<p>&nbsp;</p>", "", ""),
        ("<script>x()</script>", "", ""),
        ("<iframe src=https://video.example.go.id>x</iframe>", "", ""),
        ("<img src=data:image/png;base64,AA alt='Peta <A> & B'>", "Peta &lt;A&gt; &amp; B",
         "Peta <A> & B"),
        ("A <img src=data:image/png;base64,AA>", "A", "A"),
        ("<img src=/a.png>", '<img src="https://lapas-muarajati.go.id/a.png">', ""),
        ("<q>Ya</q>, katanya", "<q>Ya</q>, katanya", "“Ya”, katanya"),
        ("<del>5</del> <ins>6</ins>", "<del>5</del> <ins>6</ins>", "6"),
        ("<a href='#isi'>x</a>", f'<a href="{URL}#isi"{REL}>x</a>', "x"),
        ("<a href='//W.Example.Go.Id:8080/ü?a=100%&b=%C3'>x</a>",
         f'<a href="https://w.example.go.id:8080/%C3%BC?a=100%25&amp;b=%C3"{REL}>x</a>', "x"),
        ("<a href='https://münchen.example/'>x</a>",
         f'<a href="https://xn--mnchen-3ya.example/"{REL}>x</a>', "x"),
        ("<a href='https://[2001:DB8::1]/a'>x</a>",
         f'<a href="https://[2001:db8::1]/a"{REL}>x</a>', "x"),
        ("<a href='https://u:p@w.example/'>x</a>", f"<a{REL}>x</a>", "x"),
        ("<a href='mailto: humas@x.go.id?subject=a b'>x</a>",
         f'<a href="mailto:humas@x.go.id?subject=a%20b"{REL}>x</a>', "x"),
        ("<img src='mailto:a@b.id' alt=x>", "x", "x"),
        ("<video src=/v.mp4 autoplay></video>",
         '<video src="https://lapas-muarajati.go.id/v.mp4" controls="controls"></video>', ""),
        ("<table><tr><td>a<td>b</table>",
         "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>", "a | b"),
        ("<dl><dt>a<dd>b</dl>", "<dl><dt>a</dt><dd>b</dd></dl>", "a\nb"),
        ("<pre>a\n\n\nb</pre>", "<pre>a\n\n\nb</pre>", "a\n\nb"),
    ],
)  # fmt: skip
def test_html_keeps_what_is_harmless(content: str, safe: str, text: str) -> None:
    assert html(article(content, "html")) == safe
    assert plain(article(content, "html")) == text


def test_urls_are_resolved_against_the_article_of_each_call() -> None:
    content = "<a href=b>x</a>"
    first = html(article(content, "html", "https://a.example.go.id/x/y"))
    second = html(article(content, "html", "https://b.example.go.id/"))
    assert 'href="https://a.example.go.id/x/b"' in first
    assert 'href="https://b.example.go.id/b"' in second


@pytest.mark.parametrize(
    "bomb",
    [
        "<div>" * 100_000,
        '<div a"><div>' * 50_000,
        "<div><!--</div>-->" * 50_000,
        "<div title='></div>'>" * 50_000,
        "<span><div></span></div>" * 40_000,
        "<svg><style><div>" * 50_000,
        "<svg><![CDATA[></svg>]]>" * 60_000,
        "<div><script><!--<script></script></div></script>" * 30_000,
        "<p b='" * 100_000,
        "<plaintext><div>" * 50_000,
        "".join(f"<p><b title={number}></p>" for number in range(50_000)),
        "İ" + "<div>" * 100_000,
    ],
)  # fmt: skip
def test_a_bomb_of_tags_takes_no_time_and_leaves_its_text(bomb: str) -> None:
    began = time.process_time()
    safe = html(article(f"{bomb}Isi &amp; &lt;b&gt;", "html"))
    assert time.process_time() - began < 60  # minutes without the bound
    assert "<div><div><div><div>" not in safe
    assert "<b>" not in safe


def test_a_body_deeper_than_its_bound_is_given_as_text() -> None:
    assert html(article("<div>" * 90 + "Isi", "html")).count("<div>") == 90
    assert html(article("<div>" * 120 + "Isi", "html")) == "<p>Isi</p>"


def test_many_closed_tags_are_no_bomb() -> None:
    rows = "<tr><td><p><span>A</span><br></p></td></tr>" * 3_000
    safe = html(article(f"<table>{rows}</table>", "html"))
    assert safe.count("<td>") == 3_000


def test_importing_rendering_brings_no_guest_in() -> None:
    code = "import sys, humaskit.rendering; print({'nh3', 'markdown_it'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_the_text_of_foreign_html_is_what_it_shows() -> None:
    assert text_of("<p>Satu<br>dua &amp; <b>tiga</b></p><script>x()</script>") == "Satu\ndua & tiga"
    assert text_of("") == ""
