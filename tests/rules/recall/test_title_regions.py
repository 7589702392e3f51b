"""How many wrong regions put into right headlines the rule about them finds; seeded."""

import random
from typing import Final

from floors import FLOORS
from humaskit import catalog
from humaskit.reading import Draft
from humaskit.regions import Province, Regency, provinces, regencies
from sampling import count

NUMBER: Final = 300
WHOLE: Final = 10_000
TEXTS: Final = (
    ("Waspada Hujan Lebat di {}", "Hujan lebat turun di {} sejak pagi."),
    ("Panen Raya di {} Dimulai", "Panen raya di {} dimulai Rabu (4/2/2026)."),
)


def written(seed: int, *, wrong: bool) -> Draft:
    chance = random.Random(seed)  # noqa: S311 - a seed is the point
    regions: tuple[Province | Regency, ...] = (*provinces(), *regencies())
    region = chance.choice(regions)
    home = region.province if isinstance(region, Regency) else region
    others = [one for one in regencies() if one.province != home and one.name[:4] != "Kota"]
    other: Province | Regency = chance.choice(others) if wrong else region
    title, body = chance.choice(TEXTS)
    return Draft.from_text(body.format(region.name), title=title.format(other.name))


def test_most_wrong_regions_are_found() -> None:
    check = catalog.rule("TTL002").check
    texts = [written(seed, wrong=True) for seed in range(count(WHOLE, NUMBER))]

    assert sum(any(check(draft)) for draft in texts) / len(texts) >= FLOORS["TTL002"]


def test_right_regions_are_left_alone() -> None:
    check = catalog.rule("TTL002").check

    for seed in range(count(WHOLE, NUMBER)):
        draft = written(seed, wrong=False)
        assert not any(check(draft)), draft
