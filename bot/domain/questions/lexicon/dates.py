"""When: to apply by, to begin, for how long, and what happens in between."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

MONTH = """
    (jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|
    dec(ember)?)
"""

TOPICS = (
    Topic(
        "deadlines",
        "a deadline for applications",
        field="deadlines",
        sure="""
            deadline*; due( date)?; cut-?off; clos(e|es|ing|ed) (date|day|time)?; last (day|date|chance); apply
            by; by when; too late; still (open|accepting|taking|hiring|available|time|possible|apply*);
            (when|how late|until when|what time|what date|what day) ~ (appl|submit|app|resume|cv|candidac)*;
            application (window|period|end|clos|date)?; how long ~ (apply|open|posted|accept*); applications?
            (still|open|close|end|due|accepted); before when; rolling; first review; (when|by what date) do
            (you|they) ~ (need|want) ~ (appl|it|resume|material|stuff)*; open until; until filled; missed
            (it|the); can i still apply; expir*; latest i can; time limit; time left; how soon ~
            (apply|submit|send); (review*|look*|read*) ~ (applications?|apps|resumes?|cvs); applications? ~
            (review|read|look|consider)*; priority (date|deadline|consideration); full consideration; end date
            for appl*; posting (close|end|expire)s?; when ~ (filled|clos*); how long do i have; how much time ~
            (have|left); apply (next|this|tomorrow|today|in|after|later|before); start reviewing; begin
            reviewing; (applications?|apps?) _ (due|by); applications? (have to|need to|must|should) be in;
            (stop|quit) ~ (taking|accepting); (ends|ending) soon; shut; taking applications; midnight;
            (look|looking|go through|going through) ~ (applications?|apps|resumes);
            (start|begin|starting|beginning) ~ (look|read|review)\\w* ~
            (applications?|apps|resumes?|cvs|materials)* ; (when|how late|how soon)
            (must|should|can|could|do|would|will|may) (i|we|people|you|one) (send|submit|apply|turn)*; still get
            in; cut off; (last|final|closing) (day|date|moment|minute|call); come(s)? down; taken down; first
            come; late (app|application|submission|candidate)s?; (submission|closing|final) date; until
            (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|the end); days left; open
            till; be up; (been|they|is it|position|role|job|already) filled; filled (it|yet|already); begin
            considering; rush ; date (for|to) (apply|applying|application|submit)*; drop dead ;
            (time|days|weeks) _ left; window to apply; (this|it|posting|job) expire* ; latest
            (time|date|day|i|we|possible)
        """,
        hint="when ~ (in|by); date; close; apply; until; by",
        unless="""
            (meet|meeting|under|tight|strict|manage|handle) ~ deadlines?; start date; (when|what day|what date)
            ~ (start|begin)s? (work|date|it|the job|the role)?$; (when|how soon|how long) ~
            (hear|interview|respon|reply|decision|notif)*; close (to|by|knit); expire* (contract|grant); i only;
            still an?; still (have|need) to; due (diligence|to); how long ~ (interview|hiring|process); enclos*;
            if i (am|have|don't); apply (by|via) e-?mail; apply by mail; what ~ apply in; apply in person; in
            (my|the|an) application; (two|both|several|multiple) applications; applications ~ fill (in|out)* ;
            hire date; start date; finish date
        """,
        says="""
            deadline; appl* ~ (before|until|no later than|due|close|closes|closing|rolling|deadline); appl* by (\\w+
            )?#; appl* ~ by (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|#)*;
            clos(es|ing) (date|on|at|day|time)s?; (closes|closing|close):;
            (applications?|position|job|posting|vacancy|post|advert|recruitment|it) _ (close|closes|closed) rolling;
            (open|posted|advertised|accepted) until; until (the )?(position|role|job|post|vacancy)?( is)? ?filled;
            review* ~ applications?; applications? ~ (review|consider|accept|receiv)* ~
            (rolling|by|before|until|immediately|as they|beginning|through|starting|after|between|from); received
            (by|before|after); no later than; (first|priority|full|immediate) consideration; submitted by; apply by;
            last (day|date); as soon as possible; asap; closed; no longer accepting; due (by|date|on); never stop ~
            applications; year[- ]?round ~ appl*; (hear|heard) from you (by|before);
            (window|announcement|call|vacancy|recruitment) _ (open|opens|close|closes) ~ (#|through|until|to);
            applications? ~ (looked|read) (at|through|on|in)
        """,
        near="as soon as; posted; date posted; posting date; apply; submit",
        never="""
            due to; (meet|strict|tight|multiple|manage|under|project|grant|report*|deliver|set|work*
            to|filing|production|editorial|publication) ~ deadlines?; adhere ~ deadlines?; deadline
            (driven|oriented)
        """,
    ),
    Topic(
        "start_date",
        "a start date",
        field="start_date",
        sure="""
            start(ing)? (date|day|time)?; (when|how soon|what day|what date|what month) ~
            (start|begin|starting|beginning|commence); begin*; commenc*; first day; start
            (immediately|asap|right away|straight away); (immediate|projected|anticipated) start; when ~
            (begin|start)s?; need ~ to start; available to start; join* date; (start|begin) (soon|later|now);
            how soon ~ (need|want|fill|hire)*; day one; need (someone|somebody|me) (by|to start)?; when ~
            (need|want) ~ (someone|somebody|me); kick(s|ing)? off; get going; when ~ get started; when
            (is|does|will|would) (it|this) (happen*|happening|take place|be|run)?; when ~ (happen|happening|take
            place)* ; hire date; is the start; start flexible
        """,
        hint="start",
        unless="""
            (start|starting) (salary|pay|rate|wage)*; (company|org|organi[sz]ation|charity|group|nonprofit|it)
            (was |get )?(started|founded|established|begun); (who|when) ~ (started|founded|established) ~
            (company|org*|charity|it|group); when was; start* ~ (interview|review)*; start (my|the|an)
            application; what time ~ (start|begin); (day|shift|hours?|workday) (start|begin)s?; when (did|was)
            ~; (start|begin) reviewing; (begin|start) _ (review|look|read|interview|screen|consider)*; when
            (is|does|will) (it|this) (be )?(due|close*|end*|posted|filled|paid|over)*; when is (it|this)
            (due|closing|ending|over) ; (building|office|in person); come down; posting; beginners?; begin
            considering ; expire*; benefits? (start|begin)s?; is there onboarding
        """,
        says="""
            start(ing)? (date|dates|in|on|as soon|by|immediately|from|between|around)*:?;
            (begin|beginning|begins|commenc*|start|starts|starting) ~
            (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|immediate|spring|summer|fall|autumn|winter|asap|
            20\\d\\d)*; available immediately; begin work; immediate (start|opening|hire|vacancy|availab)*; start:;
            commenc*; to start ~ (asap|as soon); (join|joins|joining|aboard|on board|in post|in place|taken up|take
            up|take over) _ (us|the team)? _ (by|in|on|from|before) _
            (january|february|march|april|may|june|july|august|september|october|november|december);
            (begin*|start*|taking up) ~ (first|second|third|last)
            (day|week|(mon|tues?|wed|wednes|thur?s?|fri|satur|sat|sun)(day)?s?) of; (as of|effective|with effect from)
            (the)? _ (january|february|march|april|may|june|july|august|september|october|november|december); notice
            period; join within; joining date
        """,
        near="start*; begin*; available",
        never="""
            start-?ups?; starting (salary|pay|rate|wage)*; (review*|interview*|screening) ~ (begin|start)*;
            (begin|start)* ~ (review*|interview*); start here; interview scheduling; get started; self start*;
            kick[\\s-]?start*
        """,
    ),
    Topic(
        "duration",
        "how long the job lasts",
        sure="""
            how long ~
            (contract|position|role|job|internship|fellowship|last|appointment|placement|program*|term|gig|
            project|assignment|for|it|post|residency); duration;
            (contract|term|appointment|fellowship|internship) (length|period|end); length of
            (contract|the|appointment|service|term)?; end date; when ~ end; how many (months|weeks|years) ~
            (contract|position|internship|fellowship|last|is it|program|job|role|long); fixed term;
            (extend|renew)*; temporary or permanent; permanent; long term; minimum commitment; time commitment;
            commitment; commit to; (it|contract|job|position|role|term|internship|fellowship|project) ends?;
            grant funded; limited term; how many (months|weeks|years); grant period ; how long ~
            (employed|hired|work here|work there|have the job); ^length$; the term$; (funding|money|grant)
            (run|runs|end|ends) out; end date; ^term$; how long is the (contract|term|job|position)
        """,
        unless="""
            how long ~ (resume|cv|cover|letter|essay|interview|process|hiring|open|apply|commute|hear|shift|day|
            experience|email); renewable energy; committee; grant[- ]?funded; become permanent; permanent
            resident*; lead to; turn into; how many (years|months) ~ (experience|exp|old)*; (is|be) (it|this|the
            \\w+) permanent; permanent (job|position|role|or)*; temporary or permanent; permanent or temporary ;
            permanent; is it a fixed[- ]?term; how many years$ ; years? of; how many (years?|yrs) of
        """,
        says="""
            (#|one|two|three|four|five|six|nine|ten|twelve|eighteen) (weeks?|months?|years?) _
            (contract|internship|fellowship|term|appointment|position|role|project|placement|duration|
            commitment|program|programme|residency|engagement|assignment|long|fixed|grant|post|period|
            temporary|limited|opportunity);
            (contract|duration|term|appointment|length|internship|fellowship|position|role|project|job|
            placement|post|residency|program|programme|assignment|engagement|it|commitment|tenure)s? ~
            (last|lasts|lasting|is|are|for|of|runs?|period|expected)? ~
            (#|one|two|three|four|five|six|nine|ten|twelve|eighteen)\\s?\\)? _ (weeks?|months?|years?);
            (last|lasts|lasting|minimum of|period of|maximum of|at least|duration) ~ (weeks?|months?|years?) ;
            for (a|one|two|three|four|five|six|#) (years?|months?|weeks?)$; fixed term;
            (temporary|permanent|ongoing|seasonal|term[- ]limited|limited term)
            (position|role|job|post|contract|assignment|full|part|employment|appointment|,)*; temporary; renew*;
            extension; extend; extended (beyond|through|to|for|by); end date; ends? (on|in|date); through
            (june|july|august|september|december|may|20\\d\\d); until ~ 20\\d\\d; at will; commit* ~
            (weeks?|months?|years?); contract duration; duration:; contract (type|terms|length):; for
            (one|two|three|four|five|six|#) (years|months|weeks)(?! (of|experience)) ;
            (through|until|to|ending|ends) (the end of)? _
            (january|february|march|april|may|june|july|august|september|october|november|december) _ 20\\d\\d;
            run (from|through|until)*
        """,
        never="""
            (years?|months?|yrs) ~ (experience|exp); (30|#|twenty|thirty|forty) years of; for over;
            (vacation|leave|sick|per year|a year|/year|annual salary|401); past # (year|month)s?; last
            (year|month)s?; over the (last|past|next); probation*; for more than; history; founded; since;
            applications? ~ until*; (accepted|filled|open) until; contributions?; after # (months?|years?);
            renewable (energy|resources); (experience|background|knowledge|degree|expertise) ~ (years?|months?);
            permanent appointment; every (two|#) years; benefits? ~ (months?|years?); (years?|months?) old;
            renewal (exercise|campaign|rate|process|call); renewing (member|donor)s?; membership renew*;
            (last|past) (two|three|five|ten|#)? (years?|months?|decade);
            [$£€]\\s?[\\d,.]{1,12}\\s?(/|per|a|an|each)? ?(hour|day|week|month|year|annum)?
        """,
    ),
    Topic(
        "probation",
        "a probation period",
        sure="probation*; trial period; introductory period",
        says="probation*; trial period; introductory period",
    ),
    Topic(
        "process",
        "the hiring process or its timing",
        sure="""
            interview*; (hiring|selection|recruitment|application|screening)
            (process|timeline|steps?|stages?|rounds?); next steps?; what happens (after|next); (when|how
            long|how soon|will) ~ (hear|respon|reply|decision|decide|notified|contacted|contact me|get back|find
            out)*; hear back; shortlist*; rounds?; (test|trial); (how|when) ~ (choose|select|decide|pick)*; test
            assignment; (skills?|writing|coding) (test|assessment|exercise|task); exam*; phone screen; paid
            (trial|test); respond; notif*; what happens once; reject*; (will|do) (they|you) ~
            (respond|reply|tell|let me know|follow up|acknowledge|confirm); ghost*; (hear|heard) (back|from);
            call me; who ~ interview*; (get|receive|send) ~ (response|reply|answer); how many
            (rounds|steps|stages) ; how (does|do|is|will) _ (hiring|selection|recruitment|the process)*; how
            long ~ process; (hiring|selection) (work|decision)s?
        """,
        unless="""
            (stress|usability|user|a/b|software|unit|lab) test*; interview*
            (people|sources|patients|clients|witnesses|subjects|participants|families|users); example*; drug
            test*; test (data|case)*; interview* skills; tb test
        """,
        says="""
            interview*; (hiring|selection|recruitment|screening) (process|timeline|steps?|stages?); shortlist*;
            (only|all|selected|successful) ~ (candidates?|applicants?) ~
            (contacted|notified|invited|asked|receive|hear); (trial|test|writing|skills?)
            (assignment|exercise|project|task|assessment|test); examination; civil service exam*; phone
            (screen|call|interview)*; intro* call; no (phone )?calls; round of; we will
            (contact|respond|reply|be in touch|get back); (only|unable) ~ respond; finalists?; selection
            (process|committee|panel); not _ _ respond; (zoom|video|intro*|screening|30-minute)
            (call|interview|chat)*; role playing assignment; mock _ exercise; every applica\\w+; hiring process;
            calls? ~ (phone|minutes); (first|initial|second|final) (calls?|round|interview|stage|step)s?;
            (we|will) ~ (contact|call|reply|get back|be in touch|write to) ~
            (those|candidates|applicants|everyone|shortlisted|you)*; paid (trial|half-day|test|day)*; written
            test; asked for _ references
        """,
        near="successful candidate; candidates; contacted",
        never="""
            (experience|skills?|conduct*|skilled) ~ interviewing; interviewing (skills|techniques); interview
            sources; (setting|set) up interviews; interview (people|sources|experts|clients|users);
            (find|recruit|hire) ~ (writers|staff|employees); complete paperwork; hiring managers in; examination
            of; recruitment (by|and retention|efforts|of (volunteers|members|students)); support recruitment
        """,
        under="""
            hiring process; selection process; interview process; application process; next steps; recruitment
            process; process; timeline; selection
        """,
        listing=True,
    ),
)
