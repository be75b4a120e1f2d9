"""Ends of sentences in Thai and Lao, which have no full stop: some of the spaces are ends.

Khmer and Burmese have one; where it is left out, spaces are all that is there too.

Spaces stand between clauses, around names, numbers and lists too. An end is likely behind a
particle that closes what is said, before a word that opens a sentence, at a wider space than
others, and where much has been said already; never before a word that goes on.
"""

import re
from bisect import bisect

_LETTERS = "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff"
_VOWELS = "\u0e32\u0eb2\u17b6\u102c"  # of most words in Thai, Lao, Khmer and Burmese
_STOPS = ("\u17d4", "\u17d5", "\u104b")  # of Khmer and Burmese
_GAP = re.compile(rf" (?=[{_LETTERS}])")


def _words(text: str) -> str:
    return "|".join(text.split())


_OPENING = re.compile(
    _words(
        """
        อย่างไรก็ตาม อย่างไรก็ดี นอกจากนี้ นอกจากนั้น นอกเหนือจาก ดังนั้น เพราะฉะนั้น ด้วยเหตุนี้
        ด้วยเหตุนั้น แต่(?!ละ|อย่าง|ยัง) ทั้งนี้ ในขณะเดียวกัน ต่อมา หลังจาก จากนั้น ปัจจุบัน ตัวอย่างเช่น
        ในทางกลับกัน ในทางตรงข้าม ในที่สุด สุดท้าย ประการแรก ประการที่ โดยทั่วไป โดยปกติ
        ในปี ในเดือน ในวันที่ ในช่วง ในระหว่าง เมื่อวันที่ เมื่อปี ตั้งแต่นั้น แม้ว่า ถึงแม้ ถ้า หาก
        ในทำนองเดียว ในอดีต
        เขา(?!มา) พวกเขา เธอ นี่ สิ่งนี้ สิ่งเหล่านี้ เรื่องนี้ เหตุการณ์นี้ บางคน หลายคน ผู้คน กรุณา โปรด
        ແຕ່(?!ລະ) ດັ່ງນັ້ນ ນອກຈາກນີ້ ນອກຈາກນັ້ນ ຢ່າງໃດກໍຕາມ ຫຼັງຈາກ ຕໍ່ມາ ປັດຈຸບັນ ໃນປີ
        ລາວ ພວກເຂົາ ເຂົາເຈົ້າ
        """
    )
)
_GOING_ON = re.compile(
    _words(
        """
        ซึ่ง และ หรือ โดย(?!ทั่วไป|ปกติ) ที่(?!นี่|นั่น) เพื่อ ว่า เพราะ(?!ฉะนั้น) เนื่องจาก จึง ก็
        รวม เช่น ได้แก่ คือ เป็น ทำให้ ส่งผลให้ จน ถึง(?!แม้) กับ ของ ให้ จาก(?!นั้น) อย่างเช่น
        ทั้ง(?!นี้) ระหว่าง ไม่ว่า อันเป็น ต่าง ๆ ๆ ฯ ณ สามารถ ได้ จำนวน ประมาณ ในขณะที่ ขณะที่
        ตลอดจน พร้อม ตาม(?!ที่) ด้วย(?!เหตุ) ยกเว้น โดยเฉพาะ จะ มี(?!ผู้|การ|คน)
        นี้ นั้น กัน สำหรับ ทั่ว(?!ไป) ใต้ เหนือ อีก(?!ทั้ง|ประการ) ต้อง ถูก ยัง(?!มี) แห่ง มาตรา
        ตั้งแต่(?!นั้น) แล้ว ใน(?!ปี|เดือน|วัน|ช่วง|ระหว่าง|ขณะ|ทาง|ที่สุด|ทำนอง|ปัจจุบัน|อดีต)
        ผ่าน ขึ้นใหม่ แต่ยัง สูงกว่า ต่ำกว่า มากกว่า น้อยกว่า อยู่ บน ร้อยละ เพียง เพิ่มเติม แอนด์ ปี(?!ก่อน)
        និង ឬ ដែល ថា ដើម្បី ព្រោះ ដោយ របស់ ដូចជា နှင့် သို့မဟုတ် ဟု ဟူ၍ ဖြစ်သော
        ແລະ ຫຼື ຊຶ່ງ ໂດຍ ທີ່ ເພື່ອ ວ່າ ເພາະ ຈຶ່ງ ກໍ ເຊັ່ນ ຄື ເປັນ ຈາກ ກັບ ຂອງ ໃຫ້ ໆ
        """
    )
)
_GOES_ON_BEHIND_A_DATE = re.compile(rf"\s*(?:แต่|{_GOING_ON.pattern})")
_CLOSED = re.compile(r"(?:ครับ|ค่ะ|คะ|นะ|จ้ะ|จ้า|เช่นกัน|เท่านั้น|ต่อไป|ເດີ)\Z")
_OPEN = re.compile(
    r"(?:และ|หรือ|ว่า|คือ|เช่น|ได้แก่|โดย|ของ|ที่|ใน|กับ|จาก|เป็น|เพื่อ|ซึ่ง|แห่ง|[พค]\.ศ\."
    r"|มี|แบบ|อาศัย|ประกอบด้วย|ใช้|ไปยัง|เมื่อ|แก่|ต่อ|ประมาณ|เพราะ|เนื่องจาก|จะ|ต้อง|จึง|ก็|ให้|ชื่อ|ส่วน"
    r"|นาย|นาง|นายกเทศมนตรี|ตั้งแต่|เรื่อง|อย่างยิ่ง|พื้นที่|ทางการ"
    r"|និង|ឬ|ដែល|ថា|របស់|នៅ|ដោយ"
    r"|ແລະ|ຫຼື|ວ່າ|ຄື|ຂອງ|ທີ່|ໃນ)\Z"
)
_SHORT, _CLAUSE, _SENTENCE, _REST = 20, 80, 150, 30  # characters
_PIECE, _MUCH = 12, 450  # shorter pieces between spaces are names, numbers, parts of a list
_COUNTED = re.compile(r"\d[\d.,:]*\Z")
_MONTHS = _words(
    """
    มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน
    ธันวาคม
    """
)
_YEAR = re.compile(rf"(?:ปี|[พค]\.ศ\.|ศตวรรษที่|{_MONTHS}) ?\d+\Z")
_DATE = re.compile(r"(?:ในปี|เมื่อปี|ในเดือน|เมื่อวันที่|ในวันที่)\D{0,40}\d+ ")
_FARTHEST, _LONGEST_DATE = 16, 40
_BRACKETS = re.compile(r"[(\[“][^()\[\]“”\n]*[)\]”]")


