"""How to apply: where to and with what."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

ADDRESS = r"""
    [\w.+-]{1,64} ?(@|\[at\]|\(at\)) ?[\w-]+(\.| ?\[dot\] ?)[\w.-]+; https?://\S+; www\.\S+;
    [\w-]+\.(org|com|net|edu|gov|io|co|us|uk|eu|au|ca|cm|ai|dev)/\S+
"""

TOPICS = (
    Topic(
        "apply",
        "how to apply",
        field="apply_url",
        sure="""
            how ~ (apply|submit|send|appl*); where ~ (apply|submit|send|application|email|go to
            apply|upload|form|mail|resume|cv|sign up); apply
            (where|how|link|online|here|url|at|via|through|by|to)?; (application|apply)
            (link|url|form|portal|page|website|site|address|email|instructions?|process|steps?); link (to|for) ~
            (apply|form|application|posting|job)?; link; url; portal; send ~ (where|to who|to whom|to);
            (who|whom|what address|which address|what email|which email) ~ (send|email|submit|apply|mail);
            (email|e-mail) ~ (resume|application|cv|materials|apply|stuff)*; apply ~
            (email|e-mail|online|mail|post|in person|phone|website); apply; form; email address; website to
            apply; instructions; online application; by mail; fax; process to apply; steps to apply; apps? go;
            get my (app|application|resume|cv) in; apply (by|via) (e-?mail|mail|post|phone|fax); who
            (gets|receives|reads|sees) ~ (application|resume|cv)*; (which|what) (e-?mail|address|e-?mail
            address) ~ (send|submit|apply|use)*; e-?mail ~ (send|submit) ; drop off; walk in; apply ~ online;
            online; apply (by|via) e-?mail; fill (in|out); (which|what) (e-?mail|address|e-?mail address) ;
            (applications?|apps?|cv|resume) (go|be sent|be submitted|be addressed|get sent)*; where ~
            applications?; process (for|of|to) apply*; put my name in; apply url; get this job; whom ~
            applications?; how (can|do|should|would|could|might) ~ apply
        """,
        hint="email; e-mail; submit; website; link",
        unless="""
            (when|deadline|too late|how long|last day|by when|until|what date|what time) ~
            (apply|appl*|submit|send|form|application|resume|cv|in|get); (questions?|contact) ~ (email|who)?;
            should i (even )?apply; email ~ subject; subject (line)?; ^can i (still )?apply;
            (who|anyone|people|students) (can|could|may) apply; eligible to apply; able to apply; apply by
            (when|what|date)*; apply if; apply (with|without); still apply; apply
            (before|again|late|multiple|for more|for multiple|as a); (clos|still open|due) ~ appl*; apply from;
            cost to apply; pay to apply; fee to apply; need ~ to apply; (what|which) ~
            (send|submit|include|upload|attach|provide); what ~ (required|needed|necessary) to apply;
            (students?|\\w+ olds?|people|foreigners|freshers|graduates|anyone|everyone|who) (can|may|could|to)?
            apply; can (students|graduates|people|foreigners|teens|anyone|americans|\\w+ graduates) apply;
            online (benefits|course|training|classes|portfolio|degree|program) ; how many days left; rush; first
            come ; outsiders? apply; internal ; current (employees?|staff) ~ apply; (allowed|eligible|welcome)
            to apply; apply as a ; time ~ left; window to apply
        """,
        says="""
            (to apply|apply (now|here|online|at|by|via|through|using|for|with|to)|how to apply|submit ~
            application|application form|send ~
            (resume|cv|cover|letter|application|materials|email|inquir)*|email ~
            (resume|cv|cover|letter|application|materials)*); apply;
            (submit|send|forward|upload|e-?mail|complete|fill|attach) ~ (resume|r.sum.|cv|cover
            letter|letter|application|form|materials|interest|portfolio|inquir)*; applications?
            (should|must|can|may|will|to|are) ~ (submitted|sent|emailed|directed|made|accepted)
            (online|to|via|through|by e-?mail|at); for (more|further|full|application)
            (information|details|instructions) ~ https?;
            (apply|application|job|position|career|vacanc|role|post|opening)* ~ (see|visit|click) ~
            (https?|www); (interested|qualified) ~ (candidates|applicants|persons|parties) ~
            (send|submit|email|apply|should|please|contact); application ~ (here|link|form); introduce yourself;
            please (send|email|submit|contact|complete|visit|apply|forward)
        """,
        near="application; website; contact; visit; online; email; click",
        under="""
            to apply; how to apply; application process; apply; application instructions; applying; application;
            application procedure; how to apply
        """,
        listing=True,
        never="""
            !\\[[^\\]]{0,200}\\]\\([^)]{0,300}\\); (as|also|they|may|not|does|rules|conditions|will) _ apply to;
            apply (knowledge|skills|principles|the|your|for
            grants|a|an|best|these|this|critical|lessons|learning)*; forward to; applications
            (received|open|close|will|are reviewed)
        """,
    ),
    Topic(
        "materials",
        "what to send with an application",
        field="materials",
        sure="""
            what ~ (send|submit|include|attach|upload|provide|enclose|prepare|goes in|hand in|turn in|give
            them); (documents?|materials?|paperwork|attachments?) (needed|required|to|do|should|for)*;
            (what|which) ~ (documents?|materials?|paperwork|items?|pieces|files) ~; send what; application
            (materials?|package|packet|contents|documents?|requirements?); need to apply; what ~
            (application|apply) (need|include|consist|contain|ask|require|involve)?; (goes|go) in(to)?
            (the|my|an) application; what ~ need ~ to apply; what (do|should) i need for (the|an|my)
            application; to apply what; stuff ~ (apply|application|send); resume; cv; what do they (want|need)
            (in|with|from) ~ (application|apply|applicants); (required|needed|necessary) to apply; what ~ apply
            with; need (to send|for the application); supporting docs; documents ; what (do|does|will)
            (they|you|it) ask for; things to (submit|send|include|attach)
        """,
        hint="documents; materials; upload",
        unless="""
            (where|who|whom|how|when) ~ (send|submit|email) ~ (resume|cv|it|stuff|app|application)?; how long ~
            (resume|cv|cover letter); (resume|cv|letter) ~ (length|long|pages|format); what ~
            (subject|address|email); email ~ (resume|cv) to; resume ~ (pdf|word|format); last ~ resume; resume
            where; what ~ email ~ address; link; what happens; after i (send|apply|submit) ; latest
            (time|date|day)
        """,
        says="""
            (send|submit|include|email|attach|upload|provide|forward|enclose|require|your|a|an|bring|copy of) _
            _ (resume|r.sum.|cv|cover letter|letter of
            (interest|introduction|motivation|application)|portfolio|writing
            samples?|references|transcripts?|statement of|essay); resume*; r.sum.s?; cv; c\\.v\\.; curriculum
            vitae; cover letter; letters? of
            (interest|recommendation|introduction|motivation|support|application);
            (supporting|following|required|application) (materials|documents|statement|evidence); answers? to _
            _ questions
        """,
        near="application; apply; submit",
        never="(writing|screening|reviewing) resumes; resume (workshops?|writing|help|assistance)",
        under="to apply; how to apply; application; application materials; documents; required documents",
        listing=True,
    ),
    Topic(
        "cover_letter",
        "a cover letter",
        field="materials",
        sure="""
            cover ?letter*; covering letter; letter of (interest|motivation|introduction|application);
            motivation letter; statement of (interest|purpose); personal statement; coverletter
        """,
        unless="""
            (long|length|pages|words) ~ letter; letter ~ (long|length|pages|address*|to whom|to who);
            (what|which) ~ (send|submit) ~ beside; who ~ (address|send) ~ letter; (resume|cv) (and|&|or) ~
            (to|where)
        """,
        says="""
            cover ?letter*; covering letter; letter of (interest|motivation|introduction|application);
            motivation letter; statement of (interest|purpose); personal statement; supporting statement;
            (letter|email) (explaining|describing|outlining|stating|telling|that)
        """,
        exact=True,
        general="""
            cover coverletter letter covering interest motivation statement personal purpose introduction send
            include submit write optional resume
        """,
    ),
    Topic(
        "references",
        "references",
        sure="""
            references?; referees?; recommendation* (letters?)?; letters? of (recommendation|reference|support);
            recs; recommenders? ; (call|contact) my (old|current|former|last|previous)
            (boss|employer|manager|supervisor)
        """,
        unless="reference (desk|services?|librarian|interview*)",
        says="""
            references; (professional|personal|three|two|3|2) _ references?; reference
            (list|contacts?|checks?|letters?); referees?; letters? of (recommendation|reference|support); letters?
            from; recommendations?; recommenders?; (names?|contacts?|addresses|details|e-?mails?|numbers?) (of|for)
            (two|three|2|3|one|four) _ (people|persons|professionals?|colleagues|supervisors?|individuals);
            (two|three|four|one|2|3|4) (people|persons|colleagues|individuals|professionals|supervisors|former \\w+) ~
            (who|whom|we) ~ (known|know|worked|work|lived|speak|talk|call|contact|write|reach|vouch);
            (call|phone|ring|contact|speak (to|with)|talk (to|with)) ~ (former|previous|past|current|last|present)
            (employers?|supervisors?|managers?)
        """,
        never="""
            reference (desk|services?|librarian|assistance|interview*|questions?|number|collection|and
            programming|no|code|materials|work); (policy|make|provide|develop) ~ recommendations?; with
            reference to; job reference; library reference; terms of reference; reference:; ref:; frame of
            reference; references? sources; electronic references?; (written|policy|inclusion|reports
            and|program|of) recommendations
        """,
    ),
    Topic(
        "samples",
        "a portfolio or work samples",
        sure="""
            (writing|work|code|design|sample) samples?; samples?; portfolio*; examples? of
            (my|your|previous|past|prior)? ?(work|writing|design)?; clips; reel; github; work examples;
            published (work|articles|pieces)
        """,
        unless="sample(s|ing)? (of data|size|collection|analysis|preparation); test assignment",
        says="""
            (writing|work|code|design|recent|published) samples?; samples? of; portfolio*; examples? of ~
            (work|writing|design|project|publication)*; clips; reel; links? to ~
            (work|writing|github|portfolio|project|publication|supporting|blog|sample)*; published
            (work|articles|pieces|examples);
            (pieces?|things?|articles?|examples?|appeals?|letters?|reports?|papers?|projects?|drawings?|stories|lessons?|curricul\\w+|proposals?|something|work)
            (you|that you|which you|you've|you have|of yours) _
            (wrote|written|made|built|done|designed|worked|published|produced|led|edited|created|drafted|completed|taught);
            (photographs?|photos|pictures|images|links?|recordings?|slides|examples?|pieces) ~ of _
            (your|installations|work|projects|pieces|own) _ (work|pieces|projects|teaching|playing)?; (public|code) _
            repositor*; git(hub|lab); show-?reel*; publications? list; list of publications;
            (attach*|links?|upload*|include|send|submit) ~ (pieces|articles|photos|pictures|photographs|recordings?)
        """,
        never="""
            (grant|investment|project|program|product|property|funding|donor) portfolio; portfolio of
            (grants|projects|clients|donors|programs|investments|accounts|prospects|properties|partners|work
            that); portfolio (management|manager|companies); data samples
        """,
        general="""
            sample samples example examples portfolio previous past prior send work; see show something stuff made
            wrote written many look looks want piece pieces did own project projects page pages accept acceptable
            attach include earlier done building built writing clips clip code github photos pictures link links
        """,
        exact=True,
    ),
    Topic(
        "transcript",
        "transcripts",
        sure="transcripts?; grades; gpa; diploma copy; proof of (degree|education)",
        says="transcripts?; gpa; grades; proof of (degree|education)",
        never="transcripts? of (interviews|meetings|hearings); grades? (k|\\d|[a-z]\\b)",
    ),
    Topic(
        "application_format",
        "the form an application should take",
        sure="""
            subject (line|header|heading)?; (how long|length|page limit|pages|word limit|word count|max*) ~
            (resume|cv|letter|essay|statement|answer)*; how (long|many pages) ~
            (resume|cv|letter|essay|statement); (resume|cv|letter|application) ~ (format|pdf|word doc|file
            type|pages|length); format; pdf; file type; salary (requirements?|expectations?|history); page
            (limit|count|max|length); word (limit|count|max); pages; one page; title of (the|my) email; name
            (the|my) file; file name; in (pdf|word|docx?) ; (one|single|separate|several)
            (file|document|pdf|attachment)s?
        """,
        unless="who ~ (email|send|submit); formatt*",
        says="""
            subject (line|heading|header|of|:)?; (in|as) ~ subject; pdf; word (document|doc|format); pages?; page
            limit; word limit; # words; attachments?; salary (requirements?|expectations?|history); in one
            (file|document|pdf); addressed to; format; file; reference (number|code|no); job (number|code|id|ref*);
            requisition; job reference; quote ~ reference; vacancy (number|no|ref); (max|max\\.|maximum|at most|up
            to|no more than|no longer than|exceed|exceeding|limit of|limited to|under|within) _
            (#|one|two|three|four|five|ten) _ (sides?|pages?|words|mb|minutes?|megabytes?);
            (#|one|two|three|four|five|ten)-page; sides? of a4; a4; # ?mb; voice note; (hard|paper|scanned|printed)
            cop(y|ies); on paper; electronic mail; (cv|resume|r.sum.)-?s? _ (alone|only|themselves|on its own);
            r.sum.-only; (will|do|can|does|are|is) not _ (open|opened|look at|considered|be
            considered|accept|accepted|read)\\b; no
            (photos?|pictures?|cvs?|resumes?|r.sum.s?|dms?|links|attachments|zip files?|cover
            letters?|letters?|faxes|recruiters|agencies) ; plain text; markdown
        """,
        near="resume; cv; cover letter",
        never="""
            subject matter*; file (management|maintenance|systems?)*; pages? (of|on|for) (the|our)
            (library|website)*; web ?pages?; landing pages?; donation pages?;
            (variety|various|multiple|different) ~ formats?
        """,
        exact=True,
        general="""
            format email resume cv write put say use long length page pages limit word words line file type header
            heading subject letter cover submit document attachment count max maximum; just only alone send submit
            limit size special should any instead app application can possible mail post paper envelope hand
        """,
    ),
)
