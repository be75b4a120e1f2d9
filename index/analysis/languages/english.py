"""English."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.phrases import either, first, listed, one_of, then
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

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
_KIND_OF = r"(?:which|what) (?:\w+ )?"

_ANYBODY = one_of(
    r"""
        (?:any|some|every) ?(?:one|body), any1, some1, no ?one, (?:any|some|one|all) of
        (?:you|u|ya), y\W?all, you, u, ya, yous, (?:some|any)
        (?:people|folks?|locals?|experts?|kind souls?)
    """
) + then(
    """guys, all, folks, people, experts, out there, there, in here, here, around, else, lot,
    (?:in|from|on) (?:this|the|our) (?:group|chat|channel|forum|room|team|club|area|town|village)"""
)
_SOFTLY = then(
    """please, pls+, plz+, plse, kindly, possibly, perhaps, maybe, just, quickly, briefly,
    actually,
    also, really, by any chance, by chance, happen to, ever, even, still, at all, so kindly"""
)
_TELL = one_of(
    """tell, let, inform, remind, advise, show, explain, clarify, confirm, enlighten, say, teach,
    educate, find out, figure out, work out, look up, check, help, assist, answer, update, clue,
    fill, point, direct, share, specify, give, provide, spare, shed, ask, quote, repeat"""
) + then(
    """
        me know, us know, me, us, to me, to us, know, out, up, in on, in, with, on, about, of,
        as to, to understand, understand, to find out, find out, find, to figure out, figure
        out, see, and, to know, a (?:quick
        )?(?:hand|hint|tip|bit|moment|minute|second|sec|clue), (?:the|an|some|any)
        (?:answer|info|information|light|details?|idea|help|advice), to, please, (?:the
        right|right) (?:direction|place|person|page|way), quickly, exactly, also, again, for
        me, (?:this|the following|my|a|one|some)(?: quick| simple| small| short| little)?
        (?:questions?|thing)
    """
)
_IF = then(
    """whether or not, if and, if, whether, something about, anything about, about, something,
    this,
    for sure, for certain, offhand, off the top of (?:your|their) heads?, exactly, the answer to,
    please, as to"""
)
_KNOW = one_of(
    """
        happens? to know, knows? anything, knows?, remembers?, recalls?, heard?, can tell, can
        say, is able to say, aware of, aware, found out, figured out,
        (?:have|has|had|got|having) (?:an?|any|some|the slightest|the faintest|the foggiest)
        (?:idea|clue|info|information|thoughts?|insights?|knowledge|details?|answer)(?:
        (?:on|of|to|as to))?
    """
)
_LEARN = one_of(
    """get to know, know, find out, learn, ask, understand, hear, see, be told, figure out,
    enquire,
    inquire, check, clarify, confirm, double check, get (?:some )?(?:info|information|clarity)"""
) + then("""
    you guys, you all, you, everyone, everybody, all of you, here, something, from you, more, a
    bit
""")
_I_AM = r"(?:i|we)(?: am| are| was| were|\W?m|\W?re)?(?: have been|\W?ve been| been)?"
_JUST = then("""
    just, only, also, really, very, so, much, still, currently, genuinely, honestly, simply,
    quite
""")
_QUESTION = "(?:questions?|query|queries|q|enquiry|inquiry)"
_HELP = one_of(
    """help, info, information, advice, pointers?, tips?, hints?, answers?, input, ideas?,
    suggestions?, reply, replies, response, responses, assistance, guidance, insights?, feedback,
    comments?, thoughts, clarification, clues?"""
)
_HELLO = one_of(
    r"""hi+, hey+a?, hiya, hello+, hallo, helo, hullo, heya, yo+, howdy, ahoy, greetings, g\W?day,
    aloha, good (?:morning|day|afternoon|evening), gm, morning, evening, afternoon, sup, hola"""
) + then(
    r"""
        there, all of you, all, everyone, everybody, guys, folks, team, people, friends?,
        again, bot, you, u, ya, y\W?all, both, world, community, group, mates?, dude, bro, man,
        buddy, sir, madam, ma\W?am, ladies and gentlemen, ladies, gents, gentlemen, dears?,
        neighbou?rs?, to you, to all, to everyone, to everybody, my friends?, my dear, and good
        (?:morning|day|evening), from \w+
    """
)
_HOW_ARE_YOU = (
    r"(?:how (?:are|r) (?:you|u|ya|things)|how do you do|how(?:\W?s| is) (?:it|everything|life)"
    r"|what\W?s (?:up|new)|wh?assup|(?:nice|pleased|good) to (?:meet|see) you)"
) + then("going, doing, today, all, guys, everyone, everybody, bot, feeling, again")
_THANKS = (
    first("""
    many, so many, a thousand, huge, big, ok, okay, and, with, my, much, great, oh, ah, yes, no
