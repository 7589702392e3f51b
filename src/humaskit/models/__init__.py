"""Article, Agency, Event, Feedback and their parts."""

from importlib import import_module

TYPE_CHECKING = False

__all__ = ["Agency", "Article", "Event", "Feedback"]

if TYPE_CHECKING:
    from humaskit.models.agency import Agency as Agency
    from humaskit.models.article import Article as Article
    from humaskit.models.event import Event as Event
    from humaskit.models.feedback import Feedback as Feedback
else:  # hidden from type checkers, so that they name a misspelt name

    def __getattr__(name: str) -> object:
        """Load a model on first use: who needs a word list of one does not pay for all."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = getattr(import_module(f"{__name__}.{name.lower()}"), name)
        return globals()[name]

    def __dir__() -> list[str]:
        return [*globals(), *__all__]
