"""Names in two spellings find each other; names of different people do not."""

from pathlib import Path

from tests.index.corpora import indexed, write

TITLE = "Title\n\n"


def best(tmp_path: Path, articles: dict[str, str], question: str) -> str:
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    return index.answer(question).quotes[0].passage.text


def test_a_name_in_two_spellings_of_one_article_is_found_by_either(tmp_path: Path) -> None:
    text = (
        f"{TITLE}In Brussels, Stoltenberg spoke of money. In Oslo, Stoltenburg spoke on Friday."
        " Others spoke on Friday as well."
    )
    for name in ("Stoltenberg", "Stoltenburg"):
        (tmp_path / name / "articles").mkdir(parents=True)
        found = best(tmp_path / name, {"a.txt": text}, f"where did {name} speak on Friday")
        assert found == "In Oslo, Stoltenburg spoke on Friday."


def test_two_people_with_names_alike_stay_two(tmp_path: Path) -> None:
    articles = {
        "a.txt": f"{TITLE}In London, Johnson resigned. Nobody else did.",
        "b.txt": f"{TITLE}In Leeds, Johnston resigned on a Friday. He was minister for long.",
    }
    found = best(tmp_path, articles, "where did Johnston resign")
    assert found == "In Leeds, Johnston resigned on a Friday."
