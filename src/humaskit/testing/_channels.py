"""A strategy for channels of feeds."""

from hypothesis import strategies as st

from humaskit.feeds import Channel
from humaskit.testing._agencies import agencies
from humaskit.testing._words import language, line, maybe, ref, text, web_url


@st.composite
def channels(draw: st.DrawFn) -> Channel:
    """What a feed may say of itself, with every field."""
    fields: dict[str, object] = {
        "id": draw(maybe(ref("kanal"))),
        "title": draw(line()),
        "description": draw(maybe(text())),
        "home_url": draw(web_url()),
        "language": draw(language()),
        "publisher": draw(agencies()),
    }
    for name in ("rss_url", "atom_url", "json_url", "calendar_url"):
        fields[name] = draw(web_url())  # validators warn about a feed without its own address
    for name in ("hub", "icon", "stylesheet"):
        fields[name] = draw(maybe(web_url()))
    fields["sources"] = draw(st.lists(_source(), max_size=2))
    return Channel.model_validate(fields)


def _source() -> st.SearchStrategy[dict[str, object]]:
    return st.fixed_dictionaries(
        {
            "agency_id": ref("instansi"),
            "id": maybe(ref("umpan")),
            "title": line(),
            "url": web_url(),
        }
    )
