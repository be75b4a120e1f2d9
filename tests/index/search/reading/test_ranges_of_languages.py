"""Ranges in words of each language have what is in them, and nothing beyond."""

import pytest

from index.analysis import LANGUAGES
from index.search.reading.ranges import covering

# For each language: places, the text before the number or the name and behind it with "|" between,
# each with a number that is in the range and one that is beyond it.
PLACES = """
en | since | 2016 they get a badge | 2018 2011
en | from |2016 on | 2018 2011
en | Since May |2016 they get one | 2018 2011
en | from May |2016 to July 2018 | 2017 2011
en | until |2016 | 2011 2018
en | It needs at least | 18 | 20 16
en | from | 2 on | 3 1
en | up to and including | 5 | 4 7
en | since | 2 | 3 1
en || 3.8 to 3.12 | 3.10 3.14
en || from 3.8 to 3.12 | 3.10 3.14
de | Seit |2016 gibt es sie | 2018 2011
de | Ab |2016 gilt es | 2018 2011
de | Seit Mai |2016 gilt es | 2018 2011
de | Bis |2016 galt es | 2011 2018
de | Es braucht mindestens | 18 | 20 16
de | bis einschließlich | 5 | 4 7
de | Es läuft seit | 2 | 3 1
es | Desde |2016 hay una | 2018 2011
es | desde mayo de |2016 | 2018 2011
es | Hasta |2016 hubo una | 2011 2018
es | Necesita al menos | 18 | 20 16
es | a partir de | 18 | 20 16
ru | С |2016 года выдают | 2018 2011
ru | С мая |2016 года | 2018 2011
ru | До |2016 года | 2011 2018
ru | Нужен не ниже | 18 | 20 16
ru | как минимум | 18 | 20 16
tr ||2016'dan beri | 2018 2011
tr ||2016 yılından beri | 2018 2011
tr ||2016'dan itibaren | 2018 2011
tr | en az | 18 gerekir | 20 16
tr || 3.8'den 3.12'ye kadar | 3.10 3.14
fr | Depuis |2016 on a | 2018 2011
fr | Jusqu'en |2016 on avait | 2011 2018
fr | au moins | 18 | 20 16
fr || 3.10 ou plus récente | 3.12 3.9
fr | de | 3.8 à 3.12 | 3.10 3.14
it | Dal |2016 si dà | 2018 2011
it | Fino al |2016 | 2011 2018
it | almeno | 18 | 20 16
it || 3.10 o superiore | 3.12 3.9
it || dalla 3.8 alla 3.12 | 3.10 3.14
pt | Desde |2016 | 2018 2011
pt | Até |2016 | 2011 2018
pt | pelo menos | 18 | 20 16
pt || 3.10 ou superior | 3.12 3.9
pt || 3.8 a 3.12 | 3.10 3.14
nl | Sinds |2016 is er | 2018 2011
nl | Tot |2016 was er | 2011 2018
nl | minstens | 18 | 20 16
nl || 3.10 of hoger | 3.12 3.9
nl || 3.8 tot en met 3.12 | 3.10 3.14
sv | Sedan |2016 finns | 2018 2011
sv | Fram till |2016 | 2011 2018
sv | minst | 18 | 20 16
sv || 3.10 eller senare | 3.12 3.9
sv || 3.8 till 3.12 | 3.10 3.14
da | Siden |2016 har | 2018 2011
da | Indtil |2016 | 2011 2018
da | mindst | 18 | 20 16
da || 3.10 eller nyere | 3.12 3.9
da || 3.8 til 3.12 | 3.10 3.14
no | Siden |2016 har | 2018 2011
no | Inntil |2016 | 2011 2018
no | minst | 18 | 20 16
no || 3.10 eller høyere | 3.12 3.9
no || 3.8 til og med 3.12 | 3.10 3.14
pl | Od |2016 roku | 2018 2011
pl | Do |2016 roku | 2011 2018
pl | co najmniej | 18 | 20 16
pl || 3.10 lub nowszy | 3.12 3.9
pl || od 3.8 do 3.12 | 3.10 3.14
cs | Od roku |2016 | 2018 2011
cs | Do roku |2016 | 2011 2018
cs | alespoň | 18 | 20 16
cs || 3.10 nebo novější | 3.12 3.9
cs || 3.8 až do 3.12 | 3.10 3.14
uk | З |2016 року | 2018 2011
uk | До |2016 року | 2011 2018
uk | не нижче | 18 | 20 16
uk || 3.10 або новіша | 3.12 3.9
uk || від 3.8 до 3.12 | 3.10 3.14
ro | Începând din |2016 | 2018 2011
ro | Până în |2016 | 2011 2018
ro | cel puțin | 18 | 20 16
ro || 3.10 sau mai nouă | 3.12 3.9
ro || de la 3.8 la 3.12 | 3.10 3.14
el | Από το |2016 | 2018 2011
el | Μέχρι το |2016 | 2011 2018
el | τουλάχιστον | 18 | 20 16
el || 3.10 ή νεότερη | 3.12 3.9
el || 3.8 έως 3.12 | 3.10 3.14
hu ||2016 óta | 2018 2011
hu ||2016-tól | 2018 2011
hu ||2016-ig | 2011 2018
hu | legalább | 18 | 20 16
hu || 3.10 vagy újabb | 3.12 3.9
fi | Vuodesta |2016 | 2018 2011
fi | Vuoteen |2016 asti | 2011 2018
fi | vähintään | 18 | 20 16
fi || 3.10 tai uudempi | 3.12 3.9
id | Sejak |2016 | 2018 2011
id | Hingga tahun |2016 | 2011 2018
id | minimal | 18 | 20 16
id || 3.10 ke atas | 3.12 3.9
id || 3.8 hingga 3.12 | 3.10 3.14
vi | Từ năm |2016 | 2018 2011
vi | ít nhất | 18 | 20 16
vi || 3.10 trở lên | 3.12 3.9
vi || 3.8 đến 3.12 | 3.10 3.14
ar | منذ عام |2016 | 2018 2011
ar | حتى عام |2016 | 2011 2018
ar | على الأقل | 18 | 20 16
ar || من 3.8 إلى 3.12 | 3.10 3.14
he | מאז |2016 | 2018 2011
he | עד |2016 | 2011 2018
he | לפחות | 18 | 20 16
he || 3.10 ומעלה | 3.12 3.9
hi ||2016 से | 2018 2011
hi ||2016 तक | 2011 2018
hi | कम से कम | 18 | 20 16
zh | 自|2016年以来 | 2018 2011
zh || 3.10 及以上版本 | 3.12 3.9
zh | 至少 | 18 | 20 16
ja ||2016年から | 2018 2011
ja ||2016年まで | 2011 2018
ja || 3.10以上が必要です | 3.12 3.9
ko ||2016년부터 | 2018 2011
ko ||2016년까지 | 2011 2018
ko || 3.10 이상 | 3.12 3.9
th | ตั้งแต่ปี |2016 | 2018 2011
th || 3.10 ขึ้นไป | 3.12 3.9
th | อย่างน้อย | 18 | 20 16
"""


def cases() -> list[tuple[str, tuple[str, str], str, str]]:
    found = []
    for line in PLACES.strip().splitlines():
        code, rest = line.split(" |", 1)
        place, _, numbers = rest.rpartition(" | ")
        before, behind = place.split("|")
        found.append((code, (before, behind), *numbers.split()))
    return found


@pytest.mark.parametrize(("code", "place", "within", "beyond"), cases())
def test_a_range_in_words_has_what_is_in_it_and_nothing_beyond(
    code: str, place: tuple[str, str], within: str, beyond: str
) -> None:
    assert list(covering(within, [place]))
    assert not list(covering(beyond, [place]))


def test_each_language_with_ranges_is_tested() -> None:
    known = {each.code for each in LANGUAGES.values() if each.bounds}
    assert known - {"nb", "nn"} == {code for code, *_ in cases()}
