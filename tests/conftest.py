"""Settings that every floor's tests share, no more."""

from __future__ import annotations  # pytest 8.3 has no TerminalReporter to name

import os
from typing import Final, Protocol

import pytest
from hypothesis import HealthCheck, Phase, settings

import sampling

# Deadlines are off because the suite is never a timed test; the sample is derandomized so that
# `make test` says the same thing twice; shrinking can take minutes and is left to `make fuzz`.
settings.register_profile(
    "sample",
    derandomize=True,
    deadline=None,
    phases=[Phase.explicit, Phase.generate, Phase.target],
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("fuzz", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("fuzz" if sampling.WHOLE else "sample")

# A test never depends on the machine's language or zone; those that set them say so.
os.environ.pop("FORCE_COLOR", None)

ON_IMPORT: Final = pytest.StashKey[int]()


class Worker(Protocol):
    """What pytest-xdist says of a worker that has ended."""

    workeroutput: dict[str, tuple[list[tuple[int, int]], list[tuple[int, int]]]]


# A worker is measured already; what tests start shall run as it does for users.
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.pop("COVERAGE_PROCESS_START", None)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Remember how many sweeps were counted on import, which every worker does."""
    session.config.stash[ON_IMPORT] = len(sampling.SWEEPS)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand on what a worker counted, where the suite is shared among several."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        number = session.config.stash.get(ON_IMPORT, 0)
        output["sweeps"] = (sampling.SWEEPS[:number], sampling.SWEEPS[number:])


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Worker, error: object) -> None:
    """Take what a worker counted: of imports the same as every other, of tests its own."""
    if error is None:
        on_import, in_tests = node.workeroutput["sweeps"]
        sampling.SWEEPS[: len(on_import)] = on_import
        sampling.SWEEPS.extend(in_tests)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how much of the sweeps this run took."""
    done = sum(run for run, _ in sampling.SWEEPS)
    whole = sum(total for _, total in sampling.SWEEPS)
    terminalreporter.write_line(
        f"sweeps: {done:,} of {whole:,} examples in {len(sampling.SWEEPS)} sweeps"
        + ("" if sampling.WHOLE else " (a seeded sample; `make fuzz` runs them whole)")
    )
