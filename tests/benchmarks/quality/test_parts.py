"""Parts of a corpus: always the same, of the sizes that they say."""

from benchmarks.quality.parts import parts_of

IDS = [f"{number:03}.txt" for number in range(60)]
ASKED = frozenset(IDS[::2])


def test_two_halves_have_each_article_once() -> None:
    first, second, *_ = parts_of(IDS, ASKED)
    assert sorted(first + second) == IDS
    assert len(first) == len(second)


def test_smaller_parts_have_half_of_their_articles_from_those_that_are_asked_about() -> None:
    _, _, *smaller = parts_of(IDS, frozenset(IDS[:20]))
    assert [len(part) for part in smaller] == [5, 5, 20, 20]
    for part in smaller:
        assert part == sorted(set(part))
        assert sum(each in IDS[:20] for each in part) >= len(part) // 2
    assert smaller[0] != smaller[1]


def test_parts_are_the_same_in_whatever_order_articles_come() -> None:
    assert [*parts_of(IDS, ASKED)] == [*parts_of(IDS[::-1], ASKED)]


def test_few_articles_are_only_halved() -> None:
    assert [len(part) for part in parts_of(IDS[:9], ASKED)] == [4, 5]
