import gc
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from humaskit.models.body import Body
from humaskit.rendering._memo import Memo

URL = "https://saramataprov.go.id/berita/1"


class Maker:
    def __init__(self) -> None:
        self.made: list[str] = []

    def __call__(self, memo: Memo, body: Body, url: str = URL, *, keep: bool = True) -> str:
        return memo.get(body, url, lambda: self._make(body), keep=keep)

    def _make(self, body: Body) -> str:
        self.made.append(body.content)
        return body.content.upper()


def test_a_result_is_made_once_for_equal_bodies_at_one_address() -> None:
    memo, make = Memo(), Maker()
    body = Body(content="a")
    assert make(memo, body) == make(memo, Body(content="a")) == "A"
    assert make.made == ["a"]
    make(memo, body, "https://saramataprov.go.id/berita/2")
    make(memo, Body(content="a", format="html"))
    assert make.made == ["a", "a", "a"]


def test_a_result_lives_as_long_as_its_body() -> None:
    memo, make = Memo(), Maker()
    body = Body(content="a")
    make(memo, body)
    del body
    gc.collect()
    make(memo, Body(content="a"))
    assert make.made == ["a", "a"]


def test_what_is_not_to_be_kept_is_given_and_forgotten() -> None:
    memo, make = Memo(), Maker()
    body = Body(content="a")
    make(memo, body, keep=False)
    make(memo, body)
    make(memo, body, keep=False)
    assert make.made == ["a", "a"]


def test_threads_that_make_the_same_result_keep_one() -> None:
    memo = Memo()
    body = Body(content="a")
    barrier = threading.Barrier(4, timeout=30)
    number = iter(range(4))

    def make() -> str:
        barrier.wait()
        time.sleep(0.001)
        return f"made {next(number)}"

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: memo.get(body, URL, make), range(4)))
    kept = {memo.get(body, URL, str) for _ in range(3)}
    assert len(kept) == 1
    assert kept.pop().startswith("made ")
