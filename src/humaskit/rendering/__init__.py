"""A body's one safe HTML, and its plain text: every serializer takes them from here.

The doors to markdown-it-py and to nh3 (ammonia) are here and nowhere else, and open on first use.
"""

from humaskit.models.article import Article
from humaskit.models.body import Body
from humaskit.rendering._changes import CHANGE_NAMES, changes
from humaskit.rendering._memo import Memo
from humaskit.rendering._plain import plain_text
from humaskit.rendering._prose import is_prose, prose_html, prose_plain
from humaskit.rendering._sanitiser import sanitise
from humaskit.rendering._source import as_html
from humaskit.rendering._text import text_html, text_plain

__all__ = ["CHANGE_NAMES", "changes", "html", "plain", "text_of"]

# No address is left in text, so that it does not matter what they were relative to.
_NOWHERE = "https://localhost/"
_HTML = Memo()
_PLAIN = Memo()


def html(article: Article, *, keep: bool = True) -> str:
    """Return the one safe HTML of an article's body (isi sebagai HTML).

    Text becomes paragraphs and line breaks, Markdown is read by CommonMark with tables and
    strikethrough, HTML is taken as it is. Then only a list of harmless tags and attributes stays:
    no script, style, class, id, handler or embedded page. Every URL is absolute, resolved against
    `article.url`, with http, https, mailto or tel. A first-level heading and all below it move one
    level down, since the headline is the page's own. Control characters, U+FFFD, noncharacters
    and bidi overrides are dropped.

    The result is well-formed: parsing it gives no error, and rendering it again gives itself.
    A body deeper than 100 levels is given as the paragraphs of its text. A body without any text,
    picture or sound gives an empty string.

    Args:
        article: The article; only `body` and `url` count.
        keep: Whether to remember the result as long as the body lives, so that the next call
            costs next to nothing; a run over more articles than memory holds does without.

    Returns:
        A fragment of HTML to stand inside an `<article>` or a feed's content.
    """
    body, url = article.body, article.url
    if body.format == "text":
        return text_html(body.content)
    return _HTML.get(body, url, lambda: _safe(body, url), keep=keep)


def plain(article: Article) -> str:
    """Return an article's body as plain text (isi sebagai teks).

    Paragraphs are parted by one blank line, lines within them by a line break; list items begin
    with a hyphen, cells of a table row are parted by a bar, a picture is its alternative text.

    Args:
        article: The article; only `body` and `url` count.

    Returns:
        Text without markup; its white space is single spaces and the line breaks above.
    """
    body = article.body
    if body.format == "text":
        return text_plain(body.content)
    return _PLAIN.get(body, article.url, lambda: _text(article))


def _safe(body: Body, url: str) -> str:
    if body.format == "markdown" and is_prose(body.content):
        return prose_html(body.content)
    return sanitise(as_html(body), url)


def _text(article: Article) -> str:
    body = article.body
    if body.format == "markdown" and is_prose(body.content):
        return prose_plain(body.content)
    return plain_text(html(article))


def text_of(source: str) -> str:
    """Return the plain text of HTML that a stranger wrote (teks dari HTML).

    It is made safe first, as a body is: what a script or a style says is no text of anybody's.

    Args:
        source: HTML of any kind.

    Returns:
        Text without markup, as `plain` gives it.
    """
    return plain_text(sanitise(source, _NOWHERE))
