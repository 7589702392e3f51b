"""Citations of regulations: `Pasal 7 ayat (2) UU Nomor 14 Tahun 2008 tentang ...`."""

import re
from typing import Final, NamedTuple

_KINDS: Final = (
    (r"Undang-[Uu]ndang Dasar|UUD", "UUD"),
    (r"Peraturan Pemerintah Pengganti Undang-[Uu]ndang|Perp[pu]u", "Perppu"),
    (r"Undang-[Uu]ndang|UU", "UU"),
    (r"Peraturan Pemerintah|PP", "PP"),
    (r"Peraturan Presiden|Perpres", "Perpres"),
    (r"Keputusan Presiden|Keppres", "Keppres"),
    (r"Instruksi Presiden|Inpres", "Inpres"),
    (r"Peraturan Menteri|Permen[A-Za-z]*", "Permen"),
    (r"Keputusan Menteri|Kepmen[A-Za-z]*", "Kepmen"),
    (r"Peraturan Daerah|Perda", "Perda"),
    (r"Peraturan Gubernur|Pergub", "Pergub"),
    (r"Peraturan Bupati|Perbup", "Perbup"),
    (r"Peraturan Wali ?[Kk]ota|Perwali|Perwal", "Perwali"),
    (r"Surat Edaran|SE", "SE"),
)
_KIND: Final = "|".join(f"(?P<k{number}>{kind})" for number, (kind, _) in enumerate(_KINDS))
_PART: Final = (
    r"(?:[Pp]asal [0-9]+[A-Z]?(?: ?(?:ayat|Ayat) ?\([0-9]+[a-z]?\))?(?: huruf [a-z])?"
    r"|[Aa]yat \([0-9]+[a-z]?\))"
)
_NUMBER: Final = r"[0-9]{1,4}[A-Z]?(?:[/.][A-Za-z0-9-]{1,30}){0,6}"
_CITATION: Final = re.compile(
    rf"(?<![^\W_])(?:(?P<before>{_PART})(?: dari)? )?(?:{_KIND})(?![^\W_])"
    r"(?P<issuer>(?: [A-Z][A-Za-z]+){0,6}?)"
    rf"(?:(?: RI| Republik Indonesia)? (?:(?:Nomor|nomor|Nomer|No\.?|no\.?) ?:? ?)?"
    rf"(?P<number>{_NUMBER})(?:,? [Tt]ahun (?P<year>(?:19|20)[0-9]{{2}}))?"
    r"|(?: [Tt]ahun)? (?P<only>19[0-9]{2}))"
)
_LINK: Final = r"(?:(?:dan|atas|di|bagi|untuk|dalam|dengan|serta|yang|pada|dari|oleh|ke) )"
_ANOTHER: Final = "|".join(kind for kind, _ in _KINDS)
_TITLED: Final = rf"(?!(?:{_ANOTHER})(?![^\W_]))[A-Z][\w-]*"
_TITLE: Final = re.compile(rf" tentang ({_TITLED}(?:,? {_LINK}{{0,2}}{_TITLED})*)")
_AFTER: Final = re.compile(rf",? ({_PART})")
_SLASHED: Final = re.compile(r"([0-9]{1,4})/((?:19|20)[0-9]{2})")


class Citation(NamedTuple):
    """One place where a regulation is cited; half-open code points."""

    start: int
    """Of the part, or of the kind where no part stands before it."""
    end: int
    kind: str
    """`UU`, `PP`, `Perpres`, `Permen`, ... (jenis)."""
    issuer: str
    """Words behind the kind: `Keuangan`; empty where there are none."""
    number: str
    """As written, without the year (nomor); empty for `UUD 1945`."""
    year: int | None
    title: str
    """What it is about, without `tentang`; empty where that is not said."""
    part: str
    """`Pasal 7 ayat (2)`; empty where the whole is cited."""


def read_regulations(text: str) -> tuple[Citation, ...]:
    """Return the regulations that a prose cites with a number or a year, in order.

    Args:
        text: The prose.
    """
    return tuple(_citation(text, match) for match in _CITATION.finditer(text))


def _citation(text: str, match: re.Match[str]) -> Citation:
    kind = next(name for index, (_, name) in enumerate(_KINDS) if match[f"k{index}"])
    number, year = match["number"] or "", match["year"] or match["only"]
    if kind == "UUD" and not year:
        number, year = "", number
    slashed = None if year else _SLASHED.fullmatch(number)
    if slashed:
        number, year = slashed.groups()
    end = match.end()
    title = _TITLE.match(text, end)
    if title:
        end = title.end()
    after = None if match["before"] else _AFTER.match(text, end)
    if after:
        end = after.end()
    return Citation(
        match.start(),
        end,
        kind,
        match["issuer"].strip(),
        number,
        int(year) if year and year.isdigit() else None,
        title[1] if title else "",
        match["before"] or (after[1] if after else ""),
    )
