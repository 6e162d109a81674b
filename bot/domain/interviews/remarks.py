"""How people remark on an age, a family, a body, a belief or an origin, and how the same words are said of work.

Phrases stand one a line. `IS` is "she is", "the candidate seems" and the like, `HAS` is "he has", `OWN` is "her"; what
stands after `unless`, there or on a line of its own, must not follow. The rest is a regular expression.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PERSON = r"(?:he|she|they|(?:the )?candidate|(?:the )?applicant|this (?:man|woman|guy|person|lady))"
_FILL = (
    r"(?: (?:a|an|also|very|quite|rather|really|too|clearly|probably|obviously|bit|little|not|openly|currently|now))*"
)
_SHORT = {
    "IS": rf"\b{_PERSON}(?:'s|'re| is| are| was| were| seem(?:s|ed)?| look(?:s|ed)?| might be| may be| sound(?:s|ed)?)"
    rf"{_FILL}",
    "HAS": rf"\b{_PERSON}(?:'s got| has| have| had| mentioned(?: having)?| does(?:n't| not) have){_FILL}",
    "OWN": r"\b(?:his|her|their|(?:candidate|applicant)'s)",
    "PERSON": rf"\b{_PERSON}",
    "KIN": r"(?:(?:a|an|one|two|three|four|five|six|\d|some|several|small|young|little|no|any|more) )*"
    r"(?:husband|wife|spouse|boyfriend|girlfriend|fianc[eé]e?|kids?|child|children|baby|babies|toddler|newborn)",
    "NATIONS": r"stud|lit|hist|lang|teach|speak|tutor|red|cancer|heart|lung|legal|polit|org|market|program|american",
}


@dataclass(frozen=True, slots=True)
class Remark:
    """What remarks are about, the rule that keeps them out of hiring, and how they are made."""

    about: str
    rule: str
    phrases: str


def written_out(phrases: str) -> str:
    """The lines as one regular expression."""
    joined = re.sub(r"\n\s*unless ", " unless ", phrases.strip())
    return "|".join(_line(line.strip()) for line in joined.splitlines())


def _line(line: str) -> str:
    for short, meaning in _SHORT.items():
        line = re.sub(rf"\b{short}(?![a-z])", meaning.replace("\\", r"\\"), line)
    said, _, unless = line.partition(" unless ")
    return rf"(?:{said})\b(?!-)" + (rf"(?!\W+(?:{unless}))" if unless else "")


REMARKS = (
    Remark(
        "age",
        "in the US the ADEA, in the EU Directive 2000/78/EC",
        r"""
        IS (?:old|older|young|younger|youthful|elderly|middle-aged|ageing|aging)
          unless school|fashioned|hand|pro\b|at heart
        \btoo (?:old|young) (?:for|to (?:do|lead|learn|work|manage|fit|keep|handle))
        IS (?:about |around |over |under |almost |nearly )?[2-7]\d(?: years old|-year-old|(?=\s*[.,;!]|\s*$))
        \bin (?:his|her|their) (?:(?:early|mid|late)[ -])?(?:twenties|thirties|forties|fifties|sixties|[2-7]0'?s)
        \b(?:close to|near|nearing|approaching) retirement
          unless accounts?|plan|savings|services|communit|homes?|benefit
        OWN age unless groups?|range of
        \b(?:for|at) (?:his|her|their) age
        \bover[- ]the[- ]hill|\bpast (?:his|her|their) prime|\bdigital native|\b(?:recent|new) grad(?:uate)? energy
        """,
    ),
    Remark(
        "family or pregnancy",
        "in the US Title VII and the Pregnancy Discrimination Act",
        r"""
        IS (?:pregnant|expecting) unless to\b|that\b|more|us\b|the\b
        PERSON (?:may|might|will|could|wants to|plans to|is about to) (?:get pregnant|have (?:kids|children|a baby))
        \b(?:plans?|planning|hopes?|wants?|intends?) to (?:start|have) a family
        \b(?:go(?:ing)?|be|leave|out) on (?:maternity|paternity|parental) leave
        HAS KIN(?!')
          unless services?|welfare|protection|care work|advocacy|psychology|development exp|literature|programs?
        OWN KIN unless services?|welfare|protection|advocacy|psychology|literature|programs?|experience
        HAS (?:a |small |young )*family (?:at home|to|obligations|commitments)
        IS (?:married|single|divorced|widowed|engaged to be married|newlywed|recently married)
          unless to (?:the|his|her)|out\b
        IS (?:single |new |working |young |stay-at-home )*(?:mom|mum|mother|dad|father|parent)
          unless advoca|engage|group|organ
        OWN (?:child ?care|day ?care|family (?:situation|plans|obligations|responsibilities|duties|commitments))
        \b(?:single|soccer|working) (?:mom|mum|mother) unless program|project|group|support
        """,
    ),
    Remark(
        "health or disability",
        "in the US the ADA, in the EU Directive 2000/78/EC",
        r"""
        IS (?:disabled|deaf|autistic|bipolar|mentally ill|wheelchair[- ]bound|handicapped|overweight|obese)
          unless to\b|communit
        IS (?:unhealthy|sickly|in poor health|chronically ill|neurodivergent|dyslexic|frail|depressed|in remission)
        IS blind unless to\b|spot
        HAS (?:some |any |mental |physical |learning )*(?:disability|disabilities)
          unless rights|advoca|justice|service|polic|train
        HAS (?:ADHD|autism|cancer|diabetes|epilepsy|depression|bipolar|PTSD|dyslexia)
          unless research|advoca|program|patient|care
        HAS (?:a |some |serious |chronic )*(?:health|medical|back|mental health|heart) (?:problem|issue|condition)s?
        HAS (?:a |slight |bad )*(?:stutter|limp|chronic (?:illness|pain|condition))
        OWN (?:disability|disabilities|illness|medical (?:history|condition|leave)|wheelchair|weight)
        OWN (?:medication|cane|stutter|limp|diagnosis|therapy)
        OWN (?:mental |physical )?health
          unless care|insurance|equity|polic|program|work|campaign|research|background|sector|ed
        \b(?:in|uses|used) a wheelchair|\bwalks with a (?:cane|walker|limp)
        """,
    ),
    Remark(
        "religion or belief",
        "in the US Title VII, in the EU Directive 2000/78/EC",
        r"""
        IS (?:muslim|christian|catholic|protestant|evangelical|jewish|hindu|sikh|buddhist|mormon|atheist)
          unless stud|org|char|rel|serv|aid
        IS (?:religious|devout|born-again) unless about|in (?:his|her|their)|studies|affairs|school|org|communit
        \b(?:wears|wearing|wore|in) (?:a |her |his |their )?(?:hijab|head ?scarf|niqab|turban|yarmulke|kippah|crucifix)
        PERSON (?:goes|went|belongs) to (?:church|mosque|synagogue|temple|mass) unless group|partner
        OWN (?:religion|faith|religious (?:beliefs?|views|holidays?)|church|mosque|synagogue|sabbath)
          unless in\b|that|-based|based
        PERSON (?:observes?|keeps?|celebrates?|fasts?)(?: for| during)?(?: the)? (?:sabbath|shabbat|ramadan|kosher|lent)
        """,
    ),
    Remark(
        "race or ethnic origin",
        "in the US Title VII, in the EU Directive 2000/43/EC",
        r"""
        IS (?:black|white|brown|latin[oax]|hispanic|caucasian|biracial|african[- ]american|asian[- ]american)
          unless belt|hat|pap|stud|org|news
        \b(?:black|white|brown|latin[oax]|hispanic|asian) (?:guy|gal|man|woman|lady|girl|male|female|candidate)(?!s)
          unless voter|leader
        OWN (?:race|skin|ethnicity|ethnic background) unless and|equity|work|to\b
        \b(?:diversity|DEI) hire
        """,
    ),
    Remark(
        "national origin",
        "in the US Title VII and the Immigration and Nationality Act",
        r"""
        IS (?:african|arab|asian|indian|chinese|japanese|korean|vietnamese|filipin[oa]|pakistani|iranian|russian)
          unless NATIONS
        IS (?:iranian|turkish|ukrainian|polish|german|french|italian|spanish|irish|british|mexican)
          unless NATIONS
        IS (?:cuban|dominican|colombian|brazilian)
          unless NATIONS
        IS (?:haitian|jamaican|nigerian|ghanaian|kenyan|ethiopian|somali|egyptian|syrian|afghan|israeli|american)
          unless NATIONS
        IS (?:immigrant|foreigner|foreign-born|refugee|undocumented|(?:us )?citizen)
          unless rights|justice|servi|advoca|organ|legal|lead|sci
        \b(?:thick|heavy|strong|foreign|noticeable|slight) (?:\w+ )?accent unless wall|color|light
        \b(?:his|her|their) accent|\b(?:has|had|speaks with) an accent
          unless on\b|colou?rs?|wall
        \b(?:is|'s) (?:originally )?from (?:a foreign country|abroad|overseas)|PERSON(?:'s| is| was)? originally from
        PERSON (?:was born|were born|immigrated|emigrated) unless into
        \bnot a (?:native|real) (?:english )?(?:speaker|american)|\bnot from here
        OWN (?:nationality|citizenship|country of origin|homeland|immigration status|visa status|green card)
        """.replace(
            "NATIONS",
            r"stud|lit|hist|lang|teach|speak|tutor|red cross|cancer|heart|lung|legal|polit|org|market|program|american",
        ),
    ),
    Remark(
        "sex, gender or orientation",
        "in the US Title VII, in the EU Directives 2000/78/EC and 2006/54/EC",
        r"""
        IS (?:gay|lesbian|bisexual|queer|transgender|trans|effeminate|feminine|ladylike|gender-fluid|non-?binary)
          unless rights|advoca|led|org
        IS (?:attractive|good-looking|cute|sexy|handsome|bossy for|emotional for)
          unless to (?:us|the|our)|option|offer
        \bfor a (?:man|woman|girl|guy|female|male|lady) unless of\b|who|running|named
        \b(?:need|needs|want|wants|prefer|prefers|rather have|looking for) (?:a|another) (?:man|woman|guy|girl)
        OWN (?:gender|sexual orientation|sexuality|looks|physical appearance|figure)
          unless equity|justice|stud|work|like
        """,
    ),
)
