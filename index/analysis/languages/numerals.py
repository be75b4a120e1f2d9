"""English numbers in letters, and what digits are written for them."""

CARDINALS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13",
    "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18",
    "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50",
    "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90", "hundred": "100",
    "thousand": "1000",
}  # fmt: skip
ORDINALS = {
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th",
    "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th",
}  # fmt: skip
POWERS = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
"""Words for powers of ten."""
MULTIPLES = {
    "k": "thousand", "m": "million", "mn": "million", "mln": "million", "bn": "billion",
    "tn": "trillion", "trn": "trillion",
}  # fmt: skip
"""What is written for such words behind digits."""
