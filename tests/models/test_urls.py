"""WebUrl keeps what is safe to write anywhere; is_fetchable keeps private networks out."""

import pytest
from pydantic import TypeAdapter, ValidationError

from humaskit.models.identifiers import WebUrl, is_fetchable

URL: TypeAdapter[str] = TypeAdapter(WebUrl)
LABEL = "a" * 63


@pytest.mark.parametrize(
    "value",
    [
        "https://lapas-muarajati.go.id",
        "https://lapas-muarajati.go.id/",
        "https://Lapas-Muarajati.Go.Id/Berita?a=b&c[]=d#bagian",
        "http://localhost:8000/berita/",
        "http://127.0.0.1/",
        "http://10.1.2.3:65535/x",
        "https://example.go.id?q",
        "https://example.go.id#x",
        "https://example.go.id/@humas/a:b;c,d!$&'()*+=~",
        "https://example.go.id/%C3%A9/%2f",
        "https://example.go.id/é/ꦧ?ü#ö",
        "https://xn--bcher-kva.example/",
        f"https://{LABEL}.id/",
        "https://" + ".".join([LABEL, LABEL, LABEL, "a" * 61]),
        "https://3com.example/",
        "https://1.2.3.a",
    ],
)
def test_a_safe_address_is_kept_as_written(value: str) -> None:
    assert URL.validate_python(value) == value
    assert URL.validate_json(URL.dump_json(value)) == value


@pytest.mark.parametrize(
    "value",
    [
        *("", "x", "//example.go.id", "https:/example.go.id", "https://", "https:///x"),
        *("HTTPS://example.go.id", "ftp://example.go.id", "javascript:alert(1)", "mailto:a@b.id"),
        *("https://user@example.go.id/", "https://user:kata@example.go.id/"),
        *("https://-a.id", "https://a-.id", "https://a..id", "https://a.id.", "https://.id"),
        *("https://a_b.id", "https://ex\u0430mple.id", "https://bücher.example"),
        f"https://{LABEL}a.id/",
        "https://" + ".".join([LABEL, LABEL, LABEL, "a" * 62]),
        *("https://a.id:", "https://a.id:0", "https://a.id:65536", "https://a.id:080"),
        *("https://a.id:x", "http://2130706433/", "http://0x7f000001/", "http://0x7f.1/"),
        *("http://127.1/", "http://017.0.0.1/", "http://256.0.0.1/", "http://1.2.3.4.5/"),
        *("http://[::1]/", "http://a.0x/"),
        *(f"https://a.id/{character}" for character in '{}|\\^`<>" \t\n\r\x00\x1f\x7f\x85\xa0'),
        *(f"https://a.id/é{character}" for character in "\u200b\u202e\u2028\ufeff\ufffd\uffff"),
        *("https://a.id/100%", "https://a.id/%zz", "https://a.id/%4", "https://a.id/#a#b"),
        *("https://a.id\n", " https://a.id"),
    ],
    ids=ascii,
)
def test_any_other_address_is_refused(value: str) -> None:
    with pytest.raises(ValidationError) as caught:
        URL.validate_python(value)
    assert caught.value.errors()[0]["type"] == "humas.url.invalid"
    assert not is_fetchable(value)


def test_an_address_is_at_most_2048_characters() -> None:
    longest = "https://a.id/".ljust(2048, "x")
    assert URL.validate_python(longest) == longest
    with pytest.raises(ValidationError, match="string_too_long"):
        URL.validate_python(longest + "x")


@pytest.mark.parametrize(
    "value",
    [
        "https://lapas-muarajati.go.id/x",
        "http://8.8.8.8/",
        "https://EXAMPLE.CO.ID",
        "http://1.1.1.1:80",
    ],
)
def test_a_public_address_is_fetchable(value: str) -> None:
    assert is_fetchable(value)


@pytest.mark.parametrize(
    "value",
    [
        *("http://localhost/", "http://a.LOCALHOST/", "http://printer.local/", "http://server/"),
        *("http://x.internal/", "http://x.home.arpa/", "http://127.0.0.1/", "http://0.0.0.0/"),
        *("http://10.0.0.8/", "http://172.16.0.1/", "http://192.168.1.1/", "http://224.0.0.1/"),
        *("http://169.254.169.254/latest", "http://100.64.0.1/", "http://255.255.255.255/"),
    ],
)
def test_a_private_address_is_not_fetchable(value: str) -> None:
    assert URL.validate_python(value) == value
    assert not is_fetchable(value)
