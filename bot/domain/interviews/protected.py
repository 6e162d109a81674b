"""Matters that hiring must not turn on: found in what interviewers write about a candidate, named with their rule.

Nonprofits work with families, elders, patients, migrants and faiths, so the bare words are no sign of anything. What is
looked for is a remark about the candidate: somebody's own family, age, body, belief or origin.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PERSON = r"(?:he|she|they|(?:the )?candidate|(?:the )?applicant|this (?:man|woman|guy|person)|i think (?:he|she|they))"
_IS = rf"\b{_PERSON}(?:'s|'re| is| are| was| were| seems?| looks?| appears?| might be| may be| could be| sounds?)"
_HAS = rf"\b{_PERSON}(?:'s got| has| have| had| mentioned(?: having)?| does(?:n't| not) have| said (?:he|she|they) (?:has|have))"
_VERY = r"(?: (?:a|an|also|very|quite|rather|really|too|clearly|probably|obviously|bit|little|the|not|openly|currently))*"
_OWN = r"\b(?:his|her|their|candidate's|applicant's)"

_ORIGINS = (
    r"african|arab|asian|indian|chinese|japanese|korean|vietnamese|filipin[oa]|pakistani|bangladeshi|iranian|persian|"
    r"turkish|russian|ukrainian|polish|romanian|german|french|italian|spanish|irish|british|english|scottish|greek|"
    r"mexican|cuban|puerto rican|dominican|colombian|brazilian|haitian|jamaican|nigerian|ghanaian|kenyan|ethiopian|"
    r"somali|egyptian|moroccan|syrian|lebanese|iraqi|afghan|israeli|australian|canadian|american|immigrant|"
    r"foreigner|foreign-born|refugee|undocumented|a citizen|a us citizen|native american|indigenous"
)
_BELIEFS = (
    r"muslim|christian|catholic|protestant|evangelical|jewish|a jew|hindu|sikh|buddhist|mormon|atheist|agnostic|"
    r"religious|devout|observant|born-again|baptist|lutheran|a believer"
)
_RACES = r"black|white|brown|latin[oax]|hispanic|caucasian|biracial|mixed[- ]race|african[- ]american|asian[- ]american"
_KIN = r"husband|wife|spouse|boyfriend|girlfriend|fianc[eé]e?|kids?|child|children|baby|toddler|newborn|in-laws|marriage"
_COUNT = r"(?:a|an|two|three|four|five|six|\d|some|several|small|young|little|school-age|teenage|no|any|more)"


@dataclass(frozen=True, slots=True)
class Matter:
    """What was found: the phrase as it was written, what it is about, and the rule that keeps it out of hiring."""

    phrase: str
    about: str
    rule: str

    @property
    def sentence(self) -> str:
        """What to do about it, for the person who wrote it."""
        return f"“{self.phrase}” is about {self.about}, which must not count in hiring ({self.rule}). Leave it out."


@dataclass(frozen=True, slots=True)
class _Topic:
    about: str
    rule: str
    pattern: re.Pattern[str]


def _topic(about: str, rule: str, *phrases: str) -> _Topic:
    return _Topic(about, rule, re.compile("|".join(f"(?:{phrase})" for phrase in phrases), re.IGNORECASE))


_TOPICS = (
    _topic(
        "age",
        "in the US the ADEA, in the EU Directive 2000/78/EC",
        r"\btoo (?:old|young)\b(?! (?:a |an |of )?(?:code|system|program|data|building|version|organization|software))",
        r"\bover[- ]the[- ]hill\b|\bpast (?:his|her|their) prime\b|\bdigital native\b|\bold[- ]timer\b",
        rf"{_IS}{_VERY} (?:old|older|young|younger|youthful|elderly|middle-aged|aging|ageing|\d\d years old|\d\d[- ]year[- ]old)\b(?! (?:school|fashioned|at heart|hand at|pro at))",
        r"\bin (?:his|her|their) (?:early |mid|late |mid-|mid )?[- ]?(?:twenties|thirties|forties|fifties|sixties|seventies|[2-7]0'?s)\b",
        r"\b(?:close|near|nearing|close to|approaching|near to) retirement\b(?! (?:accounts?|plans?|planning|services))",
        rf"{_OWN} age\b(?! (?:group|range) (?:of|data))|\bfor (?:his|her|their) age\b|\bat (?:his|her|their) age\b",
        rf"{_IS} (?:about |around |over |under |almost |nearly )?[2-7]\d\b(?!\s*(?:%|percent|minutes?|years? (?:of|in|at)|miles?|people|hours?|days?|weeks?))(?=\s*(?:[.,;!]|$|or so|years old))",
    ),
    _topic(
        "pregnancy or family",
        "in the US Title VII and the Pregnancy Discrimination Act",
        r"\bpregnan(?:t|cy)\b(?=.{0,40}\b(?:she|her|candidate|leave|soon|due)\b)|\b(?:she|candidate)\b.{0,25}\bpregnan(?:t|cy)\b",
        r"\b(?:maternity|paternity|parental) leave\b(?= soon| next| again)|\b(?:will|might|may|could|going to|about to) (?:go|be|leave) on (?:maternity|paternity|parental) leave\b",
        rf"{_HAS} (?:{_COUNT} )*(?:{_KIN}|family at home|babies)\b",
        rf"{_OWN} (?:{_COUNT[3:-1]} )?(?:{_KIN})\b" if False else rf"{_OWN} (?:(?:two|three|four|young|small|little) )?(?:{_KIN})\b",
        rf"{_IS}{_VERY} (?:married|single|divorced|engaged to be married|widowed|a (?:single )?(?:mom|mum|mother|dad|father|parent)|a newlywed|expecting)\b(?! (?:to|that|out|from|handed|minded))",
        r"\b(?:single|working|new|young|soccer) (?:mom|mum|mother|dad|father)\b(?=.{0,40}\b(?:he|she|they|candidate|herself|himself)\b)",
        r"\b(?:plans?|wants?|planning|hopes?|intends?) to (?:have|start) (?:a family|kids|children|a baby)\b",
        rf"{_OWN} (?:child ?care|day ?care|family (?:situation|plans|obligations|responsibilities|duties))\b|\bchild ?care (?:issues|problems|duties)\b",
    ),
    _topic(
        "health or disability",
        "in the US the ADA, in the EU Directive 2000/78/EC",
        rf"{_IS}{_VERY} (?:disabled|deaf|blind|autistic|bipolar|depressed|mentally ill|wheelchair[- ]bound|handicapped|overweight|obese|unhealthy|sickly|ill|neurodivergent|dyslexic|frail|in remission)\b(?! (?:to|spot))",
        rf"{_HAS}{_VERY} (?:disabilit(?:y|ies)|adhd|autism|cancer|diabetes|epilepsy|depression|anxiety|bipolar|ptsd|dyslexia|chronic (?:illness|pain|condition)|(?:health|medical|back|mental health) (?:problems?|issues?|conditions?)|stutter|limp)\b",
        rf"{_OWN} (?:disability|disabilities|illness|health|medical (?:history|condition|leave)|medication|wheelchair|cane|weight|stutter|limp|depression|therapy|diagnosis)\b(?! (?:care|insurance|education|equity|polic|program|work|campaign|research|background|sector|experience|rights|advocacy|justice|studies|organi))",
        r"\b(?:uses|in|walks with) a (?:wheelchair|cane|walker)\b",
        r"\b(?:takes?|on|needs?) (?:too many |a lot of |many )?sick (?:days|leave)\b(?=.{0,30}\b(?:he|she|they|candidate)\b)",
    ),
    _topic(
        "religion or belief",
        "in the US Title VII, in the EU Directive 2000/78/EC",
        rf"{_IS}{_VERY} (?:{_BELIEFS})\b(?! (?:about|in (?:her|his|their) (?:attention|follow)|of details?|studies|organi[sz]ation|charities|service|relief|school|follow-?up))",
        r"\b(?:wears?|wearing|wore) (?:a |her |his |their )?(?:hijab|head ?scarf|veil|niqab|turban|yarmulke|kippah|cross|crucifix)\b",
        r"\b(?:goes|going|went|belongs) to (?:church|mosque|synagogue|temple|mass)\b",
        rf"{_OWN} (?:religion|faith|religious (?:beliefs?|views|holidays?)|church|mosque|synagogue|sabbath|prayers?)\b",
        r"\b(?:observes?|keeps?) (?:the )?(?:sabbath|shabbat|ramadan|kosher|halal)\b",
    ),
    _topic(
        "race or ethnic origin",
        "in the US Title VII, in the EU Directive 2000/43/EC",
        rf"{_IS}{_VERY} (?:{_RACES})\b(?! (?:belt|hat|paper|board|box|and white|papers))",
        rf"\b(?:{_RACES}) (?:guy|gal|man|woman|lady|girl|dude|candidate|applicant|person)\b",
        rf"{_OWN} (?:race|skin|skin colou?r|ethnicity|ethnic background)\b(?! (?:and equity|equity|to))",
        r"\b(?:diversity|dei) hire\b",
    ),
    _topic(
        "national origin",
        "in the US Title VII and the Immigration and Nationality Act",
        rf"{_IS}{_VERY} (?:{_ORIGINS})\b(?! (?:sign|studies|literature|history|rights|language|services|teacher|speaker|tutor|red cross|cancer|heart|lung|legal|affairs|politic|advoca|organi|support|justice|communit|lit|business|market|program|food|art|music|-))",
        r"\b(?:thick|heavy|strong|foreign|noticeable|slight) (?:\w+ )?accent\b|\b(?:his|her|their) accent\b|\b(?:has|had|speaks? with|with) an accent\b",
        rf"{_IS} (?:originally )?from (?:a foreign country|abroad|overseas)\b|\boriginally from\b|\b(?:she|he|candidate) (?:was born|immigrated|emigrated)\b",
        rf"\bnot (?:from here|a (?:native|real) (?:english )?(?:speaker|american))\b|{_OWN} (?:nationality|citizenship|country of origin|homeland|immigration status|visa)\b|\bgreen card\b(?=.{{0,30}}\b(?:he|she|they|candidate)\b)",
    ),
    _topic(
        "sex, gender or orientation",
        "in the US Title VII, in the EU Directives 2000/78/EC and 2006/54/EC",
        rf"{_IS}{_VERY} (?:gay|lesbian|bisexual|queer|transgender|trans|straight|feminine|effeminate|masculine|emotional for a (?:man|woman)|pretty|attractive|hot|ladylike|bossy)\b(?! (?:forward|talk|shoot|to the|answer|about|on|in|at|good|much|well|clear|strong|sure|great|solid|confident|close|fast|comfortable|familiar|knowledgeable|new|light))",
        r"\bfor a (?:man|woman|girl|guy|female|male|lady)\b(?! of)|\bas a (?:man|woman|female|male),? (?:he|she|they)\b",
        r"\b(?:needs?|want|prefer|rather have|looking for) a (?:man|woman|male|female|guy|girl)\b",
        rf"{_OWN} (?:gender|sexual orientation|sexuality|looks|appearance|figure|pronouns)\b(?! (?:equity|justice|studies|of))",
    ),
)
_FOLDED = str.maketrans({"’": "'", "‘": "'", "`": "'", "\n": " ", "\t": " ", "\u00a0": " "})


def protected(text: str) -> Matter | None:
    """The first remark about a protected matter in an interviewer's words, or None."""
    folded = text.translate(_FOLDED)
    for topic in _TOPICS:
        if match := topic.pattern.search(folded):
            return Matter(text[match.start() : match.end()].strip(), topic.about, topic.rule)
    return None
