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
            background (check|screening|investigation|clearance)s?; criminal (record|history|background|check|justice
            involve)*; fingerprint*; dbs; police (check|clearance|vetting|certificate); drug (test|screen|free)*;
            credit check; working with children; vetting; convict*; arrest*; pre-?employment (screen|test|physical)*;
            child abuse (clearance|history|index)*; clearances?; cori; background (study|review|vetting)s?;
            (vulnerable sector|records?|child[- ]protection|safeguarding|enhanced|basic|national police|barring)
            (check|disclosure|screening|clearance)s?; disclosure (scotland|and barring|check); barred list; pvg;
            garda; blue card; vulnerable people; (police|criminal) (record|report|register|registry|registr\\w+)s?;
            certificate of (good conduct|no criminal record|good character); good conduct; drug and alcohol; alcohol
            (test|screen)*; random _ test*; credit (record|history|report); (don't|do not|will not) check; motor
            vehicle records?; dbs check; enhanced dbs
        """,
        never="""
            criminal justice (reform|system|policy)*; formerly incarcerated (people|community)*; security
            clearance; getting arrested; clearance process
        """,
        exact=True,
        general="""
            check checks background screening pass run done clearance clearances record history; felony felonies felon
            felons conviction convictions convicted police criminal offence offense old past find screened test kids
            children run need needed
        """,
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
            to|long|most|for)*; on (your|their) feet;
            (carry|carrying|haul|hauling|push|pushing|pull|pulling|move|moving) ~ (#
            ?(lb|kg|kilo|pound)*|boxes|sacks|heavy|furniture|pack|equipment|loads?); heavy
            (lifting|boxes|loads?|objects|items|equipment|work|sacks|things|furniture); (fit|fitness|strong) enough;
            physically; be fit; (work|working) at heights?; all weathers?; (hot|cold|noisy|dusty|wet|dirty)
            (and|conditions|weather|work|environment|kitchen|in)*; degrees in ; asthma; allerg*; step-free; accessible
            (building|entrance|by lift|toilet); medical (exam|form|clearance|certificate); strenuous; stamina;
            repetitive; # ?-? ?(kilo|kg|lb|pound)s? (sacks?|bags?|boxes|loads?); km on
        """,
        never="""
            (uplift|lift up|lifting up)*; long standing; outstanding; understanding; standing (committee|meetings|up
            to)*; facelift; outdoor (education|recreation|program|event|class|learning)*; walking distance; minutes?
            walk; stand(s|ing)? for (promotion|election|re-?election|office|the|what|justice|values?|public); standing
            (pool|orders?|invitation|offer|policy|appointments?|meetings?|list); hot
            (line|topics?|meals?|food|desk\\w*)
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
            (visa|permit|sponsor)*; help with _ permits?; nationality;
            (residence|study|exemption|employment|single|residency) (permits?|title|pass);
            (means|way|position|able|ability|resources|unable) _ (of|to|for) sponsor\\w*; sponsor licen[cs]e; third
            countr*; dependant's pass; employment pass; citizens?, permanent residents
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
            citizens?; regardless ~; race, ~; national origin; citizens?'; nationality(,| or|/); (or|,) nationality
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
