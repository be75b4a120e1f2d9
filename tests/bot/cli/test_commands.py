"""The commands, as people type them and as other programs read them."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from contextlib import ExitStack
from dataclasses import asdict
from functools import cache, partial
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.commands import cli
from bot.cli.confined import confined
from bot.settings import settings_file
from index import Confinement, FolderSource, Library, Reindexing, Store, confinement_here
from index.indexing import analysing
from tests.bot.wording import counted, worded
from tests.index.corpora import ROOT, SEEDS, write
from tests.index.older import made_older
from tests.site.server import Answer, serving
from tests.site.stories import story
from tests.structured import ARTICLES, POOL
from tests.waiting import wait_until

FIELDS = [
    *("text", "shown", "article_id", "title", "headings", "source"),
    *("start", "end", "spans", "score"),
]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Run a command over the seeds with a data folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)
    monkeypatch.setenv("ARTICLES_DIR", str(SEEDS))

    def command(*arguments: str, typed: str = "") -> Result:
        return CliRunner().invoke(cli, arguments, input=typed, catch_exceptions=False)

    return command


def test_ask_prints_the_quote_and_its_source(run) -> None:
    result = run("ask", "When did Ankara and Moscow sign the deal?")
    assert result.exit_code == 0
    quote, source = result.stdout.splitlines()[:2]
    assert quote.startswith("> Ankara and Moscow signed a $2.5 billion agreement")
    assert source.startswith("— S-400 purchase is a concern for other NATO members")
    assert worded("place.paragraph", number=3) in source


def test_ask_json_is_the_contract(run) -> None:
    [line] = run("ask", "--json", "--limit", "2", "S-400", "deal").stdout.splitlines()
    answer = json.loads(line)
    assert list(answer) == [
        *("question", "answered", "confidence", "milliseconds", "quotes"),
        *("unknown", "missing"),
    ]
    assert answer["question"] == "S-400 deal"
    assert len(answer["quotes"]) == 2
    for quote in answer["quotes"]:
        assert list(quote) == FIELDS
        text = (SEEDS / quote["article_id"]).read_bytes().decode()
        assert text[quote["start"] : quote["end"]] == quote["text"] == quote["shown"]
        assert quote["spans"] == [[quote["start"], quote["end"]]]


def test_ask_json_gives_all_slices_of_a_quote_and_the_one_that_answers(run, tmp_path) -> None:
    articles = write(tmp_path / "articles", ARTICLES)
    run("reindex", "--articles", str(articles))
    answer = json.loads(run("ask", "--json", "What must every school group bring?").stdout)
    quote = answer["quotes"][0]
    slices = [POOL[start:end] for start, end in quote["spans"]]
    assert slices[0] == "Every group must bring the following:"
    assert slices[2] == "one **adult** for ten children"
    assert quote["text"] == "\n".join(slices)
    assert quote["shown"].splitlines()[2] == "• one adult for ten children"
    assert [quote["start"], quote["end"]] in quote["spans"]
    assert quote["headings"] == ["School groups"]
    assert quote["source"] == "https://pool.example/guide"


def test_show_prints_headings_lists_tables_and_code_as_people_read_them(run, tmp_path) -> None:
    run("reindex", "--articles", str(write(tmp_path / "articles", ARTICLES)))
    head, *blocks = run("show", "pool.md").stdout.strip("\n").split("\n\n")
    assert head.splitlines()[0] == "title: The indoor pool"
    assert blocks[:4] == [
        "# The indoor pool",
        "The pool was built in 1974 and is run by the town.",
        "## Opening hours",
        "Wednesday · Summer 07:00–20:00 · Winter 09:00–18:00\n"
        "Saturday · Summer 08:00–19:00 · Winter 10:00–17:00\n"
        "Sunday · Summer 09:00–18:00 · Winter closed",
    ]
    assert "### May I bring a snorkel?" in blocks
    assert "• a list of its swimmers\n• one adult for ten children\n• bathing caps" in blocks
    assert blocks[-1] == "    pool reserve --lane 3 \\\n      --day saturday"


def test_ask_prints_what_people_read_and_the_headings_above_it(run, tmp_path) -> None:
    run("reindex", "--articles", str(write(tmp_path / "articles", ARTICLES)))
    lines = run("ask", "What must every school group bring?").stdout.splitlines()
    assert lines[2] == "> • one adult for ten children"
    assert lines[4].startswith("— The indoor pool › School groups · 1 March 2025")


def test_ask_json_gives_the_ranking_with_a_refusal_too(run) -> None:
    answer = json.loads(run("ask", "--json", "who won the world cup in Turkey").stdout)
    assert not answer["answered"]
    assert answer["quotes"]


def test_ask_json_names_the_words_codes_and_days_that_no_article_has(run) -> None:
    asked = "What is the capital of Mongolia? What is the price of XJ-9981?"
    answer = json.loads(run("ask", "--json", asked).stdout)
    capital, price = answer["parts"]
    assert (capital["unknown"], capital["missing"]) == (["capital", "Mongolia"], [])
    assert price["missing"] == ["XJ-9981"]
    assert answer["unknown"] == capital["unknown"]
    assert list(answer)[-3:] == ["parts", "unknown", "missing"]


def test_ask_reads_questions_from_standard_input_in_order(run) -> None:
    result = run("ask", "--json", typed="NATO\n\n  Turkey \nnothing-of-the-kind\n")
    asked = [json.loads(line)["question"] for line in result.stdout.splitlines()]
    assert asked == ["NATO", "", "Turkey", "nothing-of-the-kind"]


def test_ask_answers_each_line_before_the_next_one_is_written(run) -> None:
    run("reindex")
    command = [sys.executable, "-m", "bot", "ask", "--json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, text=True) as asking:
        for question in ("NATO", "", "Turkey"):
            asking.stdin.write(f"{question}\n")
            asking.stdin.flush()
            assert json.loads(asking.stdout.readline())["question"] == question
        asking.stdin.close()
    assert asking.returncode == 0


@pytest.mark.parametrize("charset", ["utf-8", "ascii", "latin-1"])
@pytest.mark.parametrize(
    ("options", "found"), [((), worded("refusal.no_word")), (("--json",), "walr\ufffdus")]
)
def test_what_is_read_and_printed_is_utf_8_whatever_was_typed(
    run, charset: str, options: tuple[str, ...], found: str
) -> None:
    typed = "what is NATO’s main concern\n".encode() + b"walr\xffus\nis it\n"
    result = CliRunner(charset=charset).invoke(
        cli, ["ask", *options], input=typed, catch_exceptions=False
    )
    assert result.exit_code == 0
    printed = result.stdout_bytes.decode("utf-8")
    assert "NATO’s main concern was the ability" in printed
    assert found in printed


def test_a_word_that_is_no_text_is_asked_and_printed_as_its_escape(run) -> None:
    [line] = run("ask", "--json", "NATO walr\udcffus").stdout.splitlines()
    assert json.loads(line)["question"] == "NATO walr\udcffus"


def test_ask_keeps_standard_output_for_results(run) -> None:
    """Also where the articles are indexed first, on the way to an answer."""
    for _ in range(2):
        [line] = run("ask", "--json", "NATO").stdout.splitlines()
        assert json.loads(line)["quotes"]


def test_the_first_ask_reports_what_it_read_and_skipped(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = write(tmp_path / "a", {"dogs.txt": "Nobody pays for a dog.", "photo.jpg": "?"})
    monkeypatch.setenv("ARTICLES_DIR", str(articles))
    first, second = run("ask", "Who pays for a dog?"), run("ask", "Who pays for a dog?")
    assert "in generation 000001: 1 added" in first.stderr
    assert "skipped: photo.jpg: not a kind of file that is read" in first.stderr
    assert "\n  read are: .txt .md " in first.stderr
    assert first.stdout == second.stdout
    assert second.stderr == ""


@pytest.fixture
def moved(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """The folder that was indexed, and another one that the settings name now."""
    dogs = write(tmp_path / "dogs", {"dogs.txt": "Nobody pays for a dog."})
    cats = write(tmp_path / "cats", {"cats.txt": "Nobody pays for a cat."})
    monkeypatch.setenv("ARTICLES_DIR", str(dogs))
    run("reindex")
    monkeypatch.setenv("ARTICLES_DIR", str(cats))
    return dogs, cats


def test_another_folder_than_was_indexed_is_indexed_before_it_answers(run, moved) -> None:
    dogs, cats = moved
    result = run("ask", "Who pays for a cat?")
    assert result.stdout.startswith("> Nobody pays for a cat.")
    told = f"What is indexed is of {dogs}: indexing {cats} in its place."
    assert result.stderr.splitlines()[0] == told
    assert "1 added, 0 changed, 0 unchanged, 1 removed" in result.stderr
    assert run("ask", "Who pays for a cat?").stderr == ""


def test_another_folder_that_can_t_be_indexed_is_told_and_the_old_index_answers(run, moved) -> None:
    shutil.rmtree(moved[1])
    result = run("ask", "Who pays for a dog?")
    assert result.exit_code == 0
    assert result.stdout.startswith("> Nobody pays for a dog.")
    assert "or set ARTICLES_DIR. Answering from generation 000001." in result.stderr


def test_a_folder_that_was_asked_for_answers_until_the_settings_name_another(
    run, moved, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dogs, _ = moved
    run("reindex", "--articles", str(dogs))
    for folder in moved:
        monkeypatch.setenv("ARTICLES_DIR", str(folder))
        result = run("ask", "Who pays for a dog?")
        assert result.stdout.startswith("> Nobody pays for a dog.")
        assert result.stderr == ""
    monkeypatch.setenv("ARTICLES_DIR", str(write(tmp_path / "c", {"c.txt": "Cows are dear."})))
    assert "Cows are dear." in run("ask", "Are cows dear?").stdout


def test_an_index_of_which_no_folder_was_noted_is_left_alone(run, moved, tmp_path: Path) -> None:
    (tmp_path / "data" / "indexed.json").unlink()
    result = run("ask", "Who pays for a dog?")
    assert result.stdout.startswith("> Nobody pays for a dog.")
    assert result.stderr == ""


def test_reindex_json_reports_with_its_names(run, tmp_path: Path) -> None:
    articles = write(tmp_path / "a", {"one.txt": "One."})
    report = json.loads(run("reindex", "--json", "--articles", str(articles)).stdout)
    assert {"articles", "sentences", "added", "changed", "removed", "skipped", "seconds"} <= set(
        report
    )
    assert (report["articles"], report["added"]) == (1, 1)


def test_reindex_tells_what_it_skipped_and_why(run, tmp_path: Path) -> None:
    articles = write(tmp_path / "a", {"one.txt": "One."})
    (articles / "two.txt").write_bytes(b"\0\1")
    result = run("reindex", "--articles", str(articles))
    assert f"{counted('count.articles', 1)}, {counted('count.sentences', 1)}" in result.stdout
    assert "skipped: two.txt" in result.stdout


def test_reindex_reports_by_source_when_there_are_several(run, tmp_path: Path) -> None:
    own, wire = write(tmp_path / "own", {"a.txt": "A.", "b.txt": "B."}), tmp_path / "wire"
    write(wire, {"c.txt": "C.", "d.png": "D."})
    write(tmp_path / "data", {"sources.yaml": f"- {{name: wire, kind: folder, place: {wire}}}"})
    told = run("reindex", "--articles", str(own)).stdout.splitlines()
    heads, mine, theirs = (line.split() for line in told[1:4])
    assert heads[:7] == ["source", "found", "new", "changed", "unchanged", "removed", "skipped"]
    assert mine[1:7] == ["2", "2", "0", "0", "0", "0"]
    assert theirs[:7] == ["wire", "2", "1", "0", "0", "0", "1"]
    assert len({len(line) for line in told[1:4]}) == 1
    assert told[4] == "  skipped: wire/d.png: not a kind of file that is read"
    assert told[5].startswith("  read are: .txt ")
    report = json.loads(run("reindex", "--json", "--articles", str(own)).stdout)
    assert [(each["name"], each["unchanged"]) for each in report["sources"]] == [
        (str(own), 2), ("wire", 1),
    ]  # fmt: skip
    assert report["skipped"] == 1
    assert report["skipped_articles"][0]["source"] == "wire"


def test_what_holds_texts_is_for_its_owner_alone(run, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        run("reindex")
        run("sources", "add", "https://example.org/rss", "--untried")
        run("sources")
    finally:
        os.umask(before)
    for holding in ("traits.db", "pages.db", "generations/000001"):
        assert (tmp_path / "data" / holding).stat().st_mode & 0o077 == 0


def test_duplicates_lists_articles_that_say_nearly_the_same(run, tmp_path: Path) -> None:
    text = " ".join(story(3, 8).sentences)
    files = {"a.txt": f"Wire\n\n{text}", "b.txt": "Other."}
    articles = str(write(tmp_path / "a", files))
    run("reindex", "--articles", articles)
    assert run("duplicates").stdout == "No two articles say nearly the same.\n"
    front = "---\ntitle: Ours\npublished: 2024-05-01\n---\n"
    write(tmp_path / "a", {**files, "c.md": front + text.replace(" that ", ", that ", 1)})
    run("reindex", "--articles", articles)
    assert run("duplicates").stdout == (
        "2 articles that say nearly the same as others:\n\n"
        "  a.txt: Wire\n  c.md: Ours (2024-05-01)\n"
    )


def test_status_tells_what_is_indexed_and_which_generations_are_kept(run) -> None:
    run("reindex")
    told = run("status").stdout
    assert f"{counted('count.articles', 7)}, {counted('count.sentences', 78)}" in told
    assert "kept: 000001" in told
    assert f"settings: {settings_file()}" in told
    assert "not well supported" not in told


def test_status_tells_what_is_kept_from_who_reads_files_of_others(run) -> None:
    run("reindex")
    enforced = confinement_here()
    assert confined(enforced) in run("status").stdout.splitlines()
    assert json.loads(run("status", "--json").stdout)["confined"] == asdict(enforced)


@pytest.mark.parametrize(
    ("enforced", "told"),
    [
        ((True, True, True, True), "apart from other files, the network and other processes"),
        ((True, False, True, False), "apart from other files, but not from the network and other"),
        ((False, False, False, False), "this system keeps nothing from who reads them"),
    ],
)
def test_what_a_system_does_not_enforce_is_said(enforced, told) -> None:
    assert told in confined(Confinement(*enforced))


def test_status_names_languages_that_are_not_well_supported(run, tmp_path: Path) -> None:
    head = "---\nlang: {}\n---\n\n"
    khmer = f"{head.format('km')}ភ្នំពេញ ជារាជធានីនៃប្រទេសកម្ពុជា។\n"
    english = f"{head.format('en')}The roof of the mill was repaired in 2014.\n"
    write(tmp_path / "a", {"km.md": khmer, "en.md": english})
    run("reindex", "--articles", str(tmp_path / "a"))
    [told] = [line for line in run("status").stdout.splitlines() if "not well supported" in line]
    assert told.endswith(": Khmer")


def test_rollback_goes_back_one(run, tmp_path: Path) -> None:
    articles = write(tmp_path / "a", {"one.txt": "One."})
    run("reindex", "--articles", str(articles))
    write(articles, {"one.txt": "One.", "two.txt": "Two."})
    run("reindex", "--articles", str(articles))
    assert run("rollback").stdout == "Generation 000001 is current again.\n"
    assert f"{counted('count.articles', 1)}," in run("status").stdout


def test_a_rollback_holds_until_a_reindex_is_asked_for_or_the_articles_change(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = write(tmp_path / "a", {"one.txt": "One."})
    monkeypatch.setenv("ARTICLES_DIR", str(articles))
    run("reindex")
    write(articles, {"one.txt": "One.", "two.txt": "Two."})
    run("reindex")
    run("rollback")
    told = run("chat").stderr
    assert "generation 000002, which was rolled back from" in told
    assert "Answering from generation 000001." in told
    write(articles, {"one.txt": "One.", "two.txt": "Two.", "three.txt": "Three."})
    assert (
        f"{counted('count.articles', 3)}, {counted('count.sentences', 3)} in generation 000003"
        in run("chat").stderr
    )
    run("rollback")
    assert "2 added" in run("reindex").stdout


@pytest.fixture
def older(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An index of an older format, of an article that knows an answer; return a question to it."""
    articles = write(tmp_path / "a", {"one.md": "# Dogs\n\nNobody pays for a dog.\n"})
    monkeypatch.setenv("ARTICLES_DIR", str(articles))
    run("reindex")
    made_older(tmp_path / "data")
    return "Who pays for a dog?"


