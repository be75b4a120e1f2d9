"""Questions and answers over a corpus of articles.

To read it, follow a question: `engine` (`Index`, `Answering`), `messages` (what is asked), `search`
(query, candidates, features, confidence), `quotes`. Then follow an article: `sources`, `formats`,
`analysis` (text to sentences and terms), `lexicon` (lists of words), `indexing` (a new
generation), `storage`. `model` has the records that pass between them.
"""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
