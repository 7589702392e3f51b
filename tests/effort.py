"""What work costs, for tests that compare work with work and never with a clock."""

import gc
import sys
import time
from collections.abc import Callable


def effort(work: Callable[[], object]) -> float:
    """Return the least processor time of a few runs, without the collector's and tracer's share.

    The suite's own garbage would be counted otherwise, and grows with every test that ran before;
    and what a coverage tracer adds to each line is not the work's. One run before them is traced:
    the lines of a cached function run once in a process, and would count as never run.
    """
    work()
    tracer = sys.gettrace()
    gc.collect()
    gc.disable()
    sys.settrace(None)
    try:
        return min(_once(work) for _ in range(3))
    finally:
        sys.settrace(tracer)
        gc.enable()


def _once(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
