"""The main job from end to end: `make demo`.

It checks and builds the newsroom beside this file, at a moment that never changes, and holds that
exactly the three faults that were planted there are found.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CONTENT = "examples/newsroom"
OUT = "build/demo"
AT = "2026-08-24T10:00:00+07:00"
PLANTED = {
    (f"{CONTENT}/artikel/11-sekolah-kehumasan.md", "DAT001"),
    (f"{CONTENT}/artikel/12-perpustakaan-keliling.md", "KUT001"),
    (f"{CONTENT}/artikel/13-paket-sembako.md", "TTL001"),
}


def humaskit(*arguments: str) -> list[str]:
    """Return the command line of the command, without needing it on PATH."""
    return [sys.executable, "-m", "humaskit.cli", *arguments]


def found() -> set[tuple[str, str]]:
    """Return file and code of everything that the newsroom is told."""
    command = humaskit("check", CONTENT, "--at", AT, "--json")
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=False)  # noqa: S603 - our own command
    report = json.loads(done.stdout)
    problems = {(problem["path"], problem["code"]) for problem in report["problems"]}
    entries = [(entry["path"], entry["findings"]) for entry in report["entries"]]
    return problems | {(path, each["code"]) for path, findings in entries for each in findings}


def main() -> int:
    """Run the demo; 0 when exactly the planted faults are found."""
    shutil.rmtree(ROOT / OUT, ignore_errors=True)
    print(f"$ humaskit build {CONTENT} {OUT} --at {AT}\n", flush=True)
    subprocess.run(humaskit("build", CONTENT, OUT, "--at", AT), cwd=ROOT, check=False)  # noqa: S603 - our own command
    if found() == PLANTED:
        print("\nTepat tiga kesalahan yang ditanam ditemukan; yang lain dibangun.")
        return 0
    print(f"\nSeharusnya hanya ini yang ditemukan: {sorted(PLANTED)}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
