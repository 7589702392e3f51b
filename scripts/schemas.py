"""Write the JSON Schema of each stored root to docs/schemas; `--check` only compares."""

import argparse
import json
import sys
from pathlib import Path
from typing import Final

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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    check = parser.parse_args(arguments).check
    folder.mkdir(parents=True, exist_ok=True)
    code = 0
    for name, text in schemas().items():
        path = folder / name
        if not check:
            path.write_text(text, "utf-8")
        elif not path.exists() or path.read_text("utf-8") != text:
            print(f"docs/schemas/{name} is not what the models say: run `make generate`")
            code = 1
    return code


if __name__ == "__main__":
    sys.exit(main())
