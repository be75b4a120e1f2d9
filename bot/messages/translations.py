"""Messages in several languages by gettext; numbers and dates by Unicode.

The code names a message by an id, `refusal.none` say, and `bot/messages/catalogues/*.po` have its
wording in each language, English too, so that a wording changes in one place. They are compiled
when they are loaded. `make texts` brings the catalogues up to the code; a test fails while one of
them lacks a message.
"""

import gettext
import io
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import NewType

from babel import Locale
from babel.dates import format_date, format_skeleton, format_timedelta
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from bot.messages.markup import Markup
from index import Month

CATALOGUES = Path(__file__).with_name("catalogues")

Line = NewType("Line", str)  # the id of a message without gaps, which `Texts.line` words

_UNITS = (31_536_000, 2_592_000, 604_800, 86_400, 3_600, 60, 1)  # Babel's: years to seconds


class Texts:
    """What the bot says, in one language. Immutable; made once a language.

    A quote is never one of its texts: it stays in the language of its article.
    """

    def __init__(self, code: str, translations: gettext.NullTranslations) -> None:
        self.code = code
        self._translations = translations
        # Days stand before months, as in the other languages.
        self._locale = Locale.parse("en_GB" if code == "en" else code)

    @property
    def name(self) -> str:
        """The language's own name for itself."""
        return (Locale.parse(self.code).get_display_name() or self.code).capitalize()

    def line(self, line: Line) -> Markup:
        """Return a whole message."""
        return Markup.of(self._translations.gettext(line))

    def gettext(self, message_id: str, **values: object) -> str:
        """Return a message with `values` in the places that it names."""
        return self._translations.gettext(message_id).format(**values)

    def ngettext(self, message_id: str, number: int, **values: object) -> str:
        """Return a message in the form that `number`, which it may name, asks for."""
        message = self._translations.ngettext(message_id, message_id, number)
        return message.format(number=self.number(number), **values)

    def quoted(self, words: str) -> str:
        """Return `words` in the quotation marks of the language."""
        return self.gettext("words.quoted", words=words)

    def language(self, code: str) -> str:
        """Return the name of a language, ISO 639-1, in this one; its code where it has none."""
        return str(self._locale.languages.get(code, code))

    def number(self, number: float) -> str:
        """Return a number as it is written: digits in groups, one after the point at most."""
        return format_decimal(number, "#,##0.#", locale=self._locale)

    def day(self, day: date) -> str:
        """Return a day with its month in letters, or a month with its year."""
        if isinstance(day, Month):
            return format_skeleton("yMMMM", day, locale=self._locale)
        return format_date(day, "long", locale=self._locale)

    def dated(self, published: date) -> str:
        """Return when an article is from, and how long ago that was, where it was days ago.

        Of a month, where it was another one.
        """
        on = published.date() if isinstance(published, datetime) else published
        today = datetime.now(UTC).date()
        since = date(today.year, today.month, 1) if isinstance(on, Month) else today
        return f"{self.day(on)}, {self.ago(today - on)}" if on < since else self.day(on)

    def ago(self, duration: timedelta) -> str:
        """Return how long ago something was, in the largest unit that `duration` fills."""
        seconds = max(1, int(duration.total_seconds()))
        unit = next(unit for unit in _UNITS if seconds >= unit)
        whole = timedelta(seconds=-(seconds - seconds % unit))
        return format_timedelta(whole, threshold=1, add_direction=True, locale=self._locale)

    def articles(self, number: int) -> str:
        """Return how many articles."""
        return self.ngettext("count.articles", number)

    def sentences(self, number: int) -> str:
        """Return how many sentences."""
        return self.ngettext("count.sentences", number)


def english() -> Texts:
    """Return the texts in English."""
    return Texts("en", _compiled(CATALOGUES / "en.po"))


class Languages:
    """All languages that the bot speaks, each loaded once."""

    def __init__(self, catalogues: Path = CATALOGUES) -> None:
        paths = sorted(catalogues.glob("*.po"), key=lambda path: (path.stem != "en", path))
        self._texts = {path.stem: Texts(path.stem, _compiled(path)) for path in paths}

    @property
    def all(self) -> tuple[Texts, ...]:
        """The texts of every language, by their codes."""
        return tuple(self._texts.values())

    def of(self, *codes: str | None) -> Texts:
        """Return the texts of the first of `codes` that is known, else in English.

        `codes` are IETF tags as Telegram gives them: of "de-AT" the language counts.
        """
        for code in codes:
            language = (code or "").lower().partition("-")[0]
            if language in self._texts:
                return self._texts[language]
        return self._texts["en"]


@cache
def _compiled(path: Path) -> gettext.GNUTranslations:
    compiled = io.BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, abort_invalid=True))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
