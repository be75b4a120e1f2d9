"""Attributes that a question asks for and that an answer has to state."""

from enum import StrEnum


class Attribute(StrEnum):
    """What an answer has to state, told by signs of its own: a price by money, a phone by digits.

    These are narrower than kinds of answer: a question that asks for one is not answered by a text
    without its signs, whatever else that says.
    """

    PRICE = "price"
    PHONE = "phone number"
    E_MAIL = "e-mail address"
    WEB_ADDRESS = "web address"
    TIME_OF_DAY = "time of day"
    LENGTH = "length"
    WEIGHT = "weight"
    TEMPERATURE = "temperature"
    QUANTITY = "quantity"
    AGE = "age"
    DURATION = "duration"
    DATE = "date"
