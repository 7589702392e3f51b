"""Each example runs by its path, without a word on standard error, and prints what lies beside."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.stem)
def test_an_example_prints_what_lies_beside_it(example: Path, tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONUTF8": "1", "TZ": "Asia/Jayapura", "COLUMNS": "40"}
    done = subprocess.run(
        [sys.executable, example],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.stderr.decode() == ""
    assert done.returncode == 0
    assert done.stdout.decode() == example.with_suffix(".out").read_text(encoding="utf-8")