def test_an_older_index_answers_and_says_until_when(run, older: str) -> None:
    told = "Generation 000001 is of an older format: until "
    asked = run("ask", older)
    assert asked.stdout.startswith("> Nobody pays for a dog.")
    assert asked.stderr.startswith(told)
    assert told in run("status").stdout
    assert "1 added" in run("reindex").stdout
    assert run("ask", older).stderr == ""
    assert told not in run("status").stdout


def test_chat_answers_from_an_older_index_and_rebuilds_it_behind(run, older: str) -> None:
    result = run("chat", typed=f"{older}\n")
    assert result.stdout.startswith("> Nobody pays for a dog.")
    assert result.stderr.startswith("Generation 000001 is of an older format: ")
    assert (
        f"{counted('count.articles', 1)}, {counted('count.sentences', 1)} in generation 000002"
        in result.stderr
    )
    assert "generation 000002" in run("status").stdout


def test_chat_goes_on_with_an_older_index_that_can_t_be_rebuilt(
    run, older: str, tmp_path: Path
) -> None:
    (tmp_path / "a" / "one.md").unlink()
    result = run("chat", typed=f"{older}\n")
    assert result.exit_code == 0
    assert result.stdout.startswith("> Nobody pays for a dog.")
    assert "Generation 000001 goes on answering." in result.stderr


