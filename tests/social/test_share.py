"""Links that open a channel's own window, with the post in it."""

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings

import sampling
from humaskit import social
from humaskit.models import Article
from humaskit.testing import strategies
from publishing import HOST, article

SHOWN = article(summary="Tim humas & ditjen: 100% siap + “ramah”.", topics=["layanan publik"])
URL = f"{HOST}/berita/studi-tiru-1"
TEXTS = {
    "bluesky": "https://bsky.app/intent/compose",
    "threads": "https://www.threads.com/intent/post",
    "whatsapp": "https://wa.me/",
    "x": "https://x.com/intent/post",
}
ADDRESSES = {
    "facebook": ("https://www.facebook.com/sharer/sharer.php", "u"),
    "linkedin": ("https://www.linkedin.com/sharing/share-offsite/", "url"),
}


def asked(href: str) -> tuple[str, dict[str, list[str]]]:
    parts = urlsplit(href)
    assert not parts.fragment
    return f"{parts.scheme}://{parts.netloc}{parts.path}", parse_qs(
        parts.query, strict_parsing=True
    )


def hrefs(shown: Article) -> dict[str, str]:
    return {str(one.channel): one.href for one in social.share_links(shown)}


def test_each_channel_with_a_window_has_a_link() -> None:
    assert list(hrefs(SHOWN)) == sorted([*TEXTS, *ADDRESSES, "telegram"])


@pytest.mark.parametrize("channel", TEXTS)
def test_a_window_holds_the_post(channel: str) -> None:
    posts = {str(name): social.post(SHOWN, name).text for name in social.CHANNELS}
    assert asked(hrefs(SHOWN)[channel]) == (TEXTS[channel], {"text": [posts[channel]]})


@pytest.mark.parametrize("channel", ADDRESSES)
def test_a_window_that_reads_the_card_gets_the_address(channel: str) -> None:
    start, name = ADDRESSES[channel]
    assert asked(hrefs(SHOWN)[channel]) == (start, {name: [URL]})


def test_telegram_gets_address_and_text_apart() -> None:
    start, query = asked(hrefs(SHOWN)["telegram"])
    assert start == "https://t.me/share/url"
    assert query["url"] == [URL]
    text = "Studi tiru kehumasan 1\n\nTim humas & ditjen: 100% siap + “ramah”.\n\n#LayananPublik"
    assert query["text"] == [text]


@given(shown=strategies.articles())
@settings(max_examples=sampling.count(500, 10))
def test_every_article_can_be_shared(shown: Article) -> None:
    for channel, href in hrefs(shown).items():
        assert href.isascii()
        assert not set(href) & set(' "<>\\^`{|}')
        _, query = asked(href)
        if channel in TEXTS:
            [text] = query["text"]
            assert text in {social.post(shown, name).text for name in social.CHANNELS}
