"""Postings in many styles, written for these tests, each with what it states and what it does not."""

from __future__ import annotations

from typing import Any

CITY = """CITY OF HARLOW FALLS
Job Title: Recreation Program Coordinator
Department: Parks and Recreation
Salary ........ $28.45 - $36.31 Hourly
Opening Date: 03/04/2024
Closing Date: 03/29/2024 11:59 PM Pacific
Location: 410 Mill Street, Harlow Falls, OR
Schedule: Monday - Friday, 8:00 a.m. to 5:00 p.m.

DESCRIPTION
The City of Harlow Falls is recruiting for a full-time Recreation Program Coordinator. Under the general supervision of the Recreation Manager, this position plans youth programs with an annual budget of $450,000.

MINIMUM QUALIFICATIONS
Any combination of education and experience equal to:
- Associate's degree in recreation or a related field, AND
- Two (2) years of experience running community programs.
- Must be at least 18 years of age.

HOW TO APPLY
Applications must be submitted online at https://www.harlowfalls.example.gov/jobs/rec-coordinator. A resume will not be accepted in place of a completed application. Oral interviews are planned for the week of April 15, 2024.
"""
CITY_FACTS: dict[str, Any] = {
    "title": "Recreation Program Coordinator",
    "organization": "City of Harlow Falls",
    "salary": (28.45, 36.31, "USD", "hour"),
    "locations": ["410 Mill Street, Harlow Falls, OR"],
    "work_mode": None,
    "onsite_days": None,
    "employment_type": "full-time",
    "deadlines": [("hard", "2024-03-29", "23:59")],
    "apply_url": "https://www.harlowfalls.example.gov/jobs/rec-coordinator",
    "apply_email": None,
    "reports_to": "Recreation Manager",
    "start_date": None,
    "min_years": 2,
}

COUNCIL = """Community Engagement Officer
Brackley Vale Council
Salary: £29,777 to £32,909 per annum (pro rata)
Contract: Fixed term until 31 March 2026
Working pattern: Part time, 22.5 hours per week
Closing date: 23:59 on Sunday 12 May 2024
Interview date: w/c 20 May 2024

About the role
You will be based at the Town Hall in Brackley and report to the Neighbourhoods Team Leader. Hybrid working is available: we ask that you are in the office on Tuesdays and Wednesdays.

About you
- Educated to degree level or with equivalent experience
- Experience of working with community groups
- A full driving licence is desirable

To apply
Please upload your CV and a supporting statement through our careers portal. For an informal chat contact Priya Nolan on 01632 960 111 or priya.nolan@brackleyvale.example.gov.uk. CVs alone will not be considered.
"""
COUNCIL_FACTS: dict[str, Any] = {
    "title": "Community Engagement Officer",
    "organization": "Brackley Vale Council",
    "salary": (29777, 32909, "GBP", "year"),
    "work_mode": "hybrid",
    "onsite_days": ["tue", "wed"],
    "employment_type": "fixed-term, part-time",
    "deadlines": [("hard", "2024-05-12", "23:59")],
    "apply_email": None,
    "materials": ["CV", "supporting statement"],
    "reports_to": "Neighbourhoods Team Leader",
    "min_years": None,
    "degree_required": False,
}

