"""Questions about postings: what is asked, and the answer in the posting's own words or an honest "it does not say"."""
