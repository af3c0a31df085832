extension SummaryLexicon {
  /// French.
  static let french = SummaryLexicon(
    entries: [
      (
        .connective,
        """
        mais|et|cependant|toutefois|pourtant|néanmoins|donc|ainsi|alors|aussi|car|or|ni|puis|enfin
        ensuite|en effet|en outre|de plus|par ailleurs|par conséquent|en revanche|au contraire
        par exemple|du coup|malgré cela|cela dit|dès lors|de même|bref
        finalement|autrement|sinon|oui|non|ce dernier|cette dernière|ces derniers|ces dernières
        """
      ),
      (
        .pronoun,
        """
        il|elle|ils|elles|ce|c|cet|cette|ces|cela|ça|ceci|celui|celle|ceux|celles|son|sa|ses|leur
        leurs|lui
        """
      ),
      (.anaphor, "elle|ils|elles|lui"),
      (.thirdPerson, "il|elle|son|sa|ses|lui"),
      (.firstPerson, "je|me|moi|mon|ma|mes|nous|notre|nos"),
      (.secondPerson, "tu|te|toi|ton|ta|tes|vous|votre|vos"),
      (
        .selfReference,
        "article|travail|étude|rapport|mémoire|contrat|livre|chapitre|année|semaine|mois"
      ),
      (
        .cue,
        """
        en résumé|en somme|en bref|au total|dans cet article|nous montrons|nous proposons
        nous présentons|le but|cet article|objectif est|surtout|a annoncé|a décidé|est un|est une
        était un|était une
        """
      ),
      (.speech, "dit|déclaré|affirmé|expliqué|ajouté|demandé|répondu|raconte|assure|estime"),
      (
        .verdict,
        """
        bon|bonne|très bien|mauvais|mauvaise|excellent|excellente|super|parfait|parfaite|déçu
        déçue|recommande|agréable|propre|cher|chère|sympathique|délicieux|horrible|magnifique
        """
      ),
      (.scholarly, "et al|nous proposons|nous montrons|dans cet article|hypothèse|méthodologie"),
      (
        .meeting,
        """
        procès|compte rendu|ordre du jour|présents|excusés|unanimité|la séance
        prochaine réunion|le président|approuvé|adopté|le comité|quorum
        """
      ),
      (
        .invitation,
        """
        cliquez|abonnez vous|inscrivez|suivez nous|lire aussi|lire la suite
        """
      ),
      (
        .decision,
        """
        décide|décident|a décidé|approuve|approuvent|approuvé|approuvée|adopte|adopté|adoptée
        autorise|désigne|élit|élu|élue|accepte|rejette|refuse|son accord|unanimité
        délibère
        """
      ),
      (
        .formality,
        """
        quorum|ouvre la séance|séance est ouverte|séance est levée|procès-verbal|procès|ordre du jour
        prochaine réunion|prochaine séance|secrétaire de séance|excusé|excusés|présents
        """
      ),
      (
        .request,
        """
        je vous prie de|veuillez|je vous demande|nous vous demandons|merci de|je souhaite
        nous souhaitons|je sollicite|nous sollicitons|pourriez vous|je vous saurais|je conteste
        je demande|nous demandons|je réclame
        """
      ),
      (
        .courtesy,
        """
        je vous remercie|nous vous remercions|merci pour|merci beaucoup|agréer|dans l attente
        à votre disposition|j espère que vous
        """
      ),
      (.expletive, "il est décidé|il a été décidé|il est convenu|il est proposé"),
      (.salutation, "cher|chère|chers|chères|madame|monsieur|bonjour"),
      (.valediction, "cordialement|amicalement|bien à vous|salutations|je vous prie"),
    ],
    summaryHeadings: [
      "résumé", "sommaire", "synthèse", "en bref", "abstract", "points clés", "l essentiel",
    ],
    asideHeadings: [
      "à propos", "références", "bibliographie", "remerciements", "annexe", "annexes", "voir aussi",
      "liens externes", "notes", "contact", "contacts", "licence",
    ]
  )
}
