"""Synonyms: numbers in letters and digits, everyday words.

Written by hand, for English, as a dictionary would have them: nothing of one time or place.
Analysis already joins the forms of one word; here are words of one family that a stemmer keeps
apart, and other words.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from index.analysis import analyzer_of, language_of

_OTHER_NUMBERS = {
    "one": "single",
    "two": "pair double both twice",
    "three": "triple",
    "twelve": "dozen",
}

_SYNONYMS = """
boss chief head chairman director executive ceo president leader manager; buy purchase acquire
acquisition takeover; firm company business corporation; film movie picture; job post work
employment position; jobs staff workers employees employ; sack fire dismiss; cut reduce reduction
slash lower trim; rise increase grow growth climb jump gain up higher; fall drop decline decrease
slump slide plunge down lower; money cash fund funds; price cost costs charge fee; pay salary wage
wages earn; pay buy purchase sell sale spend cost; worth value valued; start begin launch open
introduce; end finish stop close conclude; talk speak discuss conversation; speak say tell talk;
fight battle combat war; kill murder slay; die death killed; illness disease sick ill sickness;
doctor physician medic; hurt injure injury wound; big large huge giant major; small little tiny;
quick fast rapid; old elderly aged; new latest recent; help aid assist support; show display
demonstrate; tell inform; ask request demand; allow let permit enable; stop prevent halt block; ban
prohibit forbid outlaw; choose pick select elect; want wish hope; try attempt bid effort; need
require; make create produce build; place location site venue; house home; child kid children;
mother mum; father dad; car vehicle; road street; town city; country nation state; government
ministers administration; parliament legislature mps; police officers; court judge tribunal; law
legislation bill act; lawyer attorney solicitor barrister; prison jail imprisoned jailed; crime
offence; steal theft stolen rob robbery; game match fixture; team side squad club; player
footballer; coach manager; win victory beat defeat triumph; lose defeat loss; goal score scored;
award prize trophy honour; song single track tune; album record; singer vocalist star artist; band
group; actor actress star; play star perform appear; director filmmaker; writer author novelist
wrote; book novel; tv television; programme show series broadcast; phone mobile handset telephone;
computer pc; internet web online net; software program application; text sms message; picture image
photo photograph; hacker attacker; study research survey report; scientist researcher; percent per
cent; share stock; profit earnings; sales revenue turnover; debt loan borrowing; tax duty levy; job
role; oil petroleum crude; energy power fuel; plan proposal scheme; deal agreement pact accord;
meeting summit talks; vote poll election ballot; voter electorate; tory conservative; eu european
union brussels; un united nations; minister secretary; speech address; say claim; criticise attack
condemn; praise welcome applaud; worry fear concern; angry fury anger; problem trouble difficulty
issue; answer reply response; idea thought; believe think; difficult hard tough; easy simple;
important key main; famous known; rich wealthy; poor poverty; dangerous risk hazard; safe safety
security; replace succeed successor; quit resign leave step; join sign; leave depart exit; arrive
come; happen occur take; year annual yearly annually; month monthly; week weekly; day daily; life
living; world global worldwide international earth planet; rank ranking ranked place; biggest
largest; lead leading top; most majority; about concerning; name call called known title entitled;
born birth birthplace; marry wed wedding marriage wife husband; age old; size big large; length
long; height tall high; distance far; speed fast quick; found establish founded establishment
founder set; locate location situated located; invent invention inventor; discover discovery find;
capital city; population inhabitants people; teach teacher education taught; school education pupil
student; university college; train railway rail; plane aircraft jet airline; ship boat vessel; water
sea ocean; hospital clinic; drug medicine; food eat meal; drink alcohol beverage; clothes clothing
wear; colour color; church religion religious; king monarch queen royal; soldier army troops
military; weapon arms gun; attack assault raid; bomb explosion blast; fire blaze burn; storm
hurricane; warm heat hot; cold cool; use usage utilise; like similar; different difference; change
alter switch; own owner possess; owner proprietor; get receive obtain gain; give provide offer
supply; put place; send deliver; keep retain hold maintain; move transfer shift; turn become; grow
expand expansion; include contain comprise; cause lead result reason because; reason why explain;
way method means; part section portion; amount quantity number total; group gang; area region
district zone; border frontier; customer consumer client shopper; shop store retailer; seller vendor
dealer; product goods; factory plant; worker employee labourer; strike walkout; investor
shareholder; bank lender; expert analyst specialist; spokesman spokeswoman spokesperson; friend ally
partner; enemy rival opponent; rival competitor; competition contest tournament; champion title
holder; final decider; race run runner; olympic games olympics; punish penalty sanction fine; trial
case hearing; guilty convicted conviction; accuse allege charge allegation; sue lawsuit legal
action; probe investigate investigation inquiry; evidence proof; rule regulation; right entitlement;
watchdog regulator; reject refuse deny decline turn; accept agree; approve back endorse; oppose
against opposition; predict forecast expect expected prediction; warn warning caution; promise
pledge vow; delay postpone; cancel scrap drop axe; fail failure; succeed success; improve
improvement better; damage harm; repair fix mend; protect protection guard; save rescue salvage;
danger threat; chance opportunity possibility; probably likely; currently now; formerly former ex;
previously earlier before; later after; always ever; often frequently; mainly mostly; nearly almost;
maximum most limit; minimum least; average typical mean; extra additional more; enough sufficient;
whole entire all; empty vacant; full complete; die dead death; live alive life; pay payment; give
gift; choose choice; flee flight; know knowledge; prove proof; sing song singer; win winner victory;
speak speech; lend loan; withdraw withdrawal; decide decision; divide division; believe belief;
analyse analysis analyst; receive receipt; produce production; destroy destruction; explain
explanation; describe description; invade invasion; conclude conclusion; include inclusion; permit
permission; admit admission; extend extension; apply application; bury burial; deny denial; try
trial; arrive arrival; approve approval; refuse refusal; propose proposal; remove removal; survive
survival; renew renewal; strong strength; wide width; deep depth; young youth; true truth; free
freedom; wise wisdom; rich wealth; weigh weight; see sight; behave behaviour; resign resignation;
appoint appointment; operate operation surgery;
"""


@cache
def numbers_alike() -> Mapping[str, frozenset[str]]:
    """Return for each English term of a number the others that write it, as in "two" and "2"."""
    english = language_of("en")
    numbers = (*english.cardinals.items(), *english.ordinals.items())
    written = (f"{word} {digits} {_OTHER_NUMBERS.get(word, '')}" for word, digits in numbers)
    return _families(";".join(written))


@cache
def akin() -> Mapping[str, frozenset[str]]:
    """Return for each English term those that often stand for the same; never the term itself."""
    return _families(_SYNONYMS)


def _families(written: str) -> Mapping[str, frozenset[str]]:
    analyzer = analyzer_of("en")
    found: defaultdict[str, set[str]] = defaultdict(set)
    for family in written.split(";"):
        terms = set(analyzer.terms(family))
        for term in terms:
            found[term] |= terms - {term}
    return {term: frozenset(others) for term, others in found.items()}
