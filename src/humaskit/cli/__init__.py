"""The command `humaskit`: check content, build a site from it, read a rule's page.

The command is the one place that reads the clock, and `--at` overrides it.
"""

import importlib.util
import sys
from typing import Final

from humaskit.errors import MissingExtraError

__all__ = ["main"]

_GUESTS: Final = {"click": "click", "rich": "rich", "yaml": "pyyaml", "jinja2": "jinja2"}


def main() -> None:
    """Run the command on the process's arguments.

    It leaves the process: with 0 when the content is in order, with 1 when it holds errors, and
    with 2 when the command was used wrongly, a missing extra among that.
    """
    for module, package in _GUESTS.items():
        if importlib.util.find_spec(module) is None:
            missing = MissingExtraError("cli", package)
            sys.stderr.write(f"humaskit: {missing.message}\n")
            sys.exit(2)
    importlib.import_module("humaskit.cli._app").run()
