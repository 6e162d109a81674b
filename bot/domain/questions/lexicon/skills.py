"""What an applicant should know: languages, tools, certificates."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOOLS = """
    excel; (microsoft|ms|google)
    ?(office|suite|workspace|word|excel|docs|sheets|teams|outlook|drive|365|access|publisher|powerpoint)*; office
    365; powerpoint; word; outlook; gsuite; g suite; salesforce; raiser'?s edge; everyaction; van; ngp; civicrm;
    bloomerang; donorperfect; blackbaud; quickbooks; netsuite; sage; adobe; photoshop; indesign; illustrator;
    premiere; canva; figma; sketch; wordpress; drupal; squarespace; html5?; css; javascript; typescript; react;
    python; django; ruby; rails; java; golang; rust; php; sql; mysql; postgres*; mongodb;
    (with|in|using|or|python,|sas,|spss,|stata,) r; stata; spss; sas; tableau; power ?bi; looker; arcgis; qgis; gis;
    osm; matlab; c\\+\\+; c#; \\.net; node; slack; zoom; asana; trello; airtable; jira; notion; mailchimp; hubspot;
    constant contact; actionkit; optimizely; google analytics; crm; cms; erp; aws; azure; docker; kubernetes;
    terraform; linux; git; github; content management systems?; databases?; software; spreadsheets?; word
    processing; computer (skills|literacy|proficien)*; microsoft; pastperfect; tms; ils; sierra; koha; polaris;
    marc; archivesspace; lexisnexis; westlaw; autocad; sketchup; solidworks
"""

LANGUAGES = """
    spanish; french; german; arabic; mandarin; cantonese; chinese; portuguese; italian; russian; ukrainian; polish;
    swahili; tagalog; hindi; urdu; bengali; punjabi; vietnamese; korean; japanese; haitian; creole; somali; hmong;
    amharic; farsi; dari; pashto; hebrew; yiddish; turkish; dutch; swedish; norwegian; danish; finnish; greek;
    czech; hungarian; romanian; thai; burmese; nepali; indonesian; malay; welsh; irish; gaelic; catalan; armenian;
    khmer; lao; asl; sign language; english
