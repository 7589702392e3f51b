"""Pages of a site as a browser reads them."""

from typing import Any, Final
from xml.etree.ElementTree import Element

import html5lib

from humaskit import site
from humaskit.models import Article
from publishing import LATER, agency


def build(*articles: Article, **content: Any) -> dict[str, bytes]:  # noqa: ANN401 - of Content
    """Return the pages of these articles of the prison in November 2020."""
    given = {"articles": articles, "agencies": (agency(),)} | content
    return site.pages(site.Content(**given), at=LATER)


def tree(page: bytes) -> Element:
    """Return a page that is well-formed HTML as its tree."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    found: Element = parser.parse(page, transport_encoding="utf-8")
    assert parser.errors == []
    return found


def links(page: Element, rel: str) -> list[dict[str, str]]:
    """Return the links of a page in one relation."""
    return [dict(link.items()) for link in page.iter("link") if rel in link.get("rel", "").split()]


def words(element: Element) -> str:
    """Return what stands in an element, spaces made single."""
    return " ".join("".join(element.itertext()).split())


PAGE: Final = "lapas-muarajati/studi-tiru-1/index.html"
