"""A number that is not exact, or the end of a range, is hedged, in each language."""

import re

import pytest

from index.analysis import LANGUAGES
from index.quotes.hedges import is_hedged

# For each language: texts in which the number behind the star is hedged, or with "!" is not.
TEXTS = """
en | from 6 to *11 years
en | *12 years or older
en | children *12 years and over
en | at least *38 people
en | about *40 people
en | about 30 or *40 people
en | *12+ people
en | cut it from 3% to *2% now
en | !*38 people
en | !killed 38 dogs and *40 people
en | !the rate to *3%
de | ab *12 Jahren
de | Kurse bis *17 Jahre
de | Kinder von 6 bis *11 Jahren
de | Kinder von *6 Jahren bis 11 Jahren
de | *12 Jahre oder älter
de | älter als *12 Jahre
de | unter *12 Jahren
de | ca. *40 Personen
de | ungefähr *40 Personen
de | mindestens *40 Personen
de | zwischen 6 und *11 Jahren
de | 6- bis *11-Jährige
de | !Er ist *12 Jahre alt
de | !Es kostet *12 Euro
es | niños de 6 a *11 años
es | a partir de *12 años
es | hasta *17 años
es | mayores de *12 años
es | *12 años o más
es | unos *40 socios
es | más de *40 socios
es | entre 6 y *11 años
es | desde *12 años
es | !cuesta *12 euros
es | !tiene *12 años
ru | дети от 6 до *11 лет
ru | с *12 лет
ru | до *17 лет
ru | старше *12 лет
ru | *12 лет и старше
ru | около *40 человек
ru | более *40 человек
ru | от *12 лет
ru | !стоит *12 рублей
ru | !ему *12 лет
tr | 6 ila *11 yaş
tr | 6-*11 yaş
tr | *12 yaş ve üzeri
tr | *12 yaşından büyük
tr | en az *40 kişi
tr | yaklaşık *40 kişi
tr | *12 yaş üstü
tr | *12 yaşına kadar
tr | 6 yaşından *11 yaşına kadar
tr | !*12 lira
fr | à partir de *12 ans
fr | enfants de 6 à *11 ans
fr | jusqu'à *17 ans
fr | *12 ans et plus
fr | environ *40 personnes
fr | plus de *40 personnes
fr | plus d'*11 personnes
fr | !coûte *12 euros
it | dai 6 agli *11 anni
it | da 6 a *11 anni
it | fino a *17 anni
it | *12 anni o più
it | circa *40 persone
it | oltre i *12 anni
it | !costa *12 euro
pt | de 6 a *11 anos
pt | a partir dos *12 anos
pt | a partir de *12 anos
pt | até *17 anos
pt | até aos *17 anos
pt | cerca de *40 pessoas
pt | !custa *12 euros
nl | vanaf *12 jaar
nl | tot *17 jaar
nl | van 6 tot *11 jaar
nl | *12 jaar en ouder
nl | ongeveer *40 personen
nl | !kost *12 euro
sv | från *12 år
sv | upp till *17 år
sv | 6 till *11 år
sv | cirka *40 personer
sv | !kostar *12 kronor
da | fra *12 år
da | fra 6 til *11 år
da | cirka *40 personer
da | !koster *12 kroner
no | fra 6 til *11 år
no | *12 år og eldre
no | over *12 år
no | !koster *12 kroner
pl | od *12 lat
pl | od 6 do *11 lat
pl | powyżej *12 lat
pl | około *40 osób
pl | !kosztuje *12 złotych
cs | od *12 let
cs | od 6 do *11 let
cs | starší než *12 let
cs | asi *40 lidí
cs | !stojí *12 korun
uk | від 6 до *11 років
uk | від *12 років
uk | близько *40 людей
uk | *12 років і старше
uk | !коштує *12 гривень
ro | de la 6 la *11 ani
ro | între 6 și *11 ani
ro | peste *12 ani
ro | aproximativ *40 de persoane
ro | cel puțin *40 de persoane
ro | !costă *12 lei
el | από 6 έως *11 ετών
el | από *12 ετών
el | άνω των *12 ετών
el | περίπου *40 άτομα
el | !κοστίζει *12 ευρώ
hu | 6 és *11 év között
hu | *12 éves kortól
hu | legalább *40 fő
hu | körülbelül *40 fő
hu | !ára *12 forint
fi | noin *40 henkilöä
fi | yli *12 vuotta
fi | vähintään *12 vuotta
fi | !maksaa *12 euroa
id | 6 hingga *11 tahun
id | mulai *12 tahun
id | sekitar *40 orang
id | !harganya *12 rupiah
vi | từ 6 đến *11 tuổi
vi | *12 tuổi trở lên
vi | khoảng *40 người
vi | !giá *12 đồng
ar | من 6 إلى *11 سنة
ar | حوالي *40 شخصا
ar | أكثر من *40 شخصا
ar | !السعر *12 درهم
he | מגיל 6 עד *11 שנים
he | לפחות *40 אנשים
he | !עולה *12 שקלים
hi | 6 से *11 वर्ष
hi | लगभग *40 लोग
hi | !कीमत *12 रुपये
zh | 约*40人
zh | 6到*11岁
zh | *12岁以上
zh | !票价*12元
ja | 約*40人
ja | *12歳以上
ja | 6歳から*11歳まで
ja | !料金*12円
ko | 약 *40명
ko | *12세 이상
ko | !요금 *12원
th | ประมาณ *40 คน
th | *12 ปีขึ้นไป
th | !ราคา *12 บาท
"""
CASES = [tuple(line.split(" | ", 1)) for line in TEXTS.strip().splitlines()]


def told(text: str, code: str) -> bool:
    digits = re.compile(r"\d+").match(text.replace("*", ""), text.index("*"))
    assert digits
    return is_hedged(digits.string, *digits.span(), code)


@pytest.mark.parametrize(("code", "text"), CASES)
def test_a_hedge_is_known_in_its_language(code: str, text: str) -> None:
    assert told(text.removeprefix("!"), code) == (text[0] != "!")


@pytest.mark.parametrize("text", ["ab *12 Jahren", "до *17 лет", "about *40 people"])
def test_in_a_text_of_an_unknown_language_it_may_be_of_any(text: str) -> None:
    assert told(text, "")


def test_each_language_with_hedges_is_tested_by_some_and_by_none() -> None:
    known = {each.code for each in LANGUAGES.values() if each.hedges} - {"nb", "nn"}
    assert known == {code for code, _ in CASES}
    assert {code for code, text in CASES if text[0] == "!"} == known
