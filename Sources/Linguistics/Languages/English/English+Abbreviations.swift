extension LanguageData {
  /// Abbreviations of English, by what may follow them.
  static let englishAbbreviations = Abbreviations(
    leading: """
      mr mrs ms mx messrs mme mlle dr drs prof rev revd fr br msgr hon rt pres vp gov lt gen col
      maj capt cpt cmdr cdr adm sgt cpl pvt pfc sen rep reps sens insp supt det amb atty ald assoc
      asst st ste mt ft vs viz cf eg ie approx ca dept univ est incl excl esp orig
      """,
    numeric: """
      no nos vol vols p pp pg pgs fig figs ch chap chaps sec secs sect art arts eq eqs ex para paras
      ver op nr bk app tab c
      """,
    closing: """
      etc al inc ltd co corp bros plc llc llp gmbh jr sr esq phd md jan feb mar apr jun jul aug sep
      sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd hwy pkwy ln sq apt
      bldg ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev
      okla ore pa penn tenn tex va vt wash wis wyo ont alta sask min max hr hrs mos yr yrs wk wks
      lb lbs oz kg km cm mm mi mph gal qt ed eds trans repr misc tel ext temp avg
      """
  )
}
