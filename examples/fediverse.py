"""Tell the fediverse what an agency published, and read what a citizen answers."""

from datetime import datetime
from pathlib import Path

from humaskit import Agency, Article, loaders, social
from humaskit.errors import InvalidValueError

AT = datetime.fromisoformat("2026-08-24T10:00:00+07:00")
models = [loaded.model for loaded in loaders.folder(Path(__file__).parent / "newsroom")]
ministry = next(
    model for model in models if isinstance(model, Agency) and model.acronym == "Kembiwa"
)
articles = [model for model in models if isinstance(model, Article)]

profile = social.actor(social.with_web_ids(ministry))
print(f"{profile['type']}: {profile['preferredUsername']}, {profile['id']}")

for article in articles:
    try:
        act = social.activity(social.with_web_ids(article), at=AT)
    except InvalidValueError as error:
        print(f"- ({error.code})")
    else:
        print(f"{act['type']}: {act['id']}")

address = "https://kembiwa.example.go.id/aktivitas.json"
for url, page in social.outbox(articles, url=address, at=AT, size=8).items():
    print(f"{page['type']}: {url}")

reply = {
    "type": "Note",
    "id": "https://sosial.example/users/rani/statuses/7",
    "attributedTo": {
        "id": "https://sosial.example/users/rani",
        "type": "Person",
        "preferredUsername": "rani",
    },
    "published": "2026-08-24T02:15:00Z",
    "to": ["https://www.w3.org/ns/activitystreams#Public"],
    "content": "<p>@kembiwa Apakah pendaftaran masih dibuka?</p>",
    "inReplyTo": articles[1].url,
}
read = social.reaction(reply, articles=articles)
print(f"{read.feedback.kind}: {read.feedback.subject} ({read.feedback.privacy})")
print(read.feedback.article_id)
print(read.feedback.model_dump(mode="json")["submitter"])
