"""What checking JSON-LD costs, against expanding the same document with PyLD.

Run by path. PyLD knows no vocabulary: it only says what each key means. Times are processor time,
printed as ratios and never judged; both sides must have seen the same names.
"""

import json
import time
from collections.abc import Callable
from typing import Final

from pyld import jsonld

from humaskit import Article, schemaorg

ROUNDS: Final = 15
GOAL: Final = 1.0
BASE: Final = "https://schema.org/"
PARAGRAPH: Final = (
    "Regu humas Lapas Muara Jati belajar ke direktorat jenderal pada Senin, 12 Oktober 2020. "
)


def document(number: int = 1) -> dict[str, object]:
    """Return a NewsArticle of about 9 kB with quotes, sources and pictures."""
    host = "https://lapas-muarajati.example.go.id"
    agency = {"id": "tag:lapas-muarajati.example.go.id,2020:lapas", "name": "Lapas Muara Jati"}
    person = {"name": "Bagus Contoh", "post": "Kepala Regu Humas", "agency": agency}
    picture = {"kind": "image", "alt": "Regu humas di aula", "width": 1600, "height": 900}
    article = Article.model_validate(
        {
            "id": f"tag:lapas-muarajati.example.go.id,2020:artikel/{number}",
            "state": "published",
            "slug": f"studi-tiru-{number}",
            "url": f"{host}/berita/studi-tiru-{number}",
            "headline": "Studi tiru kehumasan",
            "body": {"content": (PARAGRAPH * 3 + "\n\n") * 20},
            "publisher": agency,
            "responsible": person,
            "quotes": [{"text": PARAGRAPH, "speaker": person, "approved": True}] * 3,
            "sources": [{"title": "Laporan", "url": f"{host}/laporan"}] * 2,
            "media": [picture | {"url": f"{host}/foto/{one}.jpg"} for one in range(3)],
            "topics": ["kehumasan", "pemasyarakatan", "pelayanan publik"],
            "first_published_at": "2020-10-12T09:00:00+07:00",
        }
    )
    return schemaorg.to_jsonld(article)


def best(work: Callable[[], object]) -> float:
    """Return the least processor time of several rounds, in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times) * 1000


def main() -> None:
    """Print both sides and their ratio."""
    ours = document()
    text = json.dumps(ours, ensure_ascii=False)
    theirs = ours | {"@context": {"@vocab": BASE}}
    [expanded] = jsonld.expand(theirs)
    assert {key for key in ours if not key.startswith("@")} == {
        key.removeprefix(BASE) for key in expanded if not key.startswith("@")
    }
    wrong = ours | {"headLine": "a"}
    assert [problem.term for problem in schemaorg.check(wrong) if problem.severity == "error"] == [
        "headLine"
    ]
    check = best(lambda: schemaorg.check(text))
    with_google = best(lambda: schemaorg.check(text, google=True))
    expand = best(lambda: jsonld.expand(json.loads(text) | {"@context": {"@vocab": BASE}}))
    print(f"document: {len(text):,} characters")
    print(f"check, JSON text:  {check:8.2f} ms  ({check / expand:.2f} x PyLD expand)")
    print(f"check, Google too: {with_google:8.2f} ms  ({with_google / expand:.2f} x PyLD expand)")
    print(f"PyLD expand:       {expand:8.2f} ms  (goal: check at most {GOAL} x)")
    graph = [document(number) for number in range(100)]
    many = best(lambda: schemaorg.check(graph))
    print(f"100 documents:     {many:8.2f} ms  ({many / check:.0f} x one)")


if __name__ == "__main__":
    main()
