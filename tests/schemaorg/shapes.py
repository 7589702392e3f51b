"""Articles as other content systems write them, in our own words; each is a shape seen in the wild.

Every shape is a headline, and a function of it that gives the document; the agencies, people and
addresses are invented.
"""

from collections.abc import Callable
from typing import Any, Final

SITE: Final = "https://dinas.saramataprov.go.id/"
URL: Final = f"{SITE}berita/pasar-murah"
DAY: Final = "2026-08-10T09:00:00+08:00"
ORG: Final = {"@type": "Organization", "name": "Dinas Perdagangan Saramata"}
LOGO: Final = {"@type": "ImageObject", "url": "https://dinas.saramataprov.go.id/logo.png"}


def base(headline: str, **more: object) -> dict[str, Any]:
    """Return the plainest article."""
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": headline,
        "url": URL,
        "datePublished": DAY,
        "publisher": ORG,
    } | more


def without(headline: str, *gone: str, **more: object) -> dict[str, Any]:
    """Return the plainest article without some terms, and with others."""
    return {term: value for term, value in base(headline).items() if term not in gone} | more


def graph(*nodes: dict[str, Any]) -> dict[str, Any]:
    """Return nodes in one graph."""
    return {"@context": "https://schema.org", "@graph": list(nodes)}


def _seo_plugin(h: str) -> dict[str, Any]:
    return graph(
        {
            "@type": ["Article", "NewsArticle"],
            "@id": f"{URL}#article",
            "isPartOf": {"@id": URL},
            "author": {"name": "redaksi", "@id": f"{SITE}#/person/1"},
            "headline": h,
            "datePublished": DAY,
            "mainEntityOfPage": {"@id": URL},
            "publisher": {"@id": "https://dinas.saramataprov.go.id/#organization"},
            "image": {"@id": f"{URL}#primaryimage"},
            "keywords": ["pangan", "pasar"],
            "wordCount": 210,
        },
        {"@type": "WebPage", "@id": URL, "url": URL, "name": h},
        {"@type": "ImageObject", "@id": f"{URL}#primaryimage", "contentUrl": f"{URL}/a.jpg"},
        {
            "@type": "Organization",
            "@id": "https://dinas.saramataprov.go.id/#organization",
            "name": "Dinas Perdagangan Saramata",
            "url": "https://dinas.saramataprov.go.id/",
            "logo": LOGO,
        },
        {
            "@type": "Person",
            "@id": "https://dinas.saramataprov.go.id/#/person/1",
            "name": "redaksi",
        },
    )


SHAPES: Final[dict[str, Callable[[str], object]]] = {
    "plain": base,
    "seo plugin graph": _seo_plugin,
    "old http context": lambda h: base(h, **{"@context": "http://schema.org"}),
    "context with a slash": lambda h: base(h, **{"@context": "https://schema.org/"}),
    "context in a list": lambda h: base(
        h, **{"@context": ["https://schema.org", {"@language": "id"}]}
    ),
    "context as an object": lambda h: base(h, **{"@context": {"@vocab": "https://schema.org/"}}),
    "prefixed terms": lambda h: {
        "@context": {"schema": "https://schema.org/"},
        "@type": "schema:NewsArticle",
        "schema:headline": h,
        "schema:url": URL,
        "schema:datePublished": DAY,
        "schema:publisher": {"@type": "schema:Organization", "schema:name": "Dinas"},
    },
    "expanded terms": lambda h: {
        "@type": ["http://schema.org/NewsArticle"],
        "http://schema.org/headline": [{"@value": h}],
        "http://schema.org/url": [{"@id": URL}],
        "http://schema.org/datePublished": [DAY],
        "http://schema.org/publisher": [{"http://schema.org/name": [{"@value": "Dinas"}]}],
    },
    "a list of one": lambda h: [base(h)],
    "everything in lists of one": lambda h: {
        term: value if term.startswith("@") else [value] for term, value in base(h).items()
    },
    "a list with a breadcrumb": lambda h: [
        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": []},
        base(h),
    ],
    "publisher as a name": lambda h: base(h, publisher="Dinas Perdagangan Saramata"),
    "publisher as a list": lambda h: base(
        h, publisher=[ORG, {"@type": "Organization", "name": "B"}]
    ),
    "publisher nested in a department": lambda h: base(
        h, publisher=ORG | {"parentOrganization": {"@type": "Organization", "name": "Pemprov"}}
    ),
    "publisher with logo and links": lambda h: base(
        h, publisher=ORG | {"logo": LOGO, "sameAs": ["https://facebook.example/dinas"]}
    ),
    "publisher only as author": lambda h: without(h, "publisher", author=ORG),
    "publisher only as source": lambda h: without(h, "publisher", sourceOrganization=ORG),
    "author as a name": lambda h: base(h, author="Tim Humas"),
    "authors as people": lambda h: base(
        h, author=[{"@type": "Person", "name": "Larasati"}, {"@type": "Person", "name": "Gilang"}]
    ),
    "author that is the publisher": lambda h: base(h, author=ORG),
    "address in mainEntityOfPage": lambda h: without(
        h, "url", mainEntityOfPage={"@type": "WebPage", "@id": URL}
    ),
    "address as mainEntityOfPage text": lambda h: without(h, "url", mainEntityOfPage=URL),
    "address as @id": lambda h: base(h, **{"@id": URL}),
    "name instead of headline": lambda h: without(h, "headline", name=h),
    "text instead of articleBody": lambda h: base(h, text="Isi berita."),
    "body with markup": lambda h: base(h, articleBody="<p>Isi &amp; berita.</p>"),
    "image as an address": lambda h: base(h, image=f"{URL}/a.jpg"),
    "images as a list": lambda h: base(h, image=[f"{URL}/a.jpg", f"{URL}/b.jpg"]),
    "image with sizes as text": lambda h: base(
        h, image={"@type": "ImageObject", "url": f"{URL}/a.jpg", "width": "800px", "height": "600"}
    ),
    "image with sizes as nodes": lambda h: base(
        h,
        image={
            "@type": "ImageObject",
            "url": f"{URL}/a.jpg",
            "width": {"@type": "QuantitativeValue", "value": 800},
        },
    ),
    "keywords with commas": lambda h: base(h, keywords="pangan, pasar murah, pangan"),
    "keywords as terms": lambda h: base(h, keywords=[{"@type": "DefinedTerm", "name": "pangan"}]),
    "time without an offset": lambda h: base(h, datePublished="2026-08-10T09:00:00"),
    "a date without a time": lambda h: base(h, datePublished="2026-08-10"),
    "time in UTC": lambda h: base(h, datePublished="2026-08-10T01:00:00Z"),
    "no time at all": lambda h: without(h, "datePublished"),
    "language as a node": lambda h: base(
        h, inLanguage={"@type": "Language", "name": "Indonesian", "alternateName": "id"}
    ),
    "language with a region": lambda h: base(h, inLanguage="id-ID"),
    "article about a page": lambda h: {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "mainEntity": base(h),
    },
    "article in an item list": lambda h: {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "itemListElement": [{"@type": "ListItem", "position": 1, "item": base(h)}],
    },
    "blog posting": lambda h: base(h, **{"@type": "BlogPosting"}),
    "report": lambda h: base(h, **{"@type": "Report"}),
    "opinion": lambda h: base(h, **{"@type": "OpinionNewsArticle"}),
    "ratings and comments beside it": lambda h: base(
        h, aggregateRating={"@type": "AggregateRating"}, comment=[], commentCount=3
    ),
    "nulls and empty texts": lambda h: base(h, description="", image=None, author=[], keywords=""),
}
"""Each shape by its name."""
