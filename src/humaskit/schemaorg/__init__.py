"""schema.org: models as JSON-LD, alone or inside a page, and a checker for anybody's JSON-LD."""

from importlib import import_module

from humaskit.schemaorg._jsonld import to_jsonld
from humaskit.schemaorg._script import script_tag

TYPE_CHECKING = False
_CHECKER = {
    "Problem": "humaskit.schemaorg._checker.problems",
    "check": "humaskit.schemaorg._check",
}

__all__ = ["Problem", "check", "script_tag", "to_jsonld"]

if TYPE_CHECKING:
    from humaskit.schemaorg._check import check as check
    from humaskit.schemaorg._checker.problems import Problem as Problem
else:  # hidden from type checkers, so that they name a misspelt name

    def __getattr__(name: str) -> object:
        """Load the checker on first use: who only writes JSON-LD does not pay for it."""
        home = _CHECKER.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = getattr(import_module(home), name)
        return globals()[name]

    def __dir__() -> list[str]:
        return [*globals(), *__all__]
