"""English phrases around a question, and messages that ask nothing."""

from index.analysis.languages.phrases import listed, one_of
from index.model import SmallTalk

_ANYBODY = (
    "(?:(?:any|some|every) ?(?:one|body)|any1|some1|no ?one|(?:any|some|one|all) of (?:you|u|"
    r"ya)|y\W?all|you|u|ya|yous|(?:some|any) (?:people|folks?|locals?|experts?|kind "
    "souls?))(?: (?:(?:in|from|on) (?:this|the|our) (?:group|chat|channel|forum|room|team|"
    "club|area|town|village)|out there|experts|in here|people|around|folks|there|guys|here|"
    r"else|all|lot)\b)*+"
)
_SOFTLY = (
    "(?: (?:by any chance|by chance|happen to|so kindly|possibly|actually|perhaps|quickly|"
    r"briefly|please|kindly|really|at all|maybe|still|pls+|plz+|plse|just|also|ever|even)\b)*+"
)
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
    r"(?:can\W?t|couldn\W?t|won\W?t|can|could|would|will|wud|cud|wld|cld|may|might|does|did|dos|"
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
_QUESTION = "(?:questions?|query|queries|q|enquiry|inquiry)"
_HELP = (
    "(?:help|info|information|advice|pointers?|tips?|hints?|answers?|input|ideas?|"
    "suggestions?|reply|replies|response|responses|assistance|guidance|insights?|feedback|"
    "comments?|thoughts|clarification|clues?)"
)
_HELLO = (
    r"(?:hi+|hey+a?|hiya|hello+|hallo|helo|hullo|heya|yo+|howdy|ahoy|greetings|g\W?day|aloha|"
    "good (?:morning|day|afternoon|evening)|gm|morning|evening|afternoon|sup|hola)(?: (?:and "
    "good (?:morning|day|evening)|ladies and gentlemen|neighbou?rs?|to everybody|to everyone|"
    r"my friends?|all of you|everybody|community|gentlemen|everyone|friends?|from \w+|y\W?all|"
    r"ma\W?am|my dear|people|mates?|ladies|dears?|to you|to all|there|folks|again|world|group|"
    r"buddy|madam|gents|guys|team|both|dude|all|bot|you|bro|man|sir|ya|u)\b)*+"
)
_HOW_ARE_YOU = (
    r"(?:how (?:are|r) (?:you|u|ya|things)|how do you do|how(?:\W?s| is) (?:it|everything|"
    r"life)|what\W?s (?:up|new)|wh?assup|(?:nice|pleased|good) to (?:meet|see) you)(?: "
    r"(?:everybody|everyone|feeling|going|doing|today|again|guys|all|bot)\b)*+"
)
_THANKS = (
    "(?:(?:a thousand|so many|great|many|huge|okay|with|much|big|and|yes|ok|my|oh|ah|no) "
    ")*+(?:thanks|thank ?(?:you|u|yu|ya)|thankx|thx+|thnx|thanx|tnx|tks|ty|tyvm|tysm|tyia|"
    "tia|cheers|ta|kudos|much obliged|merci|gracias|danke)(?: (?:in (?:advance|anticipation)|"
    "understanding|consideration|information|assistance|beforehand|everybody|answering|"
    "attention|advanced?|everyone|friends?|answers?|replying|patience|million|helping|"
    "replies|support|quickly|reading|regards|mates?|anyway|kindly|advice|anyone|please|lots?|"
    "bunch|tons?|again|folks|madam|buddy|reply|quick|input|ahead|heaps|loads|very|much|guys|"
    "team|dear|your|that|this|time|help|info|kind|love|tell|you|all|bro|sir|man|bot|pal|and|"
    r"for|the|any|who|can|pls|bye|so|it|to|me|in|x+|u|a)\b)*+"
)
_NICE_DAY = (
    "(?:have|enjoy)(?: a| an| yourself a| your| the)?(?: very)?(?: nice| good| great| lovely|"
    " wonderful| blessed| pleasant| fantastic| amazing)? (?:day|evening|one|weekend|week|"
    "time|night|afternoon|morning|trip)"
)
OPENERS = listed(
    rf"""
        (?:bro|bruh|dude|mates?|fam|guys|folks|peeps|fellas|y\W?all|omg|oi|everyone|everybody|bot|ladies|neighbou?rs?|people|friends)+,
        (?:just )?(?:a )?quick (?:one|thing)(?: for you)?, (?:i )?(?:have |\W?ve
        )?(?:looked|searched|checked|googled)(?: (?:everywhere|all over|around|online|the whole
        site|the site|the docs)\b)*+(?: (?:but|and))?(?: i)?(?:
        (?:can\W?t|cannot|couldn\W?t|could not|didn\W?t|did not) (?:find|see)(?:
        (?:it|this|that|anything|an answer))?)?, {_HELLO}, {_HOW_ARE_YOU}, dear (?:sirs?(?:
        (?:or|and) madam)?|madam(?: or sir)?|ladies and
        gentlemen|all|team|everyone|everybody|friends?|colleagues?|neighbou?rs?|bot|community|members|folks|customer
        (?:service|support)|support), to whom it may concern, (?:thanks|thank you) for
        (?:having|accepting|adding|letting) me(?: in| here| join| to the group)*+, (?:i )?hope
        (?:you|u|all|everyone|everybody|this)(?: (?:and
        healthy|weekend|having|lovely|finds|doing|great|well|fine|good|okay|safe|nice|week|time|are|you|all|day|is|re|ok|r|m|a)\b)*+,
        (?:(?:really|i\W?m|very|i am|so|im|my|i)
        )*+(?:sorry|apologies|apologi[sz]e|pardon|forgive|excuse|soz)(?: (?:not the right
        place|inconvenience|interrupting|interruption|in advance|disturbing|beginners?|off
        ?topic|bothering|interrupt|questions|have been|everyone|question|has
        been|disturb|trouble|already|english|bother|asking|stupid|newbie|before|about|again|silly|basic|naive|asked|folks|this|that|guys|dumb|noob|late|poor|spam|i
        am|for|the|ask|you|all|but|was|bad|me|us|to|if|my|ot|is|it|u|a)\b)*+, (?:(?:i\W?ve
        got|i have got|follow up|couple of|here\W?s|one more|here is|another|i\W?ve|i
        have|really|i got|super|just|only|have|very|more|some|got|one|the|two|few|so|an|my|i|a)
        )*+(?:quick|small|short|simple|little|dumb|stupid|silly|basic|noob|newbie|beginners?|honest|serious|random|general|genuine|important|urgent|further|last|next|weird|strange|curious|odd|easy|tiny|brief|practical|another|one|a|possibly)(?:
        (?:simple|little|stupid|quick|small|short|silly|basic|dumb|easy|and|or)\b)*+
        {_QUESTION}(?: (?:if you don\W?t mind|for the group|for you guys|for everyone|for you
        all|about this|regarding|everyone|if i may|for you|for
        all|please|about|folks|here|guys|pls|all|on)\b)*+, (?:question|query)(?: (?:for the
        group|for you guys|for everyone|for you all|everyone|for
        you|please|folks|here|guys|time|all)\b)*+,
        (?:so|ok(?:ay)?|well|um+|uh+m*|hm+|er+m*|right|alright|all
        right|listen|look|oh|ah|btw|by the way|anyway|also|and|one more thing|another
        thing|last thing|actually|no offen[cs]e|anyways|now then|please help(?: me)?|pls
        help(?: me)?|help(?: me)?(?: please| pls| plz)?|sos|urgent|attention(?: please)?|long
        time (?:reader|lurker|listener|member)|first time
        (?:poster|caller|here|asking|user|visitor)),
        (?:(?:completely|relatively|complete|we\W?re|totally|we
        are|rather|pretty|i\W?m|total|quite|still|i am|very|just|im|as|a)
        )*+(?:new|newbie|noob|newcomer|beginner)(?: (?:to (?:this|the|all this)
        (?:group|chat|area|forum|channel|town|city|place|bot|club|community)|in (?:this|the)
        (?:group|town|chat|area)|around here|to this|to town|in town|member|here|and|so)\b)*+,
        my name is \w+|this is \w+ (?:here|speaking)
    """
)
FRAMES = (
    one_of(
        rf"""
            (?:i am |i\W?m |im )?(?:not (?:quite |really )?sure|no idea|hope|hoping|i
            hope|don\W?t know|i don\W?t know)(?: if| whether)?(?: this| it)(?: is|\W?s)
            (?:ok|okay|allowed|(?:an?|the) (?:right|correct|appropriate|wrong|good|proper)
            (?:place|group|channel|person|chat|forum|thread))(?: to ask)?(?: this| for this|
            here| a question)*+(?: but)?, (?:{_MAY} )*+(?:who|{_ANYBODY}){_SOFTLY}(?:
            {_BE_SO_KIND}\b)*+{_SOFTLY} (?:{_KNOW}|{_TELL}|sure|certain|familiar with|informed
            about|{_TELLING}), (?:would|could|might) it be (?:at all )?possible(?: for
            {_ANYBODY})? to {_TELL}, {_I_AM}{_JUST}
            (?:wondering|wonder|wondered|curious|asking|interested|trying|looking|unsure|not(?:
            quite| really| entirely| so)? sure|not
            certain|unclear|confused|keen|eager|dying|desperate|hoping|seeking|puzzled|struggling|researching|writing|emailing|messaging
            you|contacting you|posting|here)(?: (?:{_ANYBODY}
            (?:can|could|would|might|knows?|may|is able to){_SOFTLY}(?: {_TELL})?|if {_ANYBODY}
            (?:can|could|would|might|may|knows?){_SOFTLY}(?: {_TELL})?|to {_LEARN}|finding
            out|information|{_LEARN}|learning|someone|knowing|hearing|details|anyone|about|some|info|help|for|any|to|in|on)\b)*+,
            (?:(?:really|always|i\W?m|just|only|also|been|was|am)
            )*+(?:wondering|curious|wonder|wondered)(?: (?:anyone can tell me|someone
            knows|anyone knows|to learn|to know|to hear|about|as to)\b)*+,
            (?:i|we)(?:\W?d|\W?ll| would| should| will| do)?{_JUST}(?: (?:be interested|be
            grateful|be curious|appreciate|very much|am trying|be happy|be glad|be keen|am
            here|wanted|needed|wished|hoping|really|gotta|wanna|hoped|tried|like|love|want|need|wish|have|hope|got|try|and|to|if|in|it)\b)*+
            (?:{_LEARN}|{_ANYBODY}(?: (?:please|could|would|might|will|can|to)\b)*+ {_TELL}),
            (?:(?:really|please|just|only|we|i) )*+(?:wanna|want to|need to|gotta|would like
            to|would love to|wanted to|like to|trying to|try to|dying to|curious to|happy
            to|interested to|keen to) {_LEARN}, (?:may|might|can|could|shall)
            (?:i|we|one){_SOFTLY} (?:ask|enquire|inquire|know|find out|trouble
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
            (?:not (?:quite |really |entirely |so )?sure|no idea|no clue|dunno|idk|any(?:
            (?:idea|ideas|clue|clues|info|information|news|thoughts|word|update|hints?|tips?|pointers|insights?))+)(?:
            (?:has any idea|has an idea|regarding|out there|for
            me|knows?|anyone|please|around|about|as to|here|guys|on|of)\b)*+,
            (?:(?:basically|well|and|now|so|ok) )*+(?:my|the|our|here(?:\W?s| is)(?: my| the|
            a| one)?|here comes my|one|a|another|i(?:\W?ve| have)(?: got)?
            (?:a|one|this|another)|i got a|got a)(?:
            (?:following|important|burning|simple|second|actual|little|honest|urgent|stupid|quick|first|small|short|basic|silly|only|main|next|last|real|more|dumb|big)\b)*+
            {_QUESTION}(?: (?:for you today is|for the group|for you guys|for everyone|for you
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
            (?:{_ANYBODY}|of you|and|if|to)\b)*+(?: (?:could|would|will|can|to)\b)*+{_SOFTLY}
            (?:{_LEARN}|{_TELL}|{_KNOW}), (?:i|we)(?:\W?d| would| will|\W?ll)?{_JUST}(?:
            (?:appreciate|extremely|eternally|delighted|grateful|thankful|greatly|obliged|really|happy|very|most|glad|be|so|it)\b)*+
            if {_ANYBODY}(?: (?:could|would|might|will|can)\b)*+{_SOFTLY} (?:{_TELL}|{_KNOW}),
            (?:a|my|our|some|one of my|one of our)(?: good| best| little)?
            (?:friends?|wife|husband|partner|mum|mom|mother|dad|father|boss|son|daughter|kids?|children|colleagues?|neighbou?rs?|sister|brother|customers?|clients?|guests?|teacher)(?:
            of mine| here| just)*+ (?:asked(?: me)?|asks(?: me)?|wants to know|wanted to
            know|is asking|would like to know|wonders|wondered|is wondering|was wondering|needs
            to know), (?:i|we)(?:\W?ve| have)?(?: been| was| were)?(?: told to ask| asked to
            find out| asked| looking for| meaning to ask| trying to find out| always wondered|
            often wondered| always wanted to know| long wondered| never understood)+,
            (?:do|would|could|might) {_ANYBODY} (?:think|believe|say|guess|reckon|suppose)(?:
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
CLOSERS = listed(
    rf"""
        (?:i\W?m |i am |im )?(?:so |really |completely |totally |very |a bit
        )*+(?:lost|confused|stuck|desperate), (?:can|could|would|will) {_ANYBODY}{_SOFTLY}
        (?:help|assist|advise)(?: (?:me|us|out|please|pls)\b)*+, {_THANKS}, (?:(?:i
        would|greatly|really|every|would|i\W?d|quick|your|some|and|any|all|for|we|a)
        )*+{_HELP}(?: (?:about this|gratefully|with this|on this|on
        that|greatly|really|highly|always|would|truly|super|here|will|much|very|most|are|is|be|so)\b)*+
        (?:appreciated|welcomed?|great|helpful|nice|useful|lovely|awesome|good|needed|wanted),
        (?:(?:i|we)(?:\W?d| would| will|\W?ll)? )?(?:really |very much |greatly |highly |truly
        )*+(?:appreciate|be grateful for|be thankful for)(?: (?:if you could help|if you can
        help|very much|{_HELP}|so much|quick|a
        lot|that|this|your|some|time|very|much|any|all|the|an?|it)\b)*+,
        (?:(?:it|that|this)(?:\W?d| would|\W?ll| will)? )?(?:be |is )?(?:very |much |really
        |greatly |so |highly |super )*+(?:appreciated|helpful)|(?:it|that) (?:would
        )?(?:means?|help) (?:me )?a lot, (?:please|pls+|plz+|plse|kindly)(?: (?:let me
        know|thank you|everyone|help me|respond|tell
        me|explain|someone|confirm|respond|anybody|thanks|advise|answer|urgent|anyone|pretty|reply|dm
        me|help|asap|guys|and|thx|ty)\b)*+, asap|as soon as possible|(?:it\W?s |this is |is
        )?(?:very |quite |really |super )*+urgent(?:ly)?|right
        away|quickly|immediately|(?:today |asap )?if possible|(?:i\W?m |i am |im )?in a
        (?:hurry|rush)|(?:there is |there\W?s )?no (?:rush|hurry|pressure|worries|stress)|take
        your time|whenever you (?:can|have (?:time|a (?:moment|minute|sec)))|if you have
        (?:time|a (?:moment|minute|sec))|if you can|if that\W?s (?:ok|okay|alright|possible)|if
        you don\W?t mind, (?:just |only |i\W?m |i am |im |am |was
        )*+(?:asking|askin|inquiring|checking|wondering|curious|confused|lost|puzzled|stuck|desperate|interested|double
        checking|making sure)(?: (?:out of curiosity|on behalf of|that\W?s
        all|neighbou?r|colleague|homework|friends|husband|project|of mine|friend|school|is
        all|class|essay|about|some|wife|mate|haha|this|that|here|only|for|an?|our|mum|mom|dad|lol|my|it)\b)*+,
        out of (?:pure |sheer |mere )?(?:curiosity|interest)|for science|for (?:my|the) (?:own
        )?(?:information|records)|just for fun|just so i know|just to be sure|just in case,
        (?:(?:with|and|the|my) )*+(?:kind(?:est)?|best|warm(?:est)?|many|friendly|sunny)
        (?:regards|wishes|greetings)|regards|(?:yours
        )?(?:sincerely|faithfully|truly|respectfully)(?: yours)?|yours|rgds|br|best|all the
        best|take care|love|hugs|(?:love|best|greetings|regards|wishes|yours) from
        \w+|x+o*x*|sent from my \w+(?: \w+)?, (?:good ?)?(?:bye+|night)|bye bye|see
        (?:you|ya)(?: later| soon| there)?|cu|{_NICE_DAY}(?:
        (?:everybody|everyone|ahead|guys|all|too)\b)*+|god bless(?: you)?,
        lol+|lmao|rofl|ha(?:ha)+h?|hehe+|hihi|xd+|smh|idk|tbh|imo|imho|omg|wtf|ffs|fyi|btw|afaik|rn|hm+,
        or|right|correct|eh|huh|innit|ok|okay|yeah|is (?:it|that) (?:right|so|correct|true)|am
        i right|or not|or what|or something|anywhere|at all|anyway|anyways|though,
        (?:(?:really|i\W?m|very|i am|and|so|im) )*+(?:sorry|apologies|my apologies)(?:
        (?:inconvenience|in
        advance|questions|bothering|question|english|trouble|already|obvious|message|disturb|asking|stupid|bother|before|about|silly|basic|asked|again|this|that|poor|dumb|been|long|post|late|for|the|bad|has|was|you|all|if|my|an|is|to|it|a)\b)*+|excuse
        my english|pardon my english, (?:i|we)(?: really| just| urgently| only)*+
        (?:need|want|require|could use|must have) (?:it|this|that|to know|the answer|an
        answer|this info(?:rmation)?)(?: (?:presentation|application|university|assignment|tax
        return|geography|urgently|tomorrow|homework|research|friends?|daughter|quickly|tonight|college|english|history|project|article|husband|really|school|thesis|report|badly|today|class|essay|paper|kids?|visit|this|that|asap|soon|work|exam|test|blog|quiz|trip|boss|wife|now|for|an?|the|our|uni|son|job|it|by|my)\b)*+,
        (?:(?:it|this|that)(?:\W?s| is)? |its )?(?:all )?(?:for|because of)
        (?:an?|my|our|the|some|her|his)(?:
        (?:school|college|uni|university|work|class|english|history|science|little|small|son|daughter|kid)(?:\W?s)?)*+
        (?:homework|essay|project|thesis|report|presentation|assignment|exam|test|paper|research|quiz|bet|work|class|course|friend|job),
        (?:because|as|since|so|and|cause|cuz|coz|so that|that)?(?: ?that)? ?(?:i|we)
        (?:can|could|have to|need to|want to|must|would like to|am trying to|are trying to|am
        going to|will) (?:plan|prepare|decide|be (?:on time|there on
        time|ready)|book|organi[sz]e)(?:
        (?:accordingly|grandmother|everything|holidays?|vacation|children|weekend|evening|journey|grandma|friends|husband|in
        time|better|for it|family|ahead|visit|week|trip|with|kids|wife|our|the|day|my|it)\b)*+,
        (?:let me know|lmk|tell me|do tell|please advise|help|help me|help
        needed|anyone|anybody|someone|any
        (?:ideas?|clues?|thoughts|takers|luck|help|hints?|tips?)|over to you|your turn|what do
        you think|any1)(?: (?:when you can|if you know|if you can|on this|please|at
        all|thanks|asap|soon|here|guys|pls|plz|thx)\b)*+, (?:(?:i|we)(?:\W?m| am| are)?
        )?(?:look|looking) forward to (?:(?:your|any|an?|the) (?:early |quick |prompt |kind
        )?(?:answers?|reply|replies|response|help)|hearing(?: back)?(?: from you)?)(?:
        soon)?|(?:awaiting|waiting for|eagerly awaiting) (?:your|an?|any)
        (?:reply|answer|response)|(?:i )?hope (?:you|someone|anyone|somebody) (?:can|could)
        (?:help|tell me|answer)(?: me)?|hoping for (?:an answer|a reply|help), (?:i|we|because
        i|as i) (?:can\W?t|cannot|couldn\W?t|could not|can not|don\W?t|didn\W?t|did not)(?:
        (?:documentation|information|be able to|understand|the answer|an
        answer|remember|anything|anywhere|about it|any info|seem
        to|website|really|figure|recall|myself|at
        all|where|find|know|this|that|site|page|docs|info|whom|else|look|see|get|out|the|faq|any|who|ask|it|on|in|to)\b)++,
        (?:(?:completely|because|we\W?re|totally|we are|since|i\W?m|quite|still|total|i
        am|very|just|as|im|a) )*+(?:new|newbie|noob|beginner|tourist|visitor|visiting|not
        from)(?: (?:to (?:all this|this|the)(?:
        (?:group|area|town|city|forum|chat|club))?|around here|in town|member|here)\b)*+
    """
)
PARTICLES = listed(
    r"""
    pretty please, please, pls+, plz+, plse, kindly, by any chance, by chance, if possible, if you
    don\W?t mind, just, actually, exactly, really, anyway, again, perhaps, maybe, possibly,
    literally, basically, lol, tbh, btw, by the way, (?:the|tf) (?:heck|hell), on earth, in the
    world, precisely, roughly, approximately, more or less
    """
)
LIGHT_WORDS = listed(
    r"""
    yesterday, tomorrow, tonight, may, might, must, mustn\W?t, can, can\W?t, cannot, could,
    couldn\W?t, shall, should,
    shouldn\W?t, will, won\W?t, would, wouldn\W?t, ought, gonna, gotta, wanna, hafta, supposed,
    able, let\W?s, dare, am, is, are, was, were, be, been, being, isn\W?t, aren\W?t, wasn\W?t,
    weren\W?t, ain\W?t, do, does, did, done, doing, don\W?t, doesn\W?t, didn\W?t, has, have, had,
    having, hasn\W?t, haven\W?t, hadn\W?t, i(?:\W?m|\W?ve|\W?d|\W?ll)?, me, my, mine, myself, us,
    our, ours, we(?:\W?re|\W?ve|\W?d|\W?ll)?, ourselves, u, ur, ya, yours?, yourself, yourselves,
    y\W?all, you(?:\W?re|\W?ve|\W?d|\W?ll)?, one, (?:any|some|every) ?(?:one|body|thing), somehow,
    anyhow, anywhere, somewhere, people, guys, folks, persons?, things?, stuff, gets?, got, gotten,
    getting, becomes?, became, becoming, needs?, needed, needing, wants?, wanted, wanting, likes?,
    liked, goes, go, going, went, gone, comes?, came, coming, takes?, took, taken, taking, makes?,
    made, making, gives?, gave, given, giving, puts?, putting, keeps?, kept, keeping, lets?,
    letting, happens?, happened, happening, seems?, seemed, uses, use, using, tries, try, tried,
    trying, means?, meant, says?, said, tells?, told, knows?, knew, known, knowing, thinks?,
    thought, asks?, asked, asking, wonder(?:s|ed|ing)?, exists?, kinds?, sorts?, ways?, exactly,
    actually, please, currently, possible
    """
)
_WISHES = (
    r"(?:(?:very |so |many |huge |big )*+(?:congrats|congratulations|well done|kudos|"
    r"bravo|hats off|happy (?:birthday|anniversary|retirement|easter|christmas|new year|"
    r"holidays)|merry (?:christmas|xmas)|get well(?: soon)?|good luck|best of luck|"
    r"fingers crossed|have (?:fun|a (?:good|great|nice|safe) (?:trip|time|race|game|match|"
    r"flight|journey))|safe (?:travels|journey|trip)))(?:[^\w?]+(?:to|on|for|with|at|in|"
    r"and|all|everyone|everybody|guys|team|there|dear|again|my|our|the|from)\b[^?]{0,60}(?![^?]*\?))?",
    r"see (?:you|ya|u)(?: all| there| then)? (?:at|on|in|by|next|this|tomorrow|tonight|"
    r"around|later|soon)\b[^?]{0,40}(?![^?]*\?)",
    r"happy (?:birthday|anniversary)(?: \w+){1,3}",
)
"""What people wish one another, and to whom."""
SMALL_TALK = {
    SmallTalk.GREETING: listed(
        rf"""
        {_HELLO}, {_HOW_ARE_YOU}, are you
        (?:there|here|online|awake|alive|working|ok|okay|ready|around), welcome, (?:is
        )?(?:anybody|anyone) (?:here|there|home|online|around), (?:i am|i\W?m|im) (?:back|here|new
        here), merry (?:christmas|xmas), happy (?:new
        year|birthday|easter|holidays|weekend|friday|monday|christmas)
        """
    ),
    SmallTalk.THANKS: listed(
        rf"""
            {_THANKS}(?:
            (?:appreciated|that\W?s|helpful|perfect|awesome|exactly|looking|really|useful|needed|wanted|enough|super|great|good|nice|what|was|is|i)\b)*+,
            (?:i |we |really |much |very |greatly |it |is |was )*+appreciated?(?: (?:your
            help|very much|the help|so much|a lot|that|this|you|it)\b)*+, (?:you|u)(?:\W?re|
            are| r)?(?: (?:really|such|very|an?|the|too|so|my)\b)*+
            (?:great|best|awesome|star|lifesaver|life
            saver|legend|hero|kind|helpful|amazing|angel|genius|rock|good|nice|sweet|smart|clever|cool|brilliant|wonderful)(?:
            bot| helper| friend)?, (?:that|this|it)(?:\W?s| is| was| really| has)*+(?:
            (?:exactly|really|needed|wanted|super|very|just|what|an?|big|so|of|i)\b)*+
            (?:helps|helped|helpful|perfect|great|useful|works|worked|wanted|needed)(?: (?:me a
            lot|me|a lot|much|info|thanks))?, saved my (?:day|life), bless you, god bless(?:
            you)?, well done, bravo, respect, (?:very
            )?(?:good|nice|great|excellent|awesome|amazing|best|cool|smart|clever)
            (?:job|work|bot|boy|girl|stuff|answer|one)
        """
    ),
    SmallTalk.FAREWELL: listed(
        rf"""
        (?:(?:alright|right|okay|well|and|ok|so) )*+(?:(?:good ?)?bye+|bye bye|(?:good
        ?)?night+|gn|nighty? night|see (?:you|ya|u)|cya|cu|farewell|take care|so
        long|later|laters|ttyl|brb|gtg|g2g|catch you|ciao|adios|cheerio|(?:i |i\W?ve )?(?:gotta|got
        to|have to|must|need to) (?:go|run|leave)|{_NICE_DAY}|peace out|(?:until|till) (?:next
        time|tomorrow|then)|over and out|sleep well|sweet dreams|all the best|best wishes|kind
        regards|regards|you too|same to you|talk (?:later|soon|to you))(?: (?:everybody|next
        time|everyone|tomorrow|friends?|for now|around|to
        you|folks|later|again|buddy|guys|soon|then|mate|dear|all|bot|now|bye|too)\b)*+
        """
    ),
    SmallTalk.OTHER: _WISHES
    + listed(
        r"""
            (?:ok+|okay+|okey|okie|oki|okok|k+|kk+|alright|all right|all
            good|fine|right|sure|surely|of
            course|yes+|yep+|yup+|yeah+|yea|ya|aye|no+|nope+|nah+|not really|no
            way|maybe|perhaps|idk|dunno|(?:i )?(?:don\W?t|do not) (?:know|care|think
            so|understand|get it)|(?:i )?(?:see|understand|understood|got it|get
            it|know|agree|guess|guess so|think so|hope so|doubt it|knew it)|gotcha|makes
            sense|noted|roger that|roger|copy
            that|cool+|nice+|great|super+|perfect|excellent|awesome|amazing|wonderful|brilliant|fantastic|lovely|sweet|wow+|whoa+|oh+|ooh+|ah+|aha+|aww+|oops|ouch|hm+|um+|uh+|huh+|meh|ugh+|eh|yay+|hurray|hooray|woohoo|damn+|omg|wtf|lol+|lolz|lmf?ao+|rofl|ha(?:ha)*h?|(?:he)+h?|(?:hi){2}|xd+|jk|just
            kidding|kidding|joking|sorry|my bad|no problem|no prob|np|no worries|nvm|never
            ?mind|forget it|whatever|(?:you(?:\W?re| are)? |ur )?welcome|yw|you bet|my
            pleasure|pleasure|anytime|don\W?t mention it|not at all|don\W?t
            worry|interesting|(?:very )?funny|really|seriously|for
            real|indeed|exactly|absolutely|definitely|totally|true|so
            true|correct|(?:that|this|it)(?:\W?s| is| was)
            (?:right|correct|it|nice|cool|funny|great|wrong|bad|sad|interesting|true|all|good|fine|ok|okay|not
            (?:true|right|correct|what i (?:asked|meant)))|wrong|false|good|bad|sad|too
            bad|well|anyway|same here|same|me too|me neither|let\W?s go|stop|wait|one
            (?:moment|second|sec|minute)|done|testing|tests?|ping|pong|congrats|congratulations|good
            luck|best of luck|(?:i )?(?:love|like|hate) (?:you|it|this|that)|shut up|are you
            (?:sure|serious|kidding me|kidding|real|an?
            (?:bot|robot|human|person|ai)|human|stupid|dumb|drunk)|who are you|what are
            you|you(?:\W?re| are) (?:wrong|right|funny|stupid|dumb|useless|a
            bot|smart|bad|kidding)|(?:bad|stupid|dumb|silly|useless|poor|cute) bot|bot|not
            bad|not good|not funny|no comment|facepalm|afk|as you wish|if you say so|fair
            enough|good (?:point|to know|question|idea)|sounds (?:good|great)|works for me|it
            works|thumbs up|will do|on it|deal|please|pls+|plz+|and|so|oh (?:no|yes|well|my
            god|dear)|thats it|that\W?s (?:all|it|enough)|enough|yes please|no thanks|no thank
            you|hm ok)(?: (?:very much|everyone|so
            much|though|indeed|please|really|anyway|again|then|mate|dude|guys|haha|that|sure|dear|okay|man|bro|bot|all|lol|too|now|sir|yes|it|no|ok)\b)*+
        """
    ),
}
