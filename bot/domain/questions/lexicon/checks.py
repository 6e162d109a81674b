"""What an applicant must clear: checks, permits, physical demands."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "background_check",
        "a background check",
        sure="""
            background (check|screening|investigation)s?; criminal
            (record|history|background|check|conviction)?; felon*; fingerprint*; dbs; police
            (check|clearance|vetting); drug (test|screen)?; drug test*; credit check; working with children
            check; wwcc; vetting; ua; convict*; screening; clearances?; cori; live ?scan; reference check* ;
            (run|check|look into|screen) (my|your|our) (background|record|history); (with|have|has) _
            (records?|convictions?|felon|misdemeanou?r)*; people with records; criminal*
        """,
        unless="my background; security clearance; phone screen*",
        says="""
            background (check|screening|investigation|clearance)s?; criminal
            (record|history|background|check|justice involve)*; fingerprint*; dbs; police
            (check|clearance|vetting|certificate); drug (test|screen|free)*; credit check; working with
            children; vetting; convict*; arrest*; pre-?employment (screen|test|physical)*; child abuse
            (clearance|history|index)*; clearances?; cori
        """,
        never="""
            criminal justice (reform|system|policy)*; formerly incarcerated (people|community)*; security
            clearance; getting arrested; clearance process
        """,
        exact=True,
        general="check checks background screening pass run done clearance clearances record history",
    ),
    Topic(
        "physical",
        "physical demands",
        sure="""
            lift*; pounds; lbs; heavy; carry*; physical*
            (demand|requirement|work|job|abilit|fit|active|labor|strenuous)*; stand(ing)? (all day|for
            long|long|a lot); climb*; ladders?; strenuous; outdoors?; sit* all day; on my feet; kneel*; bend;
            manual labo*; desk job; outside; wheelchair; heights; standing; stand up
        """,
        unless="""
            physical (location|office|presence|address); carry (out|over)*; outside (the|of)
            (us|usa|uk|country|state|eu)*; stand out; standing desk; lift ~ ban; heavy (travel|workload|weekend)
        """,
        says="""
            lift*; # ?(pounds|lbs?|kg|kilos?)\\.?; physical*
            (demand|requirement|abilit|condition|activit|effort|standard|labor|fit|environment|exam)*; standing;
            climb*; ladders?; bend*; stoop*; kneel*; crouch*; outdoors?; walking; manual dexterity; sedentary;
            wheelchair; inclement weather ; stand (for|all|most|long|up)*; (walk|walking) (about|up
            to|long|most|for)*; on (your|their) feet
        """,
        never="""
            (uplift|lift up|lifting up)*; long standing; outstanding; understanding; standing
            (committee|meetings|up to)*; facelift; outdoor (education|recreation|program|event|class|learning)*;
            walking distance; minutes? walk
        """,
    ),
    Topic(
        "vaccination",
        "vaccination",
        sure="vaccin*; covid*; booster; immuniz*; jab; masks?; tb test; flu shot; shots?",
        says="vaccin*; covid*; immuniz*; masks?; tuberculosis; tb test",
        unless="screen ?shots?; shot (list|at)",
    ),
    Topic(
        "visa",
        "visa sponsorship or the right to work",
        sure="""
            visas?; sponsor*; work permits?; h-?1b; opt; cpt; foreign (national|worker|applicant)s?; non-?us
            (citizen|national|applicant|candidate)?; international (applicant|candidate|student)s?;
            (people|applicants|candidates) (from)? (outside|abroad|overseas)*
        """,
        unless="""
            (event|corporate|program|child) sponsor*; sponsor (events?|recruit*|relations); credit card; opt
            (in|out)
        """,
        says="""
            visas?; sponsorship; sponsor ~ (visa|work|employment|candidates|applicants|permit)*;
            (unable|able|cannot|not) ~ sponsor; work permits?; h-?1b; (hiring|contracting) ~ international;
            international (candidates|applicants|hires) ; (cannot|can't|unable|not able|do not|don't) _ _
            (visa|permit|sponsor)*; help with _ permits?
        """,
        near="""
            authori[sz](ed|ation) to ~ work; (work|employment) authori[sz]ation;
            (eligible|eligibility|right|entitled|legally|permission) ~ work; citizens?
        """,
        never="""
            (corporate|event|program|sponsor*) sponsorships?; sponsorship
            (packages|sales|opportunities|revenue|deck)*; fellow citizens?; citizen
            (science|engagement|participat|advoca|action|led|group|university|awareness)*; engaged citizens?;
            citizens? (of|to|in the (city|county)); good citizen; global citizen*; corporate citizen*; senior
            citizens?; regardless ~; race, ~; national origin; citizens?'
        """,
    ),
    Topic(
        "work_rights",
        "the right to work",
        sure="""
            (work|employment) (authori[sz]ation|authori[sz]ed|eligib|rights?)*; right to work; citizen*; green
            card; immigra*; authori[sz]ed to work; legally (work|eligible|allowed); permanent resident*; daca;
            undocumented; work rights; nationality (required|requirement)?; us person; permanent residen*;
            residen(t|cy) permit; (uk|us|eu|canadian|australian|american|british) (citizen|passport|national)*;
            foreigners?; non-?citizens? ; (be|am) (american|british|canadian|australian|european|a citizen|a
            national|a resident); eligible to work; (american|british|european|canadian)
            (only|citizens?|nationals?)
        """,
        unless="""
            sponsor*; visas?; citizen (science|engagement|action); immigra*
            (rights|law|policy|issues|experience|communities|services|justice|families)
        """,
        says="""
            authori[sz](ed|ation) to ~ work; (work|employment) authori[sz]ation;
            (eligible|eligibility|right|entitled|legally|permission|permitted) _ to (legally)? work; right to
            work; citizens? (only|of|or|and|required)*; citizenship; permanent residents?; legal right; i-?9;
            e-?verify; work rights; sponsorship; (unable|cannot|not) ~ sponsor; work permits?; visas?
        """,
        never="""
            fellow citizens?; citizens? (of|to|in) the (city|county); citizen
            (science|engagement|participat|advoca|action|led|group|university|awareness)*; engaged citizens?;
            good citizen; global citizen*; corporate citizen*; senior citizens?; (event|corporate|program)
            sponsorships?; regardless; race, ; national origin; citizenship status, ; , citizenship
        """,
    ),
)
