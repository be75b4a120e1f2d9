"""Sentences of Thai and Lao, where some spaces are ends, and of their neighbours without stops."""

import pytest

from index.analysis import split

CLUB = "สโมสรพายเรือของเราตั้งอยู่ริมแม่น้ำทางตอนเหนือของเมืองและเปิดให้สมาชิกใช้ทุกวันตลอดทั้งปีโดยไม่มีวันหยุด"
FEES = "สมาชิกใหม่ทุกคนต้องจ่ายค่าสมัครห้าร้อยบาทที่สำนักงานก่อนลงเรือครั้งแรกและต้องแสดงบัตรประชาชนด้วยทุกครั้ง"
SHED = "ສະໂມສອນພາຍເຮືອຂອງພວກເຮົາຕັ້ງຢູ່ແຄມແມ່ນ້ຳທາງເໜືອຂອງເມືອງແລະເປີດໃຫ້ສະມາຊິກໃຊ້ທຸກວັນຕະຫຼອດປີໂດຍບໍ່ມີວັນພັກ"


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param([CLUB, f"อย่างไรก็ตาม {FEES}"], id="a word that opens a sentence"),
        pytest.param([CLUB, f"ในปี 2019 {FEES}"], id="a date"),
        pytest.param([f"{CLUB} {FEES}", FEES], id="what is long enough"),
        pytest.param(["กุญแจอยู่ที่สำนักงานครับ", FEES], id="a particle of courtesy"),
        pytest.param([SHED, f"ແຕ່{SHED}"], id="lao"),
    ],
)
def test_a_space_ends_what_is_said_before_it(sentences: list[str]) -> None:
    assert parts(" ".join(sentences)) == sentences


def test_a_wider_space_is_an_end() -> None:
    assert parts("สโมสรปิดประตูตอนหกโมงเย็น  กุญแจอยู่ที่สำนักงานใหญ่") == [
        "สโมสรปิดประตูตอนหกโมงเย็น",
        "กุญแจอยู่ที่สำนักงานใหญ่",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(f"{CLUB} ซึ่ง{FEES}", id="a clause that goes on"),
        pytest.param(f"{CLUB} และ {FEES}", id="an and"),
        pytest.param(f"{CLUB}ว่า {FEES}", id="what is reported"),
        pytest.param(f"{CLUB} (กุญแจ แต่ไม่ใช่ไม้พาย อยู่ที่สำนักงานใหญ่ของเมือง)", id="an aside"),
        pytest.param(f"{CLUB} 120 ม. (390 ฟุต) จากท่าเรือ", id="a unit"),
        pytest.param(f"{CLUB}สามสิบ 30 คน", id="a number and what is counted"),
        pytest.param(f"{CLUB}และ{CLUB}โดยนายเอส. ริคเก็ตต์ส ผู้ก่อตั้ง", id="an initial"),
        pytest.param(f"{CLUB}และ{CLUB}ของอดอล์ฟ กัลแลนด์ กับเพื่อน", id="a name of two words"),
        pytest.param(f"{CLUB}และ{CLUB}แฮปปี้เดย์, {FEES}", id="a comma"),
        pytest.param(f"{CLUB} ในปี 1998 และ{FEES}", id="a date that belongs to what was said"),
        pytest.param("มีเรือ ไม้พาย เสื้อชูชีพ เชือก ถังน้ำ และกุญแจ", id="a list"),
    ],
)
def test_other_spaces_are_none(sentence: str) -> None:
    assert len(parts(sentence)) == 1


def test_no_thai_paragraph_stays_whole() -> None:
    assert max(map(len, parts(" ".join([CLUB, FEES] * 20)))) < 300


KHMER = "ក្លឹបអុំទូករបស់យើងស្ថិតនៅតាមមាត់ទន្លេខាងជើងទីក្រុង"
BURMESE = "ကျွန်ုပ်တို့၏လှေအသင်းသည်မြို့မြောက်ဘက်မြစ်ကမ်းတွင်ရှိသည်"


@pytest.mark.parametrize(("clause", "stop"), [(KHMER, "។"), (BURMESE, "။")])
def test_a_script_with_stops_is_cut_at_spaces_where_none_stands(clause: str, stop: str) -> None:
    assert max(map(len, parts(" ".join([clause] * 20)))) < 300
    ended = f"{' '.join([clause] * 5)}{stop}"
    assert parts(f"{ended} {ended}") == [ended, ended]
