from bot.ledger import Ledger, MessageId


def test_the_reply_to_a_question_is_remembered_for_its_chat_alone():
    ledger = Ledger()
    ledger.record(MessageId(1, 5), 6)
    assert ledger.reply_to(MessageId(1, 5)) == 6
    assert ledger.reply_to(MessageId(2, 5)) is None


def test_of_too_many_replies_the_oldest_are_forgotten():
    ledger = Ledger(capacity=2)
    for question in (1, 2, 1, 3):
        ledger.record(MessageId(7, question), 10 + question)
    assert [ledger.reply_to(MessageId(7, question)) for question in (1, 2, 3)] == [11, None, 13]
