"""The types of schema.org that stand for articles."""

from typing import Final

ARTICLE_TYPES: Final = frozenset(
    {
        *("Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "Report"),
        *("BackgroundNewsArticle", "OpinionNewsArticle", "AskPublicNewsArticle", "BlogPosting"),
        *("SocialMediaPosting", "SatiricalArticle", "TechArticle", "ScholarlyArticle"),
    }
)
"""The types that are read into an article."""
