"""Asides of English: what people say of their question, before it and behind."""

from index.analysis.languages.english.courtesy import QUESTION
from index.analysis.languages.phrases import listed

PEOPLE = (
    "(?:(?:good|best|little|elderly|dear|old|ex|step) )*+(?:girlfriend|boyfriend|flatmate|"
    "roommate|housemate|colleague|co ?worker|neighbou?r|customer|landlord|grandson|granddad|"
    "grandma|grandpa|mother|father|brother|sister|husband|partner|student|teacher|friend|"
    "auntie?|uncle|cousin|client|granny|guest|child|niece|nephew|daughter|parent|coach|buddy|"
    "wife|mate|boss|kid|mum|mom|dad|gran|nan|son)s?(?: of (?:mine|ours))?"
)
_SEARCHED = (
    "(?:looked|looking|searched|searching|checked|checking|googled|googling|scrolled|scrolling|"
    "browsed|browsing|dug|digging|hunted|hunting|read|reading|asked|asking)"
)
_PLACE = (
    "(?:(?:whole|entire|pinned) )*+(?:site|website|web|page|docs?|documentation|faqs?|chat|group|"
    "channel|messages|history|forum|internet|handbook)"
)
_WHERE = (
    "(?:everywhere|anywhere|online|around|here|(?:(?:through|all|over|up|in|on|at) )*+(?:the|this|"
    f"your|our) {_PLACE})"
)
_HOW_LONG = (
    r"(?:for (?:(?:about|over|half|like|the last|the past) )*+(?:ages|ever|long|a while|(?:(?:an?|"
    r"the|\d+|two|three|some|several) )?(?:hours?|days?|weeks?|minutes?|mins?|time)(?! of\b)))"
)
_NOT = (
    r"(?:can\W?t|cannot|can not|couldn\W?t|could not|didn\W?t|did not|don\W?t|haven\W?t|have not)"
    "(?: (?:an answer|the answer|anything|mentioned|find|found|seem to|see|seen|spot|get|it|this|"
    r"that|any|info|about)\b)++"
)
_I = r"(?:(?:i\W?ve|we\W?ve|i\W?m|i am|i|we|have|been|already|also|just|even|really) )"
_PERHAPS = (
    "(?:(?:this|that|it|has|have|might|may|must|will|probably|maybe|possibly|certainly|surely|"
    r"already|i|sure|guess|bet|know)(?:\W?s|\W?m)? )"
)
_NAME = r"(?=(?:\x20[^\W\d_]+)(?:\x20[^\W\d_]+)?(?:[^\w\s]|\Z))(?:\x20[^\W\d_]+)++"
"""One or two words before a sign."""
ASIDES = listed(
    rf"""
    dear{_NAME},
    (?:fwd?|fw|forwarded(?: message)?)(?: from \w+)?,
    {_PERHAPS}*+been (?:(?:probably|already|surely|often)
    )*+(?:asked|answered|discussed|covered)(?: (?:an? (?:million|thousand|hundred|dozen)
    times|(?:many|several|a few|countless) times|to death|so
    often|often|already|before|here|again|but|though)\b)*+,
    (?:it\W?s |it is |just |only )*+me again,
    (?:(?:i\W?m|i am|we are|just|only) )*+(?:circling back|following up|checking in|chasing)(?:
    (?:on|about|with|this|that|one|it|again|here|up)\b)*+,
    (?:an? |one |another )?(?:quick|dumb|stupid|silly|basic|random|noob) {QUESTION}
    (?:incoming|ahead|alert|coming(?: up)?|time),
    (?:{_I}++{_SEARCHED}|looked|searched|checked|googled)(?:
    (?:{_WHERE}|{_HOW_LONG})\b)++(?: (?:now|already)\b)?(?: (?:and|but)\b)?(?:
    (?:i |we )?{_NOT}(?: (?:{_WHERE}|at all))?|(?: found)? nothing)?,
    (?:i |we )?{_NOT} (?:{_WHERE}|at all),
    (?:(?:i|we)(?:\W?d| would)? )?could(?: really)? (?:do with|use)(?: (?:some|a bit of|a
    little|your|any|a)\b)? (?:help|hand|advice|guidance|pointers)(?: (?:please|pls|here|with
    this|on this|guys|folks)\b)*+,
    (?:(?:i\W?m|i am|we are|just|only) )*+(?:asking|checking|enquiring|inquiring) (?:for|on behalf
    of) (?:(?:my|our|an?|the|his|her|some) )++{PEOPLE}(?: (?:who|here|lol|haha|now)\b)*+,
    (?:(?:and|because) )?(?:my|our|the) {PEOPLE}(?:\W?s| is| are| keeps?| kept| was| were)
    (?:asking|wondering|nagging|bugging|curious|pestering)(?:
    (?:me|us|about|this|it|constantly|again|now)\b)*+(?: and (?:needs?|wants?) (?:it|this|an
    answer|to know)(?:
    (?:by|before|until|today|tomorrow|tonight|noon|midday|lunch|asap|urgently|now|soon)\b)*+)?,
    (?:my|our) {PEOPLE} (?:showed|taught|helped|told|got) me (?:how )?to
    (?:use|do|work|write|type|post|ask)(?:
    (?:this|it|here|in|on|the|a|that|thing|phone|computer|chat|bot|app|you)\b)*+
    """
)
"""From whom a question is, where people looked before, and that it may be known."""
