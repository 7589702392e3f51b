"""Read what citizens wrote, count it by kind, and show that personal data stays in the house."""

from collections import Counter
from pathlib import Path

from humaskit import Feedback, loaders

path = Path(__file__).parent / "newsroom" / "umpan-balik" / "2026.jsonl"
voices = [one.model for one in loaders.json_lines(path) if isinstance(one.model, Feedback)]

for kind, number in sorted(Counter(voice.kind.value for voice in voices).items()):
    print(f"{kind}: {number}")

answered = [voice for voice in voices if voice.responses]
print(f"dijawab: {len(answered)} dari {len(voices)}")

first = voices[0]
print(first.subject, first.submitter)
print(first.model_dump(mode="json")["submitter"])
