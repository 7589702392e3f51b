"""The faces of loaders and models: names are looked up on first use."""

import importlib
import subprocess
import sys

import pytest

FACES = ("humaskit.loaders", "humaskit.models", "humaskit.schemaorg")


@pytest.mark.parametrize("face", FACES)
def test_every_name_is_there_and_is_told(face: str) -> None:
    module = importlib.import_module(face)
    assert list(module.__all__) == sorted(module.__all__)
    for name in module.__all__:
        assert getattr(module, name) is not None
        assert name in dir(module)


@pytest.mark.parametrize("face", FACES)
def test_an_unknown_name_is_an_attribute_error(face: str) -> None:
    module = importlib.import_module(face)
    with pytest.raises(AttributeError, match=f"module '{face}' has no attribute 'artikel'"):
        module.artikel  # noqa: B018


@pytest.mark.parametrize(
    "module", ["humaskit.loaders", "humaskit.models.agency_kinds", "humaskit.checks"]
)
def test_what_needs_no_model_loads_none(module: str) -> None:
    code = f"import sys, {module}; print('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
