"""What can go wrong between a folder of articles and an answer. Each message says what to do."""


class RetrievalError(Exception):
    """The root of everything that `index` raises on purpose."""


class CorpusError(RetrievalError):
    """The articles can't be read as asked: no such folder, a broken list of sources."""


class EmptyCorpusError(CorpusError):
    """There are articles to read, or none, but not one sentence to quote."""


class UnknownArticleError(CorpusError):
    """No article of the corpus has this id."""


class ArticleError(CorpusError):
    """One article can't be read. The message is the reason, as a report shows it."""


class StoreError(RetrievalError):
    """The index on disk can't be read or written."""


class NothingIndexedError(StoreError):
    """There is no generation that this release can read: none yet, or of another format."""


class BuildInterruptedError(RetrievalError):
    """Somebody stopped a build; nothing was changed."""
