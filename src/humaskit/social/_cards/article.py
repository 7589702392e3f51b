"""The head of an article's page."""

from datetime import datetime

from humaskit import rendering
from humaskit.errors import InvalidValueError
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.article_names import KIND_NAMES, WITHDRAWN_NAMES
from humaskit.models.history import State, WithdrawalMode
from humaskit.models.instants import require_offset
from humaskit.models.languages import is_indonesian
from humaskit.models.media import Audio, Image, Video
from humaskit.models.visibility import held_back, require_timeless, visible
from humaskit.models.wire import percent_encoded, rfc3339
from humaskit.social._cards.accounts import facebook_page
from humaskit.social._cards.facts import Facts


def facts(
    article: Article, *, agency: Agency | None, at: datetime | None, current: str | None
) -> Facts:
    """Return what an article's page says.

    Raises:
        InvalidValueError: It depends on the time and there is none, or its time has not come.
    """
    _refuse_untimely(article, at)
    taken_back, whole = article.withdrawal, _is_whole(article)
    kept = article.media if whole else ()
    return Facts(
        title=_title(article),
        description=taken_back.reason if taken_back else _said(article),
        url=article.url,
        language=article.language,
        site=article.publisher.name,
        type="article",
        details=_details(article, agency, whole=whole),
        images=tuple(one for one in kept if isinstance(one, Image)),
        videos=tuple(one for one in kept if isinstance(one, Video)),
        audios=tuple(one for one in kept if isinstance(one, Audio)),
        translations=tuple((one.language, one.url) for one in article.translations),
        robots=_robots(article, at),
        canonical=_canonical(article, current),
    )


def _refuse_untimely(article: Article, at: datetime | None) -> None:
    if at is None:
        require_timeless(article)
        return
    require_offset(at, "social")
    field = held_back(article, at)
    if field is not None:
        raise InvalidValueError(
            article.id,
            field,
            "not_yet_public",
            f"Artikel {article.id} belum boleh dibaca umum ({field})",
            f"article {article.id} is not public yet ({field})",
            code="humas.social.not_yet_public",
        )


def _is_whole(article: Article) -> bool:
    """Whether the article itself stays at its address, if under a notice."""
    taken_back = article.withdrawal
    return taken_back is None or taken_back.mode is WithdrawalMode.NOTICE


def _title(article: Article) -> str:
    if article.withdrawal is None:
        return article.headline
    return f"{_in(article, WITHDRAWN_NAMES)}: {article.headline}"


def _said(article: Article) -> str:
    return article.summary or rendering.plain(article).partition("\n\n")[0]


def _robots(article: Article, at: datetime | None) -> str | None:
    """Return what search engines may not do: show what is not public, or is so no longer."""
    if not visible(article, at):
        return "noindex"
    ends = article.expires_at
    return f"unavailable_after: {_instant(ends)}" if ends else None


def _canonical(article: Article, current: str | None) -> str | None:
    taken_back = article.withdrawal
    if taken_back is not None and taken_back.mode is WithdrawalMode.REDIRECT:
        return taken_back.alternative_url
    return current if article.state is State.SUPERSEDED else None


def _details(
    article: Article, agency: Agency | None, *, whole: bool
) -> tuple[tuple[str, str], ...]:
    times = (
        ("article:published_time", article.first_published_at),
        ("article:modified_time", article.modified_at),
        ("article:expiration_time", article.expires_at),
    )
    found = [(name, _instant(at)) for name, at in times if at is not None]
    bodies = (article.publisher, *article.co_publishers)
    found += [("article:author", percent_encoded(body.url)) for body in bodies if body.url]
    if page := facebook_page(agency):
        found.append(("article:publisher", percent_encoded(page)))
    if whole:
        found.append(("article:section", _in(article, KIND_NAMES[article.kind])))
        found += [("article:tag", topic) for topic in article.topics]
    return tuple(found)


def _instant(at: datetime) -> str:
    return rfc3339(at).isoformat()


def _in(article: Article, words: tuple[str, str]) -> str:
    return words[0] if is_indonesian(article.language) else words[1]
