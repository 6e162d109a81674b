"""Whom to ask, and how to reach them."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "phone",
        "a telephone number",
        sure="""
            (phone|telephone|fax|tel|contact) (number|no|#)s?; number to (call|ring|phone|text);
            (can|could|should|who) ~ (call|ring|phone) (someone|them|you|about|for)?; phone calls?; by
            (phone|telephone)
        """,
        unless="""
            phone (interview|screen|skills|plan|stipend|allowance)*; (work|company|cell|mobile) phone; on call;
            call center; (interview|screen)* (by|over) phone; answer ~ (phone|calls) ; making (phone)? calls;
            make (phone)? calls
        """,
        says="""
            \\(?\\d{3}\\)?[-.\\s]{1,2}\\d{3}[-.\\s]\\d{4}; \\+\\d{1,3}[\\s\\d()-]{7,18}; 0\\d{2,4} \\d{3,4}
            \\d{3,4}; no (phone)? calls; tel(ephone)?:; phone:
        """,
    ),
    Topic(
        "contact",
        "whom to ask",
        sure="""
            (who|whom|where) ~ (ask|contact|questions?|call|talk|speak|reach|enquir|inquir|phone|write)*;
            contact (person|info|information|details|name|email|number|phone)?; (phone|telephone|contact|fax)
            (number)?; questions?; point of contact; hr (contact|person|rep|manager|department); human
            resources; recruiter; hiring manager; (who|whom) ~ hr; call (them|someone|you); talk to someone;
            more info*; inquir*; enquir*; reach out; get in touch; informal (chat|discussion|conversation);
            email ~ question*; whos? hiring; no phone calls; email address; accommodat* ~ (contact|who); number
            to (call|ring|phone|text); (call|ring|phone|text) (someone|them|you|about|for); e-?mail for
            questions; (someone|anyone|person) to (ask|talk|speak|contact|call|email); who (is|would be) the
            (contact|recruiter); address ~ (cover letter|letter|application) to; who ~ address ~
            (letter|application|email); addressed to ; hr e-?mail; e-?mail ~ questions?; who (is|are) (the)? hr
        """,
        unless="""
            (application|interview|screening|essay) questions?; (call|contact) (log|center|list)s?; contact with
            (the|our|clients|public|patrons|donors); phone (benefit|plan|stipend|skills); do they give ~ phone;
            (give|get|provide|company|work) ~ phone; send ~ (resume|cv)*; e-?mail ~ (send|submit)
            (it|my|the|resume|cv|application|materials|stuff)*; (which|what) e-?mail ~ (send|apply|submit)* ;
            phone (supplied|provided|included|paid)* ; making (phone)? calls; make (phone)? calls
        """,
        says="""
            (contact|questions?|inquir|enquir|reach out|call|telephone|tel|phone|for more information|further
            information|email|for details|hr|human resources)* ~ (@|\\d{3}[-.\\s]\\d{3,4}|\\[at\\]);
            questions?\\?; (contact|questions?|inquir*|enquir*):?; tel(ephone)?:?; phone:; email:;
            (informal|confidential) (chat|discussion|conversation|enquir*|inquir*); human resources;
            \\(?\\d{3}\\)?[-.\\s]\\d{3}[-.\\s]\\d{4}; no (phone )?calls; @
        """,
        near="contact*; email; human resources",
        never="""
            (main|primary|first|key|maintain|regular) (point of )?contacts?; contact
            (with|lists?|tracing|information for|database)*; answer* ~ questions ~ (from|about) ; answer ~
            (phone|call)s; customer inquir*; respond* to ~ inquir*; ask questions; contact hours; phone ~ skills
        """,
        under="contact; contact information; questions; contacts; contact details; contact us",
    ),
)
