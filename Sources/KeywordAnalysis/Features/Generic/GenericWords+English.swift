extension GenericWords {
  /// Words that many English texts are made of and few are about.
  static let englishWords = """
    ability able abstract account addition advantage advantages aim amount answer approach
    approaches area areas argument article aspect aspects attempt author authors available
    background base based basis benefit better bit book case cases cause century certain chapter
    choice circumstance class common comparison complete concept conclusion condition conditions
    consequence consideration consistent context contribution copyright course current day days
    decade degree detail details development difference differences different difficult difficulty
    direction discussion due early easy effect effective effects efficient effort element elements
    end entire essential evaluation event evidence example examples existence existing experience
    experiment experimental experiments explanation extent fact factor factors feature features
    figure figures final finding findings focus following form framework full function further
    future general given goal good great group groups half hand high higher history hour hours
    idea ideas impact implication importance important improvement increase individual information
    interesting introduction issue issues item items key kind knowledge known lack large larger
    late lead level levels life line list literature look lot low lower main major majority man
    manner many material matter mean means measure member members method methods minute modern
    moment month months multiple name natural nature necessary need new news next night note
    notion novel number numbers numerical objective observation obtained old one opportunity
    option order others outcome overall overview page paper papers part participant particular
    parts people percent performance period person perspective phase place point points position
    possibility possible potential practical practice presence present previous primary problem
    problems procedure process processes product progress property proportion proposal proposed
    purpose quality quantity question questions range rate reader real reason reasons recent
    reference related relation relevant report reports requirement research researcher respective
    result results review role same sample scope section sense sentence series set sets several
    shape share short side significant similar simple single situation size small solution
    solutions something source space specific stage standard state statement step steps strategy
    strong structure student studies study style subject success successful such suggestion
    suitable summary system systems table task technique techniques term terms text theme
    theoretical theory thesis thing things time times today tomorrow top topic total traditional
    trend type types typical understanding unit usage use useful user users usual value values
    variety various version view views volume way ways week weeks whole wide woman word words work
    works world year years yesterday young
    """
}
