"""/articles: listed, searched, shown, removed and brought back."""

import pytest

from bot.articles import listing_buttons
from bot.articles.adding_buttons import sign_of
from tests.bot.wording import counted, fixed, worded
from tests.fakes import ADMINISTRATOR, ALICE, GROUP

LIGHTHOUSE = "The lighthouse of Brannoch was lit for the first time on 4 May 1888."
QUESTION = "When was the lighthouse of Brannoch lit for the first time?"
OWN = "nato-turkey-s-400.txt"


@pytest.fixture
def more_texts():
    return [LIGHTHOUSE]


async def test_titles_are_listed_searched_and_one_is_shown(conversation, say):
    listed = await say("/articles", ADMINISTRATOR)
    assert counted("count.articles", 7) in listed.bold
    assert len(listed.buttons) == 7
    found = await say("/articles nato S-400", ADMINISTRATOR)
    assert worded("articles.found", articles="1 article", words="nato S-400") in found.bold
    shown = await conversation.press(found, "1", ADMINISTRATOR)
    assert shown.bold[0].startswith("S-400 purchase is a concern")
    assert worded("articles.name", name=OWN) in shown.text
    back = await conversation.press(shown, worded("button.back"), ADMINISTRATOR)
    assert back.text == found.text
    assert (await say("/articles zeppelin", ADMINISTRATOR)).text == worded("articles.none")


async def test_a_long_list_has_pages(conversation, say, articles_dir, live_index):
    for number in range(20):
        (articles_dir / f"x{number:02}.txt").write_text(f"Story {number} is told here again.\n")
    await live_index.reindex(unasked=False)
    page, seen = await say("/articles", ADMINISTRATOR), []
    while True:
        seen += [label for label, data in page.buttons.items() if ":show:" in data]
        if worded("button.after") not in page.buttons:
            break
        page = await conversation.press(page, worded("button.after"), ADMINISTRATOR)
    assert seen == [str(number) for number in range(1, 28)]
    assert worded("button.before") in page.buttons


async def test_what_was_sent_comes_first_is_removed_and_brought_back(
    conversation, send, say, settings
):
    await send("zzz.txt", LIGHTHOUSE.encode())
    listed = await say("/articles", ADMINISTRATOR)
    shown = await conversation.press(listed, "1", ADMINISTRATOR)
    assert worded("articles.name", name="added/zzz.txt") in shown.text
    removed = await conversation.press(shown, worded("articles.button_remove"), ADMINISTRATOR)
    assert removed.text == counted("articles.removed", 1, name="zzz.txt")
    assert not (await say(QUESTION)).quotes
    assert not (settings.data_dir / "added" / "zzz.txt").exists()
    back = await conversation.press(removed, worded("articles.button_undo"), ADMINISTRATOR)
    assert back.text.startswith(worded("added.added", name="zzz.txt"))
    assert (await say(QUESTION)).quotes
    again = await conversation.press_data(back, removed.buttons[worded("articles.button_undo")],
                                          ADMINISTRATOR)  # fmt: skip
    assert worded("error.not_kept") in again.text


async def test_a_removal_can_be_undone_for_a_day_only(conversation, send, library):
    told = await send("light.txt", LIGHTHOUSE.encode())
    removed = await conversation.press(told, worded("articles.button_remove"), ADMINISTRATOR)
    token = removed.buttons[worded("articles.button_undo")].rpartition(":")[2]
    library.additions.forget_old(int(token, 16) / 1e9 + 86_401)
    late = await conversation.press(removed, worded("articles.button_undo"), ADMINISTRATOR)
    assert worded("error.not_kept") in late.text


async def test_a_file_of_the_operator_s_own_folder_is_named_as_such_and_not_touched(
    conversation, say, articles_dir
):
    found = await say("/articles nato", ADMINISTRATOR)
    shown = await conversation.press(found, "1", ADMINISTRATOR)
    assert worded("articles.from_folder", folder=articles_dir.name) in shown.text
    assert worded("articles.button_remove") not in shown.buttons
    forged = await conversation.press_data(found, f"articles:del:{sign_of(OWN)}", ADMINISTRATOR)
    assert forged is None or fixed("articles.from_folder") in forged.text
    assert (articles_dir / OWN).exists()


async def test_a_file_does_not_hide_behind_one_of_the_own_folder(send, articles_dir):
    (articles_dir / "added").mkdir()
    (articles_dir / "added" / "light.txt").write_text("It is of the folder itself, and stays.")
    assert fixed("added.not_added") in (await send("light.txt", LIGHTHOUSE.encode())).text


async def test_only_administrators_see_the_list_and_in_private_only(conversation, say):
    refused = await say("/articles", ALICE)
    assert refused.text.startswith(worded("admin.only_administrators"))
    in_group = await say("/articles@verbatim_bot", ADMINISTRATOR, GROUP)
    assert in_group.text == worded("articles.in_private")
    listed = await say("/articles", ADMINISTRATOR)
    assert await conversation.press(listed, "1", ALICE) is None


async def test_a_button_of_an_article_that_is_gone_says_so(conversation, say):
    listed = await say("/articles", ADMINISTRATOR)
    gone = await conversation.press_data(listed, f"articles:show:{'0' * 16}:0", ADMINISTRATOR)
    assert gone.text == worded("articles.gone")


@pytest.mark.parametrize(
    "data", ["articles:", "articles:show:../x", "articles:page", "articles:del:"]
)
def test_data_of_no_button_are_none(data):
    found = listing_buttons.pressed(data)
    assert found is None or found == (listing_buttons.Deed.PAGE, "", 0)
