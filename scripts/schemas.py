"""Write the JSON Schema of each stored root to docs/schemas; `--check` only compares."""

import json
import sys
from pathlib import Path
from typing import Final

from generated import settle
from humaskit.models.loading import ROOTS
from humaskit.models.migrations import CURRENT

FOLDER: Final = Path(__file__).parents[1] / "docs" / "schemas"
BASE: Final = "https://humaskit.readthedocs.io/schemas"
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, str]:
    """Return the text of each schema file by its name."""
    files = {}
    for kind, model in ROOTS.items():
        name = f"{kind}-{CURRENT}.json"
        schema = {"$schema": DIALECT, "$id": f"{BASE}/{name}"} | model.model_json_schema()
        files[name] = json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    return files


def main(arguments: list[str] | None = None, folder: Path = FOLDER) -> int:
    """Write or compare the files; return 1 when one differs."""
    files = {folder / name: text for name, text in schemas().items()}
    return settle(files, "is not what the models say", arguments)


if __name__ == "__main__":
    sys.exit(main())
