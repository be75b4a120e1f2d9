"""Irregular English forms: "paid" is "pay".

Forms that are as often another word ("left", "lay", "wound", "bore", "ground") are not here.
"""

from collections.abc import Mapping
from functools import cache

_FORMS = """
arise arose arisen; awake awoke awoken; beat beaten; become became; begin began begun;
bend bent; bleed bled; blow blew blown; break broke broken;
breed bred; bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen;
cling clung; come came; creep crept; deal dealt; dig dug; draw drew drawn; dream dreamt;
drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt;
fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden;
foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen;
get got gotten; give gave given; go went gone; grow grew grown; hear heard;
hide hid hidden; hold held; keep kept; know knew known; lead led; lean leant; leap leapt;
learn learnt; lend lent; lose lost; make made; mean meant; meet met;
mistake mistook mistaken; overcome overcame; overtake overtook overtaken;
overthrow overthrew overthrown; pay paid; prove proven; ride rode ridden; ring rang rung;
rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent;
shake shook shaken; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung;
sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken; speed sped; spell spelt;
spend spent; spill spilt; spin spun; spoil spoilt; spring sprang sprung; stand stood;
steal stole stolen; stick stuck; sting stung; strike struck stricken; strive strove striven;
swear swore sworn; sweep swept; swim swam swum; swing swung; take took taken; teach taught;
tear tore torn; tell told; think thought; throw threw thrown; tread trod trodden;
undergo underwent undergone; understand understood; undertake undertook undertaken;
uphold upheld; wake woke woken; wear wore worn; weave wove woven; weep wept; win won;
withdraw withdrew withdrawn; withhold withheld; withstand withstood; write wrote written;
child children; man men; woman women; foot feet; tooth teeth; goose geese;
mouse mice; life lives; wife wives; knife knives; wolf wolves; half halves; thief thieves;
loaf loaves; shelf shelves; crisis crises; analysis analyses; thesis theses;
hypothesis hypotheses; criterion criteria; phenomenon phenomena;
bacterium bacteria; stadium stadia; policeman policemen;
policewoman policewomen; fireman firemen; businessman businessmen; businesswoman businesswomen;
spokesman spokesmen; spokeswoman spokeswomen; chairman chairmen; sportsman sportsmen;
congressman congressmen; fisherman fishermen; gunman gunmen; englishman englishmen;
frenchman frenchmen; irishman irishmen; die dying; lie lying;
tie tying
"""


@cache
def irregular_forms() -> Mapping[str, str]:
    """Return each irregular form with its base; all in lower case."""
    families = (family.split() for family in _FORMS.split(";"))
    return {form: base for base, *forms in families for form in forms}