def test_a_folder_without_articles_is_read_once_before_it_is_told(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.setenv("ARTICLES_DIR", str(tmp_path / "empty"))
    runs = []
    reindex = Reindexing.run
    monkeypatch.setattr(Reindexing, "run", lambda self: runs.append(self) or reindex(self))
    result = run("chat")
    assert result.exit_code == 1
    assert "No sentence to quote" in result.stderr
    assert "put articles there (.txt .md .rst .adoc .wiki .html " in result.stderr
    assert " .pdf .docx " in result.stderr
    assert len(runs) == 1


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("status",), "verbatim reindex"),
        (("rollback",), "verbatim reindex"),
        (("reindex", "--articles", "nowhere"), "nowhere"),
    ],
)
def test_what_fails_says_what_to_do_in_one_line_with_status_1(run, command, told: str) -> None:
    result = run(*command)
    assert result.exit_code == 1
    [line] = result.stderr.splitlines()
    assert told in line
    assert result.stdout == ""


@pytest.mark.parametrize(
    "command",
    [
        "sources add --untried http://x.org",
        "sources remove x",
        "sources",
        "reindex",
        "ask NATO",
    ],
)
def test_a_folder_for_data_that_can_t_be_written_is_told_in_one_line(
    run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: str
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "file" / "data"))
    result = run(*command.split())
    assert result.exit_code == 1
    [line] = result.stderr.splitlines()
    assert "Not a directory" in line


