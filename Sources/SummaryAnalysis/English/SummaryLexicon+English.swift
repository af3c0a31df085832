extension SummaryLexicon {
  /// English.
  static let english = SummaryLexicon(
    entries: [
      (
        .connective,
        """
        however|but|and|so|also|then|therefore|thus|hence|moreover|furthermore|meanwhile|still|yet
        nevertheless|nonetheless|instead|or|nor|similarly|likewise|consequently|accordingly
        additionally|besides|otherwise|conversely|rather|indeed|afterwards|anyway|plus
        for example|for instance|in addition|as a result|as such|in contrast|by contrast|too
        on the other hand|on the contrary|at the same time|in other words|that said|even so
        in this way|in that case|after that|the latter|the former|the other|the others|both of
        one of them|another|others|here|there|again|subsequently|later|next|finally|secondly
        thirdly|yes|well|okay|ok|oh|of course|for this reason|for that reason|each time|in turn
        on top of that|in the process
        """
      ),
      (
        .pronoun,
        """
        he|she|it|they|his|her|their|its|him|them|hers|theirs|this|these|that|those|such
        it's|that's|he's|she's|they're|it'll|he'd|she'd|they'd|himself|herself|itself
        """
      ),
      (
        .anaphor,
        """
        he|she|it|they|him|them|his|her|hers|its|their|theirs|himself|herself|itself|themselves
        it's|he's|she's|they're|he'd|she'd|they'd|it'll
        """
      ),
      (.thirdPerson, "he|she|his|her|him|hers|himself|herself|he'd|she'd"),
      (
        .selfReference,
        """
        paper|article|study|work|report|thesis|document|book|chapter|letter|essay|review
        guide|agreement|contract|policy|manual|note|memo|survey|research|project|year|week|month
        """
      ),
      (.firstPerson, "i|me|my|mine|myself|we|our|us|ours|i'm|i've|i'd|i'll|we're|we've"),
      (.secondPerson, "you|your|yours|yourself|you're|you'll|you've"),
      (
        .cue,
        """
        we propose|we present|we introduce|we show|we demonstrate|we describe|we find|we argue
        we develop|we report|we investigate|we study|we examine|we explore|we conclude|we found
        in this paper|this paper|in this work|this work|in this study|this study|this article
        our results|our method|our approach|our model|our contribution|our contributions
        our findings|our experiments|results show|results suggest|results indicate
        in short|in summary|in conclusion|to summarise|to summarize|to sum up|overall|in brief
        in a nutshell|the main|the key|most important|most importantly|importantly|the aim
        the purpose|the goal|the objective|announced|revealed|decided|agreed|will be|is expected
        has been|known for|known as|is a|was a|is an|was an|are a
        """
      ),
      (
        .speech,
        """
        said|says|told|added|asked|replied|explained|tells|claimed|insisted|stated|commented
        """
      ),
      (
        .verdict,
        """
        good|great|excellent|bad|terrible|nice|love|loved|awful|best|worst|poor|amazing|perfect
        comfortable|recommend|disappointed|disappointing|happy|easy|clean|friendly|helpful|horrible
        fantastic|wonderful|enjoy|enjoyed|cheap|expensive|worth|pretty|awesome|slow|fast|accurate
        """
      ),
      (
        .scholarly,
        """
        et al|we propose|we present|we introduce|we show that|we demonstrate|in this paper
        this paper|this work|our method|our approach|our results|state of the art|experiments
        experimental|dataset|datasets|baseline|baselines|algorithm|hypothesis|empirical|empirically
        outperforms|outperform|theorem|theoretical|abstract|related work|proposed method
        neural network|neural networks|deep learning|corpus|our experiments|our model|methodology
        participants|appendix|we find that|we estimate|we prove|we derive|we evaluate|our findings
        results suggest|results indicate|we investigate
        """
      ),
      (
        .meeting,
        """
        minutes of|the minutes|minutes were|previous minutes|agenda|apologies|attendees|resolved
        the motion|motion to|seconded|adjourned|quorum|action item|action items|the chair|chair of
        carried unanimously|was approved|were approved|next meeting|matters arising|attendance
        any other business|meeting closed|meeting opened|will report back|committee agreed
        """
      ),
      (
        .invitation,
        """
        click here|click on|sign up|subscribe to|subscribe now|read more|follow us|scroll down
        log in|download our|share this|join our newsletter
        """
      ),
      (
        .decision,
        """
        resolved|agreed|approved|voted|carried|adopted|decided|authorised|authorized|ratified
        rejected|elected|appointed|re elected|reappointed|unanimously|turned down|was refused
        was declined|was granted
        """
      ),
      (
        .formality,
        """
        minutes of|the minutes|minutes were|previous minutes|the agenda|apologies|attended|adjourned
        quorum|meeting closed|meeting opened|opened the meeting|closed the meeting|meeting ended
        next meeting|meet again|called to order|to order|keep meeting|there being no
        no further business|welcomed|seconded
        """
      ),
      (
        .request,
        """
        please|could you|would you|can you|i ask|we ask|i request|we request|be grateful
        would appreciate|i urge|we urge|must ask|kindly|i am writing|i write to|we are writing
        we invite|i need|we need|i propose|we propose|i object|we object|hereby
        """
      ),
      (
        .courtesy,
        """
        thank you|thanks|many thanks|hope this finds|hope you are|hope you had|best wishes
        look forward|looking forward|my regards|kind regards|not hesitate|hope to see you
        """
      ),
      (
        .expletive,
        "it was resolved|it was agreed|it was decided|it was moved|it was proposed|it was noted"
      ),
      (.salutation, "dear|hi|hello|to whom it may concern"),
      (
        .valediction,
        """
        sincerely|regards|yours truly|yours faithfully|best wishes|love|cordially|respectfully
        yours|kind regards|cheers|best|all the best|thanks|many thanks
        """
      ),
      (
        .change,
        """
        added|fixed|changed|removed|deprecated|updated|improved|fixes|adds|fix|add|bump|bumped
        refactored|breaking|release|released|changelog
        """
      ),
    ],
    summaryHeadings: [
      "abstract", "summary", "executive summary", "tl;dr", "tldr", "key points", "in brief",
      "highlights", "at a glance", "synopsis", "key findings", "main points", "in short",
      "key takeaways", "the short version", "management summary",
    ],
    asideHeadings: [
      "about", "references", "bibliography", "acknowledgements", "acknowledgments", "annex",
      "appendix", "further reading", "see also", "external links", "notes", "footnotes", "contact",
      "contacts", "press contact", "media contact", "licence", "license", "copyright", "disclaimer",
    ]
  )
}
