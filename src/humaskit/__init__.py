"""Models, factual-content rules, Indonesian dates, feeds and schema.org for humas.

Every name is looked up on first use (PEP 562): `import humaskit` itself loads next to nothing.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from humaskit.findings import Finding as Finding
    from humaskit.models.agency import Agency as Agency
    from humaskit.models.article import Article as Article
    from humaskit.models.event import Event as Event
    from humaskit.models.feedback import Feedback as Feedback

__version__ = "0.1.0"

_HOMES = {
    "Agency": "humaskit.models.agency",
    "Article": "humaskit.models.article",
    "Event": "humaskit.models.event",
    "Feedback": "humaskit.models.feedback",
    "Finding": "humaskit.findings",
}

__all__ = ["Agency", "Article", "Event", "Feedback", "Finding", "__version__"]
