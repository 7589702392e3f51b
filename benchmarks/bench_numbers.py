"""Spell, read and find numbers: humaskit against num2words and ICU where they are installed.

Each round times all sides one after the other, in processor time; the ratio is the median over the
rounds. Finding has no peer; its cost per KB of prose is printed beside that of scanning for digits
alone. Wanted are the speed of ICU for reading, and at most 100 µs for a KB with 7 numbers, which
is 10 times what the digits alone take.
"""

import importlib
import re
import statistics
import time
from collections.abc import Callable
from typing import Final

from humaskit.numbers import find, parse, spell

ROUNDS: Final = 15
NUMBERS: Final = [7**exponent % 10**12 + exponent for exponent in range(2, 402)]
WORDS: Final = [spell(number) for number in NUMBERS]
PROSE: Final = (
    "Kepala dinas menyampaikan bahwa dua belas desa di kabupaten itu telah menerima bantuan "
    "senilai Rp1,5 miliar untuk perbaikan gedung sekolah yang rusak, sedangkan sisanya akan "
    "dikerjakan bertahap oleh pemerintah daerah bersama masyarakat setempat sesuai dengan "
    "kemampuan keuangan daerah, dan sebanyak 45 persen warga sudah terlayani dengan baik sampai "
    "akhir masa tanggap darurat yang ditetapkan oleh bupati beserta seluruh jajarannya.\n"
) * 50
DIGITS: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*")

Side = Callable[[], object]


def peers() -> dict[str, tuple[Side, Side | None]]:
    """Return what spells, and what reads, for each package that is installed."""
    found: dict[str, tuple[Side, Side | None]] = {}
    try:
        num2words = importlib.import_module("num2words").num2words
        found["num2words"] = (lambda: [num2words(n, lang="id") for n in NUMBERS], None)
    except ImportError:
        print("num2words is not installed: left out")
    try:
        icu = importlib.import_module("icu")
        rules = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale("id"))
        assert [rules.format(number) for number in NUMBERS] == WORDS
        found["ICU"] = (
            lambda: [rules.format(n) for n in NUMBERS],
            lambda: [rules.parse(words) for words in WORDS],
        )
    except ImportError:
        print("PyICU is not installed: left out")
    return found


def seconds(side: Side) -> float:
    """Time one run."""
    start = time.process_time()
    side()
    return time.process_time() - start


def compare(job: str, ours: Side, name: str, theirs: Side) -> None:
    """Print how many times as fast ours is."""
    ratios = [seconds(theirs) / seconds(ours) for _ in range(ROUNDS)]
    print(f"{job:6} against {name:10} {statistics.median(ratios):6.1f} times as fast")


def main() -> None:
    """Measure and print."""

    def ours_spell() -> object:
        return [spell(number) for number in NUMBERS]

    def ours_parse() -> object:
        return [parse(words) for words in WORDS]

    assert [parse(words) for words in WORDS] == NUMBERS
    print(f"spell  {seconds(ours_spell) / len(NUMBERS) * 1e6:6.1f} µs a number")
    print(f"parse  {seconds(ours_parse) / len(NUMBERS) * 1e6:6.1f} µs a number")
    for name, (spelling, reading) in peers().items():
        compare("spell", ours_spell, name, spelling)
        if reading is not None:
            compare("parse", ours_parse, name, reading)
    kilobytes = len(PROSE) / 1024
    finding = min(seconds(lambda: find(PROSE, dates=())) for _ in range(ROUNDS))
    digits = min(seconds(lambda: DIGITS.findall(PROSE)) for _ in range(ROUNDS))
    mentions = len(find(PROSE, dates=()))
    print(
        f"find   {finding / kilobytes * 1e6:6.1f} µs a KB with {mentions / kilobytes:.1f} numbers "
        f"(digits alone {digits / kilobytes * 1e6:.1f}, {finding / digits:.1f} times that)"
    )


if __name__ == "__main__":
    main()
