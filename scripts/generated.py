"""What `make generate` and `make generated` share: write files, or say which are behind."""

import sys
from collections.abc import Mapping
from pathlib import Path


def settle(texts: Mapping[Path, str], why: str, arguments: list[str] | None = None) -> int:
    """Write files; with `--check` only compare them.

    Args:
        texts: What each file should hold.
        why: What is true of a file that is behind: `is not what the models say`.
        arguments: Those of the command; of this process, where none are given.

    Returns:
        1 where a file is behind, else 0.
    """
    behind = [path for path, text in texts.items() if _held(path) != text]
    if "--check" in (sys.argv[1:] if arguments is None else arguments):
        for path in behind:
            print(f"{path.parent.name}/{path.name} {why}: run `make generate`")
        return 1 if behind else 0
    for path in behind:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(texts[path], "utf-8")
    return 0


def _held(path: Path) -> str | None:
    return path.read_text("utf-8") if path.is_file() else None
