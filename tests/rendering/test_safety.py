"""Hostile bodies, judged by html5lib: a parser that shares no code with the sanitiser."""

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from harmless import assert_harmless
from humaskit import Article
from humaskit.rendering import html, plain

URL = "https://lapas-muarajati.go.id/berita/kunjungan"
SCHEMES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    " javascript:alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;avascript&colon;alert(1)",
    "java&Tab;script&NewLine;:alert(1)",
    "javascript\x00:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml;base64,PHN2Zz4=",
    "file:///etc/passwd",
    "blob:https://a.go.id/x",
    "//evil.example",
    "\\\\evil.example\\x",
    "https:\\\\evil.example",
    "https://user:pass@evil.example/",
    "https://[::1",
    "https://evil.example:99999/",
    "https:///evil",
    "http://",
    "feed:javascript:alert(1)",
    "view-source:https://a.go.id",
    "magnet:?xt=urn:btih:1",
    "/lampiran a/ü.pdf",
    "#bagian",
    "?halaman=2",
    "mailto:humas@lapas-muarajati.go.id",
    "tel:+62211234567",
    "mailto:",
    "",
)
URL_PLACES = (
    '<a href="{}">x</a>',
    "<a href='{}'>x</a>",
    "<a href={}>x</a>",
    '<img src="{}" alt="x">',
    '<img alt="<b>" srcset="{} 2x" src="{}">',
    '<video src="{}" poster="{}" autoplay></video>',
    '<audio src="{}"></audio>',
    '<video><source src="{}"></video>',
    '<blockquote cite="{}">x</blockquote>',
    '<q cite="{}">x</q>',
    '<iframe src="{}"></iframe>',
    '<object data="{}"></object>',
    '<embed src="{}">',
    '<form action="{}"><input formaction="{}">x</form>',
    '<svg><a xlink:href="{}"><text>x</text></a></svg>',
    '<math><mi href="{}">x</mi></math>',
    '<base href="{}"><a href="x">x</a>',
    '<meta http-equiv="refresh" content="0;url={}">',
    '<link rel="stylesheet" href="{}">',
    '<div style="background:url({})">x</div>',
    '<a ping="{}" href="/x">x</a>',
    '<table background="{}"><tr><td>x</table>',
    "<p>[x]({}) ![x]({})</p>",
)
TAGS = ("a", "b", "div", "img", "p", "svg", "video", "details", "h1", "table", "x-unsur")
HANDLERS = ("onerror", "ONLOAD", "onclick", "ontoggle", "onfocus autofocus", "o\x00nclick", "style")
WRITTEN = (
    "<{tag} {attribute}=alert(1)>x</{tag}>",
    "<{tag}/{attribute}='alert(1)' src=x>x",
    '<{tag} x="&quot;>" {attribute}="alert(1)">x',
    "<{tag}\n{attribute}\n=\n`alert(1)`>",
    '<!--><{tag} {attribute}="alert(1)">-->',
    '<{tag} <{tag} {attribute}="alert(1)">x',
)
TRICKS = (
    "<script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT >",
    "<script\x00>alert(1)</script>",
    "\ufeff<script>alert(1)</script>",
    "<<script>alert(1)//<</script>",
    "<style>@import url(//evil.example)</style>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src onerror=x&gt;'>",
    "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<textarea></textarea><img src=x onerror=alert(1)></textarea>",
    "<template><script>alert(1)</script></template>",
    "<title></title><script>alert(1)</script></title>",
    "<xmp><p title='</xmp><img src=x onerror=alert(1)>'></xmp>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><?import namespace=x>",
    "<!DOCTYPE html [<!ENTITY x '<script>'>]>&x;",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;lt;script&amp;gt;",
    "]]><script>alert(1)</script>",
    "</article></body></html><script>alert(1)</script>",
    "<p><table><tr><td><p>a<div>b</table><p>",
    "<a href=/a>1<a href=/b>2<p>3</a>4</p>",
    "<b><p>1</b>2<i><div>3</i></div>",
    "<ul><li>a<li>b<ol><li>c</ul>",
    "<button><p>1<button><p>2",
    "<select><option><img src=x onerror=alert(1)></select>",
    "<plaintext><script>",
    "\u202eterbalik\u202c \u2066x\u2069 \ufdd0 \U0001ffff \x85 \x9f \x7f \ufffd",
    "&#x202e;&#x80;&#xFFFD;&#xFDD0;&#0;&#xD800;&#x7f;&#13;&#12;",
    "a\u2028b\u2029c\x0bd\x0ce\r\nf\rg",
)


def vectors() -> Iterator[str]:
    for place, scheme in itertools.product(URL_PLACES, SCHEMES):
        yield place.replace("{}", scheme)
    for form, tag, handler in itertools.product(WRITTEN, TAGS, HANDLERS):
        yield form.format(tag=tag, attribute=handler)
    yield from TRICKS
    for one, other in itertools.product(TRICKS, TRICKS):
        yield one + other


def article(content: str, form: str = "html", url: str = URL) -> Article:
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


def assert_clean(text: str) -> None:
    assert text.encode("utf-8").decode("utf-8") == text
    for character in text:
        point = ord(character)
        assert character == "\n" or point >= 0x20
        assert not 0x7F <= point <= 0x9F
        assert point not in {0xFFFD, 0xFEFF, 0x2028, 0x2029}
        assert not 0x202A <= point <= 0x202E
        assert not 0x2066 <= point <= 0x2069
        assert not 0xFDD0 <= point <= 0xFDEF
        assert point & 0xFFFE != 0xFFFE


def judge(content: str, form: str) -> None:
    safe = html(article(content, form))
    assert_harmless(safe)
    assert_clean(safe.replace("\t", ""))
    assert html(article(safe)) == safe
    text = plain(article(content, form))
    assert_clean(text)
    assert plain(article(text, "text")) == text


def test_there_are_thousands_of_hostile_bodies() -> None:
    assert sum(1 for _ in vectors()) > 2000


@pytest.mark.parametrize("form", ["html", "markdown", "text"])
def test_hostile_bodies_come_out_harmless_and_stay_as_they_are(form: str) -> None:
    for vector in sampling.pick(list(vectors()), 400):
        judge(vector, form)


MARKUP = (
    "<p> </p> <b> </b> <i> <div> </div> <a> <a&#x20;href=x> </a> <table> <tr> <td> </table> <ul> "
    "<li> </ul> <h1> </h1> <h3> <pre> </pre> <br> <center> </center> <dl><dd> <font> <s> </s> "
    "<del> <q> </q> <nobr> <marquee> <form> <svg> <math> <caption> <col> <section> &amp; &nbsp; "
    "< > & \" ' ` * _ [ ] ( ) # ~~ | - 1."
)
PIECES = st.lists(
    st.one_of(
        st.sampled_from(TRICKS),
        st.builds(
            str.replace, st.sampled_from(URL_PLACES), st.just("{}"), st.sampled_from(SCHEMES)
        ),
        st.sampled_from([*MARKUP.split(), "\n", "\n\n", " "]),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    ),
    max_size=25,
).map("".join)


@given(PIECES, st.sampled_from(["html", "markdown", "text"]))
@settings(max_examples=sampling.count(20_000, 300))
def test_any_mixture_comes_out_harmless_and_stays_as_it_is(content: str, form: str) -> None:
    judge(content, form)
