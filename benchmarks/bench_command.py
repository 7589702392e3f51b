"""How long the cold command takes on one page, beyond the interpreter and pydantic."""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

ROUNDS: Final = 15
LIMIT: Final = 0.200
PAGE: Final = (
    "Muarajati – Dinas Kelautan membuka layanan baru pada Senin, 17 Agustus 2026.\n\n"
    "“Warga dapat mendaftar dari rumah,” kata Kepala Dinas, Taruna Wibisana.\n\n"
    "Sebanyak 24 desa dari 30 desa sudah terdaftar, atau 80 persen.\n\n"
) * 10
BARE: Final = (sys.executable, "-c", "from pydantic import BaseModel, TypeAdapter")
NOTHING: Final = (sys.executable, "-c", "pass")


def seconds(command: tuple[str, ...]) -> tuple[float, float]:
    """Time one run of a process: by the clock, and by the processor, which others do not slow."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - our own command
    clock, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Measure and print; commands take turns, so that a busy machine slows all of them."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "one-page.md"
        page.write_text(PAGE, encoding="utf-8")
        check = (sys.executable, "-m", "humaskit.cli", "check", str(page))
        rounds = [tuple(map(seconds, (NOTHING, BARE, check))) for _ in range(ROUNDS)]
    for index, unit in enumerate(("by the clock", "by the processor")):
        taken = [tuple(times[index] for times in each) for each in rounds]
        nothing, bare, command = (statistics.median(times) for times in zip(*taken, strict=True))
        beyond = statistics.median(whole - other for _, other, whole in taken)
        print(f"{unit}: interpreter {nothing * 1e3:.0f} ms, with pydantic {bare * 1e3:.0f} ms,")
        print(f"  humaskit check {command * 1e3:.0f} ms: {beyond * 1e3:.0f} ms beyond pydantic")
    print(f"wanted: {LIMIT * 1e3:.0f} ms beyond pydantic")


if __name__ == "__main__":
    main()
