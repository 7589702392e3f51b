"""The JSON Schemas in docs are what the models say, and describe every field."""

import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from humaskit import Feedback
from humaskit.models.loading import ROOTS

HOME = Path(__file__).parents[2]
NAMES = [f"{kind}-1.json" for kind in ROOTS]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("schemas", HOME / "scripts" / "schemas.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def parts(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    yield schema["title"], schema
    yield from schema["$defs"].items()


def test_the_snapshots_are_what_the_models_say(script: ModuleType) -> None:
    assert script.main(["--check"]) == 0
    assert sorted(path.name for path in (HOME / "docs" / "schemas").iterdir()) == sorted(NAMES)


def test_a_snapshot_that_differs_is_named(
    script: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert script.main([], tmp_path) == 0
    assert script.main(["--check"], tmp_path) == 0
    (tmp_path / "event-1.json").write_text("{}", "utf-8")
    (tmp_path / "agency-1.json").unlink()
    assert script.main(["--check"], tmp_path) == 1
    said = capsys.readouterr().out
    assert "/event-1.json is not what the models say" in said
    assert "/agency-1.json is not what the models say" in said
    assert "article" not in said
    assert not (tmp_path / "agency-1.json").exists()


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_one_and_describes_every_field(script: ModuleType, name: str) -> None:
    schema = json.loads(script.schemas()[name])
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"https://humaskit.readthedocs.io/schemas/{name}"
    bare = [
        (title, field)
        for title, part in parts(schema)
        for field, content in part.get("properties", {}).items()
        if not content.get("description")
    ]
    assert bare == []
    assert [title for title, part in parts(schema) if not part.get("description")] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_object_is_closed(script: ModuleType, name: str) -> None:
    schema = json.loads(script.schemas()[name])
    objects = [(title, part) for title, part in parts(schema) if part.get("type") == "object"]
    assert objects
    assert [title for title, part in objects if part.get("additionalProperties") is not False] == []


def test_feedback_as_it_is_dumped_fits_its_schema(script: ModuleType) -> None:
    feedback = Feedback.model_validate(
        {
            "id": "tag:muarajati.go.id,2020:feedback/1",
            "tracking_code": "MJ-0001",
            "kind": "complaint",
            "details": {"reported_party": "Bagas Wirawan"},
            "subject": "Loket",
            "text": "Loket tutup.",
            "channel": "website",
            "received_at": "2020-10-12T09:00:00+07:00",
            "submitter": {"name": "Sari Melati"},
        }
    )
    validator = Draft202012Validator(json.loads(script.schemas()["feedback-1.json"]))
    for context in (None, {"reveal_pii": True}):
        dumped = feedback.model_dump(mode="json", context=context)
        assert list(validator.iter_errors(dumped)) == []
