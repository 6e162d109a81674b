"""Who hires, what they do, and what the job is for."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "organization",
        "the organization's name",
        field="organization",
        sure="(which|what|name of|who is|who's|whats) ~ (org|organi[sz]ation|employer|company|nonprofit|charity|agency|institution|ngo|group|library|museum|school|university) (is|name|called|hiring|this|posting|it|for|am)*; employer; who ~ (hiring|employer|recruiting|posted|offering|behind); (org|organi[sz]ation|company|employer) name; who (would|will|do) i (be )?(working|work|employed) (for|by); whose job; who's it for; which org; (job|posting|role|position) for (who|which|what)",
        unless="what does ~ do; (what|how) ~ (big|size|large|old|does|do|did|mission|culture|funded|values?|type|kind); kind of; type of; when ~ (founded|started); hiring manager; which ~ (department|office|branch|software|team|city)",
        says="about (us|the)*; (is|are) (seeking|looking for|hiring|recruiting|a nonprofit|a non-profit|an? \\w+ organi[sz]ation); seeks; organi[sz]ation:; company:; employer:; founded; (nonprofit|non-profit|charity|ngo)",
        under="about us; about the organization; company; organization; employer; about the company; company information",
    ),
    Topic(
        "mission",
        "what the organization does",
        sure="(what|who) (does|do|is|are) (the |this |that |your )?(org|organi[sz]ation|company|group|charity|foundation|agency|you|they|employer|center|centre|institute|nonprofit|alliance|coalition|network)s? ~ (do|about|work|stand|focus|for|believe)*; mission; about (the|this|your) (org|organi[sz]ation|company|employer|group|charity|nonprofit)*; what's the (org|company|organization) about; purpose; values?; vision; goals? of the (org|company)*; tell me about (the|this|your) (org|company|organi[sz]ation|employer); who are (you|they); background on the (org|company)*; cause; issues ~ work on; what kind of (org|organization|company|place|nonprofit); history",
        unless="(vision|dental) (insurance|coverage); salary history; who are they looking for; criminal history; what do they (pay|offer|want|need|look|require|expect|give|cover)*; what do i do; work history; what are they looking; (provide|use|need|mean) ",
        says="mission; (is|are) (a|an|the|one of) ~ (organi[sz]ation|nonprofit|non-profit|charity|foundation|coalition|agency|company|network|institut\\w+|museum|library|center|centre|movement|group|alliance|union|ngo|university|community|platform|social enterprise); founded; dedicated to; works? (to|with); committed to; vision; our (purpose|work|goal|values)*; we (are|work|believe|build|help|support|provide|fight)*; serv(es|ing)",
        under="about us; about; mission; who we are; about the organization; organizational description; our mission; overview; background; organization; about the company; company; company information; organizational overview; the organization",
    ),
    Topic(
        "founded",
        "when the organization was founded",
        sure="(when|what year|how long ago|who) ~ (founded|started|established|created|begin|formed|set up|launch*) ; founded; how old ~ (org|organi[sz]ation|company|group|charity|library|museum|school|nonprofit)*; founding; established; founder*; how long ~ (been around|existed|in business|operating|been operating)",
        unless="when (does|do|would|will|can|could|should|is) ~ (job|position|role|it|i|internship|fellowship|program|we|start*); start date",
        says="(founded|established|since|began|started|created|incorporated|formed|launched|opened) ~ (1[6-9]\\d\\d|20\\d\\d); founded; established (in|by); founder*; since (1[6-9]\\d\\d|20\\d\\d); # years (of|ago|old); for (over|more than|nearly) # years; (1[6-9]\\d\\d)",
        never="well established; co-?founder of; start date",
    ),
    Topic(
        "funding",
        "who funds it",
        sure="(who|what|how|where) ~ (fund|funds|funded|funding|finance[ds]?|pays for|money|sponsors?|backing|supported|grant)s?; funding; funder*; grant funded; funded by; donors?; financial(ly)? (stab|health|secure)*; source of (funds|funding); annual budget; (org*|total|operating) budget; how big ~ budget; government funded; budget",
        unless="(manage|create|oversee|track|develop|draft|own) ~ budgets?; (training|conference|professional|home) ~ budget; funder (relations|reports)",
        says="(fund|funded|funding|funds|funders?|supported|sponsored|financed) ~ (by|from|through); grant (funded|funding); (fund|grant)s? from; donors?; foundation (support|grant)s?; through ~ (grant|funding); budget of; funded; supported (with|by|through); (annual|operating) budget; [$£€]\\s?# ~ (million|budget|annual)*; contributors?; financed; funding",
        never="funders? (reports|relations|relationships)*; manag* ~ budget; fundrais*; refund*; donor (relations|database|stewardship|records|prospect)*; develop* ~ budgets?; 401k",
    ),
    Topic(
        "org_type",
        "the kind of organization",
        sure="non-?profit; not for profit; for profit; 501 ?\\(?c\\)?*; charity; government (agency|job|run)*; public sector; religious org*; faith based; b ?corp; startup; start-up; ngo; private company; political; partisan; (company|organi[sz]ation) (type|kind); church; state agency; worker owned; co-?op",
        unless="(experience|background|worked|working|which|what|name) ~ (non-?profit|charity|government|ngo); non-?profit experience; startup (costs?|experience)",
        says="non-?profit; not for profit; for-?profit; 501 ?\\(?c\\)?*; charit(y|able); government (agency|entity|body)*; public (agency|sector|benefit corporation|body)*; faith based; b ?corp; start-?up; ngo; non-?partisan; social (enterprise|change organi[sz]ation); member-?(led|based|owned)*; coalition; worker owned; co-?op(erative)?; non-governmental; municipal; state agency; federally",
        never="experience ~ (non-?profit|charit|ngo|government|startup)*; (work*|partner*|relationships?) with ~ (non-?profits?|charities|ngos?|government|startups?); growing technology startups; government staff",
        exact=True,
        general="nonprofit profit charity company organization ngo agency government",
    ),
    Topic(
        "org_size",
        "the organization's size",
        sure="how (big|large|many|small) ~ (org|organi[sz]ation|company|library|museum|staff|employees|members|branches|offices|collection|budget|people work|network|school|campus|charity); (org*|company|staff|membership) size; number of (employees|staff|members|branches|volunteers|countries); headcount; how many (countries|states|cities|members|students|visitors|clients|volunteers|branches|locations|offices|chapters|users|people ~ serve)",
        unless="(manage|supervise|oversee|lead|report*|hiring|hire) ~ (staff|people|employees); how big is the team",
        says="# ~ (staff|employees|members|branches|volunteers|countries|people|offices|items|states|cities|organizations|students|visitors|clients|locations|volumes|users|customers|residents|patrons|chapters); staff of; team of; (over|more than|nearly|approximately) (#|thirty|forty|fifty|hundred)*; thousands; hundreds; million",
        never="[$£€]\\s?#; years",
        exact=True,
        general="organization company size staff employees many number large",
    ),
    Topic(
        "diversity",
        "equal opportunity or accommodations",
        sure="(equal|eeo|eoe|diversity|inclusi|discriminat|dei|affirmative)* ?(opportunity|employer|policy|statement)*; accommodat*; accomodat*; disab*; accessib* (needs|interview|support|workplace)*; lgbt*; (people|person|women|men|applicants) of colou?r; bipoc; veterans?; minorit*; women; trans; queer; neurodiver*; adhd; autis*; parents; immigrants; first gen*; lived experience; formerly incarcerated",
        unless="opportunity to; accommodation (provided|included|allowance); hous*; disability (insurance|coverage|rights|policy|justice|field|advocacy); accessib* (coordinator|role|work|issues); people (are|is); accommodations? (in town|nearby); (experience|work*) with (people with )?(disab|veteran|immigrant|women|lgbt)*",
        says="(equal|eeo|eoe|discriminat)* (opportunity|employer)*; equal (opportunity|employment|opportunities); eoe; e\\.o\\.e; discriminat*; affirmative action; accommodat*; disabilit*; lgbt*; people of colou?r; bipoc; veterans?; underrepresented; women; regardless; marginali[sz]ed; (inclusive|diverse|diversity|welcoming) ~ (workplace|team|environment|workforce|staff|community|backgrounds); encourage* ~ appl*; lived experience; protected",
        never="learning disabilities; (services?|programs?|support|work\\w*) (for|to|with) ~ (disabilit|veteran|women|lgbt|people of color)*",
    ),
    Topic(
        "duties",
        "what the job involves",
        sure="""duties; responsibilit*; (what|which) (would|will|do|does|am|is) (i|you|the job|the role|this job|this role|the position|this position|the person|someone|interns?|fellows?|the work|the job) (be )?(do|doing|involve|entail|responsible|work on|working on|actually|expected)*; day to day; typical (day|week); job description; main tasks?; tasks?; what (is|s) (the|this) (job|role|position|work) (about|like)?; tell me about (the|this) (job|role|position); what (project|projects|programs?|topics|areas) ~ (work|working|lead|on); overview; describe the (job|role|position); summary; what's the job; in charge of; do all day; main (duty|responsib|part)*; purpose of the (role|job|position); focus of""",
        unless="(what|which) ~ (pay|paid|earn|days|hours|benefits|time|date|software|skills|need|send|city|office|report); day to day ~ supervis*; supervis* ~ day; home; remote*; what is the (salary|pay|deadline|rate|location|start|schedule|title|address|closing|email|link|process|subject|contact|mission|benefit|role called|age|team|dress); what would i (make|earn|get); responsib* ~ supervis*",
        says="responsib*; duties; will (be|lead|work|manage|develop|support|help|coordinate|conduct|provide|assist|design|oversee|serve|create|have|play)*; (lead|manage|develop|support|coordinate|plan|conduct|assist|create|provide|design|organi[sz]e|implement|maintain|oversee|draft|write|build|work|ensure|prepare|serve|help|participate|collaborate|research)(s|ing)? ; the role; this (role|position)",
        under="responsibilities; duties; job responsibilities; what you'll do; the role; about the job; about the role; position summary; job description; essential functions; role; the job; position overview; what you will do; key responsibilities; primary duties; job summary; position description; position; description; you will; in this position you will; the position; main duties; essential duties; profile; job duties; duties and responsibilities; you will be responsible for; overview",
        listing=True,
    ),
    Topic(
        "culture",
        "the working culture",
        sure="culture; dress code; what's it like (to work|working)*; atmosphere; (work|working|office) (environment|culture); vibe; casual; work life; fast paced; noisy; relaxed; micromanag*; autonomy; independen*; dress; wear",
        unless="pop culture; arts and culture; independent contractor; (arts|food|popular|museum) culture; casual (job|work|contract|position)",
        says="culture; dress; atmosphere; environment; work life; fast paced; collegial; supportive; collaborative; we value; casual; independent(ly)?; welcoming; friendly; micro-?manag*",
        never="(cultures?|cultural) (and|of|institutions?|competen|heritage|corridors|programs?|events?)*; environmental; pop culture; built environment; independent (contractor|living|schools?|bookstores?)",
    ),
    Topic(
        "job_number",
        "a job number or grade",
        sure="job (number|code|id|ref\\w*|#); (reference|vacancy|requisition|req|posting) (number|code|id|no|#); requisition; grade; job (class|family|level|grade); civil service; exam number; date posted; when was (it|this) posted; posted (on|when|date)?; band",
        unless="pay grade; grades? (taught|level|school|k)*; how many grades; where ~ posted; my grades",
        says="(job|vacancy|requisition|req|posting|reference|position|announcement|ref) ?(number|code|id|no\\.?|#|ref\\w*|:) ; grade:?; band \\w+; job class; posted:?; date posted; civil service; classification; posting date; req \\d+; level",
        never="grades? (k|\\d|level|students?|school)*; band (practice|together); (all|every|entry|high|senior|national|local|state) levels?",
    ),
)
