"""What a NewsArticle costs, built and serialised, against schema_org-py and pydantic2-schemaorg.

Run by path. All sides write the same document of the same facts, of 200 articles that differ, in
their own way. Ours builds the NewsArticle of an article that is at hand, as a site has it, and
makes plain text of its body. What it costs when the whole Article is built and checked first, and
with `json.dumps` in the place of `schemaorg.dumps`, is shown beside it. Times are processor time,
printed as ratios.
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
    from pydantic2_schemaorg.ItemList import ItemList as V1ItemList
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

    id: str
    slug: str
    url: str
    title: str
    summary: str
    body: str
    photos: tuple[str, str]


def facts(number: int) -> Facts:
    """Return the facts of one article: no two are alike, so that nothing serves twice."""
    return Facts(
        id=f"tag:lapas-muarajati.example.go.id,2020:artikel/{number}",
        slug=f"studi-tiru-{number}",
        url=f"{HOST}/berita/studi-tiru-{number}",
        title=f"Studi tiru kehumasan ke-{number}",
        summary=f"Regu humas ke-{number} belajar ke direktorat jenderal.",
        body=" ".join([f"Regu humas ke-{number} Lapas Muara Jati belajar ke ditjen."] * 8),
        photos=(f"{HOST}/foto/{number}-1.jpg", f"{HOST}/foto/{number}-2.jpg"),
    )


def article(told: Facts) -> Article:
    """Return our article, built from plain data."""
    return Article.model_validate(
        {
            "id": told.id,
            "state": "published",
            "slug": told.slug,
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
    return by_json_alone(article(told))


def by_json_alone(one: Article) -> str:
    """Return an article that is at hand by humaskit and the standard library."""
    return json.dumps(schemaorg.to_jsonld(one), ensure_ascii=False)


def by_schema_org(told: Facts) -> str:
    """Return the same document by schema_org-py."""
    publisher = {"schema_id": AGENCY, "name": NAME, "url": f"{HOST}/"}
    text: str = schema_org.NewsArticle(
        schema_id=told.id,
        identifier=told.id,
        url=told.url,
        main_entity_of_page=schema_org.WebPage(schema_id=told.url),
        headline=told.title,
        genre="siaran pers",
        creative_work_status="Published",
        version=1,
        in_language="id",
        description=told.summary,
        article_body=told.body,
        word_count=len(told.body.split()),
        time_required="PT1M",
        date_published=WHEN,
        author=schema_org.GovernmentOrganization(**publisher),
        publisher=schema_org.GovernmentOrganization(**publisher),
        source_organization=schema_org.GovernmentOrganization(**publisher),
        image=[
            schema_org.ImageObject(content_url=photo, caption=CAPTION, description=CAPTION)
            for photo in told.photos
        ],
        access_mode=["textual", "visual"],
        accessibility_feature="alternativeText",
        access_mode_sufficient=schema_org.ItemList(item_list_element=["textual"]),
    ).to_jsonld_json()
    return text


def by_pydantic2_schemaorg(told: Facts) -> str:
    """Return the same document by pydantic2-schemaorg."""
    publisher = {"id_": AGENCY, "name": NAME, "url": f"{HOST}/"}
    text: str = V1NewsArticle(
        id_=told.id,
        identifier=told.id,
        url=told.url,
        mainEntityOfPage=V1WebPage(id_=told.url),
        headline=told.title,
        genre="siaran pers",
        creativeWorkStatus="Published",
        version=1,
        inLanguage="id",
        description=told.summary,
        articleBody=told.body,
        wordCount=len(told.body.split()),
        timeRequired="PT1M",
        datePublished=WHEN,
        author=V1GovernmentOrganization(**publisher),
        publisher=V1GovernmentOrganization(**publisher),
        sourceOrganization=V1GovernmentOrganization(**publisher),
        image=[
            V1ImageObject(contentUrl=photo, caption=CAPTION, description=CAPTION)
            for photo in told.photos
        ],
        accessMode=["textual", "visual"],
        accessibilityFeature="alternativeText",
        accessModeSufficient=V1ItemList(itemListElement=["textual"]),
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
    """Fail unless a text is the document of these facts, whether it names its context or not."""
    found: dict[str, object] = json.loads(text)
    ours: dict[str, object] = schemaorg.to_jsonld(article(told))
    found["@context"] = ours["@context"]
    assert found == ours, (found, ours)


def main() -> None:
    """Print each side and how many times as fast ours is; fail where a goal is missed."""
    given = [facts(number) for number in range(200)]
    peers = {"schema_org-py": by_schema_org, "pydantic2-schemaorg": by_pydantic2_schemaorg}
    for write in (by_humaskit, by_json, *peers.values()):
        assert_told(write(given[0]), given[0])
    ready = [article(told) for told in given]
    of_article = best(schemaorg.dumps, ready, ROUNDS)
    ours = {
        "NewsArticle of an article": of_article,
        "the same by json.dumps": best(by_json_alone, ready, ROUNDS),
        "article checked, NewsArticle": best(by_humaskit, given, ROUNDS),
        "the same by json.dumps, too": best(by_json, given, ROUNDS),
    }
    for what, cost in ours.items():
        print(f"humaskit, {what:30} {cost:7.0f} us")
    missed = False
    for name, peer in peers.items():
        cost = best(peer, given[:3], PEER_ROUNDS)
        missed |= cost / of_article < GOALS[name]
        times = " x, ".join(f"{cost / each:.1f}" for each in ours.values())
        print(f"{name:40} {cost:7.0f} us: {times} x (goal {GOALS[name]:.0f} x for the first)")
    sys.exit(missed)


if __name__ == "__main__":
    main()
