"""What only a terminal sees: colours and a bar. The one place that loads rich."""

from typing import Final

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.style import Style

from humaskit.reporters import Paint, Part

_STYLES: Final[dict[Part, str]] = {
    "place": "bold",
    "error": "bold red",
    "warning": "yellow",
    "advice": "cyan",
    "caret": "bold red",
    "suggestion": "green",
    "norm": "dim",
}


def painter() -> Paint:
    """Return what colours the pieces of a report, as far as standard output can show it."""
    console = Console(soft_wrap=True, highlight=False)
    styles = {part: Style.parse(style) for part, style in _STYLES.items()}

    def paint(part: Part, text: str) -> str:
        with console.capture() as captured:
            console.print(text, style=styles[part], markup=False, emoji=False, end="")
        return captured.get()

    return paint


def bar() -> Progress:
    """Return a bar on standard error that leaves nothing behind."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    return Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True)
