"""Things that share a topic and are not one another: who asks about parking is not told about the bus.

Each entry is what a question says, and what a line must then say, as `patterns` describes phrases.
"""

from __future__ import annotations

FACETS: tuple[tuple[str, str], ...] = (
    ("park; parking; garage", "park; parking; garage; car"),
    (
        "bus(es)?; trains?; subway; transit; metro; tram; metrocard*; public transport*",
        "bus(es)?; trains?; subway; transit; metro*; tram; rail*; station; commut*; transport*",
    ),
    ("bikes?; bicycles?; cycling; cycle", "bik(e|es|ing); bicycl*; cycl(e|ing)"),
    ("dental; dentist; teeth; orthodon*", "dental; dentist*; teeth; orthodon*"),
    ("vision; glasses; eye; optical", "vision; glasses; eye*; optical"),
    ("drugs?", "drugs?; substance*; controlled; marijuana; cannabis"),
    ("credit (check|history|score)", "credit"),
    ("fingerprint*", "fingerprint*; live ?scan"),
    ("polygraph; lie detector", "polygraph; lie detector"),
    ("match; matching; matched", "match*; contribut*"),
    ("tuition; student loans?", "tuition; loans?; forgiv*; education* (assistance|benefit*)"),
    ("(school|course|college|class|academic|university) credits?", "credits?"),
    ("conferences?", "conferences?; professional development; symposi*; meetings?"),
    ("day ?care; child ?care; nursery", "day ?care; child ?care; nursery; dependent*; famil*"),
    ("gym; fitness; yoga", "gym; fitness; wellness; yoga; health club; exercise"),
    ("dogs?; pets?; cats?", "dogs?; pets?; cats?; animals?"),
    ("lunch*; food; snacks?; coffee; meals?", "lunch*; food; snacks?; coffee; meals?; catered; breakfast; dinner"),
    ("laptops?; computers?", "laptops?; computers?; equipment; macbook; hardware; tech*; pc"),
    ("(cell|work|mobile) ?phones?; phone (plan|bill|stipend|allowance)", "phones?; cell*; mobile; telephone"),
    ("sabbatical*", "sabbatical*"),
    ("bereavement", "bereavement; compassionate; funeral"),
    ("jury", "jury"),
    ("therap*; mental health", "therap*; mental; counsel*; eap; employee assistance"),
    ("life insurance", "life"),
    ("signing bonus; sign on bonus", "sign*"),
    ("equity; stock*; shares", "equity; stock*; shares; options"),
    ("transcripts?; grades", "transcripts?; grades; gpa"),
    ("gpa; grade point", "gpa; grade point; academic standing"),
    ("video", "video*; film*; youtube"),
    ("salary history; current salary", "salary (history|requirement*|expectation*)"),
    ("fax", "fax"),
    ("linkedin", "linkedin"),
    ("phone number; telephone; call", "#; phone; call*; tel*"),
    (
        "weekends?; saturdays?; sundays?",
        "weekend*; saturday*; sunday*; 7 days; seven days; days a week; irregular; flexib*",
    ),
    ("evenings?; nights?; late", "evening*; night*; late*; p\\.?m; after hours; irregular; flexib*; hours; shift*"),
    ("holidays", "holiday*; closed; vacation; time off; pto; leave"),
    ("summers?", "summer*; may; june; july; august; academic year; school year; year-round"),
    ("on call", "on call; emergenc*; 24"),
    ("sick", "sick*; ill*; health; pto; paid time off; leave"),
    ("masks?", "mask*; ppe"),
)
