"""The messages that the code names, and the catalogues. Run to bring them up to the code."""

from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from bot.messages.translations import CATALOGUES

BOT = Path(__file__).resolve().parents[2] / "bot"
KEYWORDS = {"Line": None, "gettext": None, "ngettext": (1, 1)}

_HEADER = """\
msgid ""
msgstr ""
"Language: {}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: {}\\n"

"""


def spoken() -> Catalog:
    """Return every message that the code names, by its id."""
    catalog = Catalog()
    methods = [("**.py", "python"), ("**.html", "jinja2.ext:babel_extract")]
    found = extract_from_dir(BOT, method_map=methods, keywords=KEYWORDS)
    for _, _, message, _, _ in found:
        catalog.add(message)
    return catalog


def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.stem, abort_invalid=True)


def write(path: Path, catalog: Catalog) -> None:
    """Write a catalogue with as much of a header as gettext needs."""
    header = _HEADER.format(catalog.locale, catalog.plural_forms)
    with path.open("wb") as file:
        file.write(header.encode())
        write_po(file, catalog, ignore_obsolete=True, width=100, omit_header=True, sort_output=True)


def main() -> None:
    """Add what is new to each catalogue, empty; drop what nobody says any more."""
    for path in sorted(CATALOGUES.glob("*.po")):
        catalog = read(path)
        catalog.update(spoken(), no_fuzzy_matching=True, update_creation_date=False)
        write(path, catalog)
        empty = sum(not all(_forms(m.string)) for m in catalog if m.id)
        print(f"{path.name}: {empty} to translate")  # noqa: T201


def _forms(string: str | tuple[str, ...]) -> tuple[str, ...]:
    return string if isinstance(string, tuple) else (string,)


if __name__ == "__main__":
    main()
