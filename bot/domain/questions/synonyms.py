"""Words that people use for one another when they talk about jobs: a question's word also meets the others."""

from __future__ import annotations

from functools import lru_cache

from bot.domain.questions.words import stem

_GROUPS = """
boss manager supervisor supervise report director
pay salary wage compensation rate stipend earn money remuneration
remote remotely home telework telecommute virtual hybrid anywhere
office onsite on-site in-person
vacation holiday pto leave off time-off
coder code coding developer programming programmer
kid kids child children youth young student pupil
teacher teaching educator instructor classroom
undergrad undergraduate bachelor bachelor's college
grad graduate master master's
masters master's master mls mlis
university college school
bachelors bachelor's bachelor undergraduate
phd ph.d doctoral doctorate doctor
resume cv vitae résumé
cover letter
boss lead
hire hiring recruit recruiting employ
company organization organisation employer agency nonprofit firm
team staff group department colleague colleagues
skill skills ability proficiency knowledge familiarity
familiar familiarity knowledge know experience
know knowledge familiarity understanding command proficient
write writing writer author draft
edit editing editor revise
speak speaking fluent fluency spoken verbal
talk speak presentation present
car vehicle automobile drive
phone smartphone cellphone telephone mobile
laptop computer
funding fund funded funder grant donor supported financed sponsor
money fund funding grant
test assignment trial exercise assessment examination exam
quick fast turnaround promptly quickly timely
quickly turnaround fast
often frequency regular regularly occasional occasionally weekly monthly daily
quant quantitative
stats statistics statistical stata spss sas
visit travel trip site
buy purchase procurement purchasing
big size large number contain more
deadline due close closing
evening night nights evenings
weekend saturday sunday weekends
insurance health medical coverage
retirement 401k pension 403b
doctor physician medical
begin start commence
end finish conclude expire through
teach train training instruct
mentor coach guide shadow
lead manage oversee direct supervise
volunteer volunteers
intern interns internship
fellow fellows fellowship apprentice
email e-mail mail
website site web webpage
social twitter facebook instagram media
press media journalist reporter
fundraise fundraising development donor
event events conference gathering
meeting meetings conference
legal law lawyer attorney counsel paralegal
budget finance financial accounting
bookkeeping accounting accounts
policy legislation legislative advocacy
lobby lobbying lobbyist advocacy legislative
lift lifting pounds carry
heavy pounds lifting
clean cleaning janitorial maintenance
repair maintenance fix
cook cooking kitchen chef culinary
food meal meals
animal animals dog dogs cat cats
museum gallery exhibit exhibition collection
book books title titles
item items object objects
article articles post posts blog piece
poor low-income poverty
immigrant immigrants refugee refugees migrant
black african
hispanic latino latina latinx
minority underrepresented diverse
disabled disability disabilities
older senior seniors elderly
customer client patron member support
public community
neighborhood community
contract contractor freelance freelancer
permanent ongoing regular
temporary temp seasonal term
extend extension renew renewal renewable
commit commitment minimum
mandatory required must
plus bonus preferred desirable nice
optional plus preferred
allowed may can permitted
abroad overseas international outside
american us usa
foreign international
foreigner international
area region
help assist support assistance
assistant assist support
fix resolve troubleshoot
design designer designing
research researcher study analysis
data database analytics
report reports reporting
grow growth advance promotion
learn learning training development
boss supervisor
culture environment atmosphere
dress clothing attire
uniform clothing attire
office workplace headquarters
building facility
park parking
bus transit train subway
founded established started since
old founded since
vote voter election electoral campaign
union bargaining unionized
protest demonstration rally
church faith congregation
pray faith religious
green climate environmental sustainability
computer technology tech it
internet online web broadband digital
call phone calls
caseload cases clients
teammate colleague coworker
coworker colleague team
publish publication published publishing
translate translation interpret interpreter
bilingual spanish language
weekend weekday monday friday saturday sunday
evening night p.m outside irregular
weekend outside irregular
nyc york manhattan brooklyn
sf francisco
dc washington
philly philadelphia
la angeles
uk kingdom british britain england
usa us states america american
crypto blockchain ethereum cryptocurrency
renovate renovation remodel refurbish
salary paycheck
sick illness
zoo zoological
pubs publications publication articles
"""


@lru_cache(maxsize=1)
def _by_stem() -> dict[str, frozenset[str]]:
    kin: dict[str, set[str]] = {}
    for line in _GROUPS.split("\n"):
        group = {stem(word) for word in line.split()}
        for each in group:
            kin.setdefault(each, set()).update(group)
    return {each: frozenset(group - {each}) for each, group in kin.items()}


def synonyms(of: str) -> frozenset[str]:
    """The stems that may stand for a stem."""
    return _by_stem().get(of, frozenset())


@lru_cache(maxsize=1)
def known_words() -> frozenset[str]:
    """Every word of the groups, as written."""
    return frozenset(_GROUPS.split())
