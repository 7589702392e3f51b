"""The oldest versions that are tested are the floors that are promised."""

import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
TESTED_EXTRAS = ("aggregate", "calendar", "content", "site", "social", "cli", "testing")


def test_constraints_are_the_floors() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    floors = {
        requirement.name: specifier.version
        for text in (*project["dependencies"], *(t for e in TESTED_EXTRAS for t in extras[e]))
        if (requirement := Requirement(text)).name != "humaskit"
        for specifier in requirement.specifier
        if specifier.operator == ">="
    }
    pinned = {
        requirement.name: next(iter(requirement.specifier)).version
        for line in (ROOT / "constraints" / "oldest.txt").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
        for requirement in [Requirement(line)]
    }
    padded = {
        name: floor + ".0" * (pinned[name].count(".") - floor.count("."))
        for name, floor in floors.items()
    }
    assert padded == pinned
