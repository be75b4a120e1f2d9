"""Words about errors, one for each kind; the log has the details."""

from bot.messages import Line, Texts, shortened
from index import errors

_LONG_SUBJECT = 200
_LONG_REASON = 600

_KINDS: dict[type[errors.RetrievalError], Line] = {
    errors.MissingFolderError: Line(
        "There is no folder {subject}. Create it and put articles there, or set ARTICLES_DIR."
    ),
    errors.EmptyCorpusError: Line("There is not one sentence to quote among the articles."),
    errors.UnknownSourceError: Line("No source is called {subject}; /sources shows the list."),
    errors.KnownSourceError: Line("The list has it already, as {subject}."),
    errors.AddressError: Line(
        "Nothing is fetched from this address: only public pages with http:// or https:// are, and "
        "those of ALLOWED_NETWORKS."
    ),
    errors.MissingPackageError: Line(
        "The package {subject} is not installed. Whoever runs me does: pip install "
        "'verbatim[sources]'"
    ),
    errors.BusyStoreError: Line("Another process is indexing. Please wait until it is done."),
    errors.NoEarlierGenerationError: Line("There is no earlier index to go back to."),
    errors.NothingIndexedError: Line("There is no index that this release can read: /reindex."),
}


def reason(texts: Texts, error: errors.RetrievalError) -> str:
    """Return why something could not be done, in the language of `texts`.

    What no kind says enough about is told in the error's own words behind that, in English.
    """
    for kind in type(error).__mro__:
        if kind in _KINDS:
            return texts.gettext(_KINDS[kind], subject=shortened(error.subject, _LONG_SUBJECT))
    word = shortened(str(error), _LONG_REASON)
    if isinstance(error, errors.CorpusError):
        return texts.gettext("The articles can't be read: {reason}", reason=word)
    return texts.gettext("The index can't be read or written: {reason}", reason=word)