def test_wrong_settings_are_all_told_at_once(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADMIN_IDS", "@me")
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "secret-but-wrong")
    result = run("ask", "NATO")
    assert result.exit_code == 1
    assert "ADMIN_IDS" in result.stderr
    assert "TELEGRAM_BOT_TOKEN" in result.stderr
    assert "secret-but-wrong" not in result.stderr


@pytest.mark.parametrize("wrong", [("nothing",), ("ask", "--limit", "0", "x"), ("ask", "--huh")])
def test_wrong_usage_has_status_2(run, wrong: tuple[str, ...]) -> None:
    assert run(*wrong).exit_code == 2


def test_without_a_token_run_says_in_two_lines_how_to_get_one_and_chats(run) -> None:
    result = run("run", typed="what does nato say is its main concern\n")
    assert result.exit_code == 0
    first, second, third = result.stderr.splitlines()[:3]
    assert "@BotFather" in first
    assert ".env" in second
    assert third == f"Settings: {settings_file()}"
    assert "> NATO Secretary General Jens Stoltenburg said" in result.stdout


def test_chat_answers_line_after_line(run) -> None:
    result = run("chat", typed="S-400\nhow do I bake bread\n")
    assert "> " in result.stdout
    assert worded("refusal.none") in result.stdout


@pytest.mark.parametrize("word", ["help", "/help", "HELP"])
def test_help_in_the_chat_says_how_to_use_it(run, word: str) -> None:
    told = run("chat", typed=f"{word}\n").stdout
    assert "exit" in told
    assert worded("refusal.none") not in told


