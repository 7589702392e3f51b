"""Strings that try to leave the place they are written into."""

import itertools
import random
from collections.abc import Sequence
from typing import Final

ENDS: Final = (
    *("</script>", "</SCRIPT >", "</script\t", "</scr", "<\\/script>", "</script/x>"),
    *("<!-- <script>", "<!--<script", "<!--", "-->", "--!>", "<!-->", "<![CDATA[", "]]>", "]]"),
    *("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>"),
    *(
        "</title>",
        "</textarea>",
        "</style>",
        "</head>",
        "</html>",
        "<plaintext>",
        "<base href=//x>",
    ),
    *('"', "'", '">', "'>", "`", "\\", '\\"', "\\u003c/script\\u003e", "\\u003C", "\\x3c/script>"),
    *("&quot;", "&lt;/script&gt;", "&#60;/script&#62;", "&#x3c;/script>", "&amp;lt;", "&", "&copy"),
    *("\u2028", "\u2029", "\x00", "\x08", "\x0b", "\x1b[31m", "\x85", "\ufeff", "\ufffd", "\ud800"),
    *(
        "\udc00",
        "\udfff\ud800",
        "\U0001f1ee\U0001f1e9",
        "\u202e",
        "\u2066",
        "e\u0301",
        "\r\n",
        "\t",
    ),
    *("{{ 7 * 7 }}", "{% raw %}", "${7*7}", "<%= 7 * 7 %>", "<?php echo 1 ?>", "#{7*7}", "{#"),
    *("javascript:alert(1)", "data:text/html,<script>", "\uff1c/script\uff1e", "＜script＞"),
    *('{"@id":"x"}', '"}],"@graph":[', "// x\n", "/* */", "null", "NaN", "<a><b><i></a></b>"),
)
"""The words of the trade, one by one."""


def hostile(number: int) -> Sequence[str]:
    """Return this many different strings: each word alone, in a sentence, and with others."""
    draw = random.Random(20201012)  # noqa: S311 - a seed is the point
    alone = [each for word in ENDS for each in (word, f"Kata {word} kata", word * 2)]
    pairs = ["".join(pair) for pair in itertools.permutations(ENDS, 2)]
    more = ["".join(draw.choices(ENDS, k=draw.randrange(3, 9))) for _ in range(number)]
    mixed = draw.sample([*pairs, *more], number)
    return list(dict.fromkeys([*alone, *mixed]))[:number]
