"""English."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.attribute import Attribute
from index.analysis.languages.bound import Bound
from index.analysis.languages.english import around
from index.analysis.languages.english.asides import ASIDES
from index.analysis.languages.english.frames import FRAMES
from index.analysis.languages.english.small_talk import SMALL_TALK
from index.analysis.languages.phrases import first, listed, one_of
from index.analysis.languages.record import Language, valued, words

_PEOPLE = one_of(
    """person, player, man, woman, actor, actress, singer, director, author, artist, king, queen,
    president, minister, official, editor, painter, star, writer, scientist, composer, leader,
    coach, striker, politician, lawyer, senator, emperor, pope, general, people, team, company,
    group, band, organi[sz]ation, club, party, firm"""
)
_PLACES = one_of(
    """city, country, place, town, state, county, countries, venue, river, street, hospital,
    university, school, region, continent, location, area, island, building, stadium, seat, cities,
    states"""
)
_PRICES = "(?:prices?|costs?|fees?|deposits?|fares?|rents?|salary|salaries|wages?)"
_KIND_OF = r"(?:which|what) (?:\w+ )?"

ENGLISH = Language(
    code="en",
    name="English",
    stemmer="english",
    stop_words=words(
        """
        a about above after again against all also although am an and any are arent as at be
        because been before being below between both but by can cannot cant could couldnt did didnt
        do does doesnt doing done dont down during each either else ever every few for from further
        had hadnt has hasnt have havent having he her here hers herself him himself his how however
        hows i if im in into is isnt it its itself ive just let like many me might mine more most
        much must my myself neither no nor not now of off often on once only onto or other others
        ought our ours ourselves out over own per please quite rather re really s shall she should
        shouldnt since so some still such t tell than that thats the their theirs them themselves
        then there theres these they this those though through thus to too toward towards under
        unless until up upon ve very was wasnt we werent were what whatever whats when whens where
        wheres whether which while who whom whos whose why will with within without wont would
        wouldnt yet you your yours yourself yourselves
        """
    ),
    question_words={
        AnswerType.AMOUNT: r"how much|what (?:price|cost|amount|sum|fee|fine)|how (?:big|large) an?"
        r"|what.*(?:worth|cost|price|salary|value|profits?|revenues?|turnover)",
        AnswerType.SHARE: "percent|percentage|per cent|what (?:share|proportion|fraction|rate)"
        "|by how much|how far did",
        AnswerType.TIME_SPAN: "how (?:long|old|quickly|fast|soon|often|frequently|late|early)"
        "|what age",
        AnswerType.COUNT: "how many|number of|how few|population|what number",
        AnswerType.EXTENT: "how (?:far|tall|high|deep|wide|heavy|large|big|small|hot|cold|thick"
        "|strong)|what (?:distance|height|size|weight|temperature|length|speed)",
        AnswerType.DATE: "when|(?:what|which) (?:year|date|day|month|time|decade|century)"
        "|how recently",
        AnswerType.PERSON: rf"who|whose|whom|{_KIND_OF}{_PEOPLE}",
        AnswerType.PLACE: rf"where|{_KIND_OF}{_PLACES}",
        AnswerType.REASON: "why|what (?:caused|made|reason|was the reason|led|prompted|forced)"
        r"|how come|what .*for(?=\W*$)|purpose|point of",
        AnswerType.MANNER: "how (?:to|do|does|did|is|are|was|were|will|can|could|would|has|have"
        "|should|shall|may|might|must)",
        AnswerType.STATEMENT: "called?|described?|named?|nickname|term|known as|say|said|tell|told"
        "|think|according|warn|claim|insist|promise|react|joke",
        AnswerType.DEFINITION: r"(?<!.)\W*what(?:['’]s| is| are| was| were)",
        AnswerType.WHETHER: r"(?<!.)\W*(?:is|are|was|were|do|does|did|can|could|will|would|has|have"
        "|had)",
        AnswerType.ONE_OF: "which|what",
    },
    attributes={
        Attribute.PRICE: r"(?:what|which)(?: is| are| was| were)?(?: the)? (?:\w+ )?"
        rf"{_PRICES}|{_PRICES} (?:of|for|per)|charges? (?:for|per)|how expensive"
        r"|(?:what|how much) (?:do|does|did|will|would) (?:\W*\w+\W+){1,9}?(?:cost|pay|charge)"
        rf"|(?<!.)\W*(?:\w+\W+){{0,2}}{_PRICES}(?=\W*\Z)",
        Attribute.PHONE: "(?:tele)?phone numbers?|mobile numbers?|fax numbers?",
        Attribute.E_MAIL: r"e\W?mail(?: address(?:es)?)?(?! (?:list|server|client|account))"
        "|mail address",
        Attribute.WEB_ADDRESS: "web ?sites?|urls?|web ?address",
        Attribute.TIME_OF_DAY: "what time|what hours|opening (?:hours|times)|how (?:late|early)"
        " (?:is|are|can|do|does)",
        Attribute.LENGTH: "how (?:far(?: away)? (?:is|are|was|were|from)|tall|deep|wide|thick)"
        "|what (?:is|was|are|were) the (?:height|depth|width|length|distance)",
        Attribute.WEIGHT: r"how heavy|how much (?:do|does|did|can|is|are) (?:\W*\w+\W+){1,9}?weigh"
        "|what (?:is|was) the weight",
        Attribute.TEMPERATURE: "how (?:hot|cold|warm)|(?:what|which|the) temperatures?",
        Attribute.QUANTITY: r"how many|how much|(?:the|what|which)(?: \w+)? number of"
        r"|(?<!.)\W*(?!a )(?:\w+ )?number of"
        "|(?:minimum|maximum) (?:number|length|size)",
        Attribute.AGE: "how old|what age|(?:minimum|maximum) age|age limit",
        Attribute.DURATION: "how long (?:is|are|was|were|do|does|did|will|can|may|has|have|before"
        "|until|for|in advance|after)|how soon|how quickly|how often",
        Attribute.DATE: "when (?:is|are|was|were|do|does|did|will|can|has|have|should|must)"
        "|(?:what|which) (?:day|date|month|year)|date of",
    },
    attribute_signs={
        Attribute.PRICE: "euros?|pounds?|dollars?|cents?|pence|quid|francs?|kron(?:or|er)"
        "|rou?bles?"
        "|yen|yuan|lira|tenners?|fivers?|free|gratis|on the house|no charge|without charge|nothing"
        rf"|{_PRICES}\b(?s:.*)\d|\d(?s:.*){_PRICES}|(?:pays?|paid) (?s:.*)\d",
        Attribute.TIME_OF_DAY: r"o\W?clock|noon|midnight|midday|sun(?:rise|set)|dusk|dawn|quarter"
        "|half past|closed|(?:in the )?(?:morning|afternoon|evening|night)s?|hours?"
        r"|(?:at|from|until|till|to|by|before|after) (?:\d\d?|one|two|three|four|five|six|seven"
        "|eight|nine|ten|eleven|twelve)",
        Attribute.LENGTH: r"(?:height|length|width|depth|distance)\b(?s:.*)\d|\w*met(?:re|er)s?"
        r"|miles?|feet|foot|inch(?:es)?|yards?|acres?|hectares?"
        "|minutes?|hours?|days?|blocks?",
        Attribute.WEIGHT: r"(?:weighs?|weight)\b(?s:.*)\d|\w*gram(?:me)?s?|kilos?|tonnes?|tons?"
        r"|pounds?|stone|ounces?",
        Attribute.TEMPERATURE: "degrees?|celsius|fahrenheit|kelvin",
        Attribute.QUANTITY: r"no|none|nobody|nothing|no one|any|all|every|each|both|half|third"
        r"|quarter|single|double"
        r"|once"
        r"|twice|dozens?|many|few|several|unlimited|as (?:many|much)|\w+(?:teen|ty)"
        r"|\w+ty\W\w+|hundreds|thousands|millions|billions",
        Attribute.AGE: r"age[ds]?|birthdays?|adults?|grown\W?ups?|\d ?(?:\+|plus)"
        r"|\d\d? (?:or|and) (?:older|over|above|under|younger)"
        r"|(?:under|over|than|from|least|turn(?:s|ed)?) \d\d?"
        r"|\w+\W(?:years?|yrs?|months?|weeks?|decades?|centur\w+)",
        Attribute.DURATION: r"\w*met(?:re|er)s?|miles?|feet|foot|inch(?:es)?|yards?|pages?|lines?"
        "|characters?|(?:milli)?seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?"
        "|months?"
        r"|years?|nights?|weekends?|fortnights?|terms?|seasons?|decades?|centur\w+|daily|weekly"
        r"|monthly|yearly|annual\w*"
        "|when|before|after|until|till|since|as long as|while|always|never|ever|forever|once|every"
        "|immediately|at once|at any time",
        Attribute.DATE: "(?:to|yester|week|holi|birth)days?|tomorrow|tonight|days?|weeks?"
        "|weekends?"
        r"|months?|years?|decades?|centur\w+|daily|nightly|weekly|monthly|yearly|annual\w*|spring"
        "|summer|autumn|fall|winter|easter|christmas|when(?:ever)?|before|after|during|until|till"
        "|since|once|as soon as|while|now|always|never|then|later|early|late|recently|soon"
        "|any ?time|in advance|ago|noon|midnight|midday|morning|afternoon|evening|night",
    },
    negations=words("not no never none without cannot nor neither"),
    years=listed(r"in #, in the year #, since #, during #, the year #"),
    present=listed(
        "now, nowadays, current(?:ly)?, latest, newest, next, today, these days, at the moment"
    ),
    pointing=words("he she it they him them his her its their this these those"),
    pointing_in_sentences=words("that both neither such"),
    pointing_in_questions=words(
        "hers theirs there then one ones himself herself itself themselves"
    ),
    joining=words("but and so yet then also however meanwhile still instead"),
    contrasting=words("but"),
    linking=words("but and so"),
    definite_articles=words("the"),
    indefinite_articles=words("a an"),
    numbers=valued(
        """
        one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11,
        twelve 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18,
        nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80,
        ninety 90, hundred 100, thousand 1000, million 1000000, billion 1000000000, trillion
        1000000000000
        """
    ),
    ordinals=valued(
        """
        first 1, second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9,
        tenth 10
        """
    ),
    short_numbers={
        "k": "thousand",
        "m": "million",
        "mn": "million",
        "mln": "million",
        "bn": "billion",
        "tn": "trillion",
        "trn": "trillion",
    },
    bounds={
        Bound.LEAST: listed(
            r"""
            # (?:or|and) (?:newer|later|higher|above|greater|up|upwards?|over|onwards?), # or more,
            # (?:up|on)wards?, (?:from|starting (?:with|from)) # (?:on|onwards?|up|upwards?),
            starting with #,
            (?:at least|minimum|no (?:less|lower|earlier|older) than|newer than|later than) #
            """
        ),
        Bound.MOST: listed(
            r"""
            # (?:or|and) (?:earlier|lower|below|under|smaller|younger), # or less,
            up to and including #,
            (?:at most|maximum|no (?:more|higher|later|newer) than|earlier than) #
            """
        ),
        Bound.SINCE: listed("(?:ever )?since #"),
        Bound.UNTIL: listed("(?:up to|until|till) #"),
        Bound.OLDER: listed("# (?:or|and) older"),
        Bound.BOTH: listed("(?:from )?# (?:to|through) #, from # up to #, between # and #"),
    },
    hedges=listed(
        """
        (?:about|around|roughly|approximately|circa|ca|nearly|almost) #,
        (?:over|under|above|below|than|some|from) #,
        (?:min|max)imum of #, # or so, # (?:and|or) #
        """
    ),
    months=listed(
        """january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug,
        september|sept?, october|oct, november|nov, december|dec"""
    ),
    weekdays=listed(
        """mondays?|mon, tuesdays?|tues?, wednesdays?|wed, thursdays?|thu(?:rs?)?, fridays?|fri,
        saturdays?|sat, sundays?|sun"""
    ),
    decimal_mark=".",
    first_person=words("i im ive id ill me my mine we us our"),
    without_subject=listed(
        r"""
        (?:just |only |already |finally )?(?:got|moved|joined|arrived|landed|tried|rang|called|
        emailed|checked|looked|searched|scrolled|asked) (?!by\b)\w+, been \w+ing,
        (?:still |currently |already |just )?(?:waiting|sitting|standing|stuck) \w+
        """
    ),
    asking=(
        first("in, on, at, for, from, by, to, with, of, about, under, since, until")
        + one_of("""what, which, whom, whose, who, when, where, why, how""")
        + r"(?:\W?s)?",
        *listed("is, are, was, were, do, does, did, can, has, have, had"),
        one_of("could, may, must, should, shall, will, would")
        + r"(?! be\b)",  # but: could be a leak
    ),
    leading=words(
        """
        a an the in on at for from by to with of about under since until into onto over behind
        beside between during is are was were be been am
        """
    ),
    openers=(*around.OPENERS, *ASIDES),
    frames=FRAMES,
    closers=(*around.CLOSERS, *ASIDES),
    particles=around.PARTICLES,
    light_words=around.LIGHT_WORDS,
    counted=listed("people, guys, folks, persons?, things?"),
    small_talk=SMALL_TALK,
    denials=listed(
        r"""
        (?:(?:this|that|it)(?: is|\W?s) )?(?:not|no)(?: really| actually| exactly)?(?: an?)?
        (?:question|request), (?:i|we)(?: have|\W?ve| got| have got) no (?:question|request)s?,
        (?:i am|i\W?m|im) not asking(?: anything| a question)?,
        no (?:questions|question (?:here|from me|at all|today))
        """
    ),
    stating=listed(
        """
        (?:i |we )?(?:just |only |simply )*(?:wanted|want|would like|wish) to (?:say|tell|mention
        |let you know|thank|praise|share)
        """
    ),
)