@pytest.mark.parametrize("line", ["/why", "/status", "/anything", "/ask Who pays?", "/why@a_bot"])
def test_other_commands_than_those_of_the_chat_are_for_telegram(run, line: str) -> None:
    told = run("chat", typed=f"{line}\n").stdout
    assert told == (
        "Here only help, exit and, after an answer, context and more are commands;"
        " the others are for Telegram.\n\n"
    )


def quoted_in(told: str) -> set[str]:
    return {line for line in told.splitlines() if line.startswith("> ")}


@pytest.mark.parametrize("word", ["context", "CONTEXT", "/context", "context 1"])
def test_context_after_an_answer_shows_its_first_quote_among_its_neighbours(run, word) -> None:
    answered = run("chat", typed="S-400\n").stdout
    looked = run("chat", typed=f"S-400\n{word}\n").stdout.removeprefix(answered)
    assert len(quoted_in(looked)) > 1
    assert re.search(r"— .* · (part|paragraph) \d+ of \d+", looked)
    assert worded("refusal.none") not in looked


def test_more_after_an_answer_shows_further_quotes_until_there_are_none(run) -> None:
    answered = run("chat", typed="S-400\n").stdout
    looked = run("chat", typed="S-400\nmore\nmore\nmore\nmore\n").stdout.removeprefix(answered)
    assert quoted_in(looked)
    assert not quoted_in(looked) & quoted_in(answered)
    assert looked.endswith("There are no more quotes.\n\n")
    assert "numbered 1 to" in run("chat", typed="S-400\ncontext 77\n").stdout


@pytest.mark.parametrize("word", ["context", "more"])
def test_where_nothing_was_answered_these_words_are_questions(run, word: str) -> None:
    asked = run("chat", typed=f"{word}\n").stdout
    refused = run("chat", typed="how do I bake bread\n").stdout
    assert run("chat", typed=f"how do I bake bread\n{word}\n").stdout == refused + asked


def test_a_path_in_the_chat_is_no_command(run) -> None:
    assert worded("refusal.none") in run("chat", typed="/etc/hosts of Mongolia\n").stdout


@pytest.mark.parametrize("word", ["exit", "quit", "/exit", "/quit", ":q", "Exit"])
def test_words_that_end_the_chat_end_it(run, word: str) -> None:
    result = run("chat", typed=f"{word}\nS-400\n")
    assert (result.exit_code, result.stdout) == (0, "")


def test_small_talk_is_answered_in_a_line(run) -> None:
    for told in (run("ask", "thanks"), run("chat", typed="thanks\n")):
        assert told.stdout.strip() == worded("talk.thanks")
    told = json.loads(run("ask", "--json", "thanks").stdout)
    assert (told["answered"], told["small_talk"], told["quotes"]) == (False, True, [])


def test_several_questions_are_answered_each_below_its_words(run) -> None:
    told = run("ask", "What did the US senate pass in june? How do I bake bread?").stdout
    senate, quote, bread, refusal = map(
        told.index, ("What did the", "> ", "How do I", worded("refusal.none"))
    )
    assert senate < quote < bread < refusal


def test_ask_json_gives_each_of_several_questions_its_own_time(run) -> None:
    asked = "What did the US senate pass in june? How do I bake bread?"
    answer = json.loads(run("ask", "--json", asked).stdout)
    times = [part["milliseconds"] for part in answer["parts"]]
    assert len(times) == 2
    assert all(times)
    assert sum(times) <= answer["milliseconds"] + 0.02  # which are rounded


def test_what_was_meant_is_asked_back(run) -> None:
    asked_back = worded("answer.did_you_mean", words="“Stoltenburg”")
    assert asked_back in run("ask", "Who is Jens Stoltenburh?").stdout


