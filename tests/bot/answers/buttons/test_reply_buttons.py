"""Buttons carry all that they mean, within what Telegram lets a button carry."""

from string import ascii_lowercase, digits

from hypothesis import given
from hypothesis import strategies as st

from bot.answers import reply_buttons
from bot.answers.buttons.reply_buttons import ToContext, ToPage
from bot.messages.translations import Languages, english

LETTERS = digits + ascii_lowercase
TOKENS = st.text(LETTERS, min_size=1, max_size=13)
KINDS = st.sampled_from(["page", "context"])
ORDINALS = st.integers(0, 9999)
TARGETS = st.builds(ToPage, TOKENS, ORDINALS) | st.builds(
    ToContext, TOKENS, ORDINALS, ORDINALS, st.none() | st.integers(0, 999_999)
)


@given(target=TARGETS)
def test_what_a_button_means_is_read_from_what_it_carries(target):
    assert reply_buttons.read(target.data) == target
    assert len(target.data.encode()) <= 64


@given(data=st.text() | st.builds("{}:{}".format, KINDS, st.text(f"{LETTERS}:")))
def test_any_data_means_nothing_or_just_what_a_button_of_ours_would_carry(data):
    target = reply_buttons.read(data)
    assert target is None or reply_buttons.read(target.data) == target


def test_a_row_is_as_wide_as_a_phone():
    for texts in Languages().all:
        keyboard = reply_buttons.under_page(texts, ToPage("a", 0), range(10), 20)
        assert [len(row) for row in keyboard.inline_keyboard] == [3, 3, 3, 1, 1]


def test_a_page_with_nothing_more_to_see_has_no_buttons():
    assert reply_buttons.under_page(english(), ToPage("a", 0), (), 0) is None
