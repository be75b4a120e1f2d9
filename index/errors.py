"""Errors, one class a kind; each message says what to do."""


class RetrievalError(Exception):
    """The root of everything that `index` raises on purpose.

    `subject` is the name of what it is about, "" where the kind of error says enough.
    """

    def __init__(self, message: str = "", subject: str = "") -> None:
        super().__init__(message)
        self.subject = subject


class CorpusError(RetrievalError):
    """The articles can't be read as asked: no such folder, a broken list of sources."""


class MissingFolderError(CorpusError):
    """There is no folder of articles where one should be: `subject`."""


class UnknownSourceError(CorpusError):
    """No source in the list is called `subject`."""


class KnownSourceError(CorpusError):
    """The list has this source already, as `subject`."""


class AddressError(CorpusError):
    """An address that nothing is fetched from."""


class UnreadableSourceError(CorpusError):
    """Nothing can be read where a source should be; `subject` is why."""


class MissingPackageError(CorpusError):
    """What was asked for needs the package `subject`, which is not installed."""


class EmptyCorpusError(CorpusError):
    """There are articles to read, or none, but not one sentence to quote."""


class UnknownArticleError(CorpusError):
    """No article of the corpus has this id."""


class NotKeptError(CorpusError):
    """What was removed can't be brought back: that was too long ago, or it is back."""


class ArticleError(CorpusError):
    """One article can't be read. The message is the reason, as a report shows it.

    `trace` is where an error that nobody foresaw came about, "" for what is expected.
    """

    def __init__(self, message: str = "", subject: str = "", trace: str = "") -> None:
        super().__init__(message, subject)
        self.trace = trace


class UnseenError(ArticleError):
    """One article can't be looked at now: what was indexed of it stays."""


class StoreError(RetrievalError):
    """The index on disk can't be read or written."""


class SearchUnavailableError(RetrievalError):
    """The engine that has the index does not answer now. It is asked again later."""


class BusyStoreError(StoreError):
    """Another process is writing."""


class NoEarlierGenerationError(StoreError):
    """There is nothing to go back to."""


class RolledBackError(StoreError):
    """The articles are those that were rolled back from; nobody asked to index them again."""


class ShrinkingError(StoreError):
    """A build would lose `lost` of `articles`, and nobody has asked for it.

    `sign` tells that loss from any other: who agrees to it names it.
    """

    def __init__(
        self, message: str = "", subject: str = "", lost: int = 0, articles: int = 0, sign: str = ""
    ) -> None:
        super().__init__(message, subject)
        self.lost, self.articles, self.sign = lost, articles, sign


class NothingIndexedError(StoreError):
    """There is no generation that this release can read: none yet, or of another format."""


class BuildInterruptedError(RetrievalError):
    """Somebody stopped a build; nothing was changed."""


class BuildFailedError(RetrievalError):
    """A build failed in a way that nobody foresaw, which is the cause; nothing was changed."""


class LearningError(RetrievalError):
    """Weights could not be learned from these lessons; nothing was written."""


class ModelError(RetrievalError):
    """The sentence encoder can't be installed or used. The message says what to do."""


class ModelNotFetchedError(ModelError):
    """The weights could not be fetched: no network, or they are not published any more."""


class OtherModelError(ModelError):
    """A file is there, and is not the one that it is taken for."""


class DamagedModelError(ModelError):
    """A folder has no encoder that can be run."""


class MissingExtraError(ModelError):
    """The packages that run the encoder are not installed."""
