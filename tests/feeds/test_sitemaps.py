import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import sampling
from humaskit import feeds
from humaskit.errors import InvalidValueError
from humaskit.feeds import _sitemap_xml
from humaskit.models import Article
from humaskit.models.wire import percent_encoded
from humaskit.testing import strategies
from publishing import HOST, HOSTILE, LATER, agency, article, channel

SCHEMAS = Path(__file__).parents[2].parent / "shared" / "data" / "schemas"
CORE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
IMAGE = "{http://www.google.com/schemas/sitemap-image/1.1}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
Write = Callable[..., bytes]
BOTH = pytest.mark.parametrize("write", [feeds.sitemap, feeds.news_sitemap])
LONG_AGO = datetime(1900, 1, 1, tzinfo=UTC)
SOON = datetime.fromisoformat("2020-10-13T09:00:00+07:00")


def texts(document: bytes, name: str) -> list[str | None]:
    return [element.text for element in etree.fromstring(document).iter(name)]


def addresses(document: bytes) -> list[str | None]:
    return texts(document, f"{CORE}loc")


def test_a_sitemap_says_where_when_and_which_pictures() -> None:
    shown = article(
        url=f"{HOST}/berita/jum'at?a=1&b=ü",
        modified_at="2020-10-14T10:00:00+09:00",
        media=[
            {"kind": "image", "url": f"{HOST}/1.jpg?a&b", "alt": HOSTILE[0], "title": "Rapat"},
            {"kind": "document", "url": f"{HOST}/2.pdf"},
            {"kind": "image", "url": f"{HOST}/3.jpg", "decorative": True},
        ],
    )
    assert feeds.sitemap(channel(), [shown]).decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n'
        "<url><loc>https://lapas-muarajati.go.id/berita/jum&#x27;at?a=1&amp;b=%C3%BC</loc>"
        "<lastmod>2020-10-14T10:00:00+09:00</lastmod>"
        "<image:image><image:loc>https://lapas-muarajati.go.id/1.jpg?a&amp;b</image:loc>"
        "<image:caption>a &amp; b &lt; c &gt; d</image:caption>"
        "<image:title>Rapat</image:title></image:image>"
        "<image:image><image:loc>https://lapas-muarajati.go.id/3.jpg</image:loc></image:image>"
        "</url>\n</urlset>\n"
    )


def test_news_say_who_in_which_language_when_and_what() -> None:
    shown = article(headline=HOSTILE[0], modified_at="2020-10-12T20:00:00+07:00")
    assert feeds.news_sitemap(channel(), [shown], at=SOON).decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n'
        "<url><loc>https://lapas-muarajati.go.id/berita/studi-tiru-1</loc>"
        "<lastmod>2020-10-12T20:00:00+07:00</lastmod>"
        "<news:news><news:publication><news:name>Lapas Muara Jati</news:name>"
        "<news:language>id</news:language></news:publication>"
        "<news:publication_date>2020-10-12T09:01:00+07:00</news:publication_date>"
        "<news:title>a &amp; b &lt; c &gt; d</news:title></news:news></url>\n</urlset>\n"
    )


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        *(("id", "id"), ("id-ID", "id"), ("jv-Latn", "jv"), ("ban", "ban"), ("x-rahasia", "und")),
        *(("zh", "zh-cn"), ("zh-Hans-SG", "zh-cn"), ("zh-Hant", "zh-tw"), ("zh-HK", "zh-tw")),
    ],
)
def test_news_languages_are_those_of_the_format(tag: str, written: str) -> None:
    document = feeds.news_sitemap(channel(), [article(language=tag)], at=SOON)
    assert texts(document, f"{NEWS}language") == [written]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Badan Contoh (BC)", "Badan Contoh"),
        ("Badan Contoh (BC) (uji)", "Badan Contoh"),
        ("Badan (Contoh) Jaya", "Badan (Contoh) Jaya"),
        ("(BC)", "(BC)"),
        ("R&D", "R&D"),
    ],
)
def test_a_publication_is_named_without_parentheses_at_its_end(name: str, written: str) -> None:
    about = channel(publisher=agency(name=name))
    document = feeds.news_sitemap(about, [article()], at=SOON)
    assert texts(document, f"{NEWS}name") == [written]


def test_news_are_two_days_old_at_most() -> None:
    first = article().first_published_at
    assert first is not None
    for age, number in (
        (timedelta(hours=-1), 0),
        (timedelta(0), 1),
        (timedelta(hours=48), 1),
        (timedelta(hours=48, microseconds=1), 0),
    ):
        document = feeds.news_sitemap(channel(), [article()], at=first + age)
        assert len(addresses(document)) == number


