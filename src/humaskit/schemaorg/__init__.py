"""schema.org: models as JSON-LD and back, inside pages too, and a checker for anybody's."""

from importlib import import_module

from humaskit.schemaorg._jsonld import to_jsonld
from humaskit.schemaorg._lists import Crumb, breadcrumb_list, data_feed, item_list
from humaskit.schemaorg._script import dumps, script_tag

TYPE_CHECKING = False
_LATER = {
    "Dropped": "humaskit.schemaorg._taking",
    "JsonLd": "humaskit.schemaorg._reading",
    "Problem": "humaskit.schemaorg._checker.problems",
    "check": "humaskit.schemaorg._check",
    "from_html": "humaskit.schemaorg._reading",
    "from_jsonld": "humaskit.schemaorg._reading",
    "graph": "humaskit.schemaorg._graph",
    "projection": "humaskit.schemaorg._projection",
    "read": "humaskit.schemaorg._reading",
}

__all__ = [
    "Crumb",
    "Dropped",
    "JsonLd",
    "Problem",
    "breadcrumb_list",
    "check",
    "data_feed",
    "dumps",
    "from_html",
    "from_jsonld",
    "graph",
    "item_list",
    "projection",
    "read",
    "script_tag",
    "to_jsonld",
]

if TYPE_CHECKING:
    from humaskit.schemaorg._check import check as check
    from humaskit.schemaorg._checker.problems import Problem as Problem
    from humaskit.schemaorg._graph import graph as graph
    from humaskit.schemaorg._projection import projection as projection
    from humaskit.schemaorg._reading import JsonLd as JsonLd
    from humaskit.schemaorg._reading import from_html as from_html
    from humaskit.schemaorg._reading import from_jsonld as from_jsonld
    from humaskit.schemaorg._reading import read as read
    from humaskit.schemaorg._taking import Dropped as Dropped
else:  # hidden from type checkers, so that they name a misspelt name

    def __getattr__(name: str) -> object:
        """Load reader and checker on first use: who only writes JSON-LD does not pay for them."""
        home = _LATER.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = getattr(import_module(home), name)
        return globals()[name]

    def __dir__() -> list[str]:
        return [*globals(), *__all__]