EU_NGO = """Vacancy: Advocacy and Policy Adviser (m/f/d)

River Watch Europe is a network of 40 environmental organisations working across 18 countries. Founded in 1994, we have a yearly budget of 2.4 million euros.

What we offer
• A contract of indefinite duration, 80-100 %
• A gross salary of EUR 3.200 - 3.800 per month, depending on experience
• 25 days of holiday and a meal allowance of 8 euros per day

Place of work: Brussels, Belgium, with up to two days of remote work per week.
Start date: 1 October 2025

What you bring
1. A master's degree in law, politics or a related field
2. At least five years' experience in EU policy; experience in an NGO is an advantage
3. Fluent English; French is a plus

Interested? Send your CV and a motivation letter (max. one page) in one PDF to jobs[at]riverwatch[dot]example by 15.09.2025, 18:00 CET. Interviews will take place on 22 and 23 September 2025.
"""
EU_FACTS: dict[str, Any] = {
    "title": "Advocacy and Policy Adviser",
    "organization": "River Watch Europe",
    "salary": (3200, 3800, "EUR", "month"),
    "locations": ["Brussels, Belgium"],
    "work_mode": "hybrid",
    "onsite_days": None,
    "deadlines": [("hard", "2025-09-15", "18:00")],
    "apply_email": "jobs@riverwatch.example",
    "materials": ["CV", "motivation letter"],
    "start_date": "1 October 2025",
    "min_years": 5,
    "degree_required": True,
}

UNIVERSITY = """**Senior Research Officer – Centre for Coastal Studies**

* $99,342 – $112,870 p.a. (HEO Level 7), plus 17% superannuation
* Full-time, fixed term for 3 years
* Based at our Newcastle campus, NSW

## About the opportunity

Southern Cape University seeks a Senior Research Officer to manage a project worth $1.2 million. The role commenced planning in July 2023.

## To be successful you will have

* A postgraduate degree in marine science **or** extensive relevant experience
* Demonstrated experience in field work

## How to apply

Applications close **11:55 pm AEST, Sunday 3 March 2024**. Apply online: [Apply now](https://jobs.southerncape.example.edu.au/cw/job/501234). Enquiries: Dr Lena Marsh, l.marsh@southerncape.example.edu.au
"""
UNIVERSITY_FACTS: dict[str, Any] = {
    "title": "Senior Research Officer",
    "salary": (99342, 112870, "AUD", "year"),
    "work_mode": None,
    "employment_type": "fixed-term, full-time",
    "deadlines": [("hard", "2024-03-03", "23:55")],
    "apply_url": "https://jobs.southerncape.example.edu.au/cw/job/501234",
    "apply_email": None,
    "start_date": None,
    "min_years": None,
    "degree_required": False,
}

UNION = """Local 882 of the Transit and Warehouse Workers Union is hiring two External Organizers!

Organizers work long and irregular hours, including nights and weekends. We have won over 3,000 new members in the last two years.

Pay and benefits: $1,250 per week to start, plus a car allowance of $600 a month, full family health coverage and a pension.

You should have at least one year of organizing experience, or be a rank-and-file leader. Bilingual Spanish is strongly preferred. No degree required.

The job is in the Inland Empire; you must live in or move to the region. Organizers report to the Organizing Director.

To apply, email your resume and three references to organize@local882.example. Applications are reviewed as they come in; we hope to fill the positions by June 1. Positions are open until filled.
"""
UNION_FACTS: dict[str, Any] = {
    "salary": (1250, None, "USD", "week"),
    "deadlines": [("until_filled", None, None), ("rolling", None, None)],
    "apply_email": "organize@local882.example",
    "materials": ["resume", "three references"],
    "reports_to": "Organizing Director",
    "min_years": 1,
    "degree_required": False,
    "start_date": None,
}

STARTUP = """# Data Journalist @ Open Ledger

> 75-85k DOE · Remote (US) · Full time

Open Ledger is a nonprofit newsroom of nine. We raised $2M last year and give each reporter a $1,500 equipment stipend and a 401k with 4% match.

### You'll
- Work with Python every day
- Publish two stories a month

### You have
- 4+ years in a data or investigative role (or 2 years plus a portfolio that makes us jealous)
- Nice: experience with R

### Apply
Fill out [this form](https://openledger.example/apply/dj). Early applicants get priority: we start reading on May 6. Posted on April 12, 2024.
"""
STARTUP_FACTS: dict[str, Any] = {
    "title": "Data Journalist",
    "organization": "Open Ledger",
    "salary": (75000, 85000, None, "year"),
    "work_mode": "remote",
    "employment_type": "full-time",
    "apply_url": "https://openledger.example/apply/dj",
    "apply_email": None,
    "min_years": 4,
    "degree_required": None,
}

