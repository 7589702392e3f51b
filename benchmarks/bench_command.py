"""How long the cold command takes on one page, beyond the interpreter and pydantic."""

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


def seconds(command: tuple[str, ...]) -> float:
    """Time one run of a process."""
    start = time.perf_counter()
    subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - our own command
    return time.perf_counter() - start


def main() -> None:
    """Measure and print; commands take turns, so that a busy machine slows all of them."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "one-page.md"
        page.write_text(PAGE, encoding="utf-8")
        check = (sys.executable, "-m", "humaskit.cli", "check", str(page))
        rounds = [tuple(map(seconds, (NOTHING, BARE, check))) for _ in range(ROUNDS)]
    nothing, bare, command = (statistics.median(times) for times in zip(*rounds, strict=True))
    beyond = statistics.median(whole - other for _, other, whole in rounds)
    print(f"interpreter            {nothing * 1e3:6.0f} ms")
    print(f"interpreter, pydantic  {bare * 1e3:6.0f} ms")
    print(f"humaskit check         {command * 1e3:6.0f} ms")
    print(f"beyond pydantic        {beyond * 1e3:6.0f} ms (wanted: {LIMIT * 1e3:.0f})")


if __name__ == "__main__":
    main()
