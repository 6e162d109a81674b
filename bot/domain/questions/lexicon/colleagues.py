"""The people around the job: the team, the openings, the union, what it grows into and what it is called."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "team",
        "the team",
        sure="""
            (how|what) ~ (big|large|size|small) ~ (team|department|staff|unit|office); team (size|members?|like|
            structure)?; coworkers?; co-workers?; colleagues; who ~ (work|working|works|team|collaborat*) (with|on);
            staff size; department; how many (people|staff|employees) ~ (team|work|there|department|employ|company|
            org*|are|have); who would i work with; which (team|department|division|unit)
        """,
        unless="(manage|supervise|lead|remote|oversee|join) ~ team; report*; team remote; under (who|whom)",
        says="""
            team of; staff of; # _ (members?|staff|employees|people|colleagues)*; (small|large|growing|focused|
            global|lean|tight-knit|close-knit|diverse|#-person|\\w+-person) _ team; (work|works|working|collaborat*|
            partner*) (closely|directly)? (with|alongside); (part|member|members) of _ _ (team|department|staff);
            join _ _ (team|department|staff|group); department:; our team; (#|two|three|four|five|six|seven|eight|
            nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred|several|a few)[- ](person|people|
            member|strong) _ (team|desk|crew|unit|group|office|department|squad|lab)*; (one|part) of (our|a|the)?
            (#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|
            hundred|team) ; (desk|crew|unit|secretariat|department|group|office|team|pod|cohort|section|lab|squad)
            (of|is|has|consists of|comprises|are|includes|counts) _ (#|two|three|four|five|six|seven|eight|nine|ten|
            eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred|a); (made up of|consists of|comprises|
            comprising) _ (#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|
            fifty|dozen|hundred|a|the); (#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|
            twenty|thirty|forty|fifty|dozen|hundred) (other|fellow|of us|colleagues|attorneys|lawyers|nurses|
            teachers|officers|rangers|engineers|developers|analysts|organi[sz]ers|managers|librarians|researchers|
            staff) ; (as|in) (a)? pairs?; (work|working|works) (alone|in (a|teams|pairs|shifts)|on your own|solo|
            side by side|alongside|next to|as part); (join|joins|joining) _ _ (team|department|staff|group|crew|
            office|unit|colleagues); your (colleagues|teammates|co-?workers); team (meetings?|members?|mates?|
            consists|includes); you (will|would|'ll|'d) (join|be one of|work with); the only _ (person|staff|member|
            employee)
        """,
        never="team ?player; teamwork",
        broad=True,
    ),
    Topic(
        "openings",
        "how many openings there are",
        sure="""
            how many (openings|positions|people (are|will|do) (you|they|be)? ?(hir|recruit|look)*|roles|spots|slots|
            places|vacancies|interns|fellows|hires); number of (openings|positions|vacancies|posts); (multiple|more
            than one) (position|opening|role|spot)s?; only one (position|opening) ; (hiring|recruiting|looking for)
            (more than one|several|multiple|many|two|three)
        """,
        says="""
            (#|one|two|three|four|five|six|several|multiple|a few) _ (positions?|openings?|vacanc(y|ies)|roles?|
            fellows?|interns?|slots?|spots?) (available|open|to fill|are|this|for|at|in)*; openings:?; (hiring|
            recruiting|seeking|looking for) (#|two|three|four|five|six|several|multiple); (#|two|three|four|five|
            six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred|one|a single) _
            (positions?|openings?|vacanc(y|ies)|posts?|spots?|slots?) (?!(above|below|ago)); (number of)?
            (positions|vacancies|openings|posts|places|seats)( available| open)?: ?(#|one|two|three|four|five|six);
            number of (positions|vacancies|openings|posts|places|seats|hires|awards); (hiring|hire|recruiting|
            recruit|seeking|seek|looking for|filling|fill|appoint|appointing|taking on|take on) (up to|around|about|
            at least|another|a further|all)? (#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|
            twenty|thirty|forty|fifty|dozen|hundred|one or two) (more|new|part-time|full-time|young|additional|or)?
            (?!(years|months|days|weeks|hours|things|references|samples|copies|rounds|questions|steps)) \\w+; (only|
            just) one (position|post|person|vacancy|opening|place|role); (hiring|appointment|recruitment) of (#|two|
            three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred);
            both (posts|positions|roles); (#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|
            twenty|thirty|forty|fifty|dozen|hundred) (places|fellows|interns|trainees|apprentices) (available|each|
            every|are|will be|per)*; (need|needs|want|select|accept|start) (up to|about)? (#|two|three|four|five|
            six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred) (more|new)?
            (people|students|volunteers|helpers|fellows|interns|trainees|apprentices); (more than one|multiple) _
            (position|post|appointment|hire|candidate)s?
        """,
        never="opening (date|hours|times?|night|day|season|remarks); (date|time) of opening",
    ),
    Topic(
        "union",
        "a union",
        sure="union*; collective bargaining; bargaining (unit|agreement); cba; represented position",
        says="""
            unioni[sz]ed; union (position|job|member|membership|contract|represent|shop|affiliat|eligible|dues|
            covered|bargaining| scale)*; bargaining unit; collective bargaining; collective agreement; represented
            by; cba; local \\d+; (member|part|covered by|under) _ _ (union|guild|afscme|seiu|uaw|opeiu|teamsters|
            cwa|newsguild|unison|gmb|ucu); afscme; seiu; opeiu; teamsters; newsguild; unison; ucu; (staff|our|a|by)
            union; union:; (represented|covered|organi[sz]ed) (for collective bargaining)? (by|under|in|through):? ~
            (union|guild|federation|brotherhood|employees|workers|teachers|nurses|staff association|professors|
            education association|support association|local|chapter|collective); (not|non)[- ]represented;
            represented by: ; (employees'?|workers'?|teachers'?|nurses'?|staff|trade|labou?r|faculty|recogni[sz]ed|
            company|our|own) (trade|labou?r)? union(?! (movement|campaign|council|federation)); (staff|employees'?|
            workers|teachers|nurses|faculty|drivers|operators) (association|guild|federation) (contract|agreement|
            member|represent)*; (join|joining|membership (in|of)|belong to|belongs to|member of|members of|
            recogni[sz]es?) (the|a|our)? _ (union|guild|workers|teamsters|federation of teachers|brotherhood); (non|
            not)[- ]?union(i[sz]ed)?; (works|staff) council; (collective|collectively|labou?r) _ (bargaining)?
            agreement; (covered|governed|set) by _ _ (collective|union|bargaining|labou?r|enterprise) (agreement|
            contract); (bargaining|agreement) with the _ _ (union|guild|federation|association|brotherhood); tariff
            agreement; closed shop; agency shop; union dues; unite ; usdaw; cupe; nteu; afge; nea ; aft ; ibew;
            iatse; psac
        """,
        never="""
            european union; credit union*; union (square|station|street|county|city|theological|college); (trade|
            labou?r) union (campaigns?|movements?|partners?|clients?|members?|rights); works? with (labou?r|trade)?
            unions?; (under|well|historically|poorly|proportionally)[- ]?represented; represented (in|among);
            unions? and
        """,
        near="(enterprise|national|industrial) agreement; modern award",
    ),
    Topic(
        "growth",
        "promotion or growth",
        sure="""
            promot* (opportunit|path|prospect|possib)*; career (path|growth|ladder|progress|development|advance)?;
            advance*; grow* (opportunit|in this role|path|room)?; room to grow; move up; become permanent; lead to
            (a )?(permanent|full time)?; permanent later; turn into; convert*; future opportunit*; (become|turn
            into|lead to|transition to|convert to|go) ~ (permanent|full time|full-time|perm); promotions?; promoted;
            chance to (advance|grow|move up) ; ever (be|become|get) ~ (employee|permanent|staff|hired|full)*
        """,
        says="""
            promot(ion|ed|ions) (to|opportunit*|path|within|from); career (path|growth|ladder|progress*|development|
            advancement)*; advancement; (room|opportunit*|chance|space|potential) _ _ (grow|growth|advance|
            advancement|promotion|develop)*; potential (to|for) ~ (permanent|full|extension|renew)*; potential _
            full time; become permanent; (transition|convert|conversion) to; further develop _ career; grow (with|
            within|into); professional growth ; transition to w-?2; (become|hired as) _ (permanent|employee)*;
            (moved?|moving|moves|rise|rises|risen|rose|progress|progressed|step|stepped|advanced?|grow|grown) (on|
            up|into|onto|through)? (to|into|through|from|within) _ _ (role|position|post|job|level|grade|management|
            leadership|ranks|manager|supervisor|senior|lead|director|staff)s?; promoted; progression (to|into|route|
            path|opportunit|within|from)*; (filled|promote|promoted|promotes|hire|hired|recruit|appoint|appointed)
            (internally|from (inside|within)); (stay|stays|stayed|kept|staying) on (as|at|with|in|afterwards|after|
            permanently)?; (become|became|becomes|lead|leads|leading|led|turn|turns|turned|grow|grows|convert|
            converts|converted) _ _ (permanent|ongoing|indefinite); (permanent|ongoing|regular) _ (contract|post|
            position|role|job|employment) (may|could|can|might|afterwards|after|later); (started|began|joined)
            (out)? (here)? as _ _ (assistant|intern|volunteer|trainee|apprentice|junior|fellow|associate|staff)*;
            (first|priority|preference) _ _ (future|later|permanent|next|summer) _ (openings?|jobs?|positions?|
            posts?|vacancies|roles?); (former|past|previous|earlier|most|many) _ (fellows|interns|trainees|
            apprentices|graduates|associates|alumni) ~ (gone|went|go|work|now|hired|stayed); after (#|one|two|three|
            six|twelve|a) (months?|years?) _ _ (may|can|could|eligible|become|move) _ (apply|become|move|progress|
            promot|senior|lead|higher|next)*; (come|return|rehired|invited) _ (back)? (the)? (next|following) (year|
            season|summer)
        """,
        never="""
            promot(e|es|ing|ion) (of|the|our|and|library|program|event|equity)*; career paths? for; alternative
            career*; career (centers?|services|fairs?|coaching|counsel\\w*)
        """,
        unless="advanced degree",
    ),
    Topic(
        "job_title",
        "the title",
        field="title",
        sure="""
            (job|position|role) (title|name|called); what ~ (title|called|job is this|position is this|role is
            this); title; name of (the )?(job|position|role); what (job|position|role) (is|are) ; what is this job;
            what (job|role|position) (is|am)*; ^role$
        """,
        unless="""
            title (ix|i); (org|organi[sz]ation|company|employer|boss|manager|supervisor|contact) ~ (called|named|
            name|title) ; what is this (job|role|position) (about|like|for)
        """,
        says="title:?; position:?; job title; (is|are) (seeking|looking for|hiring|recruiting); seeks",
    ),
)