def test_news_need_a_time_with_an_offset() -> None:
    with pytest.raises(InvalidValueError) as caught:
        feeds.news_sitemap(channel(), [], at=datetime(2020, 10, 13))  # noqa: DTZ001 - the fault
    assert caught.value.code == "humas.feed.no_offset"


@BOTH
def test_a_withdrawn_article_is_in_no_sitemap(write: Write) -> None:
    withdrawal = {"at": "2020-10-12T10:00:00+07:00", "reason": "Keliru."}
    taken_back = article(state="withdrawn", withdrawal=withdrawal)
    assert addresses(write(channel(), [taken_back, article(2)], at=SOON)) == [article(2).url]


@BOTH
@given(
    articles=st.lists(strategies.articles(), max_size=6, unique_by=lambda shown: shown.id),
    days=st.integers(-4_000, 4_000),
)
@settings(max_examples=sampling.count(3_000, 40))
def test_nothing_leaks_before_its_time(write: Write, articles: list[Article], days: int) -> None:
    at = datetime(2015, 1, 1, tzinfo=UTC) + timedelta(days=days)
    oldest = at - timedelta(hours=48) if write is feeds.news_sitemap else LONG_AGO
    assert addresses(write(channel(), articles, at=at)) == [
        percent_encoded(shown.url)
        for shown in articles
        if shown.state == "published"
        and shown.first_published_at is not None
        and oldest <= shown.first_published_at <= at
        and (shown.embargo_until is None or shown.embargo_until <= at)
        and (shown.scheduled_at is None or shown.scheduled_at <= at)
        and (shown.expires_at is None or shown.expires_at > at)
    ]


@BOTH
@pytest.mark.parametrize("url", ["http://a/", f"{HOST}/{'ü' * 400}"])
def test_an_address_that_no_sitemap_takes_is_named_or_skipped(write: Write, url: str) -> None:
    bad = article(9, url=url)
    with pytest.raises(InvalidValueError) as caught:
        write(channel(), [bad], at=SOON)
    error = caught.value
    assert (error.subject, error.field, error.code) == (bad.id, "url", "humas.feed.url_length")
    document = write(channel(), [bad, article()], at=SOON, on_error="skip")
    assert addresses(document) == [article().url]


def test_a_thousand_and_one_news_are_split_under_an_index(
    caplog: pytest.LogCaptureFixture,
) -> None:
    first = datetime.fromisoformat("2020-10-12T00:00:00+07:00")
    news = [
        article(number, first_published_at=first + timedelta(minutes=number))
        for number in range(1_001)
    ]
    with caplog.at_level(logging.WARNING, "humaskit.feeds"):
        document = feeds.news_sitemap(channel(), news, at=SOON)
    assert caplog.messages == ["left out of the sitemap: the 1 oldest addresses"]
    assert set(addresses(document)) == {shown.url for shown in news[1:]}
    found = feeds.news_sitemaps(channel(), news[::-1], at=SOON, url=f"{HOST}/news.xml")
    assert list(found) == ["news.xml", "news-1.xml", "news-2.xml"]
    assert addresses(found["news.xml"]) == [f"{HOST}/news-1.xml", f"{HOST}/news-2.xml"]
    assert texts(found["news.xml"], f"{CORE}lastmod") == [
        "2020-10-12T16:39:00+07:00",
        "2020-10-12T16:40:00+07:00",
    ]
    assert addresses(found["news-1.xml"]) == [shown.url for shown in news[:1_000]]
    assert addresses(found["news-2.xml"]) == [news[1_000].url]


def test_what_fits_needs_no_index() -> None:
    shown = [article(1), article(2)]
    assert feeds.sitemaps(channel(), shown, url=f"{HOST}/sitemap.xml") == {
        "sitemap.xml": feeds.sitemap(channel(), shown)
    }
    assert feeds.news_sitemaps(channel(), [], at=SOON, url=f"{HOST}/news.xml") == {
        "news.xml": feeds.news_sitemap(channel(), [], at=SOON)
    }


def test_fifty_thousand_addresses_are_the_most(monkeypatch: pytest.MonkeyPatch) -> None:
    def rows(number: int) -> list[_sitemap_xml.Row]:
        return [_sitemap_xml.Row(b"<url/>", SOON)] * number

    most = _sitemap_xml.MOST_URLS
    assert most == 50_000
    url = f"{HOST}/peta"
    assert list(_sitemap_xml.documents(rows(most), most, "", url)) == ["peta"]
    names = ["peta", "peta-1.xml", "peta-2.xml"]
    assert list(_sitemap_xml.documents(rows(most + 1), most, "", url)) == names
    monkeypatch.setattr(_sitemap_xml, "LARGEST", 1_000 + 6 * 10)
    found = _sitemap_xml.documents(rows(11), most, "", url)
    assert [document.count(b"<url/>") for document in found.values()] == [0, 10, 1]


