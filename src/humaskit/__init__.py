"""Models, factual-content rules, Indonesian dates, feeds and schema.org for humas.

Every name is looked up on first use (PEP 562): `import humaskit` itself loads next to nothing.
"""

TYPE_CHECKING = False
__version__ = "0.1.0"

_HOMES = {
    "Agency": "humaskit.models.agency",
    "Article": "humaskit.models.article",
    "Event": "humaskit.models.event",
    "Feedback": "humaskit.models.feedback",
    "Finding": "humaskit.findings",
    "HumaskitError": "humaskit.errors",
    "Report": "humaskit.checks",
    "check": "humaskit.checks",
    "check_text": "humaskit.checks",
    "dates": "humaskit.dates",
    "explain": "humaskit.models.explanations",
    "feeds": "humaskit.feeds",
    "lifecycle": "humaskit.lifecycle",
    "load": "humaskit.models.loading",
    "loaders": "humaskit.loaders",
    "numbers": "humaskit.numbers",
    "regions": "humaskit.regions",
    "rendering": "humaskit.rendering",
    "schemaorg": "humaskit.schemaorg",
    "select": "humaskit.selection",
    "social": "humaskit.social",
}

__all__ = [
    "Agency",
    "Article",
    "Event",
    "Feedback",
    "Finding",
    "HumaskitError",
    "Report",
    "__version__",
    "check",
    "check_text",
    "dates",
    "explain",
    "feeds",
    "lifecycle",
    "load",
    "loaders",
    "numbers",
    "regions",
    "rendering",
    "schemaorg",
    "select",
    "social",
]

if TYPE_CHECKING:
    from humaskit import dates as dates
    from humaskit import feeds as feeds
    from humaskit import lifecycle as lifecycle
    from humaskit import loaders as loaders
    from humaskit import numbers as numbers
    from humaskit import regions as regions
    from humaskit import rendering as rendering
    from humaskit import schemaorg as schemaorg
    from humaskit import social as social
    from humaskit.checks import Report as Report
    from humaskit.checks import check as check
    from humaskit.checks import check_text as check_text
    from humaskit.errors import HumaskitError as HumaskitError
    from humaskit.findings import Finding as Finding
    from humaskit.models.agency import Agency as Agency
    from humaskit.models.article import Article as Article
    from humaskit.models.event import Event as Event
    from humaskit.models.explanations import explain as explain
    from humaskit.models.feedback import Feedback as Feedback
    from humaskit.models.loading import load as load
    from humaskit.selection import select as select
else:  # hidden from type checkers, so that they name a misspelt name

    def __getattr__(name: str) -> object:
        home = _HOMES.get(name)
        if home is None:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        from importlib import import_module  # noqa: PLC0415 - the face itself loads nothing

        module = import_module(home)
        value = module if home == f"{__name__}.{name}" else getattr(module, name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return [*globals(), *__all__]
