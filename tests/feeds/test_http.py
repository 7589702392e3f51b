from collections.abc import Callable
from datetime import timedelta

import pytest

from humaskit import feeds
from humaskit.errors import InvalidValueError
from publishing import HOST, LATER, article, channel, event

CORRECTED = article(2, modified_at="2020-10-14T10:00:00.5+09:00")
ABOUT = channel(
    hub=f"{HOST}/hub", json_url=f"{HOST}/feed.json", calendar_url=f"{HOST}/agenda.ics?ü"
)
ARTICLES = [article(), CORRECTED, article(3)]
ALL = {
    "application/rss+xml; charset=utf-8": lambda: feeds.rss(ABOUT, ARTICLES),
    "application/atom+xml; charset=utf-8": lambda: feeds.atom(ABOUT, ARTICLES),
    "application/feed+json": lambda: feeds.json_feed(ABOUT, ARTICLES),
    "application/xml": lambda: feeds.sitemap(ABOUT, ARTICLES),
    "text/calendar; charset=utf-8": lambda: feeds.icalendar(
        ABOUT,
        [
            event(modified_at="2020-10-14T08:00:00+07:00"),
            event(id="urn:agenda:2", first_published_at="2020-10-01T08:00:00+07:00"),
        ],
    ),
}


def test_the_page_for_browsers_is_served_with_its_newest_change() -> None:
    changed = article(modified_at="2020-10-13T08:30:00+07:00")
    headers = feeds.http_headers(feeds.html(channel(), [changed]), channel=channel())
    assert headers.keys() == {"Content-Type", "ETag", "Last-Modified"}
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Last-Modified"] == "Tue, 13 Oct 2020 01:30:00 GMT"


@pytest.mark.parametrize("media_type", ALL)
def test_headers_are_those_of_the_content(media_type: str) -> None:
    document = ALL[media_type]()
    headers = feeds.http_headers(document)
    assert headers["Content-Type"] == media_type
    assert headers["Last-Modified"] == "Wed, 14 Oct 2020 01:00:00 GMT"
    assert headers == feeds.http_headers(ALL[media_type]())
    assert headers["ETag"][0] == headers["ETag"][-1] == '"'
    changed = feeds.http_headers(document.replace(b"Lapas", b"Rutan").replace(b"muara", b"kuala"))
    assert changed["ETag"] != headers["ETag"]


def test_an_index_and_news_have_headers_too() -> None:
    index = feeds.sitemap_index({f"{HOST}/a.xml": LATER})
    headers = feeds.http_headers(index, channel=ABOUT)
    assert headers["Content-Type"] == "application/xml"
    assert headers["Last-Modified"] == "Sat, 31 Oct 2020 17:00:00 GMT"
    assert "Link" not in headers
    soon = LATER - timedelta(days=18, hours=12)
    news = feeds.http_headers(feeds.news_sitemap(ABOUT, ARTICLES, at=soon))
    assert news["Last-Modified"] == "Wed, 14 Oct 2020 01:00:00 GMT"


@pytest.mark.parametrize(
    "write", [feeds.rss, feeds.atom, feeds.json_feed, feeds.sitemap, feeds.icalendar]
)
def test_what_holds_nothing_never_changed(write: Callable[..., bytes]) -> None:
    assert "Last-Modified" not in feeds.http_headers(write(ABOUT, []))


def test_an_article_cannot_say_when_its_feed_changed() -> None:
    tricks = (
        "<updated>2030-01-01T00:00:00Z</updated>",
        "<lastmod>2030-01-01T00:00:00Z</lastmod>",
        '","date_modified":"2030-01-01T00:00:00Z"',
        "<atom:updated>2030-01-01T00:00:00Z</atom:updated>",
    )
    body = {"content": "\n".join(tricks)}
    tricky = article(summary=tricks[2], body=body)
    for write in (feeds.rss, feeds.atom, feeds.json_feed, feeds.sitemap):
        headers = feeds.http_headers(write(ABOUT, [tricky]))
        assert headers["Last-Modified"] == "Mon, 12 Oct 2020 02:01:00 GMT"
    agenda = event(
        description="a\nLAST-MODIFIED:20300101T000000Z", modified_at="2020-10-12T09:01:00+07:00"
    )
    headers = feeds.http_headers(feeds.icalendar(ABOUT, [agenda]))
    assert headers["Last-Modified"] == "Mon, 12 Oct 2020 02:01:00 GMT"


def test_the_channel_adds_the_links_of_websub() -> None:
    def link(document: bytes) -> str:
        return feeds.http_headers(document, channel=ABOUT)["Link"]

    hub = f'<{HOST}/hub>; rel="hub"'
    assert link(feeds.rss(ABOUT, [])) == f'{hub}, <{HOST}/rss.xml>; rel="self"'
    assert link(feeds.atom(ABOUT, [])) == f'{hub}, <{HOST}/atom.xml>; rel="self"'
    assert link(feeds.json_feed(ABOUT, [])) == f'{hub}, <{HOST}/feed.json>; rel="self"'
    assert link(feeds.icalendar(ABOUT, [])) == f'{hub}, <{HOST}/agenda.ics?%C3%BC>; rel="self"'
    silent = channel(rss_url=None)
    assert "Link" not in feeds.http_headers(feeds.rss(silent, []), channel=silent)


@pytest.mark.parametrize("document", [b"", b"<html><body>", b" {", b"<rss2>"])
def test_other_documents_are_refused(document: bytes) -> None:
    with pytest.raises(InvalidValueError) as caught:
        feeds.http_headers(document)
    assert caught.value.code == "humas.feed.unknown_format"


RESPONSE = {"ETag": '"abc"', "Last-Modified": "Wed, 14 Oct 2020 01:00:00 GMT"}


@pytest.mark.parametrize(
    ("request_headers", "known"),
    [
        ({}, False),
        ({"If-None-Match": '"abc"'}, True),
        ({"if-none-match": 'W/"abc"'}, True),
        ({"If-None-Match": '"x,y", W/"abc" ,"z"'}, True),
        ({"If-None-Match": " * "}, True),
        ({"If-None-Match": '"ab", "abcd", abc'}, False),
        ({"If-None-Match": ""}, False),
        ({"IF-MODIFIED-SINCE": "Wed, 14 Oct 2020 01:00:00 GMT"}, True),
        ({"If-Modified-Since": "Wed, 14 Oct 2020 01:00:01 GMT"}, True),
        ({"If-Modified-Since": "Wed, 14 Oct 2020 00:59:59 GMT"}, False),
        ({"If-Modified-Since": "Wednesday, 14-Oct-20 01:00:00 GMT"}, True),
        ({"If-Modified-Since": "Wed Oct 14 01:00:00 2020"}, True),
        ({"If-Modified-Since": "14 Oktober 2020"}, False),
        (
            {"If-None-Match": '"old"', "If-Modified-Since": "Wed, 14 Oct 2020 01:00:00 GMT"},
            False,
        ),
    ],
)
def test_a_client_that_has_the_document_is_told_so(
    request_headers: dict[str, str],
    known: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert feeds.not_modified(request_headers, RESPONSE) is known


def test_a_document_that_never_changed_is_known_by_its_tag_alone() -> None:
    response = feeds.http_headers(feeds.rss(channel(), []))
    since = {"If-Modified-Since": "Wed, 14 Oct 2020 01:00:00 GMT"}
    assert not feeds.not_modified(since, response)
    assert feeds.not_modified({"If-None-Match": response["ETag"]}, response)