@pytest.mark.parametrize("question", ["What was the $2.5 billion deal?", "'\"$(HOME) `id` $$ #\\"])
def test_make_asks_a_question_just_as_it_is_written(tmp_path: Path, question: str) -> None:
    command = tmp_path / "verbatim"
    command.write_text('#!/bin/sh\nprintf "%s" "$3"\n')
    command.chmod(0o700)
    make = ["make", "--silent", "-o", ".venv/.model", "ask", f"BIN={tmp_path}", f"Q={question}"]
    done = subprocess.run(make, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    assert done.stdout == question


@pytest.mark.parametrize("status", [0, 1])
def test_make_prepares_the_model_once_and_goes_on_without_it(tmp_path: Path, status: int) -> None:
    command = tmp_path / "bin" / "verbatim"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\necho "$1"\n[ "$1" != model ] || exit {status}\n')
    command.chmod(0o700)
    (tmp_path / ".venv").mkdir()
    shutil.copy(ROOT / "Makefile", tmp_path)
    make = ["make", "--silent", "-o", ".venv/.installed", "BIN=bin", "reindex"]
    for told in ("Preparing the model (once, a minute) ...\n", ""):
        done = subprocess.run(make, cwd=tmp_path, capture_output=True, text=True, check=True)
        assert (done.stdout, done.stderr) == ("reindex\n", told)


def test_model_says_what_the_model_is_and_where(run, tiny_model: Path, monkeypatch) -> None:
    monkeypatch.setenv("SEMANTIC_MODEL", str(tiny_model))
    name, languages, size, place = run("model").stdout.splitlines()
    assert (name, languages) == ("model: tiny", "languages: English")
    assert size.endswith(" MB")
    assert place == f"place: {tiny_model}"


def test_model_that_can_not_be_run_is_told_in_a_sentence(run, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("SEMANTIC_MODEL", str(tmp_path))
    result = run("model")
    assert result.exit_code == 1
    [line] = result.stderr.splitlines()
    assert line.startswith(f"Error: The model in {tmp_path} can't be run")


def test_model_installs_nothing_that_is_not_wanted(run) -> None:
    assert run("model").stdout.startswith("SEMANTIC_MODEL is off")


def test_help_does_not_wait_for_what_it_does_not_need() -> None:
    code = (
        "import sys, bot.cli; print([m for m in ('numpy', 'nltk', 'telegram') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"


def test_show_prints_what_is_indexed_and_removed_what_is_not_and_why(run) -> None:
    run("reindex")
    shown = run("show", "nato-turkey-s-400.txt").stdout
    assert shown.startswith("title: S-400 purchase is a concern")
    assert "This block is broken" not in shown
    assert "it was important to recognise the importance" in shown
    removed = run("show", "--removed", "nato-turkey-s-400.txt").stdout
    assert "[title]\nS-400 purchase is a concern" in removed
    assert "[site furniture]\nThis block is broken or missing." in removed


def test_show_tells_when_there_is_no_such_article(run) -> None:
    run("reindex")
    assert "nothing.txt" in run("show", "nothing.txt").stderr


def test_a_source_is_tried_before_it_is_added(run, monkeypatch) -> None:
    monkeypatch.setenv("ALLOWED_NETWORKS", "127.0.0.0/8")
    answers = {"/robots.txt": Answer(status=404), "/list": Answer(b"/a\n", "text/plain")}
    with serving(answers) as site:
        failed = run("sources", "add", site.at("/missing"))
        assert (failed.exit_code, failed.stdout) == (1, "")
        assert "/missing is not added: the server answers 404" in failed.stderr
        assert (
            "Added 127.0.0.1 (list)"
            in run("sources", "add", site.at("/list"), "--kind", "list").stdout
        )


def test_sources_are_added_listed_and_removed(run) -> None:
    added = run("sources", "add", "https://example.org/rss", "--untried")
    assert "Added example.org (feed)" in added.stdout
    assert "example.org (feed): https://example.org/rss" in run("sources").stdout
    assert "Removed example.org" in run("sources", "remove", "example.org").stdout
    assert "example.org" not in run("sources").stdout


def test_an_unsafe_source_is_refused_with_the_reason(run) -> None:
    result = run("sources", "add", "http://127.0.0.1/rss")
    assert result.exit_code == 1
    [line] = result.stderr.splitlines()
    assert "127.0.0.1" in line


def test_reindex_tells_of_lines_that_return_and_of_near_copies(run, tmp_path) -> None:
    texts = {}
    for i in range(6):
        told = story(i)
        texts[f"{i}.txt"] = texts["copy.txt"] = "\n\n".join(
            [told.title, *told.sentences, f"Posted by the desk, {i + 1} May"]
        )
    write(tmp_path / "articles", texts)
    report = run("reindex", "--articles", str(tmp_path / "articles")).stdout
    assert "left out: 7 lines that return in many articles" in report
    assert f"near-copies of others: {counted('count.articles', 2)}" in report
    told = json.loads(run("reindex", "--json", "--articles", str(tmp_path / "articles")).stdout)
    assert (told["cleaned_lines"], told["near_copies"]) == (7, 2)


def test_eval_measures_a_file_of_questions_against_the_articles_indexed(run, tmp_path) -> None:
    deal = "Ankara and Moscow signed a $2.5 billion agreement for the sale"
    asked = [
        {"question": "When did Ankara and Moscow sign the deal?", "kind": "a", "sentences": [deal]},
        {"question": "What is the capital of Mongolia?", "kind": "near"},
    ]
    path = tmp_path / "golden.jsonl"
    path.write_text("\n".join(map(json.dumps, asked)), "utf-8")
    figures = json.loads(run("eval", str(path), "--json").stdout)
    assert figures["auc"] == 1
    assert {kind["kind"]: kind["p_at_1"] for kind in figures["kinds"]}["a"] == 1
    assert "area under ROC 1.000 (near 1.000)" in run("eval", str(path)).stdout


def test_eval_shows_other_thresholds_and_sets_the_best_on_request(run, tmp_path) -> None:
    asked = [
        {"question": "When did Ankara and Moscow sign the deal?", "kind": "a",
         "sentences": ["Ankara and Moscow signed a $2.5 billion agreement for the sale"]},
        {"question": "What is the capital of Mongolia?", "kind": "near"},
    ]  # fmt: skip
    path = tmp_path / "golden.jsonl"
    path.write_text("\n".join(map(json.dumps, asked)), "utf-8")
    told = run("eval", str(path), "--fit").stdout
    assert "answered without an answer" in told
    assert json.loads(run("eval", str(path), "--json", "--fit").stdout)["threshold"] == 0.25
    fitting = run("eval", str(path), "--fit", "--set")
    [threshold] = [line.split()[0] for line in fitting.stdout.splitlines() if " <" in line]
    assert f"from a confidence of {threshold} on" in fitting.stderr
    assert f"threshold {float(threshold):.3f}" in run("eval", str(path)).stdout
    assert run("eval", str(path), "--set").exit_code == 2


def test_eval_uses_the_articles_that_a_file_brings_with_it(run, tmp_path) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text("who sailed ?\tann sailed alone to iceland .\n", "utf-8")
    figures = json.loads(run("eval", str(path), "--json").stdout)
    assert figures["kinds"][0]["p_at_1"] == 1


def test_eval_says_that_a_line_was_taken_for_the_names_of_columns(run, tmp_path) -> None:
    path = tmp_path / "pairs.csv"
    path.write_text("Frage,Antwort\nwho sailed ?,ann sailed alone to iceland .\n", "utf-8")
    told = run("eval", str(path), "--json")
    assert json.loads(told.stdout)["kinds"][0]["questions"] == 1
    assert told.stderr.splitlines()[0] == f"{path}: its first line names columns: Frage, Antwort"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("no questions", "line 1 is no question, a tab and a sentence, nor is it JSON lines"),
        ("who ?\tann .\n\nwhy ?\n", "line 3 is no question, a tab and a sentence"),
        ('[{"question": "who"}]', "line 1 is no question, a tab and a sentence, nor is it JSON"),
        ("", "has no question"),
        ("QuestionID\tQuestion\n", "has no question"),
        ('{"data": []}', "has no question"),
        ('{"data": [{"title": "a"}]}', "is no file of questions: SQuAD's JSON has data"),
        ('{"data": 1}', "is no file of questions: SQuAD's JSON has data"),
        ("QuestionID\tQuestion\n1\twho\n", "line 2 has not all columns of WikiQA (QuestionID, "),
        ('{"question": 1}', 'line 1 is not of the form {"question": "..."'),
        ('{"question": "who", "kind": 1}', "line 1 is not of the form"),
        ('{"question": "who", "sentences": "Ann."}', "line 1 is not of the form"),
        ('{"question": "who", "sentences": [1]}', "line 1 is not of the form"),
        ('{"question": "who"}\n\n{"q": "why"}', "line 3 is not of the form"),
        ('{"question": "who"}\n{"question": \n', "line 2 is not of the form"),
        ('{"question": "who"}\n["why"]\n', "line 2 is not of the form"),
    ],
)
def test_eval_of_a_file_without_questions_fails_in_a_sentence(
    run, tmp_path, written: str, told: str
) -> None:
    (tmp_path / "notes.txt").write_text(written, "utf-8")
    result = run("eval", str(tmp_path / "notes.txt"))
    assert result.exit_code == 1
    [line] = result.stderr.splitlines()
    assert told in line
    assert "Error(" not in line


def test_eval_of_a_file_that_can_t_be_read_fails_in_a_sentence(run, tmp_path) -> None:
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9 ?\tyes .\n")
    for name, why in (("none", "No such file or directory"), ("latin.txt", "not UTF-8 (byte 3)")):
        told = f"Error: Can't read {tmp_path / name}: {why}.\n"
        assert run("eval", str(tmp_path / name)).stderr == told


def test_eval_says_when_it_knows_the_answer_to_no_question(run, tmp_path) -> None:
    run("reindex")
    path = tmp_path / "golden.jsonl"
    path.write_text('{"question": "When was the deal?", "answer": "In \u2028 2017."}\n', "utf-8")
    result = run("eval", str(path))
    assert result.exit_code == 0
    [line] = result.stderr.splitlines()
    assert line.startswith(f'{path}: no question has "sentences"')
    assert "unanswerable" in line


def test_the_example_in_the_help_of_eval_is_a_question_with_its_answer(run, tmp_path) -> None:
    told = run("eval", "--help").stdout
    [example] = [line.strip() for line in told.splitlines() if '{"question"' in line]
    (tmp_path / "golden.jsonl").write_text(example, "utf-8")
    articles = str(write(tmp_path / "a", {"a.txt": "Ann won."}))
    result = run("eval", str(tmp_path / "golden.jsonl"), "--articles", articles, "--json")
    assert json.loads(result.stdout)["kinds"][0]["p_at_1"] == 1


@pytest.mark.parametrize(  # analysed by workers, and by the process itself
    ("command", "articles", "is_indexed"),
    [("reindex", 600, False), ("run", 600, True), ("reindex", 40, True), ("run", 40, False)],
)
def test_ctrl_c_ends_a_build_in_a_moment_and_says_that_nothing_was_changed(
    build, command: str, articles: int, is_indexed: bool
) -> None:
    process = build(command, articles, is_indexed=is_indexed)
    process.send_signal(signal.SIGINT)
    told = process.communicate(timeout=60)
    assert told[1].splitlines()[-1] == "Error: Stopped. Nothing was changed."
    assert (process.returncode, told[0]) == (1, "")


def test_who_starts_a_build_without_ctrl_c_is_not_ended_by_it(build) -> None:
    ignored = partial(signal.signal, signal.SIGINT, signal.SIG_IGN)
    process = build("reindex", 40, sentences=100_000, before=ignored)
    process.send_signal(signal.SIGINT)
    told = process.communicate(timeout=60)
    assert (process.returncode, told[1]) == (0, "")
    assert counted("count.articles", 40) in told[0]


@pytest.fixture(scope="module")
def long_corpus(tmp_path_factory):
    """Return a folder of so many articles with so many sentences together."""

    @cache
    def corpus(articles: int, sentences: int) -> Path:
        long = "One sentence and another. " * (sentences // articles // 2)
        folder = tmp_path_factory.mktemp(f"{articles} articles")
        return write(folder, {f"{n}.txt": f"{long} {n}." for n in range(articles)})

    return corpus


@pytest.fixture
def build(tmp_path: Path, long_corpus):
    """Start a command that reindexes for some seconds, and return its process once it does."""
    with ExitStack() as ended:

        def start(command, articles, *, sentences=2_400_000, is_indexed=False, before=_hears):
            if is_indexed:
                first = write(tmp_path / "first", {"a.txt": "A sentence that is there before."})
                Reindexing(FolderSource(first), Store(tmp_path / "data")).run()
            folders = {
                "ARTICLES_DIR": str(long_corpus(articles, sentences)),
                "DATA_DIR": str(tmp_path / "data"),
            }
            process = subprocess.Popen(
                [sys.executable, "-m", "bot", command],
                cwd=ROOT,
                env=os.environ | folders,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                preexec_fn=before,
                text=True,
            )
            ended.enter_context(process)
            ended.callback(process.kill)
            begun = tmp_path / "data" / "traits.db"
            wait_until(lambda: begun.exists() or process.poll() is not None)
            return process

        yield start


def _hears() -> None:
    """Let Ctrl-C end what is started, also where the tests run in the background of a shell."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_when_a_reindex_fails_as_nobody_foresaw_the_old_index_answers(
    run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert run("reindex").exit_code == 0
    monkeypatch.setattr(Library, "items", lambda *_: 1 / 0)
    told = "The reindex failed in a way that nobody foresaw (ZeroDivisionError)."
    result = run("reindex")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"Error: {told}")
    result = run("chat", typed="When did Ankara and Moscow sign the deal?\n")
    assert "> Ankara and Moscow signed a $2.5 billion agreement" in result.stdout
    assert told in result.stderr
    assert "Answering from generation 000001." in result.stderr
    assert caplog.text.count("ZeroDivisionError: division by zero") == 2


def test_an_article_that_nobody_foresaw_is_named_and_the_log_has_its_trace(
    run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    outlined = analysing.outlined
    monkeypatch.setattr(
        analysing, "outlined", lambda each: 1 / 0 if "nato" in each.article_id else outlined(each)
    )
    report = json.loads(run("reindex", "--json").stdout)
    reason = "can't be read (ZeroDivisionError)"
    assert [
        (each["name"], each["reason"], "trace" in each) for each in report["skipped_articles"]
    ] == [("nato-turkey-s-400.txt", reason, False)]
    assert f"Skipped nato-turkey-s-400.txt: {reason}\nTraceback" in caplog.text


@pytest.fixture
def shrunk(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of which most is gone since it was indexed."""
    many = {f"{number}.txt": f"Article {number} is here." for number in range(30)}
    articles = write(tmp_path / "many", many)
    monkeypatch.setenv("ARTICLES_DIR", str(articles))
    assert run("reindex").exit_code == 0
    return write(articles, {"README.txt": "This is the disk of articles."})


def test_a_start_loses_no_third_of_the_articles(run, shrunk: Path) -> None:
    result = run("chat", typed="Where is article 7?\n")
    assert "> Article 7 is here." in result.stdout
    assert result.stderr.splitlines()[-1] == (
        "30 of 30 articles would be gone (0.txt, 1.txt, 10.txt ...). Nobody asked for that, so"
        " nothing was changed: bring back what is missing, or `verbatim reindex` removes them."
        " Answering from generation 000001."
    )


def test_what_a_reindex_has_lost_can_be_had_back_until_somebody_agrees(run, shrunk: Path) -> None:
    result = run("reindex")
    assert "30 removed" in result.stdout
    assert "many articles are gone: generation 000001 is kept, `verbatim rollback`" in result.stdout
    for number in range(2):
        write(shrunk, {"README.txt": f"This is disk {number} of articles."})
        assert "generation 000001 is kept" in run("reindex").stdout
    assert run("rollback").stdout == "Generation 000001 is current again.\n"
    assert "000001" in run("status").stdout


def test_who_agrees_to_a_loss_keeps_no_older_generation_for_it(run, shrunk: Path) -> None:
    assert "is kept" not in run("reindex", "--agree").stdout
    write(shrunk, {"README.txt": "This is the other disk."})
    assert json.loads(run("reindex", "--json").stdout)["guarded"] == ""
    assert "kept: 000002, 000003" in run("status").stdout
