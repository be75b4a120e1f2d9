"""Numbers strings in the order in which they come."""


class Numbering(dict[str, int]):
    """Strings to numbers, from 0; asked for one that is not there, it gives it the next.

    `written` has the strings in the order of their numbers.
    """

    def __init__(self) -> None:
        super().__init__()
        self.written: list[str] = []

    def __missing__(self, string: str) -> int:
        self[string] = number = len(self.written)
        self.written.append(string)
        return number