"""

TOPICS = (
    Topic(
        "language",
        "a language",
        sure=f"""
            bilingual; languages?; fluen*; speak* ~ (language|fluent)*; second language; {LANGUAGES};
            multilingual; native speaker
        """,
        unless="""
            (programming|coding|query|database|body|computer) languages?; english
            (degree|major|literature|teacher|department); language arts; speak (to|with); degree ~ english;
            bachelor* ~ english; english degree; natural language; french ?horn; languages? ~
            (code|program|coding|programming|script)*
        """,
        says=f"""
            bilingual; multilingual; fluen*; languages?; {LANGUAGES}; native speaker; te reo; m.ori; gaeilge;
            (isi)?xhosa; (isi)?zulu; afrikaans; kannada; tamil; telugu; marathi; malayalam; gujarati; sinhala;
            flemish; latvian; lithuanian; estonian; bulgarian; croatian; serbian; slovak; sloven\\w+; albanian;
            kinyarwanda; kirundi; luganda; hausa; yoruba; igbo; wolof; cree; inuktitut; samoan; tongan; quechua;
            mixte\\w+; basque; romansh; tigrinya; oromo; kurdish; kiswahili; chichewa; shona; setswana; sesotho;
            interpret(ation|er|ing)s? ~ (check|test|pay|exam|certif)*
        """,
        never="""
            programming languages?; language arts; english language arts; regardless; languages? (and
            technologies|model*); natural language; french fries
        """,
        exact=True,
        general="""
            language languages speak speaking bilingual fluent fluency fluently multilingual foreign second native
            help speaker; only good well know worth useful need
        """,
    ),
    Topic(
        "tools",
        "software or tools",
        sure=f"""
            software; tools?; apps; programs? should i (know|be); computer (skills|programs?|literacy)?;
            (programming|coding|query|database|computer|scripting) (languages?|skills?|experience)?; languages?
            ~ (code|program|coding|programming); crm; cms; tech (stack|skills); stack; technolog* ~
            (use|know|need|work)?; code; coding; coder; program(mer|ming); databases?; which
            (platform|system|database|crm|cms|tool|program|package)s?; typing; spreadsheets?; platforms?;
            {TOOLS}; tech; technical skills; (what|which) (programs?|apps?|platforms?|systems?|tools?|packages?)
        """,
        hint="system; systems; technical skills; platform",
        unless="""
            (training|exercise|volunteer|internship|fellowship|phd) program*; word (count|limit|doc); van
            (driv|licen)*; area code; dress code; zip code; code of; word (is|about|on); notion of; slack off;
            access to; (in|other) words?; job code; [$£]; paid; zoom interview; r u; stata fair; tech
            (company|industry|sector|team|startup) ; drive (the|a) van
        """,
        says=f"""
            {TOOLS}; programming languages?; platforms?; typing; tech savvy; technical (skills|proficienc)*;
            proficien* ~ (in|with); coder; coding; programmer; write code; writing code; scripting; programming;
            (our|the|state's|city's|county's|agency's|school's) _
            (inventory|donor|member|membership|case|client|ticketing|booking|charting|records?|data|patient|library|point-of-sale|till|work-order|management|tracking|learning|payroll|accounting|scheduling|reservation|hotel)
            _ (systems?|database|software|program|programme|app|platform|portal|tracker);
            (case|content|learning|records|donor|practice|inventory|client|property|document|warehouse|volunteer)
            management (system|software|database|platform)s?;
            (ticketing|booking|charting|reservation|accounting|payroll|point[- ]of[- ]sale|inventory|work-order)
            (system|software|program)s?; (enter|log|record|document|track|chart|input|update)* ~ (in|into|on|using)
            (the|our|a|an) _ (system|software|database|app|platform|tracker|tablet|spreadsheet); hmis; emrs?; ehrs?;
            electronic (health|medical) records?; kobo\\w*; odk; surveymonkey; qualtrics; redcap; nvivo; little green
            light; legalserver; clio; apricot; xero; myob; sap; workday; vectorworks; revit; archicad; rhino; cad;
            cnc; grafana; prometheus; elixir; fortran; perl; kotlin; haskell; scala; gitlab; moodle; powerschool;
            tessitura; spektrix; eventbrite; meditech; cerner; our system; (in|our) tracker; data systems?
        """,
        never="""
            https?://\\S+; \\]\\(\\S+\\); www\\.\\S+; \\S+@\\S+; software
            (engineers?|developers?|development|engineering|companies|company|carpentry|projects?|writers?);
            open source software; computer scien\\w+; suite #?; word of; words?; health technology; in (other|a)
            words?; (access|r) to; van buren; office (hours|manager|space|of)*; r&d; excel (at|in) ; , r(,|$)
        """,
        exact=True,
        general="""
            code coding coder program programming programmer software tool tools app apps computer computers skill
            skills query database databases language languages crm cms tech technology technologies stack system
            systems platform platforms technical program programs package packages experience familiar proficient
            knowledge fluent; track tracks keep kept enter use using used work works do have which people stuff kind
            type sort daily everyday must required need
        """,
        listing=True,
    ),
    Topic(
        "license",
        "a licence, certificate or membership",
        sure="""
            certif*; licen[cs](e|ed|es|ing|ure); accredit*; credential*; registration (with|number); bar
            (admission|exam|member*|passage|license)?; admitted to the bar; cpr; first aid; food handler*; pmp;
            cpa; rn; lcsw; teaching (certificate|license|credential); security clearance; clearance;
            professional (member|registr)?; barred
        """,
        unless="driv* ~ licen*; licen* ~ driv*; software licens*; professional growth; (pay|paying) for certif*",
        says="""
            certif*; licen[cs](e|ed|es|ing|ure); accredit*; credential*; admitted to ~ bar; bar
            (admission|exam|member|card|association|in good standing)*; state bar; cpr; first aid; food handler*; pmp;
            cpa; clearance; chartered; (registered|registration|register) (with|as|on|by) (the|a|an)? _
            (council|board|register|architects?|nurses?|nursing|engineers?|social|body|college|teachers?|practitioner)*;
            architects' register; (safe pass|operator|operators|safety|competency|white|cscs|site) (card|ticket)s?;
            (wilderness )?first responder; emt; lifeguard; professional (membership|registration|body);
            (membership|member) of ~ (professional|chartered|institute); register of
        """,
        never="""
            driver'?s?'? licen[cs]e; driving licen[cs]e; from an? accredited; accredited
            (college|university|institution|school|program); gift certificates?; certified mail; registered
            (nonprofit|charity|office|company|trademark); voter registration; event registration; (towards|for|of)
            registration; ala-? ?accredited; archival certificate; certificates?, ; birth certificates?; accredit\\w+;
            (class|code|category) \\w+ (driver'?s?'? )?licen[cs]e; clean _ licen[cs]e; licen[cs]e ~ (been|is) clean;
            sponsor licen[cs]e; licen[cs]ed drivers?; licen[cs]e plates?; open licen[cs]e; (creative commons|software)
            licen[cs]*
        """,
    ),
)
