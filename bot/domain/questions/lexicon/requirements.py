"""What an applicant should bring: years, education, skills, languages, permits, and who may apply at all."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOOLS = """excel; (microsoft|ms|google) ?(office|suite|workspace|word|excel|docs|sheets|teams|outlook|drive|365|access|publisher|powerpoint)*; office 365; powerpoint; word; outlook; gsuite; g suite; salesforce; raiser'?s edge; everyaction; van; ngp; civicrm; bloomerang; donorperfect; blackbaud; quickbooks; netsuite; sage
adobe; photoshop; indesign; illustrator; premiere; canva; figma; sketch; wordpress; drupal; squarespace; html5?; css; javascript; typescript; react; python; django; ruby; rails; java; golang; rust; php; sql; mysql; postgres*; mongodb; (with|in|using|or|python,|sas,|spss,|stata,) r; stata; spss; sas; tableau; power ?bi; looker; arcgis; qgis; gis; osm; matlab; c\\+\\+; c#; \\.net; node
slack; zoom; asana; trello; airtable; jira; notion; mailchimp; hubspot; constant contact; actionkit; optimizely; google analytics; crm; cms; erp; aws; azure; docker; kubernetes; terraform; linux; git; github; content management systems?; databases?; software; spreadsheets?; word processing; computer (skills|literacy|proficien)*; microsoft; pastperfect; tms; ils; sierra; koha; polaris; marc; archivesspace; lexisnexis; westlaw; autocad; sketchup; solidworks"""

LANGUAGES = "spanish; french; german; arabic; mandarin; cantonese; chinese; portuguese; italian; russian; ukrainian; polish; swahili; tagalog; hindi; urdu; bengali; punjabi; vietnamese; korean; japanese; haitian; creole; somali; hmong; amharic; farsi; dari; pashto; hebrew; yiddish; turkish; dutch; swedish; norwegian; danish; finnish; greek; czech; hungarian; romanian; thai; burmese; nepali; indonesian; malay; welsh; irish; gaelic; catalan; armenian; khmer; lao; asl; sign language; english"

TOPICS = (
    Topic(
        "min_years",
        "a minimum number of years of experience",
        field="min_years",
        sure="""(how many|number of|minimum|min) ~ (years?|yrs|experience|exp); (years?|yrs|yr) (of )?(experience|exp|work)?; how much ~ (experience|exp|background); (amount|level) of (experience|exp); (minimum|min|required) (experience|exp); (experience|exp) (needed|required|level|necessary|minimum|requirement*|wanted|expected)
        entry level; (new|recent) grad*; junior; senior; seniority; no experience; without (any )?experience; (fresh|straight) out of; beginner; early career; how experienced; (do|would) i need (any |prior |previous )?experience; how senior; years?; inexperienced; career changer
        # (years?|yrs|months) ~ (experience|exp|enough|ok|okay|fine|count|qualify)*; only have # (years?|yrs); no (prior|previous)? (experience|background)""",
        hint="experience; exp; background",
        unless="""(is|are|do i need|need|have|having|require*|any) ~ experience (with|w/|in|using|as|working|at) ; (vacation|leave|contract|budget|fiscal|school|gap|term|last|position|program|founded|old|first|long) ~ years?; years? ~ (contract|old|long|vacation|term|last|budget|founded|position|job for); year round; experience (with|w/|in|using)
        # year olds?; (16|17|18|21) years?""",
        says="""(#|one|two|three|four|five|six|seven|eight|nine|ten|fifteen)\\+? ?(\\(#\\))?( ?(to|or|-|–) ?(more|#|two|three|four|five|six|seven|eight|ten))? ?\\+? ?(or more |plus |full |complete )?(years?|yrs|months)'? ~ (experience|exp|background|practice)*; # ?\\+? (years?|yrs)'? (of|in|as|working|work|teaching|managing) ; (years?|yrs)'? ~ (experience|exp); entry level; no (prior |previous )?experience ~ (required|necessary|needed); experience:? #; (one|two|three|four|five|#) (-|to) (two|three|four|five|six|seven|#) (years|yrs)""",
        near="experience; background; track record",
        never="(with|over|for|past|last|more than|nearly) ~ # years of (organizing work|service|history); # years of (service to|history|organizing work); for (over|more than|nearly|almost) # years; # years old; contract; over the (past|last); fixed term; (contract|project|position|appointment|internship) ~ # (months|years)",
    ),
    Topic(
        "degree_required",
        "a degree",
        field="degree_required",
        sure="degree*; bachelor'?s?; master'?s?; phd; ph\\.d; doctorate; college; diploma; educat* (level|requirement|needed|background|required)?; undergrad*; ged; high school; mls; mlis; mba; mph; msw; jd; ba; bs; ma; mfa; grad (school|student|degree)?; graduate (school|student|degree)?; universit* (degree|education|enrol|student)?; school(ing)?; enrolled; academic (requirement|qualification|background)?; dropout; a levels?; gcses?; associate'?s; qualification level; without (a )?degree; highschool; student; equivalent experience; education; educational; schooling; certificate or degree",
        unless="school (district|lunch|programs?|year|holidays?|hours?); degree of; master (plan|data|naturalist|gardener)*; student loan*; college (fund|tuition|paid|reimburse|access)*; educat* (program|benefit|assist|stipend|reimburs|materials)*; tuition; ma\\.?,? usa; education (program|benefit|assistance|team|sector|experience|department|director|policy|nonprofit|organi|work)*; further education; continuing education; work in education; which university; what university; university (is|hiring|called)",
        says="degree; bachelor'?s?; master'?s?; ph\\.?d; doctorate; doctoral; college; diploma; ged; high school (diploma|graduate|degree|education); undergraduate; graduate (students?|degree|work|school|of|from)?; graduates; mls; mlis; ml[i]?s; mba; mph; msw; j\\.?d\\.?; b\\.?a\\.?; b\\.?s\\.?; m\\.?a\\.?; m\\.?f\\.?a\\.?; universit* (degree|education|graduate|student)s?; education:; (equivalent|relevant) (work |combination |professional )?(experience|education)*; associate'?s; tertiary; enrolled; vocational; gcse*; a levels?; coursework; no formal",
        near="education; student*; universit*; academic; qualification*; coursework",
        never="degree of; master (plan|calendar|schedule|data|list|classes|class)*; (elementary|middle|public|local|high) schools?,; in (elementary|middle|high) schools?; (college|school|university) students? (to|in|with|and|who|from|at); (pre-?school|k) ~ high school ~ ; students? in; serving; college (access|readiness|prep)*; ma \\d{5}; , ma\\b; graduate ~ (salary|receive)*; work(ing)? with (college|graduate|undergraduate); board of education; department of education; public education; educat(e|es|ing)",
        under="education; qualifications; education and experience; minimum qualifications; requirements; educational requirements; education requirements",
    ),
    Topic(
        "language",
        "a language",
        sure=f"bilingual; languages?; fluen*; speak* ~ (language|fluent)?; second language; {LANGUAGES}; multilingual; native speaker",
        unless="(programming|coding|query|database|body|computer) languages?; english (degree|major|literature|teacher|department); language arts; speak (to|with); degree ~ english; bachelor* ~ english; english degree; natural language; french ?horn; languages? ~ (code|program|coding|programming|script)*",
        says=f"bilingual; multilingual; fluen*; languages?; {LANGUAGES}; native speaker",
        never="programming languages?; language arts; english language arts; regardless; languages? (and technologies|model*); natural language; french fries",
        exact=True,
        general="language languages speak speaking bilingual fluent fluency fluently multilingual foreign second native help speaker",
    ),
    Topic(
        "tools",
        "software or tools",
        sure=f"""software; tools?; apps; programs? should i (know|be); computer (skills|programs?|literacy)?; (programming|coding|query|database|computer|scripting) (languages?|skills?|experience)?; languages? ~ (code|program|coding|programming); crm; cms; tech (stack|skills); stack; technolog* ~ (use|know|need|work)?; code; coding; coder; program(mer|ming); databases?; which (platform|system|database|crm|cms|tool|program|package)s?; typing; spreadsheets?
        platforms?; {TOOLS.replace(chr(10), ";")}
        tech; technical skills; (what|which) (programs?|apps?|platforms?|systems?|tools?|packages?)""",
        hint="system; systems; technical skills; platform",
        unless="(training|exercise|volunteer|internship|fellowship|phd) program*; word (count|limit|doc); van (driv|licen)*; area code; dress code; zip code; code of; word (is|about|on); notion of; slack off; access to; (in|other) words?; job code; [$£]; paid; zoom interview; r u; stata fair; tech (company|industry|sector|team|startup)",
        says=f"{TOOLS.replace(chr(10), ';')}; programming languages?; platforms?; typing; tech savvy; technical (skills|proficienc)*; proficien* ~ (in|with); coder; coding; programmer; write code; writing code; scripting; programming",
        never="https?://\\S+; \\]\\(\\S+\\); www\\.\\S+; \\S+@\\S+; software (engineers?|developers?|development|engineering|companies|company|carpentry|projects?|writers?); open source software; computer scien\\w+; suite #?; word of; words?; health technology; in (other|a) words?; (access|r) to; van buren; office (hours|manager|space|of)*; r&d; excel (at|in) ; , r(,|$)",
        exact=True,
        general="code coding coder program programming programmer software tool tools app apps computer computers skill skills query database databases language languages crm cms tech technology technologies stack system systems platform platforms technical program programs package packages experience familiar proficient knowledge fluent",
        listing=True,
    ),
    Topic(
        "license",
        "a licence, certificate or membership",
        sure="certif*; licen[cs](e|ed|es|ing|ure); accredit*; credential*; registration (with|number); bar (admission|exam|member*|passage|license)?; admitted to the bar; cpr; first aid; food handler*; pmp; cpa; rn; lcsw; teaching (certificate|license|credential); security clearance; clearance; professional (member|registr)?; barred",
        unless="driv* ~ licen*; licen* ~ driv*; software licens*",
        says="certif*; licen[cs](e|ed|es|ing|ure); accredit*; credential*; admitted to ~ bar; bar (admission|exam|member|card|association|in good standing)*; state bar; cpr; first aid; food handler*; pmp; cpa; clearance; chartered",
        never="driver'?s?'? licen[cs]e; driving licen[cs]e; from an? accredited; accredited (college|university|institution|school|program); gift certificates?; certified mail; registered (nonprofit|charity|office|company|trademark); voter registration; event registration; (towards|for|of) registration; ala-? ?accredited; archival certificate; certificates?, ; birth certificates?; accredit\\w+",
    ),
    Topic(
        "background_check",
        "a background check",
        sure="background (check|screening|investigation)s?; criminal (record|history|background|check|conviction)?; felon*; fingerprint*; dbs; police (check|clearance|vetting); drug (test|screen)?; drug test*; credit check; working with children check; wwcc; vetting; ua; convict*; screening; clearances?; cori; live ?scan; reference check*",
        unless="my background; security clearance; phone screen*",
        says="background (check|screening|investigation|clearance)s?; criminal (record|history|background|check|justice involve)*; fingerprint*; dbs; police (check|clearance|vetting|certificate); drug (test|screen|free)*; credit check; working with children; vetting; convict*; arrest*; pre-?employment (screen|test|physical)*; child abuse (clearance|history|index)*; clearances?; cori",
        never="criminal justice (reform|system|policy)*; formerly incarcerated (people|community)*; security clearance; getting arrested; clearance process",
        exact=True,
        general="check checks background screening pass run done clearance clearances record history",
    ),
    Topic(
        "physical",
        "physical demands",
        sure="lift*; pounds; lbs; heavy; carry*; physical* (demand|requirement|work|job|abilit|fit|active|labor|strenuous)*; stand(ing)? (all day|for|long)?; climb*; ladders?; strenuous; outdoors?; sit* all day; on my feet; kneel*; bend; manual labo*; desk job; outside; wheelchair; heights; standing; stand up",
        unless="physical (location|office|presence|address); carry (out|over)*; outside (the|of) (us|usa|uk|country|state|eu)*; stand out; standing desk; lift ~ ban; heavy (travel|workload|weekend)",
        says="lift*; # ?(pounds|lbs?|kg|kilos?)\\.?; physical* (demand|requirement|abilit|condition|activit|effort|standard|labor|fit|environment|exam)*; standing; climb*; ladders?; bend*; stoop*; kneel*; crouch*; outdoors?; walking; manual dexterity; sedentary; wheelchair; inclement weather",
        never="(uplift|lift up|lifting up)*; long standing; outstanding; understanding; standing (committee|meetings|up to)*; facelift; outdoor (education|recreation|program|event|class|learning)*; walking distance; minutes? walk",
    ),
    Topic(
        "vaccination",
        "vaccination",
        sure="vaccin*; covid*; booster; immuniz*; jab; masks?; tb test; flu shot",
        says="vaccin*; covid*; immuniz*; masks?; tuberculosis; tb test",
    ),
    Topic(
        "visa",
        "visa sponsorship or the right to work",
        sure="visas?; sponsor*; work permits?; h-?1b; opt; cpt; foreign (national|worker|applicant)s?; non-?us (citizen|national|applicant|candidate)?; international (applicant|candidate|student)s?; (people|applicants|candidates) (from)? (outside|abroad|overseas)*",
        unless="(event|corporate|program|child) sponsor*; sponsor (events?|recruit*|relations); credit card; opt (in|out)",
        says="visas?; sponsorship; sponsor ~ (visa|work|employment|candidates|applicants|permit)*; (unable|able|cannot|not) ~ sponsor; work permits?; h-?1b; (hiring|contracting) ~ international; international (candidates|applicants|hires)",
        near="authori[sz](ed|ation) to ~ work; (work|employment) authori[sz]ation; (eligible|eligibility|right|entitled|legally|permission) ~ work; citizens?",
        never="(corporate|event|program|sponsor*) sponsorships?; sponsorship (packages|sales|opportunities|revenue|deck)*; fellow citizens?; citizen (science|engagement|participat|advoca|action|led|group|university|awareness)*; engaged citizens?; citizens? (of|to|in the (city|county)); good citizen; global citizen*; corporate citizen*; senior citizens?; regardless ~; race, ~; national origin; citizens?' ",
    ),
    Topic(
        "work_rights",
        "the right to work",
        sure="(work|employment) (authori[sz]ation|authori[sz]ed|eligib|rights?)*; right to work; citizen*; green card; immigra*; authori[sz]ed to work; legally (work|eligible|allowed); permanent resident*; daca; undocumented; work rights; nationality (required|requirement)?; us person; permanent residen*; residen(t|cy) permit; (uk|us|eu|canadian|australian|american|british) (citizen|passport|national)*; foreigners?; non-?citizens?",
        unless="sponsor*; visas?; citizen (science|engagement|action); immigra* (rights|law|policy|issues|experience|communities|services|justice|families)",
        says="authori[sz](ed|ation) to ~ work; (work|employment) authori[sz]ation; (eligible|eligibility|right|entitled|legally|permission|permitted) _ to (legally)? work; right to work; citizens? (only|of|or|and|required)*; citizenship; permanent residents?; legal right; i-?9; e-?verify; work rights; sponsorship; (unable|cannot|not) ~ sponsor; work permits?; visas?",
        never="fellow citizens?; citizens? (of|to|in) the (city|county); citizen (science|engagement|participat|advoca|action|led|group|university|awareness)*; engaged citizens?; good citizen; global citizen*; corporate citizen*; senior citizens?; (event|corporate|program) sponsorships?; regardless; race, ; national origin; citizenship status, ; , citizenship",
    ),
    Topic(
        "min_age",
        "a minimum age",
        sure="(minimum|min|how old|at least|age limit|age requirement*|over|under|legal) ~ (age|old|18|21|16|17); how old ~ (i|you|be); (be|i'm|i am|am) (16|17|18|21); years old; age limit; teen*; minors?; 18 or over; over 18; (15|16|17|18|19|20|21) (year|yr)s? olds?; underage",
        says="(at least|minimum|over|must be) ~ (18|21|16|17|eighteen|twenty-one); (18|21|16) years (of age|old|or older)?; age of (18|21|16); ages? (18|16|21); minimum age; years of age",
        never="(children|youth|students|kids|participants|clients|teens|young people|families|adults) ~ (age|years)*; age* ~ (children|youth)",
    ),
    Topic(
        "eligibility",
        "who may apply",
        sure="(who|anyone|people|students|alumni|freelancers|teams|agencies|individuals|non-?members|internal candidates?|foreigners) ~ (can|could|may|is eligible to|are eligible to|able to|allowed to) ~ apply; eligib*; can (students|anyone|i|undergrads|graduates|teachers|alumni|internal candidates) (still )?apply; internal (candidate|applicant|only|hire)?; external (candidate|applicant)?; open to (everyone|all|anyone|internal|external|students|the public)?; who ~ (looking for|ideal); should i apply; encourage* to apply; ideal candidate; returning (applicant|candidate)?; reapply; applied before; previous applicants?; can (students|graduates|teachers|people|americans|foreigners|\\w+ students|\\w+ graduates|teens) ~ apply; open to ~ (applicants|candidates|students|graduates|residents|people)",
        unless="benefits? eligib*; eligib* ~ (benefits?|overtime|bonus|insurance|rehire); internal (communications|audit|controls?); still apply; open to (remote|negotiat|relocat)*; can i apply ~ (email|online|by|until|before)",
        says="eligib*; open to; (encourage|welcome|invite)[ds]? ~ (apply|applications?|applicants?); internal ~ (candidates?|applicants?|external); (candidates?|applicants?) ~ (must|should|who|from) ; previous applicants?; need not (re)?apply; ideal candidate; we're (ideally )?looking for; (you|candidates?) ~ (meet|check|don't meet|do not meet) ~ (every|all|qualifications?|requirements?|boxes?); successful candidate; people from ~ (backgrounds?|groups?|communities)",
        never="benefits? eligib*; eligib* ~ (families|clients|benefits?|children|patients|voters); open to (learning|new|feedback|change|the public)*",
        broad=True,
    ),
    Topic(
        "requirements",
        "what is required",
        sure="requirements?; qualif*; (what|which) ~ (skills|requirements?|qualifications?|experience|background|credentials) ~ ?(needed|required|need|want|look*|prefer*|must)?; must haves?; nice to haves?; skills? (needed|required|do|list)?; what ~ looking for; what ~ (need|needed|required) ~ (job|role|position|qualify)?; prerequisites?; preferred (qualif|skill|experience)?; am i qualified; do i qualify; desirable; bonus skills; what makes a good; who are they looking for; preferred; person spec*; (required|needed|necessary|key|desired|core|important) (skills?|qualifications?|experience|knowledge|abilities|competencies)",
        unless="(salary|visa|age|dress|degree|education|language|travel|residency|physical) (requirement|qualif)*; what ~ (need|needed|required) ~ (apply|application|send|submit)",
        says="requir*; qualif*; must (have|be|possess|hold); at least; minimum; experience; ability to; knowledge of; proficien*; strong; excellent; skills?; prefer*; a plus; desir*; bonus; essential",
        under="requirements; qualifications; required qualifications; minimum qualifications; required skills; skills; who you are; about you; what we're looking for; what you bring; what you'll bring; desired qualifications; skills and experience; experience and skills; preferred qualifications; nice to have; essential; desirable; person specification; you have; ideal candidate; skills and qualifications; candidate profile; profile; desired experience and skills; expectations; job qualifications; must have; we'd like someone who; eligibility criteria; selection criteria",
        listing=True,
        broad=True,
    ),
)
