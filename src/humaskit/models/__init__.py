"""Article, Agency, Event, Feedback and their parts."""

from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.models.feedback import Feedback

__all__ = ["Agency", "Article", "Event", "Feedback"]
