"""The kind of employment, who it reports to, and who reports to it."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "employment_type",
        "the type of employment",
        field="employment_type",
        sure="""
            full[\\s-]?time; part[\\s-]?time; ft; pt; permanent; temp(orary)?; contract (job|position|role|work);
            freelance (job|position|role|work|gig)?; (is|was|be|as|or) (this|it)? (a|an) _ (contract|contractor|
            freelance|internship|fellowship|employee|volunteer|temp|staff)* (job|position|role|gig)?; staff (job|
            position|role); seasonal; fixed term; w-?2; 1099; employee or; (type|kind) of (employment|job|contract|
            position|role|appointment); employment (type|status); (job|contract) type; per diem; salaried; regular
            position; side (gig|job); alongside; day job; consultan(t|cy); per diem; job[\\s-]?share ; perm;
            ongoing; consulting; consultanc(y|ies); (employee|employment|contract|job) (status|type); permanent;
            long[- ]?term (job|position|role)?
        """,
        unless="""
            how long ~ (contract|internship|it|fellowship); contract (length|duration|end|extended|renewed);
            contract ~ (extend|renew)*; how many contract*; (do|are|get|will) (interns|freelancers|contractors|
            employees|contract \\w+|volunteers|fellows|part timers|staff) ; manage (contract|volunteer|intern)s;
            full[\\s-]?time hours; hours; (become|turn into|lead to|transition to|convert to) ~ (permanent|full
            time|full-time|perm); permanent resident*; what ~ fellowship (about|like|do|involve|pay)* ; is it a
            fixed term$ ; ever (be|become) ; (part|full)[\\s-]?time (staff|employees|workers|people) (get|receive|
            have|eligible)*
        """,
        hint="permanent; staff; contract*; freelance*; employee; intern(ship)?; fellowship; volunteer; casual",
        says="""
            full[\\s-]?time; part[\\s-]?time; permanent; temporary; contract(or|ors)?; freelance*; intern(ship)?s?;
            seasonal; fixed term; w-?2; 1099; independent contractor; fellow(ship)?; exempt; salaried; regular
            (full|part|position|employee)*; limited term; consultant (position|role|agreement|contract)*; per diem;
            (1|0)\\.\\d+ ?fte; fte; volunteer; days per week; zero[- ]hours?; job[- ]share; (casual|bank|relief|
            locum|sessional|agency) (basis|contract|position|role|post|staff|worker|appointment|agreement|pool);
            secondment; (maternity|parental|sabbatical) (leave)? cover; open-ended; indefinite _ (contract|term|
            duration)*; (minijob|minor employment); on-call basis; guaranteed # hours; apprenticeship; self-employed
        """,
        near="hours; hourly; term",
        never="""
            full-time (staff|students?|employees) ; contracts? (with|management|negotiation|compliance|and grants|
            law|review); manage* ~ (contractors?|interns?|volunteers?|freelancers?); supervis* ~ (interns?|
            volunteers?); regular(ly)? (basis|meetings?|updates?); recruit* ~ (interns|volunteers); (contractors|
            interns|volunteers|consultants|freelancers); permanent appointment; (both|including) ~ full-time and
            part-time; consultancy; regular (feedback|writing|updates|team|announcements|communication)*; regularly
            ; fellowship(s)? (program|semester)?; (our|following|previous|past|electoral|organizing) _ _ _
            fellowship*; internship program; interns? (and|or) volunteers?
        """,
        under="employment type; job type; contract terms; type; status; position type; contract type",
    ),
    Topic(
        "reports_to",
        "who the job reports to",
        field="reports_to",
        sure="""
            boss*; report(s|ing)? to; (my|the|your|our|direct|immediate|line|day to day) (supervisor|manager|boss|
            superior); supervisor; who ~ (supervis|manag|oversee|lead|direct|mentor)* ~ (me|you|this|role|position|
            intern|them|fellow|it|us); who ~ (report|answer|accountable|work) (to|for|under); (answer|answers|
            answerable|accountable) to; under (who|whom|whose); who ~ (supervis|oversee)*; line manag*; reporting
            (line|structure|to); chain of command; who's in charge; who am i (working|reporting) (for|to|under);
            manager's name; supervis* (me|you|us|it|them); mentor me; report 2; (leads?|runs?|heads?) (the|this|my)
            (team|department); (in charge of|over|above) me; who's over; who would manage; my (lead|chief|director|
            head) ; (above|over) (this|the|my) (role|job|position|post); who's above; which manager; line of report;
            superior; managers?$; who ~ (in charge)
        """,
        unless="""
            (will|would|do|does|have|am|are) (i|you|it|they|this \\w+) (be )?(manage|managing|supervise|supervising|
            have|oversee|overseeing|lead|leading); (manage|supervise|have) ~ (people|staff|anyone|direct reports|
            team|others); report to (work|office|duty|the office); management experience; program manager; hiring
            manager; project manag*; who ~ (manage|supervise|oversee) (by|in) this; how many ~ report* ; (program|
            project|office|case|account|hiring|general|property|data|grants) managers?; is (it|this) ~ manager ;
            someone's boss; anyone's boss; old boss; current boss; former boss ; be (a|the|someone's)? boss
        """,
        says="""
            report(s|ing)? (directly|jointly|primarily|in|up|day-to-day)? to; supervis(ed|ion) (by|of|from);
            supervisor:; under _ (direction|supervision|guidance|leadership|management); with _ (direction|
            supervision|guidance) (of|from); accountable to; answer(s|able)? to; line manag(er|ed|ement)*:?;
            manager:; managed by; direct(ed)? by; responsible to (the|a); reports?:; led by; (work|working)
            (directly)? under the; at the direction of; (direct|immediate|line) (supervisor|manager); (responsible|
            accountable|answerable|report|reports) to:; (be|is|as|becomes?|also) _ your _ (supervisor|manager|boss|
            mentor|editor|lead|superior|line manager|principal investigator|adviser|advisor); your (supervisor|
            manager|boss|line manager|immediate superior|direct manager) (is|will|would)*; (person|one|partner|
            manager|director|whoever) (who|whom|that)? _ (you|this role|this post) (work|works|working|report|
            reports|answer|answers) (for|to|under|with); (guided|mentored|overseen|headed|run|directed|
            co-?supervised|evaluated|appraised|instructed) (jointly|day to day|from \\w+)? by (the|a|an|our|dr|prof|
            professor|mr|ms|mrs)? ; there is no (boss|manager|supervisor); supervisor (is|assigned|will|for|of the);
            who (runs|leads|heads|manages|supervises|oversees) (the|our|this|your) _ (team|group|section|unit|lab|
            department|office|desk|division|project|programme|program|post|role|position)*; (will|would|'ll)
            (supervise|manage|oversee|line manage|mentor) (you|this|the|both|all); principal investigator:?;
            reporting line:?; work(s|ing)? (for|under) (the|our|a) _ (director|manager|head|coordinator|lead|chief|
            officer|supervisor|partner|professor|chef|foreman)*
        """,
        near="work* (closely )?with; team; director; manager; department; supervis*",
        never="""
            supervis(e|es|ing) (staff|volunteers|interns|a|the|others|team|\\w+ staff); (experience|ability) ~
            supervis*; direct reports; annual report*; prepare ~ reports?; (without|minimal|little) ~ supervision;
            reporting (to funders|requirements|on)*; report(s|ing)? to (funders|donors|the board on|grantors|
            stakeholders); (current|progress|monthly|written|financial|annual|quarterly|prepar*|improv*|submit*|
            provid*| generat*|data|project|other|regular|create|creat*|produc*) _ reports to; report to (work|duty)
            ; accountable to (each|one|its|their|communit\\w+|members)
        """,
    ),
    Topic(
        "direct_reports",
        "managing or supervising others",
        sure="""
            (manage|supervise|oversee|lead|managing|supervising|overseeing|leading|in charge of) ~ (people|staff|
            anyone|anybody|others|team|employees|volunteers|interns|direct reports|reports|someone|contractors|
            consultants); direct reports?; (how many|any|number of) (people|staff|reports|employees) ~ (manage|
            supervise|report|under|oversee); supervis* (experience|duties|role|responsib*|others|staff); management
            (role|position|duties|responsib*); people manag*; who reports to (this|me|the); report to (me|this|the
            (role|position)); supervisory; who ~ (would|will|do) (i|you) (manage|supervise|oversee|lead); manager
            (role|position); (people|staff|anyone|anybody|team) (under|below|reporting to) me; boss of; in charge of
            (people|others|staff|a team) ; hire _ (staff|people|team|anyone|someone|assistants?|employees); (build|
            grow|recruit) _ (team|staff) ; someone's boss; anyone's boss ; be (a|the) boss (to|of); (anyone|anybody|
            people|somebody|team|juniors?|students|staff|who|reporting) _ _ (under|below|beneath) (me|this|the);
            (work|working|works|report|reports|reporting|fall|falls|answer|answers) (under|to) me; (manage|
            supervise|managing|supervising|boss|lead) _ (anyone|anybody|helpers?|juniors?|trainees?|apprentices?|
            assistants?|students)
        """,
        unless="""
            who (would|will|does|do) (i|you|this|it) (report|answer) to; who ~ (manages|supervises|oversees) (me|
            this|you|the) ; hire someone (on|with|from) ; hire people with
        """,
        says="""
            (manag(e|es|ing)|supervis(e|es|ing|ion of)|overse(e|es|eing)|mentor(s|ing)?|coach(es|ing)?) _ _ (staff|
            team|teams|volunteers?|interns?|employees?|direct reports?|contractors?|consultants?|people|associates?|
            coordinators?|assistants?|organizers?| personnel|fellows?|freelancers?|librarians?|managers?|workers?);
            lead (a|the|our) _ _ team; team of # ; direct reports?; supervisory; people management; (no|any|some)
            supervis*; staff (management|supervision); line manage; supervises ; (hire|recruit|build|hiring) (and|a|
            an|the) _ _ (staff|team|role|assistant|employees|associate|coordinator)*; (manag(e|es|ing)|supervis(e|
            es|ing|ion of)|overse(e|es|eing)|mentor(s|ing)?|coach(es|ing)?|lead(s|ing)?|guid(e|es|ing)|line[-
            ]manag(e|es|ing)|brief(s|ing)?|(the|guide|direct|lead|leading|oversee|check) _ work of) _ _ (interns?|
            trainees?|apprentices?|juniors?|volunteers?|helpers?|clerks?|drivers?|technicians?| officers?|
            operatives?|crews?|crew members?|stewards?|student (workers?|assistants?|employees?)|students who|
            instructors?|tutors?|aides?|assistants?|casuals?|contractors?|seasonal staff|junior \\w+|part-time \\w+|
            casual \\w+); (lead(s|ing)?|guid(e|es|ing)) _ (staff|team|employees|workers|coordinators|managers);
            (under|below|beneath|reporting to|reports? to|responsible to|answer(s|ing)? to) you; (who|whom|that) you
            _ (supervise|manage|line manage|oversee|coach); (no|any|without) (direct|line)? (reports|reporting|line
            management|management|people) _ (responsib|dut)*; (span of control|supervisory responsib*); (supervises|
            oversees|manages|leads) (#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|
            thirty|forty|fifty|dozen|hundred|no|a) ; (give|gives|giving) (direction|instructions|tasks) to
        """,
        never="""
            supervised by; report(s|ing)? (directly )?to(?! you); under ~ (direction|supervision); supervision of
            the; (join|member of|part of) ~ team; (support|work with|internal teams of) ~ managers?; support travel
            management; to operations teams?
        """,
    ),
)
