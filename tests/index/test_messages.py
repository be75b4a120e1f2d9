"""Messages as people write them, put to an index."""

from dataclasses import replace
from pathlib import Path

from index import Index, SmallTalk
from index.search import Candidates, Query, Retriever
from tests.index.corpora import indexed, write


def index_of(folder: Path, articles: dict[str, str]) -> Index:
    return indexed(write(folder / "articles", articles), folder / "data")


def test_what_is_in_the_language_of_the_question_comes_first(tmp_path) -> None:
    english = "Opening\n\nThe sauna of the Nordbad is open for members from nine until noon.\n"
    german = "Zeiten\n\nDie Sauna im Nordbad ist für Mitglieder von neun bis zwölf geöffnet.\n"
    index = index_of(tmp_path, {"en.txt": english, "de.txt": german})
    first = {
        question: index.answer(question).quotes[0].passage.article.article_id
        for question in ("Is there a sauna in the Nordbad?", "Gibt es eine Sauna im Nordbad?")
    }
    assert list(first.values()) == ["en.txt", "de.txt"]


def test_small_talk_is_not_searched(tmp_path) -> None:
    index = index_of(tmp_path, {"a.txt": "Thanks\n\nThanks to everyone who worked on the wall.\n"})
    answer = index.answer("thanks!")
    assert (answer.small_talk, answer.quotes, answer.answered) == (SmallTalk.THANKS, (), False)


def test_each_question_of_a_message_has_its_answer(tmp_path) -> None:
    index = index_of(
        tmp_path,
        {
            "race.txt": "Summer regatta\n\nThe first race was won by Tilda Brook.\n",
            "mill.txt": "Repairs\n\nThe roof of the mill was repaired in 2014.\n",
        },
    )
    asked = "Who won the first race and when was the roof of the mill repaired?"
    answer = index.answer(asked)
    assert answer.question == asked
    assert [part.quotes[0].passage.article.article_id for part in answer.parts] == [
        "race.txt",
        "mill.txt",
    ]
    assert answer.quotes == answer.parts[0].quotes


def test_a_question_that_points_back_is_answered_of_what_was_asked_before_it(tmp_path) -> None:
    index = index_of(
        tmp_path,
        {
            "keys.md": "# Keys\n\nA lost key must be reported. A second key is 18 € at the desk.\n",
            "hall.md": "# The hall\n\n## Costs\n\n15 EUR a day for members, free for schools.\n",
            "wash.md": "# Laundry\n\nOn Sundays washing is allowed from ten to five.\n",
            "boot.md": "# Boote\n\nEin Boot leiht man am Steg. Ein Boot kostet 9 EUR am Tag.\n",
        },
    )
    answers = {
        "keys.md": "How do I get a second key, and what does it cost?",
        "boot.md": "Wo leiht man ein Boot? Und was kostet es?",
        "wash.md": "Where do I get a second key? Is it allowed to wash on Sundays?",
        "hall.md": "Where do I get a second key? Is it free for schools?",
    }
    for name, asked in answers.items():
        last = index.answer(asked).parts[-1]
        assert last.quotes[0].passage.article.article_id == name, asked


def test_a_question_that_points_back_counts_what_it_points_to_in_full(tmp_path) -> None:
    index = index_of(
        tmp_path,
        {
            "park.md": "# Letter\n\nVisitors can park along the street with a day permit (3 €, "
            "from the office).\n",
            "sun.md": "# Solar roof\n\n## What does the electricity cost?\n\nMembers pay 24.9 "
            "cents a unit and a basic charge of 6 € a month.\n",
            "shop.md": "# Workshop\n\n## Costs\n\n15 EUR a day for private projects.\n",
        },
    )
    last = index.answer("where can my visitors park and what does it cost").parts[-1]
    assert last.quotes[0].passage.article.article_id == "park.md"


def test_a_question_of_other_things_is_not_of_what_was_asked_before_it(tmp_path) -> None:
    index = index_of(
        tmp_path,
        {
            "ski.md": "# Ski week\n\nThe ski week costs 300 euros and is booked by May.\n",
            "hut.md": "# Sauna\n\nThe sauna is hot on Fridays. Whoever comes first books it.\n",
        },
    )
    asked = "What does the ski week cost? Is it necessary to book the sauna?"
    last = index.answer(asked).parts[-1]
    assert last.quotes[0].passage.article.article_id == "hut.md"


def test_a_question_of_what_no_article_has_is_not_answered_with_the_one_before_it(tmp_path) -> None:
    index = index_of(
        tmp_path,
        {
            "boat.md": "# Boats\n\nThe boathouse opens at eight. A boat costs 9 euros an hour.\n",
            "bote.md": "# Bote\n\nDer Bootsverleih öffnet um acht. Frau Lund leitet ihn.\n",
        },
    )
    for asked in (
        "When does the boathouse open? And is there a lift?",
        "When does the boathouse open? Do they have towels?",
        "When does the boathouse open and are there any lockers there?",
        "Wann öffnet der Bootsverleih und gibt es dort Handtücher?",
    ):
        assert [part.answered for part in index.answer(asked).parts] == [True, False], asked
    led = index.answer("Wann öffnet der Bootsverleih? Und wer managt ihn?").parts[-1]
    assert "Frau Lund" in led.quotes[0].passage.text


