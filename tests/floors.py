"""The least share of seeded faults that each rule must find."""

from pathlib import Path
from typing import Final

FLOORS: Final = {
    code: float(share)
    for line in (Path(__file__).parent / "rules" / "recall" / "floors.tsv")
    .read_text(encoding="utf-8")
    .splitlines()
    if not line.startswith("#")
    for code, share, _ in (line.split("\t"),)
}
