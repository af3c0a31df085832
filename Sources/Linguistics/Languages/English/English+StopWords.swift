extension LanguageData {
  /// Articles, pronouns, prepositions, conjunctions, auxiliaries, common adverbs and numerals.
  static let englishStopWords = """
    a an the this that these those such same other another each every either neither both all any
    some no none nothing nobody something somebody someone anything anybody anyone everything
    everybody everyone one ones few fewer several many much more most less least enough own

    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his
    himself she her hers herself it its itself they them their theirs themselves who whom whose
    which what whatever whichever whoever whomever

    about above across after against along alongside amid among amongst around as at before behind
    below beneath beside besides between beyond by despite down during except for from in inside
    into like near of off on onto out outside over past per since through throughout to toward
    towards under underneath unlike until till up upon versus via with within without

    and or nor but if then else so yet because although though while whereas unless whether than
    once when whenever where wherever why how however therefore thus hence thereby therein thereof
    whereby wherein whereupon moreover furthermore nevertheless nonetheless otherwise instead
    meanwhile

    am is are was were be been being have has had having do does did doing done can could may might
    must shall should will would ought cannot let get gets got getting gotten go goes going went
    gone make makes made making say says said saying

    aren't isn't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't couldn't mustn't
    mightn't needn't shan't shouldn't won't wouldn't i'm i've i'd i'll we're we've we'd we'll you're
    you've you'd you'll he'd he'll she'd she'll they're they've they'd they'll it'd it'll that'll
    there'll who'd who'll ain't 's 't 'd 'll 're 've 'm dont cant wont im ive

    again ago almost alone already also always anyhow anyway anywhere apart away back else
    elsewhere even ever everywhere far further here herein hereby indeed just later latter
    latterly maybe mostly namely never next not now nowhere often only perhaps please quite rather
    really seem seemed seeming seems sometime sometimes somewhat somewhere somehow soon still there
    thereafter today together too very well yes no okay ok

    zero two three four five six seven eight nine ten eleven twelve first second third last former
    etc eg ie vs mr mrs ms
    """
}
