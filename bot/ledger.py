"""What was said to whom: which reply belongs to which question, and how many there were."""

from collections import OrderedDict
from typing import NamedTuple

from telegram import Message

from index import Answer


class MessageId(NamedTuple):
    """A message; ids of messages count within their chat."""

    chat_id: int
    message_id: int

    @classmethod
    def of(cls, message: Message) -> "MessageId":
        """Return the id of `message`."""
        return cls(message.chat.id, message.message_id)


class Ledger:
    """Lives as long as the process, in memory, and forgets all but the latest replies."""

    def __init__(self, capacity: int = 10_000) -> None:
        self._capacity = capacity
        self._replies: OrderedDict[MessageId, int] = OrderedDict()
        self.answered = 0
        self.refused = 0

    def record(self, question: MessageId, reply_id: int) -> None:
        """Note that the message `reply_id` of the same chat replies to `question`."""
        self._replies[question] = reply_id
        self._replies.move_to_end(question)
        if len(self._replies) > self._capacity:
            self._replies.popitem(last=False)

    def reply_to(self, question: MessageId) -> int | None:
        """Return the id of the reply that `question` got, None when it got none or is forgotten."""
        return self._replies.get(question)

    def count(self, answer: Answer) -> None:
        """Count `answer` among the answered or the refused questions."""
        if answer.answered:
            self.answered += 1
        else:
            self.refused += 1
