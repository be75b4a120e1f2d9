"""Words about errors, one for each kind; the log has the details."""

from bot.messages import Line, Texts, shortened
from index import errors

_LONG_SUBJECT = 200
_LONG_REASON = 600

_KINDS: dict[type[errors.RetrievalError], Line] = {
    errors.MissingFolderError: Line("error.missing_folder"),
    errors.EmptyCorpusError: Line("error.empty_corpus"),
    errors.UnknownSourceError: Line("error.unknown_source"),
    errors.KnownSourceError: Line("error.known_source"),
    errors.AddressError: Line("error.address"),
    errors.UnreadableSourceError: Line("error.unreadable_source"),
    errors.NotKeptError: Line("error.not_kept"),
    errors.MissingPackageError: Line("error.missing_package"),
    errors.BusyStoreError: Line("error.busy_store"),
    errors.NoEarlierGenerationError: Line("error.no_earlier_generation"),
    errors.BuildFailedError: Line("error.unforeseen"),
    errors.ShrinkingError: Line("error.shrinking"),
    errors.SearchUnavailableError: Line("ask.away"),
    errors.NothingIndexedError: Line("error.nothing_indexed"),
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
        return texts.gettext("error.corpus", reason=word)
    return texts.gettext("error.store", reason=word)
