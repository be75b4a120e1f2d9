"""An index that reads messages as people write them, for tests of what is said to them.

Lines of a message are its questions, some words are small talk, and some are asked back.
"""

from dataclasses import replace

from index import Correction, Index, SmallTalk

TALK = {
    "hello": SmallTalk.GREETING,
    "thanks": SmallTalk.THANKS,
    "bye": SmallTalk.FAREWELL,
    "lol": SmallTalk.OTHER,
}
MEANT = {"Ancara": ("Ankara", "Antalya")}
_AND = " AND "


def reads_messages(monkeypatch):
    """Let every index read so from here on."""
    answer = Index.answer

    def read(index, question, limit=3, context=None):
        if question in TALK:
            return replace(answer(index, "", limit), question=question, small_talk=TALK[question])
        parts = tuple(answer(index, each, limit, context) for each in question.split(_AND))
        asked_back = tuple(
            Correction(written, searched)
            for written, meant in MEANT.items()
            if written in question
            for searched in meant
        )
        if asked_back:
            return replace(parts[0], answered=False, did_you_mean=asked_back)
        return replace(parts[0], question=question, parts=parts if parts[1:] else ())

    monkeypatch.setattr(Index, "answer", read)
