"""What a NewsArticle costs, built and serialised, against schema_org-py and pydantic2-schemaorg.

Run by path. Each side builds objects from the same facts and writes JSON; ours builds the whole
Article with its checks, renders its body to safe text, and says more. An article that was written
once keeps its text, so both are shown. Times are processor time, printed as ratios.
"""

import json
import sys
import time
import warnings
from collections.abc import Callable
from datetime import datetime
from typing import Final

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

ROUNDS: Final = 15
TIMES: Final = 50
GOALS: Final = {"schema_org-py": 15.0, "pydantic2-schemaorg": 150.0}
HOST: Final = "https://lapas-muarajati.example.go.id"
URL: Final = f"{HOST}/berita/studi-tiru"
AGENCY: Final = "tag:lapas-muarajati.example.go.id,2020:lapas"
NAME: Final = "Lapas Muara Jati"
TITLE: Final = "Studi tiru kehumasan"
SUMMARY: Final = "Regu humas belajar ke direktorat jenderal."
BODY: Final = "Regu humas Lapas Muara Jati belajar ke direktorat jenderal pada Senin. " * 8
PHOTOS: Final = (f"{HOST}/foto/1.jpg", f"{HOST}/foto/2.jpg")
CAPTION: Final = "Regu humas di aula"
AT: Final = "2020-10-12T09:00:00+07:00"
WHEN: Final = datetime.fromisoformat(AT)


def article() -> Article:
    """Return our article, built from plain data."""
    return Article.model_validate(
        {
            "id": "tag:lapas-muarajati.example.go.id,2020:artikel/1",
            "state": "published",
            "slug": "studi-tiru",
            "url": URL,
            "headline": TITLE,
            "summary": SUMMARY,
            "body": {"content": BODY, "format": "text"},
            "publisher": {"id": AGENCY, "name": NAME, "url": HOST},
            "media": [
                {"kind": "image", "url": photo, "alt": CAPTION, "caption": CAPTION}
                for photo in PHOTOS
            ],
            "first_published_at": AT,
        }
    )


def written(one: Article) -> str:
    """Return an article as JSON text."""
    return json.dumps(schemaorg.to_jsonld(one), ensure_ascii=False)


def by_schema_org() -> str:
    """Return the same facts by schema_org-py."""
    publisher = {"name": NAME, "url": HOST}
    text: str = schema_org.NewsArticle(
        url=URL,
        main_entity_of_page=schema_org.WebPage(url=URL),
        headline=TITLE,
        genre="siaran pers",
        creative_work_status="Published",
        in_language="id",
        description=SUMMARY,
        article_body=BODY,
        date_published=WHEN,
        author=schema_org.GovernmentOrganization(**publisher),
        publisher=schema_org.GovernmentOrganization(**publisher),
        source_organization=schema_org.GovernmentOrganization(**publisher),
        image=[
            schema_org.ImageObject(content_url=photo, caption=CAPTION, description=CAPTION)
            for photo in PHOTOS
        ],
    ).to_jsonld_json()
    return text


def by_pydantic2_schemaorg() -> str:
    """Return the same facts by pydantic2-schemaorg."""
    publisher = {"name": NAME, "url": HOST}
    text: str = V1NewsArticle(
        url=URL,
        mainEntityOfPage=V1WebPage(url=URL),
        headline=TITLE,
        genre="siaran pers",
        creativeWorkStatus="Published",
        inLanguage="id",
        description=SUMMARY,
        articleBody=BODY,
        datePublished=WHEN,
        author=V1GovernmentOrganization(**publisher),
        publisher=V1GovernmentOrganization(**publisher),
        sourceOrganization=V1GovernmentOrganization(**publisher),
        image=[
            V1ImageObject(contentUrl=photo, caption=CAPTION, description=CAPTION)
            for photo in PHOTOS
        ],
    ).json()
    return text


def best(work: Callable[[], object], times: int) -> float:
    """Return the least processor time of one call in several rounds, in microseconds."""
    work()
    found = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for _ in range(times):
            work()
        found.append(time.process_time() - start)
    return min(found) / times * 1e6


def main() -> None:
    """Print each side and how many times as fast ours is; fail where a goal is missed."""
    one = article()
    peers = {"schema_org-py": by_schema_org, "pydantic2-schemaorg": by_pydantic2_schemaorg}
    for peer in peers.values():
        told = json.loads(peer())
        assert (told["headline"], told["publisher"]["name"]) == (TITLE, NAME)
        assert len(told["image"]) == len(PHOTOS)
        assert told["articleBody"].strip() == BODY.strip()
    whole = best(lambda: written(article()), TIMES)
    alone = best(lambda: written(one), TIMES)
    print(f"humaskit, article and JSON: {whole:10.0f} us")
    print(f"humaskit, JSON alone:       {alone:10.0f} us")
    missed = False
    for name, peer in peers.items():
        cost = best(peer, 3)
        missed |= cost / whole < GOALS[name]
        print(
            f"{name:27} {cost:10.0f} us  {cost / whole:.1f} x article and JSON "
            f"(goal {GOALS[name]:.0f} x), {cost / alone:.1f} x JSON alone"
        )
    sys.exit(missed)


if __name__ == "__main__":
    main()
