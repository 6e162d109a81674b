"""What the job is for, how it feels, and to whom it is open-minded."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "diversity",
        "equal opportunity or accommodations",
        sure="""
            (equal|eeo|eoe|diversity|inclusi|discriminat|dei|affirmative)* ?(opportunity|employer|policy|
            statement)*; accommodat*; accomodat*; disab*; accessib* (needs|interview|support|workplace)?; lgbt*;
            (people|person|women|men|applicants) of colou?r; bipoc; veterans?; minorit*; women; trans; queer;
            neurodiver*; adhd; autis*; parents; immigrants; first gen*; lived experience; formerly incarcerated
        """,
        unless="""
            opportunity to; accommodation (provided|included|allowance); hous*; disability (insurance|coverage|
            rights|policy|justice|field|advocacy); accessib* (coordinator|role|work|issues); people (are|is);
            accommodations? (in town|nearby); (experience|work*) with (people with )?(disab|veteran|immigrant|women|
            lgbt)*
        """,
        says="""
            (equal|eeo|eoe|discriminat)* (opportunity|employer)*; equal (opportunity|employment|opportunities); eoe;
            e\\.o\\.e; discriminat*; affirmative action; accommodat*; disabilit*; lgbt*; people of colou?r; bipoc;
            veterans?; underrepresented; women; regardless; marginali[sz]ed; (inclusive|diverse|diversity|welcoming)
            ~ (workplace|team|environment|workforce|staff|community|backgrounds); encourage* ~ appl*; lived
            experience; protected
        """,
        never="""
            learning disabilities; (services?|programs?|support|work\\w*) (for|to|with) ~ (disabilit|veteran|women|
            lgbt|people of color)*
        """,
    ),
    Topic(
        "duties",
        "what the job involves",
        sure="""
            duties; responsibilit*; (what|which) (would|will|do|does|am|is) (i|you|the job|the role|this job|this
            role|the position|this position|the person|someone|interns?|fellows?|the work|the job) (be )?(do|doing|
            involve|entail|responsible|work on|working on|actually|expected)*; day to day; typical (day|week); job
            description; main tasks?; tasks?; what (is|s) (the|this) (job|role|position|work) (about|like)?; tell me
            about (the|this) (job|role|position); what (project|projects|programs?|topics|areas) ~ (work|working|
            lead|on); overview; describe the (job|role|position); summary; what's the job; in charge of; do all day;
            main (duty|responsib|part)?; purpose of the (role|job|position); focus of; what's the (role|position|
            job|work|internship|fellowship|gig); what (the|this) job is; what (do|will|would) i do; what (do|does)
            (a|an|the|this) _ do ; (expected|asked|required) of (me|us|you|the person); what would be expected
        """,
        unless="""
            (what|which) ~ (pay|paid|earn|days|hours|benefits|time|date|software|skills|need|send|city|office|
            report); day to day ~ supervis*; supervis* ~ day; home; remote*; what is the (salary|pay|deadline|rate|
            location|start|schedule|title|address|closing|email|link|process|subject| contact|mission|benefit|role
            called|age|team|dress); what would i (make|earn|get); responsib* ~ supervis*; in charge of me
        """,
        says="""
            responsib*; duties; will (be|lead|work|manage|develop|support|help|coordinate|conduct|provide|assist|
            design|oversee|serve| create|have|play)*; (lead|manage|develop|support|coordinate|plan|conduct|assist|
            create|provide|design|organi[sz]e| implement|maintain|oversee|draft|write|build|work|ensure|prepare|
            serve|help|participate| collaborate|research)(s|ing)? ; the role; this (role|position); you (will|would|
            may|might|must|need to|are to|also|should expect to)? (not|never|also|then|mostly|mainly|often|
            sometimes)? (teach|run|lead|manage|take|make|keep|answer|check|clean|write|build|hold|carry|handle|meet|
            talk|train|brief|pick|bring|drive|cook|sort|open|close|prepare|plan|play|be doing|be collecting|be
            asked|visit|travel|test|fix|see|give|care|look after|spend|deal|work)*; you (won't|will not|do not|
            don't|needn't|need not|would not|wouldn't) ; (you'll|you'd) (be)? \\w+; (the|each|every) (person|holder|
            postholder|post holder|successful candidate|incumbent|intern|fellow|officer|coordinator|assistant|
            volunteer|ranger|lecturer)s? (will|would|also|must|is to|teach|give|take|make|keep|lead|serve|hold)*;
            (teach|clean|check|answer|set up|take|keep|run|handle|process|review|monitor|report|train|recruit|meet|
            visit|attend|present|teach|assess|document|respond|deliver|make|spray|repair|install|test|update|record|
            edit|translate|file|sort|drive|cook|feed|inspect|testify|enter|order|produce|facilitate|represent|
            liaise|advise)(s|es|ing)? ; (is|are) (not|never)? (expected|obligatory|required of you|part of the (job|
            role|post|work)); (belongs?|falls?) to (you|the (role|post|job)); day to day
        """,
        under="""
            responsibilities; duties; job responsibilities; what you'll do; the role; about the job; about the role;
            position summary; job description; essential functions; role; the job; position overview; what you will
            do; key responsibilities; primary duties; job summary; position description; position; description; you
            will; in this position you will; the position; main duties; essential duties; profile; job duties;
            duties and responsibilities; you will be responsible for; overview; what you would do; what you'd do;
            your (role|tasks|job|work|responsibilities|duties|day); the work; tasks; main tasks; key tasks; scope of
            work; a typical (day|week|shift|night); your (day|week)( to day)?; about the work; main
            responsibilities; essential job functions; duties include; what the (job|work|role) (is|involves|looks
            like); what we ask of you; terms of reference; purpose of the (role|post|job); key accountabilities;
            accountabilities
        """,
        listing=True,
        broad=True,
    ),
    Topic(
        "culture",
        "the working culture",
        sure="""
            culture; dress code; what's it like (to work|working)?; atmosphere; (work|working|office) (environment|
            culture); vibe; casual; work life; fast paced; noisy; relaxed; micromanag*; autonomy; independen*;
            dress; wear ; work[- ]life balance
        """,
        unless="""
            pop culture; arts and culture; independent contractor; (arts|food|popular|museum) culture; casual (job|
            work|contract|position)
        """,
        says="""
            culture; dress; atmosphere; environment; work life; fast paced; collegial; supportive; collaborative; we
            value; casual; independent(ly)?; welcoming; friendly; micro-?manag*
        """,
        never="""
            (cultures?|cultural) (and|of|institutions?|competen|heritage|corridors|programs?|events?)*;
            environmental; pop culture; built environment; independent (contractor|living|schools?|bookstores?)
        """,
        broad=True,
        exact=True,
        general="culture like work working environment atmosphere vibe place office values everyday",
    ),
    Topic(
        "job_number",
        "a job number or grade",
        sure="""
            job (number|code|id|ref\\w*|#); (reference|vacancy|requisition|req|posting) (number|code|id|no|#);
            requisition; grade; job (class|family|level|grade); civil service; exam number; date posted; when was
            (it|this) posted; posted (on|when|date)?; band ; ref (number|no|code|#)?
        """,
        unless="pay grade; grades? (taught|level|school|k)*; how many grades; where ~ posted; my grades",
        says="""
            (job|vacancy|requisition|req|posting|reference|position|announcement|ref) ?(number|code|id|no\\.?|#|
            ref\\w*|:) ; grade:?; band \\w+; job class; posted:?; date posted; civil service; classification;
            posting date; req \\d+; level
        """,
        never="""
            grades k; \\d(th|st|nd|rd) grade*; grade (level|school|students?); band (practice|together); (all|every|
            entry|high|senior|national|local|state) levels?
        """,
    ),
)
