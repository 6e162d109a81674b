"""Matters that hiring must not turn on: recognized in a question, and answered with the rule behind it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.questions.outcome import Refused
from bot.domain.questions.patterns import found


@dataclass(frozen=True, slots=True)
class Matter:
    """One protected matter, the words that raise it, and the rules that protect it."""

    name: str
    of_a_person: str
    """Words for it that are about a person wherever a person is spoken of."""
    preferred: str
    """Words for people by it, after "prefer", "hire" or "want"."""
    rule: str


_MATTERS = (
    Matter(
        "age",
        """
            age; (how|too) (old|young); years old; born in; birth ?(day|date|year)*; date of birth; retire soon;
            close to retirement; born
        """,
        """
            (young|younger|old|older|mature|elderly|youthful)(er)?
            (people|person|candidates?|applicants?|workers?|staff|woman|man|women|men)?; boomers?; millennials?;
            gen ?z; under (30|35|40|50); over (40|50|60)
        """,
        "the Age Discrimination in Employment Act (US) and the Equality Act 2010 (UK)",
    ),
    Matter(
        "family and pregnancy",
        """
            married; husband; wife; spouse; partner; divorced; engaged; single (mother|father|mom|dad|parent)?;
            (have|has|having|plan\\w*|want\\w*|expect\\w*) _ (kids?|children|baby|babies|family); pregnan*;
            start a family; marital status; childcare (plans|arrangements); maternity plans
        """,
        """
            (parents?|mothers?|mums?|moms?|fathers?|pregnant|married|single|childless)
            (people|women|men|candidates?|applicants?)?; (people|women|anyone|someone) (with|without)
            (kids|children)
        """,
        "Title VII and the Pregnancy Discrimination Act (US) and the Equality Act 2010 (UK)",
    ),
    Matter(
        "health and disability",
        """
            disabled; disabilit*; ill(ness)?; sick(ness)?; medical (history|condition|record)s?; health
            (problem|condition|history|issue)s?; healthy; depress*; anxiety; cancer; diabet*; hiv; wheelchair;
            mental health; medication; autis*; adhd; handicap*; genetic*; family history; epilep*
        """,
        """
            (disabled|healthy|able bodied|fit|sick) (people|person|candidates?|applicants?)?;
            (people|anyone|someone) (with|without) (a)? (disabilit|condition|illness)*
        """,
        "the Americans with Disabilities Act and GINA (US) and the Equality Act 2010 (UK)",
    ),
    Matter(
        "religion",
        """
            religio*; church; mosque; temple; pray*; faith; christian*; muslim*; jewish; jew; hindu*; catholic*;
            atheist*; hijab; headscarf; sabbath; believe in god
        """,
        """
            (christian|muslim|jewish|hindu|catholic|religious|atheist|mormon|sikh|buddhist)s?
            (people|candidates?|applicants?)?; jews; believers
        """,
        "Title VII of the Civil Rights Act (US) and the Equality Act 2010 (UK)",
    ),
    Matter(
        "origin and race",
        """
            race; racial; ethnic*; skin colou?r; national origin; nationality; where ~ (really|originally) from;
            what country ~ from; accent; immigrant; foreign-?born; native language; mother tongue; ancestry;
            (is|are) (he|she|they|the (candidate|applicant))
            (black|white|asian|hispanic|latin\\w+|arab|african|chinese|indian|mexican)
        """,
        """
            (black|white|asian|hispanic|latin\\w+|arab|african|chinese|indian|mexican|foreign|foreigners|
            immigrants?|native[- ]born|minority) (people|candidates?|applicants?)?
        """,
        "Title VII of the Civil Rights Act (US) and the Equality Act 2010 (UK)",
    ),
    Matter(
        "sex, gender and orientation",
        """
            gay; lesbian; bisexual; queer; transgender; trans; sexual (orientation|preference); gender(
            identity)?; (male|female) or (male|female); man or (a)? woman; woman or (a)? man; sex
        """,
        """
            (men|women|man|woman|male|males|female|females|guys?|girls?|ladies|gay|straight|trans)
            (people|candidates?|applicants?)?
        """,
        "Title VII of the Civil Rights Act (US) and the Equality Act 2010 (UK)",
    ),
)
_PERSON = """
    (candidate|applicant|interviewee|finalist)s?('s)?; (she|he|her|his|him); (are|is|do|does|can|should)
    (they|she|he|the (candidate|applicant)); how old (is|are) (she|he|they); (ask|asking|asked|find
    out|tell|told) (her|him|them|the (candidate|applicant)s?)
"""
_OWN = """
    (am|i'm) i? too (old|young); (my|because of my)
    (age|religion|faith|disabilit|race|ethnicity|accent|nationality|gender|pregnan|illness|health
    condition|kids|children|family)*; i'm (pregnant|disabled|muslim|christian|jewish|gay|trans|black|an
    immigrant|married|a (single )?(mother|father|mom|dad|parent)); i (have|wear) _
    (kids|children|disabilit|hijab|headscarf|condition|illness)*; i'm (4|5|6|7)\\d
"""
_PREFERENCE = """
    (prefer|want|hire|hiring|only|like|avoid|reject|accept|consider|looking
    for|take|against|discriminate|exclude|favou?r)(s|ed|ing)?
"""
_FINE = """
    leave; insurance; benefits?; coverage; accommodat*; (experience|work|working) (with|in|on) ; (age|race)
    (limit|requirement); minimum age; at least; policy; equal opportunity; eeo; diversity; training; program;
    serve; clients; communit*; sponsor; visa; citizen; organi[sz]ation; org; lift; sick (days?|time|pay)
"""


def refusal(question: str) -> Refused | None:
    """A kind no, where a folded question is about a protected matter of a person; None otherwise."""
    if found(_FINE, question):
        return None
    for matter in _MATTERS:
        about_person = found(matter.of_a_person, question) and found(_PERSON, question)
        preferred = found(_PREFERENCE, question) and found(_preferring(matter), question)
        own = found(_OWN, question) and (found(matter.of_a_person, question) or found(matter.preferred, question))
        if about_person or preferred or own:
            return _refused(matter, own)
    return None


def _preferring(matter: Matter) -> str:
    return "; ".join(f"{_PREFERENCE} ~ {phrase.strip()}" for phrase in matter.preferred.split(";") if phrase.strip())


def _refused(matter: Matter, own: bool) -> Refused:
    rule = f"It is protected by {matter.rule}, among others."
    said = (
        f"{matter.name.capitalize()} should play no part in this, and nothing here will weigh it."
        if own
        else f"I can't help with an applicant's {matter.name}: hiring must not turn on it."
    )
    return Refused(f"{said} {rule} What counts is what the posting asks for; ask me about that any time.", rule)
