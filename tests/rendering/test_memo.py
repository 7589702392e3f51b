import threading
import time
from concurrent.futures import ThreadPoolExecutor

from humaskit.rendering._memo import Memo


class Maker:
    def __init__(self) -> None:
        self.made: list[str] = []

    def __call__(self, memo: Memo, name: str, size: int = 10) -> str:
        return memo.get((name,), lambda: self._make(name, size))

    def _make(self, name: str, size: int) -> str:
        self.made.append(name)
        return name * size


def test_a_result_is_made_once() -> None:
    memo, make = Memo(), Maker()
    assert make(memo, "a") == make(memo, "a") == "aaaaaaaaaa"
    assert make.made == ["a"]


def test_the_least_recently_used_result_is_forgotten_first() -> None:
    memo, make = Memo(bound=25), Maker()
    for name in "abaca":
        make(memo, name)
    assert make.made == ["a", "b", "c"]
    make(memo, "b")
    assert make.made == ["a", "b", "c", "b"]


def test_a_result_over_the_bound_is_given_but_not_kept() -> None:
    memo, make = Memo(bound=25), Maker()
    make(memo, "a")
    assert make(memo, "b", 25) == "b" * 25
    make(memo, "b", 25)
    make(memo, "a")
    assert make.made == ["a", "b", "b"]


def test_threads_that_make_the_same_result_keep_one() -> None:
    memo = Memo(bound=30)
    barrier = threading.Barrier(4, timeout=30)

    def make() -> str:
        barrier.wait()
        time.sleep(0.001)
        return "x" * 10

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: memo.get(("k",), make), range(4)))
    assert results == ["x" * 10] * 4
    assert memo.get(("k",), str) == "x" * 10
    assert memo.get(("l",), lambda: "y" * 10) == "y" * 10
    assert memo.get(("k",), str) == "x" * 10