def test_no_document_is_larger_than_the_protocol_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_sitemap_xml, "LARGEST", 20_000)
    shown = [article(number) for number in range(300)]
    found = feeds.sitemaps(channel(), shown, url=f"{HOST}/sitemap.xml")
    assert len(found) > 2
    assert max(map(len, found.values())) <= 20_000
    assert len(feeds.sitemap(channel(), shown)) <= 20_000


def test_a_new_article_touches_the_last_document_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_sitemap_xml, "LARGEST", 2_000)
    shown = [article(number) for number in range(30)]
    before = feeds.sitemaps(channel(), shown, url=f"{HOST}/sitemap.xml")
    new = article(99, first_published_at="2020-10-13T08:00:00+07:00")
    after = feeds.sitemaps(channel(), [new, *shown], url=f"{HOST}/sitemap.xml")
    changed = {name for name in after if before.get(name) != after[name]}
    assert changed == {"sitemap.xml", list(after)[-1]}


@pytest.mark.parametrize("url", [f"{HOST}/", "sitemap.xml", f"{HOST}/..", f"{HOST}/a?b.xml"])
def test_sitemaps_are_served_from_a_file(url: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        feeds.sitemaps(channel(), [article()], url=url)
    assert caught.value.code == "humas.sitemap.no_file_name"


def test_an_index_takes_sitemaps_of_many_kinds() -> None:
    document = feeds.sitemap_index({f"{HOST}/a.xml?x&y": LATER, f"{HOST}/b.xml": None})
    assert addresses(document) == [f"{HOST}/a.xml?x&y", f"{HOST}/b.xml"]
    assert texts(document, f"{CORE}lastmod") == ["2020-11-01T00:00:00+07:00"]


@pytest.mark.parametrize(
    ("sitemaps", "code"),
    [
        ({f"{HOST}/{number}": None for number in range(50_001)}, "humas.sitemap.too_many"),
        ({"a.xml": None}, "humas.sitemap.no_address"),
    ],
)
def test_an_index_refuses_what_no_reader_takes(sitemaps: dict[str, None], code: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        feeds.sitemap_index(dict(sitemaps))
    assert caught.value.code == code


def test_no_body_is_rendered_for_a_sitemap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("humaskit.rendering.html", None)
    assert feeds.sitemap(channel(), [article()])


@pytest.mark.skipif(not SCHEMAS.exists(), reason="the sitemap schemas are not beside this project")
class TestSchemas:
    def schema(self) -> etree.XMLSchema:
        files = {CORE: "sitemap.xsd", IMAGE: "sitemap-image.xsd", NEWS: "sitemap-news.xsd"}
        imports = "".join(
            f'<xsd:import namespace="{space[1:-1]}" schemaLocation="{(SCHEMAS / name).as_uri()}"/>'
            for space, name in files.items()
        )
        root = f'<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">{imports}</xsd:schema>'
        return etree.XMLSchema(etree.fromstring(root))

    @given(
        articles=st.lists(strategies.articles(published=True), min_size=1, max_size=4),
        about=strategies.channels(),
    )
    @settings(max_examples=sampling.count(3_000, 50))
    def test_the_schemas_find_nothing(self, articles: list[Article], about: feeds.Channel) -> None:
        schema = self.schema()
        at = articles[0].first_published_at
        assert at is not None
        schema.assertValid(etree.fromstring(feeds.sitemap(about, articles)))
        schema.assertValid(etree.fromstring(feeds.news_sitemap(about, articles, at=at)))

    def test_the_schemas_find_nothing_in_many_documents(self) -> None:
        schema = self.schema()
        shown = [article(number) for number in range(1_001)]
        found = feeds.news_sitemaps(channel(), shown, url=f"{HOST}/news.xml", at=SOON)
        found |= feeds.sitemaps(channel(), shown, url=f"{HOST}/sitemap.xml")
        assert sorted(found) == ["news-1.xml", "news-2.xml", "news.xml", "sitemap.xml"]
        for name in ("news-1.xml", "news-2.xml", "sitemap.xml"):
            schema.assertValid(etree.fromstring(found[name]))

    def test_the_schemas_see_faults(self) -> None:
        schema = self.schema()
        document = feeds.news_sitemap(channel(), [article()], at=SOON)
        faults = {
            b">id<": b">id-ID<",
            b":00+07:00<": b"+07:00<",
            b"<news:title>": b"<news:title/><news:title>",
        }
        for right, wrong in faults.items():
            assert right in document
            assert not schema.validate(etree.fromstring(document.replace(right, wrong)))
