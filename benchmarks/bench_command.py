"""What the cold command costs on one page, beyond the interpreter and pydantic.

Time of the processor, the least of several rounds in which the commands take turns: other work
on the machine makes a round slower, never faster. A bare text is checked without loading pydantic
at all, so that the figure for it also says what is saved there.
"""

import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROUNDS: Final = 15
LIMIT: Final = 0.200
PAGE: Final = (
    "Muarajati – Dinas Kelautan membuka layanan baru pada Senin, 17 Agustus 2026.\n\n"
    "“Warga dapat mendaftar dari rumah,” kata Kepala Dinas, Taruna Wibisana.\n\n"
    "Sebanyak 24 desa dari 30 desa sudah terdaftar, atau 80 persen.\n\n"
) * 10
DATA: Final = """\
---
id: tag:dinas.example.go.id,2026:1
slug: layanan-baru
url: https://dinas.example.go.id/layanan-baru
headline: Layanan baru
publisher:
  id: tag:dinas.example.go.id,2026:dinas
  name: Dinas Kelautan
---
"""
PAGES: Final = {
    "text": ("page.txt", PAGE),
    "Markdown": ("page.md", f"# Layanan baru\n\n{PAGE}"),
    "HTML": ("page.html", f"<h1>Layanan baru</h1>\n<p>{PAGE}</p>"),
    "an article with its data": ("article.md", DATA + PAGE),
}
NOTHING: Final = (sys.executable, "-c", "pass")
PYDANTIC: Final = (sys.executable, "-c", "import pydantic; pydantic.BaseModel")
MODEL: Final = (sys.executable, "-c", "import pydantic; pydantic.create_model('M', a=str)")


def seconds(command: tuple[str, ...]) -> float:
    """Return the processor's time of one run of a process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - our own command
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode in (0, 1), done.stderr
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        commands: dict[str, tuple[str, ...]] = {
            "nothing": NOTHING,
            "pydantic": PYDANTIC,
            "one model": MODEL,
        }
        for what, (name, content) in PAGES.items():
            page = Path(folder) / name
            page.write_text(content, encoding="utf-8")
            check = ("check", str(page), "--format", "concise")
            commands[what] = (sys.executable, "-m", "humaskit.cli", *check)
        rounds = [[seconds(command) for command in commands.values()] for _ in range(ROUNDS)]
    least = dict(zip(commands, map(min, zip(*rounds, strict=True)), strict=True))
    bare, pydantic, model = (least[name] * 1e3 for name in ("nothing", "pydantic", "one model"))
    print(f"interpreter {bare:.0f} ms, with pydantic {pydantic:.0f}, with one model {model:.0f}")
    for what in PAGES:
        whole = least[what] * 1e3
        print(f"check {what}: {whole:.0f} ms, {whole - pydantic:.0f} ms beyond pydantic")
    print(f"wanted for text: {LIMIT * 1e3:.0f} ms beyond pydantic")


if __name__ == "__main__":
    main()
