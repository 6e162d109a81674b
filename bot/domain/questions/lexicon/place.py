"""Where the work is done, which days, at what hours, and how much travel."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

DAY = "(mon|tues?|wed|wednes|thur?s?|fri|satur|sun)(day)?s?"

TOPICS = (
    Topic(
        "work_mode",
        "working remotely or on site",
        field="work_mode",
        sure="""
            remot*; (from|at) home; wfh; work from home; tele-?(work|commut)*; hybrid; in person; on-?site; in
            (the|an|your|their|our) office; office; (in|to) (the )?office; (days?|often|times?) ~
            (office|home|on-?site|in person|remote*); virtual*; from anywhere; anywhere; from (another|a
            different|other|my|out of) ~ (state|country|city|place|time|coast|house|couch|apartment); based
            (anywhere|elsewhere|abroad|in|out)?; (can|could|do) i ~ (live|be based|be located|work|do it|do
            this|do the job) ~ (from|in|out of|outside); live (in|near|nearby|close|locally|outside|elsewhere);
            (need|have) to (live|relocate|move|commute|be (in|local|near|based|located|there)); distance; come
            in; commut*; flexible location; location flexible; work location; in-house; local; (out of|outside)
            ~ (state|country|us|usa|uk|eu|area|town|city); home ?(office|based|working); (show up|turn up|be
            there) ~; physical* (present|presence); in (us|usa|uk|canada|australia|europe); relocat*; do
            (this|it|the \\w+) from; (hire|hiring|accept*|consider*|open to) ~
            (outside|abroad|overseas|international*|other countries|other states); overseas; abroad; i'm in; i
            live in; time ?zones?; relocation (required|needed|necessary|mandatory);
            (need|have|required|willing) to relocate; relocate to; residency; residen(t|cy)
            (requirement|required|rule)*; telework*; telecommut* ; (on|in) (the)? site; in (the|their|your)
            building; (from|in) (another|a different|other) (state|country|city|place); another
            (state|country|city) ~ (do|work|apply); flexible ~ location; go in; in the building
        """,
        unless="""
            (who|when|how) ~ report*; remote (team|sites|areas|regions|communities|sensing|locations); head
            office; post office; microsoft office; office (manager|suite|skills|software|365|phone);
            (relocat|moving)* (cost|expens|package|assist|help|bonus|allowance|support|money|paid|reimburs)*;
            (pay|cover|help) ~ relocat*; commut* (benefit|stipend|cost|pass|allowance)*;
            (interview|orientation|training) ~ (remote|virtual|in person); office (size|equipment|supplies);
            where ~ (office|based|located); (applications?|apps?|it|everything|resume|stuff) ~ be in; right to
            work; (authori|citizen|visa)*; work in the (us|uk|usa|eu|united); address of ~ office; which office;
            what office; open to international; international (applicant|candidate)s; in
            (grad|graduate|law|high|art|library)? (school|college|university) ; home office
            (money|stipend|budget|allowance); fly ~ anywhere
        """,
        hint="home; office; location; city",
        says="""
            remot*; (from|at) home; work from (home|anywhere); tele-?(work|commut)*; (in|to|from|at)
            (the|our|an|its|your) (main|central|\\w+)? offices?; virtual (work|position|office|team|role|first|job)*;
            work* virtually; (from|work|based|live|located|candidates|applicants|remotely) _ anywhere;
            work-from-anywhere; days? ~ (office|home|remote|on-?site); home based; flexible ~ location; central
            office; relocat*; must (be based|live|reside|be located|be local|commute)*;
            (candidates?|applicants?|must|team member) _ _ (located|based|residing|living|live|reside)
            (in|near|within); (all|any|multiple|different|your) time ?zones?; international (team
            members|candidates|applicants); in any location; location:? ~ (flexible|any); local candidates;
            (state|city|county|legal|must be|proof of) _ residen(ts?|cy|ce); residency; residents?
            (only|of|preferred); commuting distance; hybrid;
            (work|working|position|role|job|fully|days?|hours|required|attendance|presence|employees|staff|be|
            100%|report) _ (in person|on-?site|on site); (in person|on-?site)
            (position|role|work|job|only|days?|required|requirement|attendance|presence|schedule|at|in|with| \\(); (in
            person|on-?site)$; (location|mode|arrangement|schedule|work):? _ (in person|on-?site); partially on-?site;
            any country; (where|wherever) you (like|want|choose|please); taught online; online
            (sections|courses|classes)
        """,
        near="location; office; based; located; travel; address; timezone",
        never="""
            remote (sites|areas|regions|communities|sensing|villages|locations|schools|controls?|server)*;
            on-?site gym; on-?site (parking|childcare|daycare|fitness); home page; at home and abroad; strikes?
            anywhere; in person (and|or|,) ~ (phone|e-?mail); in person, ; on-?site, ; virtual(ly)? and in
            person; in person and virtual*; in-person (events?|trainings?|meetings?) ~
            (lead|plan|organi[sz]e|host|coordinat)*
        """,
        under="location; work location; locations; workplace; place of work",
    ),
    Topic(
        "onsite_days",
        "which days are in the office",
        field="onsite_days",
        sure="""
            (which|what|how many) (days|day|weekdays) ~ (office|on-?site|in
            person|in|remote*|home|come|go|there|wfh); (office|on-?site|remote|hybrid|home) days?; days in(
            the)? office; (monday|tuesday|wednesday|thursday|friday)s? ~ (office|on-?site|remote|home|in);
            hybrid (schedule|split|days); (how many|which) days; days (a|per) week ~ (office|home|remote*)
        """,
        unless="(vacation|leave|sick|pto|holiday|annual|paid|time off|off)s?; hours; items; days left",
        says="""
            (days?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|(mon|tue|tues|wed|thu|thur|thurs|fri)) ~
            (office|on-?site|in person|in-person|remote*|home|hybrid); (office|on-?site|in
            person|in-person|remote*|hybrid|work-from-home|home) ~
            (days?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?); (come|comes|coming|show up|be) in _
            (every|each) day; offices?:? ~ (mon|tues?|wed|wednes|thur?s?|fri|satur|sat|sun)(day)?s?;
            (mon|tues?|wed|wednes|thur?s?|fri|satur|sat|sun)(day)?s? ~ (all there|everyone in|everybody in|come
            in|together in); spend (mon|tues?|wed|wednes|thur?s?|fri|satur|sat|sun)(day)?s? ~ at
        """,
        near="hybrid; remote; office; schedule",
        never="vacation; holiday; sick",
    ),
    Topic(
        "locations",
        "the place of work",
        field="locations",
        sure="""
            where; location*; which
            (city|state|town|country|office|branch|campus|site|borough|county|place|neighbou?rhood|region|
            location); what (city|state|town|country|office|branch|campus|site|county|part of|region); address;
            located; based (where|out of); headquarter*; hq; duty station; city?; (in|at) what
            (city|place|location); zip ?code; what's the address; whereabouts; near (me|downtown); (which|what)
            (building|floor|street|neighborhood|neighbourhood) ; is (it|this|the job|the role) in _ _ \\w+$
        """,
        unless="""
            where ~ (apply|send|submit|email|go to
            apply|application|resume|cv|form|link|find|learn|read|mail|see|get|sign); where (can|do|should) i
            (get|ask|learn|read|find|go|write|turn|direct|start); (email|mailing|web|e-mail) address; where did;
            where ~ (money|funding|come from|posted|advertis*); location independent; where ~ degree ; is
            (it|this) in (person|office|house|the office|my|a) ; where would i live
        """,
        says="""
            locations?:; (work|job|office|primary|duty|reporting) locations?; location (is|will be|of); based
            (in|at|out of); located (in|at|on|near); address:; (street|our|office|mailing) address; headquarter*; duty
            station; # _ (street|avenue|ave|road|rd|blvd|boulevard|st|lane|square|plaza); suite #; # ?(st|nd|rd|th)?
            floor; place of work; offices? (in|at); our ~ (office|museum|campus|library|headquarters) ; stationed
            (at|in); housed (at|in); (branch|branches|place|site|sites|campus|school|schools|base|venue|building):;
            room #; (between|across|at|in|of) (our|the)? (two|three|four|both|several|#) _
            (sites|houses|offices|locations|campuses|buildings|branches|schools|depots|centres|centers|libraries|clinics);
            (assigned|attached|posted) to (one|a|your|either|the) _
            (branch|site|school|depot|division|campus|office|house|team in)*; (shares?|occupies|occupy|works? out of)
            ~ (house|building|floor|office|offices|space)
        """,
        near="office; city; county; serving; campus",
        under="location; locations; address; duty station; where",
        never="""
            fantastic location; (multiple|other|various|all) locations; location information; candidate*
            located; those located
        """,
        general="""
            office offices job museum library hq headquarters headquartered campus base site building workplace
            center centre school physical physically exactly actual specific map
        """,
    ),
    Topic(
        "hours",
        "working hours or the schedule",
        sure="""
            hours?; hrs; schedule*; shifts?;
            (evening|night|weekend|saturday|sunday|friday|monday|late|overnight|early morning)s?; work _
            (weekend|night|evening|holiday)s?; work ?week; work ?day; 9 (to|-)[\\s-]?5; nine to five; what time
            ~ (start|finish|begin|end|day|work); on[\\s-]?call; flex(ible|time|i)*
            ?(hours?|schedule|time|work*)?; asynchronous; part of the day; (how many|what) days ~ (week|work);
            days (a|per) week; (4|four) day; compressed; after hours; work life balance; flexib*; what days ~
            work; which days ~ work; core hours
        """,
        unless="""
            (per|an|hourly|/) ?hour (rate|pay); how much ~ hour; per hour; pto hours; office hours;
            (flexible|flex) (spending|location); shift (the|our|power); interview*; volunteer hours; how many
            holidays; paid holidays; holidays\\?; (get|give|any|what|which) holidays; the holidays off; turn
            into; full time (later|eventually) ; late (app|application|submission|candidate)s?; closing day;
            until friday; is the start flexible; flexible ~ (location|start|remote) ; overnight (travel|trips?)
            ; remote flexib*; flexib* ~ remote*; work[- ]life balance
        """,
        hint="full time; part time; full-time; part-time",
        says="""
            # ?(\\+|plus)? ?-? ?(hours?|hrs?); hours?:;
            (flexible|working|work|office|business|regular|core|irregular|daily|non-?traditional|extended|
            weekly|daytime|standard) _ hours; schedule*; shifts?; (evening|night|weekend|saturday|sunday)s?; #
            ?(a\\.?m|p\\.?m)\\.?; on call; flexib* ~ (hours?|schedul*|work*|time); asynchronous; work ?week; days
            (a|per|each) week; after hours; monday ~ friday; four day; compressed; overnight; outside of _ hours;
            holidays; (ten|twelve|fifteen|twenty|thirty|thirty-five|thirty-seven|forty|forty-five) _ (hours|hrs);
            \\d{1,2}([:.]\\d\\d)? ?(-|–|to|until|till) ?\\d{1,2}[:.]\\d\\d; \\d{1,2}[:.]\\d\\d ?(-|–|to|until|till)
            ?\\d{1,2}; rotas?; rosters?; rostered;
            (contact|contracted|unsocial|zero|annualised|annualized|set|opening|contractual) hours; zero-hours; fte;
            time off in lieu; toil; (#|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (days|nights|weeks)
            (on|off); (days|nights) off; split (shift|service)s?; (early|late) (start|finish|morning)s?;
            (mon|tues?|wed|wednes|thur?s?|fri|satur|sat|sun)(day)?s? (to|through|-|–)
            (mon|tues?|wed|wednes|thur?s?|fri|satur|sat|sun)(day)?s?;
            (mon|tues?|wed|wednes|thur?s?|fri|satur|sat|sun)(day)?s??(-|–)(mon|tues?|wed|wednes|thur?s?|fri|satur|sat|sun)(day)?s?;
            closed (on)? (mon|tues?|wed|wednes|thur?s?|fri|satur|sat|sun)(day)?s?; (teaching|course) load; load is;
            (courses|classes|sections) (a|per|each) (semester|term|year|quarter); (half|three|four|five|six|#) day
            week; half-day; weeknights?; bank holidays?; 4/10; 9/80; (hours|days|evenings|nights|shifts) (a|per|each)
            (week|month|fortnight); (shut|closed|finish|finishes|start|starts|opens?) (at|from|after|until)
            (noon|midnight|#|five|six|seven|eight|nine|ten)
        """,
        near="full-time; part-time; full time; part time; flexible",
        never="""
            [$£€]\\s?# ?(/|per|an) ?h(ou)?r; shift (the|our|power|in); paradigm; 24 hours notice; credit hours;
            schedule (a|meetings|appointments|an interview|interviews); scheduling; salary schedule; timely
            schedule; interviews? ~ (saturday|sunday|a\\.?m|p\\.?m)*; deadline ~ p\\.?m; paid holidays; #
            holidays; scheduled; on the weekends\\?; (established|production|publication|project|maintenance) _
            schedules?
        """,
        general="""
            set fixed predictable maximum minimum max min most least many number total hours hour hrs schedule
            schedules work week weeks day days daily time flexible flexibility core start finish working per shift
            shifts full part nine five required regular regularly typical usual; pattern rota roster timetable times
            pick choose fixed really normal ordinary average roughly about run long early earliest late latest morning
            begin stop get ahead advance know often
        """,
        exact=True,
    ),
    Topic(
        "travel",
        "travel",
        sure="""
            travel*; trips?; business trips?; fly; flights?; field ?work; site visits?; on the road; passport;
            overnight (travel|trips?|stays?); fly
        """,
        unless="""
            (pay|cover|reimburse*|paid) ~ (travel|mileage|flights?); travel
            (expens|cost|reimburs|allowance|insurance)* ; pays ~ travel
        """,
        says="""
            travel (is|may|will|required|requirement|up|within|to|between|throughout|occasionally|regularly|
            domestically|internationally|nationally|percent|for|with|across|around|as|expected|expectation|:)*;
            (some|occasional|occasionally|frequent|frequently|regular|limited|extensive|domestic|international|
            local|overnight|statewide|regional|national|minimal|no|little|ability to|able to|willing* to|ready
            to|required to|must|up to|up|%|percent|involves?|requires?|may|including|includes|light|periodic) _
            travel*; travel:; #% travel; travel; site visits?; field visits?; passport; on the road
        """,
        never="""
            travel (expenses|arrangements|management|reimbursement|logistics|bookings?);
            (arrange|book|coordinate|manage)s? ~ travel; travel & tourism; time travel; travel agen*; people
            travel; travel etc; (plan|planning|executing|organi[sz]*|related to|forms|handle|process) ~ travel;
            travel (stipend|costs?)
        """,
    ),
    Topic(
        "driving",
        "a driving licence or a car",
        sure="""
            (driver|driving|drivers|driver's)* ?licen[cs]e; drive; driving; car; vehicle; own transport*;
            (reliable|personal) (transport*|car|vehicle) ; drive (the|a) (van|truck|car|bus)
        """,
        unless="drive (results|change|growth|engagement|the|impact); company car",
        says="""
            driver'?s?'? licen[cs]e; driving licen[cs]e; licen[cs]ed driver;
            (own|personal|reliable|private|registered|insured|a|company|your) _ vehicle; vehicle
            (required|insurance|provided|is required); own (car|transport*); (reliable|personal)
            (transport*|car|vehicle|automobile); driving record; ability to drive; able to drive; drive a;
            automobile; auto insurance; motor (own|personal|reliable|private|registered|insured|a|company|your)
            _ vehicle; vehicle (required|insurance|provided|is required); driv(e|ing); (a|access to
            a|your|own|the use of a|use of a) _ (car|vehicle)
        """,
        never="""
            drive (results|change|growth|engagement|the|impact|our|innovation|strategy|and|forward|program)*;
            data driven; driving (change|growth|the|engagement|impact|force|our) ; vehicle
            (emissions|standards|safety|maintenance|fleet|industry|technology)*; electric vehicles?
        """,
    ),
)
