"""How many errors put into right sentences the rules about numbers find; seeded, by operator."""

import random
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

import pytest

from floors import FLOORS
from humaskit import catalog
from humaskit.numbers import spell
from humaskit.reading import Draft
from sampling import count

NUMBER: Final = 250
WHOLE: Final = 5_000

Case = tuple[str, str | None]
"""A right sentence, and the same with one error; None where the slip changed nothing."""

FRAMES: Final = (
    "{}",
    "Kepala Dinas Sosial Muarajati menjelaskan, {}",
    "Menurut catatan kantor itu, {}",
    "<p>Rapat dibuka Senin. {} Acara ditutup dengan doa.</p>",
)
PLACES: Final = ("Muarajati", "Palanti", "Okura", "Tirta", "Hulu Sari", "Lembah Jaya", "Selat")
UNITS: Final = ("orang", "ton", "unit", "kasus", "berkas", "perkara", "paket")
PAIRS: Final = (
    "Sebanyak {figures} ({words}) {unit} tersedia.",
    "Tersedia {first} ({second}) {unit} untuk warga.",
    "Dananya Rp{figures} ({words} rupiah).",
    "Dananya Rp {figures},- ({words} rupiah) per {unit}.",
    "Diterima {figures}({words}) {unit} kemarin.",
)
SUMS: Final = (
    ("Sebanyak {total} {unit} selesai{verb} {parts}.", "{n} {unit} {name}", ", dan "),
    ("Terdapat {total} {unit}{verb} {parts}, kata petugas.", "{name} {n} {unit}", " dan "),
    ("Kantor menerima {total} {unit} tahun ini{verb} {parts}.", "{name} ({n})", ", dan "),
    ("Ada {total} {unit}{verb} {parts}.", "{n} di {name}", " serta "),
    ("Total {total} {unit} sebagai berikut:\n- {parts}\n\nUsai.", "{name}: {n} {unit}", "\n- "),
    ("Anggaran Rp{total}{verb} {parts}.", "Rp{n} untuk {name}", ", dan "),
)
VERBS: Final = (
    *(", terdiri atas", " yang terdiri dari", ", yakni", ", yaitu", " dengan rincian"),
    *(", terbagi atas", ":"),
)
CHANGES: Final = (
    "Jumlahnya {move} {by} dari {old} menjadi {new}.",
    "Dari {old} menjadi {new}, {move} {by}.",
    "Jumlahnya {move} dari {old} menjadi {new} atau {by}.",
    "Jumlahnya berubah dari {old} menjadi {new} ({move} {by}).",
    "Jumlahnya {move} sebesar {by} menjadi {new} dari sebelumnya {old}.",
    "Capaian itu {new}, {move} {by} dibandingkan tahun lalu sebanyak {old}.",
    "Jumlahnya {move} dari {old} pada 2025 menjadi {new} pada 2026 atau {move} {by}.",
)
PARTS: Final = (
    "Sebanyak {some} dari {whole} {unit} ({by}) selesai didata.",
    "Sebanyak {some} {unit} dari {whole} {unit} ({by}) selesai.",
    "Sebanyak {some} dari total {whole} {unit} atau {by} selesai.",
    "Sebanyak {by} atau {some} dari {whole} {unit} selesai didata.",
    "Tercatat {by} ({some} dari {whole} {unit}) selesai didata.",
)
TURNED: Final = {"naik": "turun", "turun": "naik"}


def figures(value: Decimal | int, decimals: int = 0) -> str:
    exact = Decimal(value).quantize(Decimal(1).scaleb(-decimals))
    return f"{exact:,f}".translate(str.maketrans(",.", ".,"))


def slip(chance: random.Random, value: int) -> int:
    """Change a number as a slip of the key or of the pen does: a little more or less, a figure."""
    if value < 10 or chance.random() < 0.4:
        return max(1, value + chance.choice((-2, -1, 1, 2)))
    digits = list(str(value))
    at = chance.randrange(len(digits))
    digits[at] = chance.choice([digit for digit in "123456789" if digit != digits[at]])
    return int("".join(digits))


def framed(chance: random.Random, right: str, wrong: str) -> Case:
    frame = chance.choice(FRAMES)
    if frame.endswith(", {}"):
        right, wrong = (text[0].lower() + text[1:] for text in (right, wrong))
    return frame.format(right), frame.format(wrong) if wrong != right else None


