"""The kind of employment, who it reports to, who reports to it, and the team around it."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "employment_type",
        "the type of employment",
        field="employment_type",
        sure="""
            full[\\s-]?time; part[\\s-]?time; ft; pt; permanent; temp(orary)?; contract
            (job|position|role|work); freelance (job|position|role|work|gig)?; (is|was|be|as|or) (this|it)?
            (a|an) _ (contract|contractor|freelance|internship|fellowship|employee|volunteer|temp|staff)*
            (job|position|role|gig)?; staff (job|position|role); seasonal; fixed term; w-?2; 1099; employee or;
            (type|kind) of (employment|job|contract|position|role|appointment); employment (type|status);
            (job|contract) type; per diem; salaried; regular position; side (gig|job); alongside; day job;
            consultan(t|cy); per diem; job[\\s-]?share ; perm; ongoing; consulting; consultanc(y|ies);
            (employee|employment|contract|job) (status|type); permanent; long[- ]?term (job|position|role)?
        """,
        unless="""
            how long ~ (contract|internship|it|fellowship); contract (length|duration|end|extended|renewed);
            contract ~ (extend|renew)*; how many contract*; (do|are|get|will)
            (interns|freelancers|contractors|employees|contract \\w+|volunteers|fellows|part timers|staff) ;
            manage (contract|volunteer|intern)s; full[\\s-]?time hours; hours; (become|turn into|lead
            to|transition to|convert to) ~ (permanent|full time|full-time|perm); permanent resident*; what ~
            fellowship (about|like|do|involve|pay)* ; is it a fixed term$ ; ever (be|become) ;
            (part|full)[\\s-]?time (staff|employees|workers|people) (get|receive|have|eligible)*
        """,
        hint="permanent; staff; contract*; freelance*; employee; intern(ship)?; fellowship; volunteer; casual",
        says="""
            full[\\s-]?time; part[\\s-]?time; permanent; temporary; contract(or|ors)?; freelance*;
            intern(ship)?s?; seasonal; fixed term; w-?2; 1099; independent contractor; fellow(ship)?; exempt;
            salaried; regular (full|part|position|employee)*; limited term; consultant
            (position|role|agreement|contract)*; per diem; (1|0)\\.\\d+ ?fte; fte; volunteer; days per week
        """,
        near="hours; hourly; term",
        never="""
            full-time (staff|students?|employees) ; contracts? (with|management|negotiation|compliance|and
            grants|law|review); manage* ~ (contractors?|interns?|volunteers?|freelancers?); supervis* ~
            (interns?|volunteers?); regular(ly)? (basis|meetings?|updates?); recruit* ~ (interns|volunteers);
            (contractors|interns|volunteers|consultants|freelancers); permanent appointment; (both|including) ~
            full-time and part-time; consultancy; regular
            (feedback|writing|updates|team|announcements|communication)*; regularly ; fellowship(s)?
            (program|semester)?; (our|following|previous|past|electoral|organizing) _ _ _ fellowship*;
            internship program; interns? (and|or) volunteers?
        """,
        under="employment type; job type; contract terms; type; status; position type; contract type",
    ),
    Topic(
        "reports_to",
        "who the job reports to",
        field="reports_to",
        sure="""
            boss*; report(s|ing)? to; (my|the|your|our|direct|immediate|line|day to day)
            (supervisor|manager|boss|superior); supervisor; who ~ (supervis|manag|oversee|lead|direct|mentor)* ~
            (me|you|this|role|position|intern|them|fellow|it|us); who ~ (report|answer|accountable|work)
            (to|for|under); (answer|answers|answerable|accountable) to; under (who|whom|whose); who ~
            (supervis|oversee)*; line manag*; reporting (line|structure|to); chain of command; who's in charge;
            who am i (working|reporting) (for|to|under); manager's name; supervis* (me|you|us|it|them); mentor
            me; report 2; (leads?|runs?|heads?) (the|this|my) (team|department); (in charge of|over|above) me;
            who's over; who would manage; my (lead|chief|director|head) ; (above|over) (this|the|my)
            (role|job|position|post); who's above; which manager; line of report; superior; managers?$; who ~
            (in charge)
        """,
        unless="""
            (will|would|do|does|have|am|are) (i|you|it|they|this \\w+) (be
            )?(manage|managing|supervise|supervising|have|oversee|overseeing|lead|leading);
            (manage|supervise|have) ~ (people|staff|anyone|direct reports|team|others); report to
            (work|office|duty|the office); management experience; program manager; hiring manager; project
            manag*; who ~ (manage|supervise|oversee) (by|in) this; how many ~ report* ;
            (program|project|office|case|account|hiring|general|property|data|grants) managers?; is (it|this) ~
            manager ; someone's boss; anyone's boss; old boss; current boss; former boss ; be (a|the|someone's)?
            boss
        """,
        says="""
            report(s|ing)? (directly|jointly|primarily|in|up|day-to-day)? to; supervis(ed|ion) (by|of|from);
            supervisor:; under _ (direction|supervision|guidance|leadership|management); with _
            (direction|supervision|guidance) (of|from); accountable to; answer(s|able)? to; line
            manag(er|ed|ement)*:?; manager:; managed by; direct(ed)? by; responsible to (the|a); reports?:; led
            by; (work|working) (directly)? under the; at the direction of; (direct|immediate|line)
            (supervisor|manager); (responsible|accountable|answerable|report|reports) to:
        """,
        near="work* (closely )?with; team; director; manager; department; supervis*",
        never="""
            supervis(e|es|ing) (staff|volunteers|interns|a|the|others|team|\\w+ staff); (experience|ability) ~
            supervis*; direct reports; annual report*; prepare ~ reports?; (without|minimal|little) ~
            supervision; reporting (to funders|requirements|on)*; report(s|ing)? to (funders|donors|the board
            on|grantors|stakeholders);
            (current|progress|monthly|written|financial|annual|quarterly|prepar*|improv*|submit*|provid*|
            generat*|data|project|other|regular|create|creat*|produc*) _ reports to; report to (work|duty) ;
            accountable to (each|one|its|their|communit\\w+|members)
        """,
    ),
    Topic(
        "direct_reports",
        "managing or supervising others",
        sure="""
            (manage|supervise|oversee|lead|managing|supervising|overseeing|leading|in charge of) ~
            (people|staff|anyone|anybody|others|team|employees|volunteers|interns|direct
            reports|reports|someone|contractors|consultants); direct reports?; (how many|any|number of)
            (people|staff|reports|employees) ~ (manage|supervise|report|under|oversee); supervis*
            (experience|duties|role|responsib*|others|staff); management (role|position|duties|responsib*);
            people manag*; who reports to (this|me|the); report to (me|this|the (role|position)); supervisory;
            who ~ (would|will|do) (i|you) (manage|supervise|oversee|lead); manager (role|position);
            (people|staff|anyone|anybody|team) (under|below|reporting to) me; boss of; in charge of
            (people|others|staff|a team) ; hire _ (staff|people|team|anyone|someone|assistants?|employees);
            (build|grow|recruit) _ (team|staff) ; someone's boss; anyone's boss ; be (a|the) boss (to|of)
        """,
        unless="""
            who (would|will|does|do) (i|you|this|it) (report|answer) to; who ~ (manages|supervises|oversees)
            (me|this|you|the) ; hire someone (on|with|from) ; hire people with
        """,
        says="""
            (manag(e|es|ing)|supervis(e|es|ing|ion of)|overse(e|es|eing)|mentor(s|ing)?|coach(es|ing)?) _ _
            (staff|team|teams|volunteers?|interns?|employees?|direct
            reports?|contractors?|consultants?|people|associates?|coordinators?|assistants?|organizers?|
            personnel|fellows?|freelancers?|librarians?|managers?|workers?); lead (a|the|our) _ _ team; team of
            # ; direct reports?; supervisory; people management; (no|any|some) supervis*; staff
            (management|supervision); line manage; supervises ; (hire|recruit|build|hiring) (and|a|an|the) _ _
            (staff|team|role|assistant|employees|associate|coordinator)*
        """,
        never="""
            supervised by; report(s|ing)? (directly )?to; under ~ (direction|supervision); supervision of the;
            (join|member of|part of) ~ team; (support|work with|internal teams of) ~ managers?; support travel
            management; to operations teams?
        """,
    ),
    Topic(
        "team",
        "the team",
        sure="""
            (how|what) ~ (big|large|size|small) ~ (team|department|staff|unit|office); team
            (size|members?|like|structure)?; coworkers?; co-workers?; colleagues; who ~
            (work|working|works|team|collaborat*) (with|on); staff size; department; how many
            (people|staff|employees) ~ (team|work|there|department|employ|company|org*|are|have); who would i
            work with; which (team|department|division|unit)
        """,
        unless="(manage|supervise|lead|remote|oversee|join) ~ team; report*; team remote; under (who|whom)",
        says="""
            team of; staff of; # _ (members?|staff|employees|people|colleagues)*;
            (small|large|growing|focused|global|lean|tight-knit|close-knit|diverse|#-person|\\w+-person) _ team;
            (work|works|working|collaborat*|partner*) (closely|directly)? (with|alongside);
            (part|member|members) of _ _ (team|department|staff); join _ _ (team|department|staff|group);
            department:; our team
        """,
        never="team ?player; teamwork",
        broad=True,
    ),
    Topic(
        "openings",
        "how many openings there are",
        sure="""
            how many (openings|positions|people (are|will|do) (you|they|be)?
            ?(hir|recruit|look)*|roles|spots|slots|places|vacancies|interns|fellows|hires); number of
            (openings|positions|vacancies|posts); (multiple|more than one) (position|opening|role|spot)s?; only
            one (position|opening) ; (hiring|recruiting|looking for) (more than
            one|several|multiple|many|two|three)
        """,
        says="""
            (#|one|two|three|four|five|six|several|multiple|a few) _
            (positions?|openings?|vacanc(y|ies)|roles?|fellows?|interns?|slots?|spots?) (available|open|to
            fill|are|this|for|at|in)*; openings:?; (hiring|recruiting|seeking|looking for)
            (#|two|three|four|five|six|several|multiple)
        """,
    ),
    Topic(
        "union",
        "a union",
        sure="union*; collective bargaining; bargaining (unit|agreement); cba; represented position",
        says="""
            unioni[sz]ed; union
            (position|job|member|membership|contract|represent|shop|affiliat|eligible|dues|covered|bargaining|
            scale)*; bargaining unit; collective bargaining; collective agreement; represented by; cba; local
            \\d+; (member|part|covered by|under) _ _
            (union|guild|afscme|seiu|uaw|opeiu|teamsters|cwa|newsguild|unison|gmb|ucu); afscme; seiu; opeiu;
            teamsters; newsguild; unison; ucu; (staff|our|a|by) union; union:
        """,
        never="""
            european union; credit union*; union (square|station|street|county|city|theological|college); trade
            union (campaign|movement); labor unions?; works? with unions?; represented (by|in|among); unions?
            and
        """,
    ),
    Topic(
        "growth",
        "promotion or growth",
        sure="""
            promot* (opportunit|path|prospect|possib)*; career
            (path|growth|ladder|progress|development|advance)?; advance*; grow* (opportunit|in this
            role|path|room)?; room to grow; move up; become permanent; lead to (a )?(permanent|full time)?;
            permanent later; turn into; convert*; future opportunit*; (become|turn into|lead to|transition
            to|convert to|go) ~ (permanent|full time|full-time|perm); promotions?; promoted; chance to
            (advance|grow|move up) ; ever (be|become|get) ~ (employee|permanent|staff|hired|full)*
        """,
        says="""
            promot(ion|ed|ions) (to|opportunit*|path|within|from); career
            (path|growth|ladder|progress*|development|advancement)*; advancement;
            (room|opportunit*|chance|space|potential) _ _ (grow|growth|advance|advancement|promotion|develop)*;
            potential (to|for) ~ (permanent|full|extension|renew)*; potential _ full time; become permanent;
            (transition|convert|conversion) to; further develop _ career; grow (with|within|into); professional
            growth ; transition to w-?2; (become|hired as) _ (permanent|employee)*
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
            this); title; name of (the )?(job|position|role); what (job|position|role) (is|are) ; what is this
            job; what (job|role|position) (is|am)*; ^role$
        """,
        unless="""
            title (ix|i); (org|organi[sz]ation|company|employer|boss|manager|supervisor|contact) ~
            (called|named|name|title) ; what is this (job|role|position) (about|like|for)
        """,
        says="title:?; position:?; job title; (is|are) (seeking|looking for|hiring|recruiting); seeks",
    ),
)
