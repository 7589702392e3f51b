"""Every public module has its place in the reference."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "humaskit"
# The command's and the rules' pages are their own; a template library is loaded by Django.
ELSEWHERE = ("humaskit.cli", "humaskit.rules.", "humaskit.integrations.django")


def public_modules() -> set[str]:
    modules = set()
    for path in PACKAGE.rglob("*.py"):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        name = ".".join(part for part in parts if part != "__init__")
        private = any(part.startswith("_") and part != "__init__" for part in parts)
        names_handed_on = path.name != "__init__.py" or "__all__" in path.read_text("utf-8")
        if not private and names_handed_on and not name.startswith(ELSEWHERE):
            modules.add(name)
    # These two hand on what stands with its own module.
    return modules - {"humaskit", "humaskit.models"}


def test_reference_holds_every_public_module() -> None:
    pages = (ROOT / "docs" / "reference").glob("*.md")
    listed = {
        name
        for page in pages
        for name in re.findall(r"automodule:: (\S+)", page.read_text("utf-8"))
    }
    assert listed == public_modules()