MUSEUM = """CURATOR OF EDUCATION

The Lantern Street Museum, established in 1931, invites applications for the position of Curator of Education. The
Museum serves 85,000 visitors a year and is open Tuesday through Sunday. The Curator reports to the Executive
Director and supervises two full-time educators and a team of docents.

Salary is in the mid $60,000s with excellent benefits, including twelve paid holidays.

QUALIFICATIONS: Master's degree in museum studies, education or art history preferred; bachelor's degree required.
Minimum of three years' museum experience; five years preferred.

Priority will be given to applications received by Friday, October 4, 2024, but the position will remain open until filled.
Anticipated start date is early January 2025.

Please send a cover letter, resume, and the names of three references to: Search Committee, Lantern Street Museum,
18 Lantern Street, Dorset, VT 05251, or by e-mail to search@lanternstreet.example. No phone calls, please.
"""
MUSEUM_FACTS: dict[str, Any] = {
    "title": "CURATOR OF EDUCATION",
    "organization": "Lantern Street Museum",
    "salary": (60000, None, "USD", "year"),
    "onsite_days": None,
    "deadlines": [("preference", "2024-10-04", None), ("until_filled", None, None)],
    "apply_email": "search@lanternstreet.example",
    "materials": ["cover letter", "resume", "names of three references"],
    "reports_to": "Executive Director",
    "start_date": "early January 2025",
    "min_years": 3,
    "degree_required": True,
}

CONSULTANCY = """Terms of Reference: Final Evaluation Consultant

Organisation: Wells for All
Duty station: Lilongwe, Malawi (with field visits)
Type of contract: Consultancy, 30 working days
Fee: USD 350 per day
Deadline for applications: 7th April 2023

Wells for All has implemented the USD 1,400,000 project since January 2020. The assignment is expected to start on 24 April 2023 and end by 30 June 2023.

Required: an advanced degree in social sciences and a minimum of 7 (seven) years of experience in evaluations.

Proposals, with a technical offer, a financial offer and two samples of previous work, must be sent to procurement@wellsforall.example with the subject "Final evaluation". Questions may be sent to evaluation-help@wellsforall.example until 31 March 2023.
"""
CONSULTANCY_FACTS: dict[str, Any] = {
    "title": "Final Evaluation Consultant",
    "organization": "Wells for All",
    "salary": (350, 350, "USD", "day"),
    "locations": ["Lilongwe, Malawi (with field visits)"],
    "deadlines": [("hard", "2023-04-07", None)],
    "apply_email": "procurement@wellsforall.example",
    "start_date": "24 April 2023",
    "min_years": 7,
    "degree_required": True,
}

BOARD = """Skip to main content
We use cookies to improve your experience. Accept all | Reject
Home > Jobs > Nonprofit
Development Associate
Harbor Kitchen
Posted 3 days ago | Be among the first 25 applicants
Boston, MA (On-site)
$52,000/yr - $58,000/yr
Full-time

About the job
Harbor Kitchen feeds 900 neighbors a day. We are looking for a Development Associate who will support a $4 million annual fund and a gala each November 14.

Requirements
• 1-2 years of fundraising experience
• Bachelor's degree or equivalent work experience

Harbor Kitchen is an equal opportunity employer. Applicants who need an accommodation may contact hr@harborkitchen.example.

How to apply: send a resume to careers@harborkitchen.example by Monday, June 10th. We will review applications on a rolling basis.
"""
BOARD_FACTS: dict[str, Any] = {
    "title": "Development Associate",
    "organization": "Harbor Kitchen",
    "salary": (52000, 58000, "USD", "year"),
    "locations": ["Boston, MA"],
    "work_mode": "onsite",
    "employment_type": "full-time",
    "deadlines": [("hard", "06-10", None), ("rolling", None, None)],
    "apply_email": "careers@harborkitchen.example",
    "materials": ["resume"],
    "min_years": 1,
    "degree_required": False,
}