def has_gaps(text: str) -> bool:
    """Whether a text is of a script whose spaces may be ends, at least in part."""
    return any(map(text.__contains__, _VOWELS))


def gaps_that_end(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spaces of a sentence at which it is cut, in order; none where a stop ends it."""
    if text.endswith(_STOPS, start, end):
        return []
    within = [found.span() for found in _BRACKETS.finditer(text, start, end)]
    opened = [opening for opening, _ in within]
    ends, begun = [], start
    for gap in _GAP.finditer(text, start, end):
        at, behind = start + len(text[start : gap.start()].rstrip()), gap.end()
        said, left = at - begun, end - behind
        if left < _SHORT or said < _SHORT:
            continue
        last = bisect(opened, at) - 1
        is_within = last >= 0 and at < within[last][1]
        if not is_within and _is_end(text, at, behind, said, left):
            ends.append((at, behind))
            begun = behind
    return ends


def _is_end(text: str, at: int, behind: int, said: int, left: int) -> bool:
    if _GOING_ON.match(text, behind) or _OPEN.search(text, max(0, at - _FARTHEST), at):
        return False
    if behind - at > 1 or _CLOSED.search(text, max(0, at - _FARTHEST), at):
        return True
    if text[at - 1] in ",.":  # a full stop shortens a word, or a name
        return False
    if _OPENING.match(text, behind):
        return said >= _CLAUSE and not _is_date_of_what_is_said(text, behind)
    if said < _SENTENCE or left < _REST or _is_counted(text, at):
        return False
    return said >= _MUCH or _is_between_clauses(text, at, behind)


def _is_date_of_what_is_said(text: str, behind: int) -> bool:
    """Whether a date is followed by what goes on, so that it belongs to what stands before."""
    date = _DATE.match(text, behind)
    return date is not None and _GOES_ON_BEHIND_A_DATE.match(text, date.end()) is not None


def _is_counted(text: str, at: int) -> bool:
    """Whether a number stands before a space, which what is counted follows."""
    before = text[max(0, at - _LONGEST_DATE) : at]
    return _COUNTED.search(before) is not None and not _YEAR.search(before)


def _is_between_clauses(text: str, at: int, behind: int) -> bool:
    """Whether long pieces without a space stand on both sides."""
    before, following = text.rfind(" ", 0, at), text.find(" ", behind)
    return at - before > _PIECE and (following < 0 or following - behind > _PIECE)