def test_a_question_is_made_no_surer_by_one_that_its_passage_has_no_word_of(tmp_path) -> None:
    trip = "The trip to Delft is on 3 May.\n\nSign up for yoga by 1 December.\n\nThe trip costs 90."
    index = index_of(
        tmp_path,
        {
            "office.md": f"# Office\n\n{trip}\n",
            "pool.md": "# Pool\n\nSwimmers sign a list at the pool.\n",
        },
    )
    alone = index.answer("How do I sign up?")
    behind = index.answer("When is the trip to Delft? How do I sign up?").parts[-1]
    assert behind.confidence == alone.confidence


def test_what_is_said_besides_a_question_helps_and_does_not_hinder(tmp_path) -> None:
    index = index_of(
        tmp_path,
        {
            "bus.txt": "The village bus\n\nThe bus to Tolsund leaves at seven from the chapel.\n",
            "key.txt": "Keys\n\nWho has lost a locker key pays ten euros at the desk.\n",
        },
    )
    bare = index.answer("When does the bus to Tolsund leave?")
    said = index.answer("I have to plan my weekend. When does the bus to Tolsund leave?")
    assert said.quotes[0].passage == bare.quotes[0].passage
    assert abs(said.confidence - bare.confidence) <= 0.05
    lost = index.answer("I lost my locker key. What do I pay?")
    assert lost.quotes[0].passage.article.article_id == "key.txt"


def test_a_question_that_says_little_is_searched_for_with_what_is_said_before_it(tmp_path) -> None:
    index = index_of(
        tmp_path,
        {
            "repairs.md": "# Repairs\n\nA lid that will not close is exchanged at the desk.\n",
            "loans.md": "# Loans\n\nIt may take a day to do what somebody asks for.\n",
            "feeding.md": "# Feeding\n\nThe hens are fed at dawn, and at dusk in winter.\n",
        },
    )
    message = "The lid of my box no longer closes properly. I tried twice.\nWhat can I do?"
    assert index.answer(message).quotes[0].passage.article.article_id == "repairs.md"


def test_talk_of_other_things_hides_no_answer(tmp_path) -> None:
    index = index_of(
        tmp_path,
        {
            "hens.md": "# Hens\n\nThe hens are fed at dawn by the gardener.\n",
            "trains.md": "# Trains\n\nThe newspaper is sold on the morning train to the city.\n",
        },
    )
    message = "I read the newspaper on the train this morning. When are the hens fed?"
    answer = index.answer(message)
    assert answer.quotes[0].passage.article.article_id == "hens.md"
    assert answer.answered


def test_what_is_said_counts_only_where_the_best_passage_has_it(tmp_path) -> None:
    index = index_of(
        tmp_path,
        {
            "fees.md": "# Fees\n\nGuests of silver members pay four euros. Guests of all others pay"
            " nine euros.\n",
            "wives.md": "# Diary\n\nHis wife kept the diary.\n\nA clue was never found.\n",
        },
    )
    bare = index.answer("How much do guests pay?")
    talk = index.answer("My wife keeps asking me and I have no clue. How much do guests pay?")
    assert talk.quotes[0].passage == bare.quotes[0].passage
    assert talk.confidence == bare.confidence
    silver = index.answer("My sister is a silver member. How much do guests pay?")
    assert silver.quotes[0].passage.text == "Guests of silver members pay four euros."


def test_a_day_seen_from_today_is_no_word_that_articles_lack(tmp_path) -> None:
    index = index_of(tmp_path, {"keys.md": "# Keys\n\nA lost key costs the member ten pounds.\n"})
    for question in (
        "I lost a key yesterday, what does it cost?",
        "Is a lost key ten pounds tonight?",
    ):
        assert index.answer(question).unknown == ()


def test_talk_of_which_the_passage_has_no_word_makes_no_answer_surer(tmp_path, monkeypatch) -> None:
    index = index_of(
        tmp_path,
        {
            "hens.md": "# Hens\n\nThe hens are fed at dawn by the gardener.\n",
            "trains.md": "# Trains\n\nThe newspaper is sold on the morning train to the city.\n",
        },
    )
    bare = index.answer("When are the hens fed?")
    candidates = Retriever.candidates

    def surer_of_all_that_is_said(self: Retriever, query: Query) -> Candidates:
        found = candidates(self, query)
        return replace(found, confidence=0.99) if query.said else found

    monkeypatch.setattr(Retriever, "candidates", surer_of_all_that_is_said)
    talk = index.answer("The newspaper was late. When are the hens fed?")
    assert talk.confidence == bare.confidence
    told = index.answer("The gardener is ill. When are the hens fed?")
    assert told.confidence > bare.confidence