SILENT = """Program Assistant

Maple Grove Land Trust protects farms and forests. The Program Assistant keeps our volunteers happy and our maps in order.

You like people and paper. You have used a spreadsheet. We were founded in 1988 and will celebrate on September 9, 2025.

We will pay fairly for your experience. Say hello: come by the office.
"""
SILENT_FACTS: dict[str, Any] = {
    "title": "Program Assistant",
    "organization": "Maple Grove Land Trust",
    "salary": None,
    "locations": None,
    "work_mode": None,
    "onsite_days": None,
    "employment_type": None,
    "deadlines": None,
    "apply_email": None,
    "apply_url": None,
    "materials": None,
    "reports_to": None,
    "start_date": None,
    "min_years": None,
    "degree_required": None,
}

TABLE = """Position: Bilingual Case Worker

| Item | Detail |
| --- | --- |
| Employer | Crossroads Family Services |
| Pay | $22.50/hour (NYC) or $20.00/hour (Albany) |
| Hours | 35 hours a week during the school year, 20 hours a week in July and August |
| Location | Albany, NY or New York, NY |
| Supervisor | Clinical Director |
| Apply by | 8/15/2025, 5pm ET |

In-person work is required on Mondays, Wednesdays and Fridays; Tuesdays and Thursdays are remote.

This position has been filled as of August 20, 2025. Thank you to everyone who applied.
"""
TABLE_FACTS: dict[str, Any] = {
    "title": "Bilingual Case Worker",
    "organization": "Crossroads Family Services",
    "salary": (20, 22.5, "USD", "hour"),
    "locations": ["Albany, NY", "New York, NY"],
    "onsite_days": ["mon", "wed", "fri"],
    "work_mode": "hybrid",
    "reports_to": "Clinical Director",
    "deadlines": [("hard", "2025-08-15", "17:00")],
    "closed": True,
}

SEVERAL = """We're hiring! Two roles at Tenants United

1) Lead Organizer - $68,000-$74,000 a year, 5+ years of organizing experience required.
2) Communications Fellow - $25 an hour, 20 hrs/wk, September 8, 2025 through May 29, 2026.

Both roles are based in Oakland, California. Staff work from the office Tuesday through Thursday and from home on Mondays and Fridays.

Send a letter of interest and your résumé to hiring@tenantsunited.example. First review of applications begins July 21, 2025. Applications received after that date may still be considered.
"""
SEVERAL_FACTS: dict[str, Any] = {
    "organization": "Tenants United",
    "locations": ["Oakland, California"],
    "onsite_days": ["tue", "wed", "thu"],
    "work_mode": "hybrid",
    "deadlines": [("first_review", "2025-07-21", None)],
    "apply_email": "hiring@tenantsunited.example",
    "materials": ["letter of interest", "résumé"],
}

STYLES: dict[str, tuple[str, dict[str, Any]]] = {
    "a city's form": (CITY, CITY_FACTS),
    "a British council": (COUNCIL, COUNCIL_FACTS),
    "a European network": (EU_NGO, EU_FACTS),
    "an Australian university": (UNIVERSITY, UNIVERSITY_FACTS),
    "a union local": (UNION, UNION_FACTS),
    "a newsroom in markdown": (STARTUP, STARTUP_FACTS),
    "a museum's wrapped lines": (MUSEUM, MUSEUM_FACTS),
    "terms of reference": (CONSULTANCY, CONSULTANCY_FACTS),
    "a job board's page": (BOARD, BOARD_FACTS),
    "a posting that says little": (SILENT, SILENT_FACTS),
    "a table": (TABLE, TABLE_FACTS),
    "two roles at once": (SEVERAL, SEVERAL_FACTS),
}
