"""Frames of English: phrases that introduce a question, or follow it."""

from index.analysis.languages.english.asides import PEOPLE
from index.analysis.languages.english.courtesy import ANYBODY, QUESTION, SOFTLY
from index.analysis.languages.phrases import one_of

_TELL = (
    "(?:tell|let|inform|remind|advise|explain|clarify|confirm|enlighten|say|educate|find out|"
    "figure out|work out|look up|clue|fill|(?:teach|show|help|check|assist|answer|point|direct|"
    "update|share|specify|give|provide|spare|shed|ask|quote|repeat|see)(?= (?:me|us|for me|if|"
    "whether|out|my|this|the following|please|with|wh(?:en|ere|at|o|y|ich)|how|some|any|light|"
    r"understand|a (?:hint|tip|hand|moment|minute|second|bit)|the answer)\b))"
    "(?: (?:(?:this|the "
    "following|my|a|one|some)(?: quick| simple| small| short| little)? (?:questions?|thing)|"
    "(?:the|an|some|any) (?:answer|info|information|light|details?|idea|help|advice)|a "
    "(?:quick )?(?:hand|hint|tip|bit|moment|minute|second|sec|clue)|(?:the right|right) "
    "(?:direction|place|person|page|way)|to understand|to figure out|to find out|understand|"
    "figure out|find out|me know|us know|to know|quickly|exactly|please|for me|to me|to us|"
    r"in on|about|as to|again|know|with|find|also|out|see|and|me|us|up|in|on|of|to)\b)*+"
)
_MAY = (
    r"(?:can\W?t|couldn\W?t|won\W?t|can|cn|could|would|will|wud|cud|wld|cld|may|might|does|did|dos|"
    "do|d|has|have|had|if|in case|is there|are there|is|are|maybe|perhaps|so|and)"
)
_BE_SO_KIND = (
    "(?:be so kind as to|be so kind to|be so kind and|be kind enough to|be good enough to|"
    "be so good as to|be willing to|willing to|is able to|be able to|able to|care to|like to|"
    "want to|please|might|could|would|mind|just|that|can|who|to)"
)
_TELLING = (
    "(?:telling|letting|explaining|sharing|saying|showing|confirming|clarifying|helping|"
    r"checking|answering)(?: (?:to me|to us|about|know|with|out|me|us)\b)*+"
)
_IF = (
    "(?: (?:off the top of (?:your|their) heads?|something about|whether or not|anything "
    "about|the answer to|for certain|something|for sure|whether|offhand|exactly|if and|"
    r"please|about|as to|this|if)\b)*+"
)
_KNOW = (
    "(?:happens? to know|knows? anything|knows?|remembers?|recalls?|heard?|can tell|can say|"
    "is able to say|aware of|aware|found out|figured out|(?:have|has|had|got|having) (?:an?|"
    "any|some|the slightest|the faintest|the foggiest) (?:idea|clue|info|information|"
    "thoughts?|insights?|knowledge|details?|answer)(?: (?:on|of|to|as to))?)"
)
_LEARN = (
    "(?:get to know|know|find out|learn|ask|understand|hear|see|be told|figure out|enquire|"
    "inquire|check|clarify|confirm|double check|get (?:some )?(?:info|information|"
    "clarity))(?: (?:all of you|everybody|something|you guys|everyone|from you|you all|a bit|"
    r"here|more|you)\b)*+"
)
_I_AM = r"(?:i|we)(?: am| are| was| were|\W?m|\W?re)?(?: have been|\W?ve been| been)?"
_JUST = (
    "(?: (?:currently|genuinely|honestly|really|simply|still|quite|just|only|also|very|much|"
    r"so)\b)*+"
)
FRAMES = (
    one_of(
        rf"""
            any chance(?: that)? {ANYBODY}{SOFTLY}(?: (?:can|could|would|might)\b)*+{SOFTLY}
            (?:{_KNOW}|{_TELL}),
            (?:(?:so|and|but) )*+(?:my|our) {PEOPLE}(?: (?:really|just|also|only)\b)*+
            (?:wants?|wanted|needs?|would like|\W?d like) to know,
            (?:i am |i\W?m |im )?(?:not (?:quite |really )?sure|no idea|hope|hoping|i
            hope|don\W?t know|i don\W?t know)(?: if| whether)?(?: this| it)(?: is|\W?s)
            (?:ok|okay|allowed|(?:an?|the) (?:right|correct|appropriate|wrong|good|proper)
            (?:place|group|channel|person|chat|forum|thread))(?: to ask)?(?: this| for this|
            here| a question)*+(?: but)?, (?:{_MAY} )*+(?:who|{ANYBODY}){SOFTLY}(?:
            {_BE_SO_KIND}\b)*+{SOFTLY} (?:{_KNOW}|{_TELL}|sure|certain|familiar with|informed
            about|{_TELLING}), (?:would|could|might) it be (?:at all )?possible(?: for
            {ANYBODY})? to {_TELL}, {_I_AM}{_JUST}
            (?:wondering|wonder|wondered|curious|asking|interested|trying|looking|unsure|not(?:
            quite| really| entirely| so)? sure|not
            certain|unclear|confused|keen|eager|dying|desperate|hoping|seeking|puzzled|struggling|researching|writing|emailing|messaging
            you|contacting you|posting|here)(?: (?:{ANYBODY}
            (?:can|could|would|might|knows?|may|is able to){SOFTLY}(?: {_TELL})?|if {ANYBODY}
            (?:can|could|would|might|may|knows?){SOFTLY}(?: {_TELL})?|to {_LEARN}|finding
            out|information|{_LEARN}|learning|someone|knowing|hearing|details|anyone|about|some|info|help|for|any|to|in|on)\b)*+,
            (?:(?:really|always|i\W?m|just|only|also|been|was|am)
            )*+(?:wondering|curious|wonder|wondered)(?: (?:anyone can tell me|someone
            knows|anyone knows|to learn|to know|to hear|about|as to)\b)*+,
            (?:i|we)(?:\W?d|\W?ll| would| should| will| do)?{_JUST}(?: (?:be interested|be
            grateful|be curious|appreciate|very much|am trying|be happy|be glad|be keen|am
            here|wanted|needed|wished|hoping|really|gotta|wanna|hoped|tried|like|love|want|need|wish|have|hope|got|try|and|to|if|in|it)\b)*+
            (?:{_LEARN}|{ANYBODY}(?: (?:please|could|would|might|will|can|to)\b)*+ {_TELL}),
            (?:(?:really|please|just|only|we|i) )*+(?:wanna|want to|need to|gotta|would like
            to|would love to|wanted to|like to|trying to|try to|dying to|curious to|happy
            to|interested to|keen to) {_LEARN}, (?:may|might|can|could|shall)
            (?:i|we|one){SOFTLY} (?:ask|enquire|inquire|know|find out|trouble
            (?:you|someone)|bother (?:you|someone))(?: (?:something|you
            guys|everyone|question|you
            all|someone|quickly|anyone|simple|quick|about|here|tell|with|some|help|you|one|ask|for|to|me|in|u|a)\b)*+,
            (?:how|where) (?:can|could|do|would|might|should) (?:i|we|one) (?:find
            out|learn|look up|get to know|know),
            (?:(?:somebody|someone|please|kindly|anyone|could|pls+|plz+|just|now|hey|and|but|do|so)
            )*+(?:tell|remind|inform|advise|enlighten|teach|help|ask|give|show)(?: me| us)(?:
            (?:information about|information on|the answer to|details about|an answer
            to|understand|figure out|info about|details on|something|find
            out|exactly|quickly|info on|please|about|as
            to|again|know|find|with|this|that|out|on|of)\b)*+, (?:please|pls+|plz+|kindly)
            (?:say|check|answer|state|find|tell|search(?: for)?)(?: (?:the
            following|question|for me|this|out|me|us|my|if)\b)*+,
            (?:(?:please|kindly|pls+|plz+|just|do|so)
            )*+(?:explain|clarify|confirm|specify|advise|inform|find out|look up|let (?:me|us)
            know)(?: to)?(?: me| us)?(?: (?:the following question|this question|the
            following|my question|exactly|please|for me|about|on|me|us)\b)*+, (?:i|we)(?:
            really| still| just| also)? (?:do not|don\W?t|didn\W?t|did
            not|can\W?t|cannot|couldn\W?t|could not|can not|am not able to|wasn\W?t able
            to|haven\W?t|have not)(?: (?:anything about|the answer to|an answer
            to|information|figure
            out|understand|an answer|help with|remember|find out|anywhere|seem to|to
            know|really|recall|quite|found|about|ever|know|find|sure|info|help|out|see|get|yet|on)\b)++,
            (?:i|we)(?:
            really| still| just| also)? (?:forgot|forget|have forgotten|keep
            forgetting|need|require|seek)(?: (?:anything about|the answer to|an answer
            to|information|figure
            out|understand|an answer|help with|remember|find out|anywhere|seem to|to
            know|really|recall|quite|found|about|ever|know|find|sure|info|help|out|see|get|yet|on)\b)*+,
            (?:does|do) (?:it|(?:the|your|these|those) (?:\w+ )?(?:docs?|documents?|documentation|
            rules?|faqs?|files?|articles?|pages?|texts?|site|website|handbook)) (?:say|tell|
            mention|explain|state)(?: us| me)?(?: (?:anything about|something about|anywhere|
            somewhere|about)\b)*+, what (?:does|do) (?:it|(?:the|your|these|those) (?:\w+
            )?(?:docs?|documents?|documentation|rules?|faqs?|files?|articles?|pages?|texts?|site|
            website|handbook)) (?:say|tell us|tell me) about, (?:i |we )?(?:have |got |\W?ve got
            )?(?:need (?:some )?help (?:finding out|with|to find out)|no idea|no clue|lmk),
            (?:not (?:quite |really |entirely |so )?sure|dunno|idk|any(?:
            (?:idea|ideas|clue|clues|info|information|news|thoughts|word|update|hints?|tips?|pointers|insights?))+)(?:
            (?:has any idea|has an idea|regarding|out there|for
            me|knows?|anyone|please|around|about|as to|here|guys|on|of)\b)*+,
            (?:(?:basically|well|and|now|so|ok) )*+(?:my|the|our|here(?:\W?s| is)(?: my| the|
            a| one)?|here comes my|one|a|another|i(?:\W?ve| have)(?: got)?
            (?:a|one|this|another)|i got a|got a)(?:
            (?:following|important|burning|simple|second|actual|little|honest|urgent|stupid|quick|first|small|short|basic|silly|only|main|next|last|real|more|dumb|big)\b)*+
            {QUESTION}(?: (?:for you today is|for the group|for you guys|for everyone|for you
            all|to everyone|that i have|to you all|concerning|as follows|regarding|would
            be|today is|if i may|here is|for you|remains|to you|to all|i
            have|about|here|was|is|on)\b)*+, (?:the|one)(?: only)? thing (?:that
            )?(?:i|we)(?:\W?d| would)?(?: really| just| still)*+ (?:like|want|need|wanted)?(?:
            to)? (?:know|ask|find out|wonder about)(?: (?:is|was))?, what (?:i|we)(?:\W?d|
            would|\W?m| am)?(?: really| just| actually| still)*+
            (?:wanted|want|like|love|need|wish|wondering|asking)(?: to)?(?: (?:know|ask|find
            out|learn|understand))?(?: (?:is|was)), (?:(?:it|that)(?: would|\W?d|\W?ll|
            will)|would|it is|it\W?s) be (?:really |very |so |super
            )?(?:great|nice|good|lovely|awesome|helpful|useful|cool|interesting|wonderful|fantastic|kind|appreciated)(?:
            (?:{ANYBODY}|of you|and|if|to)\b)*+(?: (?:could|would|will|can|to)\b)*+{SOFTLY}
            (?:{_LEARN}|{_TELL}|{_KNOW}), (?:i|we)(?:\W?d| would| will|\W?ll)?{_JUST}(?:
            (?:appreciate|extremely|eternally|delighted|grateful|thankful|greatly|obliged|really|happy|very|most|glad|be|so|it)\b)*+
            if {ANYBODY}(?: (?:could|would|might|will|can)\b)*+{SOFTLY} (?:{_TELL}|{_KNOW}),
            (?:a|my|our|some|one of my|one of our)(?: good| best| little)?
            (?:friends?|wife|husband|partner|mum|mom|mother|dad|father|boss|son|daughter|kids?|children|colleagues?|neighbou?rs?|sister|brother|customers?|clients?|guests?|teacher)(?:
            of mine| here| just)*+ (?:asked(?: me)?|asks(?: me)?|wants to know|wanted to
            know|is asking|would like to know|wonders|wondered|is wondering|was wondering|needs
            to know), (?:i|we)(?:\W?ve| have)?(?: been| was| were)?(?: told to ask| asked to
            find out| asked| looking for| meaning to ask| trying to find out| always wondered|
            often wondered| always wanted to know| long wondered| never understood)+,
            (?:do|would|could|might) {ANYBODY} (?:think|believe|say|guess|reckon|suppose)(?:
            (?:could tell me|can tell me|that|you)\b)*+, (?:regarding|concerning|with regard
            to|in regards? to|as for), (?:for (?:my|the) (?:own
            )?(?:information|understanding|records|curiosity)|out of (?:pure |sheer |mere
            |plain )?(?:curiosity|interest)|just (?:curious|out of curiosity|to be sure|to
            confirm|to check|to clarify|for fun|checking|asking|so i know)|to be
            (?:clear|sure|honest)|if i (?:may|might|can|could) ask|if you don\W?t mind(?: me
            asking| my asking| telling me)?|if it(?:\W?s| is) not too much trouble|if
            it(?:\W?s| is) (?:ok|okay|alright) to ask|as far as you know)
        """
    )
    + _IF,
)