""")
    + one_of(
        r"""
            thanks, thank ?(?:you|u|yu|ya), thankx, thx+, thnx, thanx, tnx, tks, ty, tyvm,
            tysm, tyia, tia, cheers, ta, kudos, much obliged, merci, gracias, danke
        """
    )
    + then(
        r"""
            you, u, a, lots?, bunch, million, tons?, so, very, much, again, in
            (?:advance|anticipation), all, everyone, everybody, guys, folks, mates?, bro, team,
            friends?, dear, sir, madam, man, buddy, bot, pal, anyway, and, for, your, the, any,
            that, this, it, time, help, helping, answers?, answering, reply, replies, replying,
            support, assistance, info, information, kind, kindly, quick, quickly, advice,
            input, patience, understanding, consideration, beforehand, ahead, love, heaps,
            loads, reading, attention, to, anyone, who, can, tell, me, please, pls, in,
            advanced?, x+, regards, bye
        """
    )
)
_NICE_DAY = (
    "(?:have|enjoy)(?: a| an| yourself a| your| the)?(?: very)?(?: nice| good| great| lovely"
    "| wonderful| blessed| pleasant| fantastic| amazing)? (?:day|evening"
    "|one|weekend|week|time|night"
    "|afternoon|morning|trip)"
)

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
        AnswerType.MANNER: "how (?:do|does|did|is|are|was|were|will|can|could|would|has|have"
        "|should)",
        AnswerType.STATEMENT: "called?|described?|named?|nickname|term|known as|say|said|tell|told"
        "|think|according|warn|claim|insist|promise|react|joke",
        AnswerType.DEFINITION: r"(?<!.)\W*what(?:['’]s| is| are| was| were)",
        AnswerType.WHETHER: r"(?<!.)\W*(?:is|are|was|were|do|does|did|can|could|will|would|has|have"
        "|had)",
        AnswerType.ONE_OF: "which|what",
    },
    negations=words("not no never none without cannot nor neither"),
    present=listed(
        "now, nowadays, current(?:ly)?, latest, newest, next, today, these days, at the moment"
    ),
    pointing=words("he she it they him them his her its their this these those"),
    pointing_in_sentences=words("that both neither such"),
    pointing_in_questions=words(
        "hers theirs there then one ones himself herself itself themselves"
    ),
    joining=words("but and so yet then also however meanwhile still instead"),
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
    asking=(
        first("in, on, at, for, from, by, to, with, of, about, under, since, until")
        + one_of("""what, which, whom, whose, who, when, where, why, how""")
        + r"(?:\W?s)?",
        *listed(
            """is, are, was, were, do, does, did, can, could, may, must, should, shall,
            will, would, has, have, had"""
        ),
    ),
    openers=(
        _HELLO,
        _HOW_ARE_YOU,
        "dear "
        + one_of(
            """
                sirs?(?: (?:or|and) madam)?, madam(?: or sir)?, ladies and gentlemen, all,
                team, everyone, everybody, friends?, colleagues?, neighbou?rs?, bot, community,
                members, folks, customer (?:service|support), support
            """
        ),
        "to whom it may concern",
        r"(?:i )?hope (?:you|u|all|everyone|everybody|this)"
        + then(r"""
            are, r, is, re, m, finds, you, all, doing, having, well, fine, good, ok, okay,
            great, safe, a, nice, lovely, day, week, weekend, time, and healthy
        """),
        first(r"""
            very, really, so, i am, i\W?m, im, my, i
        """)
        + one_of("""
            sorry, apologies, apologi[sz]e, pardon, forgive, excuse, soz
        """)
        + then(
            """
                me, us, to, for, in advance, about, if, this, that, the, my, bother, bothering,
                disturb, disturbing, interrupt, interrupting, interruption, ask, asking, you,
                u, everyone, all, guys, a, again, dumb, stupid, silly, basic, noob, newbie,
                naive, beginners?, off ?topic, ot, question, questions, inconvenience, trouble,
                but, is, has been, have been, was, asked, it, before, already, late, bad, poor,
                english, spam, not the right place, i am, folks
            """
        ),
        first(r"""
            just, only, i\W?ve got, i\W?ve, i have got, i have, i got, i, have, got, here is,
            here\W?s, another, one more, so, one, a, an, the, my, very, really, super, more,
            follow up, two, some, few, couple of
        """)
        + one_of("""
            quick, small, short, simple, little, dumb, stupid, silly, basic, noob, newbie,
            beginners?, honest, serious, random, general, genuine, important, urgent, further,
            last, next, weird, strange, curious, odd, easy, tiny, brief, practical, another,
            one, a, possibly
        """)
        + then("and, or, quick, small, short, simple, little, dumb, stupid, silly, basic, easy")
        + f" {_QUESTION}"
        + then(r"""
            here, please, pls, for you all, for you guys, for you, for the group, for everyone,
            for all, about this, about, on, regarding, everyone, all, guys, folks, if i may, if
            you don\W?t mind
        """),
        one_of("""
            question, query
        """)
        + then("""
            here, please, for you all, for you guys, for you, for the group, for everyone,
            guys, everyone, all, folks, time
        """),
        one_of(
            r"""
                so, ok(?:ay)?, well, um+, uh+m*, hm+, er+m*, right, alright, all right, listen,
                look, oh, ah, btw, by the way, anyway, also, and, one more thing, another
                thing, last thing, actually, no offen[cs]e, anyways, now then, please help(?:
                me)?, pls help(?: me)?, help(?: me)?(?: please| pls| plz)?, sos, urgent,
                attention(?: please)?, long time (?:reader|lurker|listener|member), first time
                (?:poster|caller|here|asking|user|visitor)
            """
        ),
        first(r"""
            i am, i\W?m, im, we are, we\W?re, as, a, total, complete, quite, very, totally,
            completely, relatively, rather, pretty, just, still
        """)
        + one_of("""
            new, newbie, noob, newcomer, beginner
        """)
        + then("""
            here, to (?:this|the|all this)
            (?:group|chat|area|forum|channel|town|city|place|bot|club|community), to this, to
            town, in (?:this|the) (?:group|town|chat|area), in town, around here, member, so,
            and
        """),
        r"my name is \w+|this is \w+ (?:here|speaking)",
    ),
    frames=(
        either(
            # Can anybody tell me whether
            one_of(r"""
            can, could, would, will, wud, cud, wld, cld, may, might, won\W?t, couldn\W?t,
            can\W?t
        """)
            + f" {_ANYBODY}{_SOFTLY}"
            + then("""
            be able to, be so kind (?:as )?to, be so kind and, be kind enough to, be so good as
            to, be willing to, be good enough to, care to, like to, want to, mind, to, please,
            just
        """)
            + f" {_TELL}",
            f"would {_ANYBODY} mind "
            + one_of("""
            telling, explaining, letting, sharing, saying, showing, confirming, clarifying,
            helping, checking, answering, informing
        """)
            + then("""
            me, us, know, with, to me, to us, about, out
        """),
            f"(?:would|could|might) it be (?:at all )?possible(?: for {_ANYBODY})? to {_TELL}",
            # Does anybody know
            f"(?:do|does|did|dos|might|may|would) {_ANYBODY}{_SOFTLY} {_KNOW}",
            f"d\\W?(?:you|ya) {_KNOW}",
            f"(?:has|have|had) {_ANYBODY}{_SOFTLY} (?:{_KNOW}|got (?:an?|any) "
            "(?:idea|clue)|(?:an?|any) (?:idea|clue))(?: of)?",
            f"{_ANYBODY}{_SOFTLY} (?:(?:who )?(?:can|could|able to)(?: please)? "
            f"{_TELL}|(?:who )?{_KNOW})",
            f"(?:is|are)(?: there)? {_ANYBODY}{_SOFTLY}"
            + then("""
            who, that, able to, can, could, might, would, to, willing to
        """)
            + f"{_SOFTLY} (?:{_KNOW}|{_TELL})",
            f"(?:is|are) {_ANYBODY} (?:sure|certain|familiar with|informed about|up to date on)",
            first("""
            maybe, perhaps, does, so, and
        """)
            + f"(?:who|anyone who|someone who|{_ANYBODY})(?: here| of you| among "
            f"you)?{_SOFTLY} (?:can|could|is able to|knows?){_SOFTLY}(?: {_TELL})?",
            # I was wondering, I would like to know
            f"{_I_AM}{_JUST} "
            + one_of("""
            wondering, wonder, wondered, curious, asking, interested, trying, looking, unsure,
            not(?: quite| really| entirely| so)? sure, not certain, unclear, confused, keen,
            eager, dying, desperate, hoping, seeking, puzzled, struggling, researching
        """)
            + then(f"""
            to {_LEARN}, to, in, on, about, for, {_LEARN}, {_ANYBODY}
            (?:can|could|would|might|knows?|may|is able to){_SOFTLY}(?: {_TELL})?, someone,
            anyone, knowing, learning, finding out, hearing, some, any, info, information,
            details, help, if {_ANYBODY} (?:can|could|would|might|may|knows?){_SOFTLY}(?:
            {_TELL})?
        """),
            first(r"""
            just, only, am, was, also, been, really, always, i\W?m
        """)
            + "(?:wondering|curious|wonder|wondered)"
            + then("""
            about, as to, anyone knows, someone knows, anyone can tell me, to know, to hear, to
            learn
        """),
            r"(?:i|we)(?:\W?d|\W?ll| would| should| will| do)?"
            + _JUST
            + then("""
            like, love, want, wanted, need, needed, wish, wished, have, got, gotta, wanna,
            hope, hoping, hoped, try, tried, be happy, be glad, be grateful, be interested, be
            keen, be curious, appreciate, very much, really, to, if, and, am trying, am here,
            in, it
        """)
            + f" (?:{_LEARN}|{_ANYBODY}"
            + then("""
            could, would, can, to, will, might, please
        """)
            + f" {_TELL})",
            first("""
            i, we, just, only, really, please
        """)
            + "(?:wanna|want to|need to|gotta|would like to|would love to|wanted to"
            "|like to|trying to|try to|dying to|curious to|happy to|interested to"
            f"|keen to) {_LEARN}",
            f"(?:may|might|can|could|shall) (?:i|we|one){_SOFTLY} (?:ask|enquire"
            "|inquire|know|find out|trouble (?:you|someone)|bother (?:you|someone))"
            + then("""
            you guys, you all, you, u, a, one, something, someone, anyone, everyone, here,
            quick, simple, quickly, question, to, tell, ask, me, in, for, with, some, help,
            about
        """),
            "(?:how|where) (?:can|could|do|would|might|should) (?:i|we|one) "
            "(?:find out|learn|look up|get to know|know)",
            # Please tell me
            first("""
            please, pls+, plz+, kindly, just, do, so, now, hey, someone, somebody, anyone, and,
            but, could
        """)
            + "(?:tell|remind|inform|advise|enlighten|teach|help|ask|give|show)(?: me"
            "| us)"
            + then("""
            know, about, on, of, as to, out, understand, find out, find, figure out, with,
            exactly, the answer to, something, please, this, that, again, quickly, an answer
            to, info on, info about, information about, information on, details on, details
            about
        """),
            "(?:please|pls+|plz+|kindly) (?:say|check|answer|state|find|tell"
            "|search(?: for)?)"
            + then("""
            me, us, my, this, the following, question, for me, out, if
        """),
            first("""
            please, pls+, plz+, kindly, do, so, just
        """)
            + "(?:explain|clarify|confirm|specify|advise|inform|find out|look up|let "
            "(?:me|us) know)(?: to)?(?: me| us)?"
            + then("""
            about, on, this question, my question, the following question, the following, me,
            us, please, exactly, for me
        """),
            # I don't know, not sure, any idea
            r"(?:i|we)(?: really| still| just| also)? (?:do not|don\W?t|didn\W?t"
            r"|did not|can\W?t|cannot|couldn\W?t|could not|can not|am not able to"
            r"|wasn\W?t able to|forgot|forget|have forgotten|keep forgetting|need"
            r"|require|seek|haven\W?t|have not)"
            + then("""
            really, quite, ever, seem to, know, remember, recall, find, found, out, find out,
            figure out, understand, see, get, sure, an answer to, an answer, info, information,
            on, about, help with, help, to know, yet, anywhere, the answer to, anything about
        """),
            r"(?:not (?:quite |really |entirely |so )?sure|no idea|no clue|dunno|idk"
            r"|any(?: (?:idea|ideas|clue|clues|info|information|news|thoughts|word"
            r"|update|hints?|tips?|pointers|insights?))+)"
            + then("""
            on, about, of, as to, regarding, here, for me, knows?, has an idea, has any idea,
            guys, anyone, please, out there, around
        """),
            # My question is
            first("""
            so, and, now, well, ok, basically
        """)
            + r"(?:my|the|our|here(?:\W?s| is)(?: my| the| a| one)?|here comes my|one"
            r"|a|another|i(?:\W?ve| have)(?: got)? (?:a|one|this|another)|i got a"
            r"|got a)"
            + then("""
            quick, only, main, simple, next, first, second, last, real, actual, burning, big,
            small, short, little, more, following, honest, urgent, important, basic, silly,
            stupid, dumb
        """)
            + f" {_QUESTION}"
            + then("""
            is, was, would be, here is, today is, for you today is, for you all, for you guys,
            for you, for the group, for everyone, remains, to you all, to you, to all, to
            everyone, about, regarding, concerning, on, that i have, i have, here, as follows,
            if i may
        """),
            r"(?:the|one)(?: only)? thing (?:that )?(?:i|we)(?:\W?d| would)?(?: "
            r"really| just| still)*+ (?:like|want|need|wanted)?(?: to)? (?:know|ask"
            r"|find out|wonder about)(?: (?:is|was))?",
            r"what (?:i|we)(?:\W?d| would|\W?m| am)?(?: really| just| actually| "
            r"still)*+ (?:wanted|want|like|love|need|wish|wondering|asking)(?: "
            r"to)?(?: (?:know|ask|find out|learn|understand))?(?: (?:is|was))",
            # It would be great if
            r"(?:(?:it|that)(?: would|\W?d|\W?ll| will)|would|it is|it\W?s) be "
            r"(?:really |very |so |super )?(?:great|nice|good|lovely|awesome|helpful"
            r"|useful|cool|interesting|wonderful|fantastic|kind|appreciated)"
            + then(f"""
            of you, if, to, and, {_ANYBODY}
        """)
            + then("""
            could, would, can, will, to
        """)
            + f"{_SOFTLY} (?:{_LEARN}|{_TELL}|{_KNOW})",
            r"(?:i|we)(?:\W?d| would| will|\W?ll)?"
            + _JUST
            + then("""
            really, greatly, be, very, so, most, extremely, eternally, appreciate, grateful,
            thankful, obliged, happy, glad, delighted, it
        """)
            + f" if {_ANYBODY}"
            + then("""
            could, would, can, will, might
        """)
            + f"{_SOFTLY} (?:{_TELL}|{_KNOW})",
            f"(?:if|in case) {_ANYBODY}{_SOFTLY}"
            + then("""
            can, could, would, will, might
        """)
            + f"{_SOFTLY} (?:{_KNOW}|{_TELL})",
            # My wife asks
            r"(?:a|my|our|some|one of my|one of our)(?: good| best| little)? "
            r"(?:friends?|wife|husband|partner|mum|mom|mother|dad|father|boss|son"
            r"|daughter|kids?|children|colleagues?|neighbou?rs?|sister|brother"
            r"|customers?|clients?|guests?|teacher)(?: of mine| here| just)*+ "
            + "(?:asked(?: me)?|asks(?: me)?|wants to know|wanted to know|is asking"
            "|would like to know|wonders|wondered|is wondering|was wondering|needs "
            "to know)",
            r"(?:i|we)(?:\W?ve| have)?(?: been| was| were)?(?: told to ask| asked "
            r"to find out| asked| looking for| meaning to ask| trying to find out| "
            r"always wondered| often wondered| always wanted to know| long wondered"
            r"| never understood)+",
            f"(?:do|would|could|might) {_ANYBODY} (?:think|believe|say|guess|reckon"
            "|suppose)"
            + then("""
            that, you, could tell me, can tell me
        """),
            "(?:regarding|concerning|with regard to|in regards? to|as for)",
            r"(?:for (?:my|the) (?:own )?(?:information|understanding|records"
            r"|curiosity)|out of (?:pure |sheer |mere |plain )?(?:curiosity"
            r"|interest)|just (?:curious|out of curiosity|to be sure|to confirm|to "
            r"check|to clarify|for fun|checking|asking|so i know)|to be (?:clear"
            r"|sure|honest)|if i (?:may|might|can|could) ask|if you don\W?t mind(?: "
            r"me asking| my asking| telling me)?|if it(?:\W?s| is) not too much "
            r"trouble|if it(?:\W?s| is) (?:ok|okay|alright) to ask|as far as you "
            r"know)",
        )
        + _IF,
    ),
    closers=(
        _THANKS,
        first(r"""
            and, any, all, your, some, a, every, would, i would, i\W?d, we, really, greatly,
            for, quick
        """)
        + _HELP
        + then("""
            on this, on that, here, with this, about this, would, will, is, are, be, greatly,
            much, very, really, highly, most, truly, so, always, gratefully, super
        """)
        + " "
        + one_of("""
            appreciated, welcomed?, great, helpful, nice, useful, lovely, awesome, good,
            needed, wanted
        """),
        r"(?:(?:i|we)(?:\W?d| would| will|\W?ll)? )?(?:really |very much "
        r"|greatly |highly |truly )*+(?:appreciate|be grateful for|be thankful "
        r"for)"
        + then(f"""
            it, that, this, any, all, your, the, an?, some, quick, {_HELP}, time, very much,
            very, much, a lot, so much, if you could help, if you can help
        """),
        r"(?:(?:it|that|this)(?:\W?d| would|\W?ll| will)? )?(?:be |is )?(?:very "
        r"|much |really |greatly |so |highly |super )*+(?:appreciated|helpful)"
        r"|(?:it|that) (?:would )?(?:means?|help) (?:me )?a lot",
        "(?:please|pls+|plz+|plse|kindly)"
        + then("""
            and, thank you, thanks, thx, ty, help me, help, advise, reply, respond, answer, let
            me know, tell me, asap, urgent, explain, guys, someone, anyone, confirm, dm me,
            pretty, respond, anybody, everyone
        """),
        r"asap|as soon as possible|(?:it\W?s |this is |is )?(?:very |quite "
        r"|really |super )*+urgent(?:ly)?|right away|quickly|immediately"
        r"|(?:today |asap )?if possible|(?:i\W?m |i am |im )?in a (?:hurry|rush)"
        r"|(?:there is |there\W?s )?no (?:rush|hurry|pressure|worries|stress)"
        r"|take your time|whenever you (?:can|have (?:time|a (?:moment|minute"
        r"|sec)))|if you have (?:time|a (?:moment|minute|sec))|if you can|if "
        r"that\W?s (?:ok|okay|alright|possible)|if you don\W?t mind",
        r"(?:just |only |i\W?m |i am |im |am |was )*+(?:asking|askin|inquiring"
        r"|checking|wondering|curious|confused|lost|puzzled|stuck|desperate"
        r"|interested|double checking|making sure)"
        + then(r"""
            on behalf of, for, an?, my, some, our, friend, friends, neighbou?r, mum, mom, dad,
            wife, husband, colleague, mate, school, project, class, essay, homework, of mine,
            lol, haha, out of curiosity, about, it, this, that, here, only, is all, that\W?s
            all
        """),
        "out of (?:pure |sheer |mere )?(?:curiosity|interest)|for science|for "
        "(?:my|the) (?:own )?(?:information|records)|just for fun|just so i "
        "know|just to be sure|just in case",
        first("""
            and, with, my, the
        """)
        + "(?:kind(?:est)?|best|warm(?:est)?|many|friendly|sunny) (?:regards"
        "|wishes|greetings)|regards|(?:yours )?(?:sincerely|faithfully|truly"
        "|respectfully)(?: yours)?|yours|rgds|br|best|all the best|take care"
        "|love|hugs|(?:love|best|greetings|regards|wishes|yours) from \\w+"
        "|x+o*x*|sent from my \\w+(?: \\w+)?",
        r"(?:good ?)?(?:bye+|night)|bye bye|see (?:you|ya)(?: later| soon| "
        rf"there)?|cu|{_NICE_DAY}"
        + then("""
            all, everyone, everybody, ahead, too, guys
        """)
        + "|god bless(?: you)?",
        r"lol+|lmao|rofl|ha(?:ha)+h?|hehe+|hihi|xd+|smh|idk|tbh|imo|imho|omg|wtf"
        r"|ffs|fyi|btw|afaik|rn|hm+",
        r"or|right|correct|eh|huh|innit|ok|okay|yeah|is (?:it|that) (?:right|so"
        r"|correct|true)|am i right|or not|or what|or something|at all|anyway"
        r"|anyways|though",
        first(r"""
            so, very, and, i\W?m, i am, im, really
        """)
        + "(?:sorry|apologies|my apologies)"
        + then("""
            for, about, if, my, the, this, that, asking, a, an, bad, poor, english, dumb,
            stupid, silly, basic, question, questions, trouble, bothering, bother,
            inconvenience, has, been, is, was, asked, before, already, obvious, to, you, it,
            all, long, message, post, disturb, late, in advance, again
        """)
        + "|excuse my english|pardon my english",
        r"(?:i|we)(?: really| just| urgently| only)*+ (?:need|want|require"
        r"|could use|must have) (?:it|this|that|to know|the answer|an answer"
        r"|this info(?:rmation)?)"
        + then("""
            this, that, it, urgently, asap, quickly, badly, soon, today, tomorrow, tonight,
            now, really, by, for, an?, my, the, our, school, college, uni, university, work,
            class, english, history, geography, homework, essay, project, thesis, report,
            presentation, assignment, exam, test, paper, research, blog, article, quiz,
            friends?, kids?, son, daughter, trip, visit, job, boss, wife, husband, tax return,
            application
        """),
        r"(?:(?:it|this|that)(?:\W?s| is)? |its )?(?:all )?(?:for|because of) "
        r"(?:an?|my|our|the|some|her|his)(?: (?:school|college|uni|university"
        r"|work|class|english|history|science|little|small|son|daughter"
        r"|kid)(?:\W?s)?)*+ (?:homework|essay|project|thesis|report|presentation"
        r"|assignment|exam|test|paper|research|quiz|bet|work|class|course|friend"
        r"|job)",
        r"(?:because|as|since|so|and|cause|cuz|coz|so that|that)?(?: ?that)? "
        r"?(?:i|we) (?:can|could|have to|need to|want to|must|would like to|am "
        r"trying to|are trying to|am going to|will) (?:plan|prepare|decide|be "
        r"(?:on time|there on time|ready)|book|organi[sz]e)"
        + then("""
            ahead, accordingly, better, my, our, the, it, for it, day, week, weekend, trip,
            visit, evening, holidays?, vacation, journey, with, family, grandmother, grandma,
            friends, kids, wife, husband, children, in time, everything
        """),
        "(?:let me know|lmk|tell me|do tell|please advise|help|help me|help "
        "needed|anyone|anybody|someone|any (?:ideas?|clues?|thoughts|takers"
        "|luck|help|hints?|tips?)|over to you|your turn|what do you think|any1)"
        + then("""
            please, pls, plz, asap, soon, here, at all, thanks, thx, guys, when you can, if you
            know, if you can, on this
        """),
        r"(?:(?:i|we)(?:\W?m| am| are)? )?(?:look|looking) forward to (?:(?:your"
        r"|any|an?|the) (?:early |quick |prompt |kind )?(?:answers?|reply"
        r"|replies|response|help)|hearing(?: back)?(?: from you)?)(?: soon)?"
        r"|(?:awaiting|waiting for|eagerly awaiting) (?:your|an?|any) (?:reply"
        r"|answer|response)|(?:i )?hope (?:you|someone|anyone|somebody) (?:can"
        r"|could) (?:help|tell me|answer)(?: me)?|hoping for (?:an answer|a "
        r"reply|help)",
        r"(?:i|we|because i|as i) (?:can\W?t|cannot|couldn\W?t|could not|can not"
        r"|don\W?t|didn\W?t|did not)"
        + then("""
            seem to, really, be able to, find, remember, figure, see, know, recall, get,
            understand, it, this, that, out, anything, anywhere, on, in, the, website, site,
            page, docs, documentation, faq, an answer, about it, any info, any, info,
            information, myself, at all, who, whom, to, ask, where, else, look, the answer
        """),
        first(r"""
            because, as, since, i\W?m, i am, im, we\W?re, we are, quite, very, totally,
            completely, still, just, a, total
        """)
        + "(?:new|newbie|noob|beginner|tourist|visitor|visiting|not from)"
        + then("""
            here, around here, in town, to (?:all this|this|the)(?:
            (?:group|area|town|city|forum|chat|club))?, member
        """),
    ),
    particles=listed(
        r"""
            pretty please, please, pls+, plz+, plse, kindly, by any chance, by chance, if
            possible, if you don\W?t mind, just, actually, exactly, really, anyway, again,
            perhaps, maybe, possibly, literally, basically, lol, tbh, btw, by the way,
            (?:the|tf) (?:heck|hell), on earth, in the world, precisely, roughly,
            approximately, more or less
        """
    ),
    light_words=listed(
        r"""
            may, might, must, mustn\W?t, can, can\W?t, cannot, could, couldn\W?t, shall,
            should, shouldn\W?t, will, won\W?t, would, wouldn\W?t, ought, gonna, gotta, wanna,
            hafta, supposed, able, let\W?s, dare, am, is, are, was, were, be, been, being,
            isn\W?t, aren\W?t, wasn\W?t, weren\W?t, ain\W?t, do, does, did, done, doing,
            don\W?t, doesn\W?t, didn\W?t, has, have, had, having, hasn\W?t, haven\W?t,
            hadn\W?t, i(?:\W?m|\W?ve|\W?d|\W?ll)?, me, my, mine, myself, us, our, ours,
            we(?:\W?re|\W?ve|\W?d|\W?ll)?, ourselves, u, ur, ya, yours?, yourself, yourselves,
            y\W?all, you(?:\W?re|\W?ve|\W?d|\W?ll)?, one, (?:any|some|every)
            ?(?:one|body|thing), somehow, anyhow, anywhere, somewhere, people, guys, folks,
            persons?, things?, stuff, gets?, got, gotten, getting, becomes?, became, becoming,
            needs?, needed, needing, wants?, wanted, wanting, likes?, liked, goes, go, going,
            went, gone, comes?, came, coming, takes?, took, taken, taking, makes?, made,
            making, gives?, gave, given, giving, puts?, putting, keeps?, kept, keeping, lets?,
            letting, happens?, happened, happening, seems?, seemed, uses, use, using, tries,
            try, tried, trying, means?, meant, says?, said, tells?, told, knows?, knew, known,
            knowing, thinks?, thought, asks?, asked, asking, wonder(?:s|ed|ing)?, exists?,
            kinds?, sorts?, ways?, exactly, actually, please, currently, possible
        """
    ),
    small_talk={
        SmallTalk.GREETING: (
            _HELLO,
            _HOW_ARE_YOU,
            *listed(
                r"""are you
                (?:there|here|online|awake|alive|working|ok|okay|ready|around),
                welcome,
                (?:is )?(?:anybody|anyone) (?:here|there|home|online|around),
                (?:i am|i\W?m|im) (?:back|here|new here), merry (?:christmas|xmas),
                happy (?:new year|birthday|easter|holidays|weekend|friday|monday|christmas)"""
            ),
        ),
        SmallTalk.THANKS: (
            _THANKS
            + then(r"""
                was, is, really, super, great, helpful, perfect, useful, good, nice, awesome,
                exactly, what, i, needed, wanted, looking, appreciated, that\W?s, enough
            """),
            r"(?:i |we |really |much |very |greatly |it |is |was )*+appreciated?"
            + then("""
                it, that, this, your help, the help, you, a lot, very much, so much
            """),
            r"(?:you|u)(?:\W?re| are| r)?"
            + then("""
                an?, the, so, such, very, my, really, too
            """)
            + " (?:great|best|awesome|star|lifesaver|life saver|legend|hero|kind"
            "|helpful|amazing|angel|genius|rock|good|nice|sweet|smart|clever|cool"
            "|brilliant|wonderful)(?: bot| helper| friend)?",
            r"(?:that|this|it)(?:\W?s| is| was| really| has)*+"
            + then("""
                an?, very, really, so, super, just, exactly, what, i, needed, wanted, big, of
            """)
            + " (?:helps|helped|helpful|perfect|great|useful|works|worked|wanted"
            "|needed)(?: (?:me a lot|me|a lot|much|info|thanks))?",
            *listed(
                """saved my (?:day|life), bless you, god bless(?: you)?, well done, bravo, respect,
                (?:very )?(?:good|nice|great|excellent|awesome|amazing|best|cool|smart|clever)
                (?:job|work|bot|boy|girl|stuff|answer|one)"""
            ),
        ),
        SmallTalk.FAREWELL: (
            first("ok, okay, well, so, alright, right, and")
            + one_of(
                rf"""
                    (?:good ?)?bye+, bye bye, (?:good ?)?night+, gn, nighty? night, see
                    (?:you|ya|u), cya, cu, farewell, take care, so long, later, laters, ttyl,
                    brb, gtg, g2g, catch you, ciao, adios, cheerio, (?:i |i\W?ve )?(?:gotta|got
                    to|have to|must|need to) (?:go|run|leave), {_NICE_DAY}, peace out,
                    (?:until|till) (?:next time|tomorrow|then), over and out, sleep well, sweet
                    dreams, all the best, best wishes, kind regards, regards, you too, same to
                    you, talk (?:later|soon|to you)
                """
            )
            + then("""
                all, everyone, everybody, guys, folks, bot, later, soon, tomorrow, again, now,
                for now, then, around, mate, friends?, next time, bye, too, to you, dear, buddy
            """),
        ),
        SmallTalk.OTHER: (
            one_of(
                r"""
                    ok+, okay+, okey, okie, oki, okok, k+, kk+, alright, all right, all good,
                    fine, right, sure, surely, of course, yes+, yep+, yup+, yeah+, yea, ya,
                    aye, no+, nope+, nah+, not really, no way, maybe, perhaps, idk, dunno, (?:i
                    )?(?:don\W?t|do not) (?:know|care|think so|understand|get it), (?:i
                    )?(?:see|understand|understood|got it|get it|know|agree|guess|guess
                    so|think so|hope so|doubt it|knew it), gotcha, makes sense, noted, roger
                    that, roger, copy that, cool+, nice+, great, super+, perfect, excellent,
                    awesome, amazing, wonderful, brilliant, fantastic, lovely, sweet, wow+,
                    whoa+, oh+, ooh+, ah+, aha+, aww+, oops, ouch, hm+, um+, uh+, huh+, meh,
                    ugh+, eh, yay+, hurray, hooray, woohoo, damn+, omg, wtf, lol+, lolz,
                    lmf?ao+, rofl, ha(?:ha)*h?, (?:he)+h?, (?:hi){2}, xd+, jk, just kidding,
                    kidding, joking, sorry, my bad, no problem, no prob, np, no worries, nvm,
                    never ?mind, forget it, whatever, (?:you(?:\W?re| are)? |ur )?welcome, yw,
                    you bet, my pleasure, pleasure, anytime, don\W?t mention it, not at all,
                    don\W?t worry, interesting, (?:very )?funny, really, seriously, for real,
                    indeed, exactly, absolutely, definitely, totally, true, so true, correct,
                    (?:that|this|it)(?:\W?s| is| was)
                    (?:right|correct|it|nice|cool|funny|great|wrong|bad|sad|interesting|true|all|good|fine|ok|okay|not
                    (?:true|right|correct|what i (?:asked|meant))), wrong, false, good, bad,
                    sad, too bad, well, anyway, same here, same, me too, me neither, let\W?s
                    go, stop, wait, one (?:moment|second|sec|minute), done, testing, tests?,
                    ping, pong, congrats, congratulations, good luck, best of luck, (?:i
                    )?(?:love|like|hate) (?:you|it|this|that), shut up, are you
                    (?:sure|serious|kidding me|kidding|real|an?
                    (?:bot|robot|human|person|ai)|human|stupid|dumb|drunk), who are you, what
                    are you, you(?:\W?re| are) (?:wrong|right|funny|stupid|dumb|useless|a
                    bot|smart|bad|kidding), (?:bad|stupid|dumb|silly|useless|poor|cute) bot,
                    bot, not bad, not good, not funny, no comment, facepalm, afk, as you wish,
                    if you say so, fair enough, good (?:point|to know|question|idea), sounds
                    (?:good|great), works for me, it works, thumbs up, will do, on it, deal,
                    please, pls+, plz+, and, so, oh (?:no|yes|well|my god|dear), thats it,
                    that\W?s (?:all|it|enough), enough, yes please, no thanks, no thank you, hm
                    ok
                """
            )
            + then("""
                then, man, mate, bro, dude, bot, guys, all, everyone, lol, haha, so much, very
                much, though, too, indeed, it, that, now, please, sure, sir, dear, yes, no, ok,
                okay, really, again, anyway
            """),
        ),
    },
)