def pair(chance: random.Random) -> Case:
    value = chance.choice((chance.randint(2, 99), chance.randint(100, 9_999_999)))
    template, unit = chance.choice(PAIRS), chance.choice(UNITS)
    right, wrong = (
        template.format(
            figures=figures(value),
            words=spell(other),
            first=spell(value),
            second=figures(other),
            unit=unit,
        )
        for other in (value, slip(chance, value))
    )
    return framed(chance, right, wrong)


def total(chance: random.Random) -> Case:
    counts = [chance.randint(1, 400) for _ in range(chance.randint(2, 6))]
    shape, unit, verb = chance.choice(SUMS), chance.choice(UNITS), chance.choice(VERBS)
    names = chance.sample(PLACES, len(counts))

    def told(whole: int, parts: Sequence[int]) -> str:
        sentence, part, last = shape
        told = [
            part.format(n=figures(n), name=name, unit=unit)
            for n, name in zip(parts, names, strict=True)
        ]
        comma = last if last.startswith("\n") else ", "
        listed = last.join((comma.join(told[:-1]), told[-1]))
        return sentence.format(total=figures(whole), parts=listed, unit=unit, verb=verb)

    right = told(sum(counts), counts)
    if chance.random() < 0.5:
        return right, told(slip(chance, sum(counts)), counts)
    at = chance.randrange(len(counts))
    wrong = [*counts[:at], slip(chance, counts[at]), *counts[at + 1 :]]
    return right, told(sum(counts), wrong) if wrong != counts else None


def change(chance: random.Random) -> Case:
    old, new = chance.sample(range(40, 5000), 2)
    decimals, sign = chance.choice((0, 1, 2)), chance.choice((" persen", "%"))
    return changed(chance, old, new, rounded(abs(new - old), old, decimals), decimals, sign)


def difference(chance: random.Random) -> Case:
    old, new = chance.sample(range(40, 5000), 2)
    return changed(chance, old, new, Decimal(abs(new - old)), 0, "")


def changed(
    chance: random.Random, old: int, new: int, by: Decimal, decimals: int, sign: str
) -> Case:
    template, unit = chance.choice(CHANGES), chance.choice(UNITS)
    move = "naik" if new > old else "turun"
    slipped = chance.random() < 0.8
    wrong = Decimal(slip(chance, int(by.scaleb(decimals)))).scaleb(-decimals) if slipped else by
    right, other = (
        template.format(
            old=f"{figures(old)} {unit}",
            new=f"{figures(new)} {unit}",
            move=way,
            by=figures(said, decimals) + (sign or f" {unit}"),
        )
        for way, said in ((move, by), (move if slipped else TURNED[move], wrong))
    )
    return framed(chance, right, other if by else right)


def part(chance: random.Random) -> Case:
    whole = chance.randint(20, 3000)
    some = chance.randint(1, whole)
    decimals, sign = chance.choice((0, 1, 2)), chance.choice((" persen", "%"))
    by = rounded(some, whole, decimals)
    wrong = Decimal(slip(chance, int(by.scaleb(decimals)))).scaleb(-decimals)
    template, unit = chance.choice(PARTS), chance.choice(UNITS)
    right, other = (
        template.format(
            some=figures(some), whole=figures(whole), by=figures(said, decimals) + sign, unit=unit
        )
        for said in (by, wrong)
    )
    return framed(chance, right, other)


def rounded(some: int, whole: int, decimals: int) -> Decimal:
    percent = Decimal(some) / whole * 100
    return percent.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def struck(code: str, text: str) -> bool:
    draft = Draft.from_text(text, format="html" if text.startswith("<") else "text")
    return any(catalog.rule(code).check(draft))


@pytest.mark.parametrize(
    ("code", "operator"),
    [
        ("NUM001", pair),
        ("NUM003", total),
        ("NUM005", change),
        ("NUM007", difference),
        ("NUM008", part),
    ],
)
def test_errors_are_found_and_right_sentences_are_silent(
    code: str, operator: Callable[[random.Random], Case]
) -> None:
    cases = [operator(random.Random(seed)) for seed in range(count(WHOLE, NUMBER))]  # noqa: S311 - a seed is the point
    wrong = [text for _, text in cases if text is not None]
    missed = [text for text in wrong if not struck(code, text)]

    assert not [text for text, _ in cases if struck(code, text)]
    assert len(wrong) > len(cases) * 0.9
    assert len(missed) <= len(wrong) * (1 - FLOORS[code]), missed
