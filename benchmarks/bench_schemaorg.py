"""What a NewsArticle costs, built and serialised, against schema_org-py and pydantic2-schemaorg.

Run by path. Each side builds objects from the same facts, of 200 articles that differ, and writes
JSON text in its own way; ours builds the whole Article with its checks, makes plain text of its
body, and says more. What `json.dumps` costs in the place of `schemaorg.dumps`, and the writing
alone, are shown beside it. Times are processor time, printed as ratios.
"""

import json
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final, NamedTuple, TypeVar

with warnings.catch_warnings():  # pydantic2-schemaorg speaks to pydantic in the words of version 1
    warnings.simplefilter("ignore")
    import schema_org
    from pydantic2_schemaorg.GovernmentOrganization import (
        GovernmentOrganization as V1GovernmentOrganization,
    )
    from pydantic2_schemaorg.ImageObject import ImageObject as V1ImageObject
    from pydantic2_schemaorg.NewsArticle import NewsArticle as V1NewsArticle
    from pydantic2_schemaorg.WebPage import WebPage as V1WebPage

from humaskit import Article, schemaorg

T = TypeVar("T")
ROUNDS: Final = 15
PEER_ROUNDS: Final = 5
GOALS: Final = {"schema_org-py": 15.0, "pydantic2-schemaorg": 150.0}
HOST: Final = "https://lapas-muarajati.example.go.id"
AGENCY: Final = "tag:lapas-muarajati.example.go.id,2020:lapas"
NAME: Final = "Lapas Muara Jati"
CAPTION: Final = "Regu humas di aula"
AT: Final = "2020-10-12T09:00:00+07:00"
WHEN: Final = datetime.fromisoformat(AT)


class Facts(NamedTuple):
    """What an article says of its own; the agency and the time are the same for all."""

    number: int
    url: str
    title: str
    summary: str
    body: str
    photos: tuple[str, str]


def facts(number: int) -> Facts:
    """Return the facts of one article: no two are alike, so that nothing serves twice."""
    return Facts(
        number=number,
        url=f"{HOST}/berita/studi-tiru-{number}",
        title=f"Studi tiru kehumasan ke-{number}",
        summary=f"Regu humas ke-{number} belajar ke direktorat jenderal.",
        body=f"Regu humas ke-{number} Lapas Muara Jati belajar ke direktorat jenderal. " * 8,
        photos=(f"{HOST}/foto/{number}-1.jpg", f"{HOST}/foto/{number}-2.jpg"),
    )


def article(told: Facts) -> Article:
    """Return our article, built from plain data."""
    return Article.model_validate(
        {
            "id": f"tag:lapas-muarajati.example.go.id,2020:artikel/{told.number}",
            "state": "published",
            "slug": f"studi-tiru-{told.number}",
            "url": told.url,
            "headline": told.title,
            "summary": told.summary,
            "body": {"content": told.body, "format": "text"},
            "publisher": {"id": AGENCY, "name": NAME, "url": HOST},
            "media": [
                {"kind": "image", "url": photo, "alt": CAPTION, "caption": CAPTION}
                for photo in told.photos
            ],
            "first_published_at": AT,
        }
    )


def by_humaskit(told: Facts) -> str:
    """Return the facts by humaskit."""
    return schemaorg.dumps(article(told))


def by_json(told: Facts) -> str:
    """Return the facts by humaskit, written by the standard library."""
    return json.dumps(schemaorg.to_jsonld(article(told)), ensure_ascii=False)


def by_schema_org(told: Facts) -> str:
    """Return the same facts by schema_org-py."""
    publisher = {"name": NAME, "url": HOST}
    text: str = schema_org.NewsArticle(
        url=told.url,
        main_entity_of_page=schema_org.WebPage(url=told.url),
        headline=told.title,
        genre="siaran pers",
        creative_work_status="Published",
        in_language="id",
        description=told.summary,
        article_body=told.body,
        date_published=WHEN,
        author=schema_org.GovernmentOrganization(**publisher),
        publisher=schema_org.GovernmentOrganization(**publisher),
        source_organization=schema_org.GovernmentOrganization(**publisher),
        image=[
            schema_org.ImageObject(content_url=photo, caption=CAPTION, description=CAPTION)
            for photo in told.photos
        ],
    ).to_jsonld_json()
    return text


def by_pydantic2_schemaorg(told: Facts) -> str:
    """Return the same facts by pydantic2-schemaorg."""
    publisher = {"name": NAME, "url": HOST}
    text: str = V1NewsArticle(
        url=told.url,
        mainEntityOfPage=V1WebPage(url=told.url),
        headline=told.title,
        genre="siaran pers",
        creativeWorkStatus="Published",
        inLanguage="id",
        description=told.summary,
        articleBody=told.body,
        datePublished=WHEN,
        author=V1GovernmentOrganization(**publisher),
        publisher=V1GovernmentOrganization(**publisher),
        sourceOrganization=V1GovernmentOrganization(**publisher),
        image=[
            V1ImageObject(contentUrl=photo, caption=CAPTION, description=CAPTION)
            for photo in told.photos
        ],
    ).json()
    return text


def best(work: Callable[[T], str], given: Sequence[T], rounds: int) -> float:
    """Return the least processor time per item in several rounds, in microseconds."""
    work(given[0])
    found = []
    for _ in range(rounds):
        start = time.process_time()
        for each in given:
            work(each)
        found.append(time.process_time() - start)
    return min(found) / len(given) * 1e6


def assert_told(text: str, told: Facts) -> None:
    """Fail unless a text says the facts."""
    found = json.loads(text)
    assert (found["headline"], found["publisher"]["name"]) == (told.title, NAME)
    assert [image["contentUrl"] for image in found["image"]] == [*told.photos]
    assert found["articleBody"].strip() == told.body.strip()


def main() -> None:
    """Print each side and how many times as fast ours is; fail where a goal is missed."""
    given = [facts(number) for number in range(200)]
    peers = {"schema_org-py": by_schema_org, "pydantic2-schemaorg": by_pydantic2_schemaorg}
    for write in (by_humaskit, by_json, *peers.values()):
        assert_told(write(given[0]), given[0])
    ready = [article(told) for told in given]
    whole = best(by_humaskit, given, ROUNDS)
    ours = {
        "article built and written": whole,
        "the same, by json.dumps": best(by_json, given, ROUNDS),
        "written, article at hand": best(schemaorg.dumps, ready, ROUNDS),
    }
    for what, cost in ours.items():
        print(f"humaskit, {what:27} {cost:7.0f} us")
    missed = False
    for name, peer in peers.items():
        cost = best(peer, given[:3], PEER_ROUNDS)
        missed |= cost / whole < GOALS[name]
        times = ", ".join(f"{cost / each:.1f}" for each in ours.values())
        print(f"{name:37} {cost:7.0f} us: {times} x (goal {GOALS[name]:.0f} x)")
    sys.exit(missed)


if __name__ == "__main__":
    main()
