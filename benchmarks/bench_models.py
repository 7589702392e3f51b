"""What reading and writing articles costs, against `json.loads` of the same bytes.

Run by path. Times are printed as ratios and never judged; both sides must agree on the facts.
"""

import json
import time
import tracemalloc
from collections.abc import Callable
from typing import Final

from humaskit import Article

ROUNDS: Final = 25
CALLS: Final = 40
GOAL: Final = 8.0
PARAGRAPH: Final = (
    "Regu humas Lapas Muarajati belajar ke direktorat jenderal pada Senin, 12 Oktober 2020. "
    "“Kami ingin informasi sampai tepat sasaran,” kata kepala regu. "
)


def release(number: int = 1) -> dict[str, object]:
    """Return a press release as a newsroom stores it, about 8.8 kB of JSON."""
    agency = {"id": "urn:instansi:muarajati", "name": "Lapas Kelas IIB Muarajati"}
    person = {"name": "Bagus Santoso", "post": "Kepala Regu Humas", "agency": agency}
    at = "2020-10-12T09:00:00+07:00"
    return {
        "id": f"tag:lapas-muarajati.go.id,2020:siaran/{number}",
        "state": "published",
        "version": 3,
        "slug": f"regu-humas-belajar-{number}",
        "previous_slugs": ["regu-humas", "humas-belajar"],
        "url": f"https://lapas-muarajati.go.id/berita/regu-humas-belajar-{number}",
        "headline": "Regu Humas Lapas Muarajati Belajar ke Direktorat Jenderal",
        "summary": PARAGRAPH,
        "body": {"format": "markdown", "content": (PARAGRAPH * 3 + "\n\n") * 12},
        "numbers": [{"text": f"{number}/HM/PULAU/10/2020", "agency": agency["id"]}],
        "dateline": {"place": "Muarajati", "region_code": "36.72", "on": "2020-10-12"},
        "publisher": agency,
        "responsible": person,
        "approvals": [{"by": "Rina Wulandari", "role": "Kepala Humas", "at": at}],
        "quotes": [{"text": PARAGRAPH, "speaker": person, "approved": True}] * 3,
        "sources": [{"title": "Laporan", "url": "https://lapas-muarajati.go.id/laporan"}] * 2,
        "media": [
            {
                "kind": "image",
                "url": f"https://lapas-muarajati.go.id/foto/{picture}.jpg",
                "alt": "Regu humas di aula",
                "caption": "Regu humas bertemu tim direktorat jenderal.",
                "width": 1600,
                "height": 900,
            }
            for picture in range(3)
        ],
        "topics": ["kehumasan", "pemasyarakatan", "pelayanan publik"],
        "region_codes": ["36", "36.72"],
        "contacts": [{"name": "Humas", "phone": "(021) 555-0100", "email": "humas@example.go.id"}],
        "first_published_at": at,
        "modified_at": "2020-10-13T10:00:00+07:00",
        "changes": [
            {"at": at, "kind": "correction", "note": "Jumlah regu diralat.", "version": version}
            for version in (2, 3)
        ],
    }


def least(actions: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Return the least seconds of one call of each, all of them in every round."""
    best = dict.fromkeys(actions, float("inf"))
    for _ in range(ROUNDS):
        for name, action in actions.items():
            began = time.perf_counter()
            for _ in range(CALLS):
                action()
            best[name] = min(best[name], (time.perf_counter() - began) / CALLS)
    return best


def one_article() -> None:
    """Print what one article costs, in microseconds and against `json.loads`."""
    data = json.dumps(release(), ensure_ascii=False).encode()
    article = Article.model_validate_json(data)
    assert article.headline == json.loads(data)["headline"]
    results = least(
        {
            "json.loads": lambda: json.loads(data),
            "model_validate_json": lambda: Article.model_validate_json(data),
            "model_dump_json": article.model_dump_json,
            "replace(version=4, minor)": lambda: article.replace(version=4, minor=True),
        }
    )
    print(f"{f'one article of {len(data):,} bytes':<30}{'µs':>10}{'of json.loads':>15}")
    for name, took in results.items():
        print(f"{name:<30}{took * 1e6:>10.1f}{took / results['json.loads']:>14.1f}×")
    print(f"goal: model_validate_json at most {GOAL:.0f}× json.loads")


def thousand_articles() -> None:
    """Print what a thousand articles cost, in time and in memory."""
    lines = [json.dumps(release(number), ensure_ascii=False) for number in range(1, 1001)]
    for name, read in (("json.loads", json.loads), ("Article", Article.model_validate_json)):
        began = time.perf_counter()
        assert len([read(line) for line in lines]) == 1000
        took = time.perf_counter() - began
        tracemalloc.start()
        kept = [read(line) for line in lines]
        held, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        print(
            f"1,000 × {name:<22}{took * 1e3:>16.1f} ms"
            f"{held / 2**20:>10.1f} MiB held{peak / 2**20:>8.1f} MiB peak"
        )
        del kept


if __name__ == "__main__":
    one_article()
    thousand_articles()
