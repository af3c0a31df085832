extension LanguageData {
  /// Phrases of French that give away boilerplate.
  static let frenchBoilerplate = [
    BoilerplatePhrases(
      .navigation,
      anywhere: """
        aller au contenu | aller au menu | aller à la recherche | passer au contenu
        accéder au contenu | haut de page | retour en haut | retour à l accueil | vous êtes ici
        ouvrir le menu | fermer le menu | article précédent | article suivant | page précédente
        page suivante | temps de lecture | minutes de lecture | lecture minutes
        imprimer cet article | version imprimable | voir plus | voir tout | afficher plus
        veuillez activer | plan du site
        """,
      alone: """
        accueil | menu | recherche | rechercher | actualités | actualité | politique | économie
        culture | sport | sports | météo | contact | nous contacter | à propos | qui sommes nous
        aide | connexion | se connecter | s inscrire | inscription | déconnexion | mon compte
        suivant | précédent | retour | imprimer | archives | thèmes | rubriques | boutique
        emploi | fermer | annuler | annonces | agenda | patrimoine | services | société | monde
        vidéos | photos
        """
    ),
    BoilerplatePhrases(
      .share,
      anywhere: """
        partager sur | partager l article | partager cet article | partagez sur
        partagez cet article | envoyer par e mail | envoyer par email | envoyer à un ami
        suivez nous | nous suivre | sur facebook | sur twitter | sur instagram | copier le lien
        tweeter partager
        """,
      alone: "partager | partagez | tweeter | envoyer | suivre | partages"
    ),
    BoilerplatePhrases(
      .consent,
      anywhere: """
        utilisons des cookies | utilise des cookies | utilisation de cookies
        utilisation des cookies | accepter les cookies | tout accepter | tout refuser
        gérer les cookies | gestion des cookies | politique de cookies | paramètres des cookies
        en poursuivant votre navigation | vos préférences | votre consentement | nos partenaires
        personnaliser mes choix
        """,
      alone: "cookies | accepter | refuser | j accepte | ok"
    ),
    BoilerplatePhrases(
      .commentForm,
      anywhere: """
        laisser un commentaire | laissez un commentaire | ajouter un commentaire
        écrire un commentaire | poster un commentaire | publier un commentaire
        votre adresse e mail ne sera pas publiée
        votre adresse de messagerie ne sera pas publiée
        votre adresse email ne sera pas publiée | les champs obligatoires sont indiqués
        champs obligatoires | annuler la réponse | connectez vous pour commenter
        connectez vous pour réagir | commentaires fermés | aucun commentaire
        soyez le premier à | signaler un abus | signaler ce commentaire | enregistrer mon nom
        mot de passe oublié | réagir à cet article | commentaires sur
        """,
      alone: """
        commentaires | commentaire | répondre | réponses | réagir | nom | e mail
        adresse e mail | site web
        """
    ),
    BoilerplatePhrases(
      .related,
      anywhere: """
        à lire aussi | lire aussi | à lire également | lire également | sur le même sujet
        sur le même thème | articles similaires | articles liés | articles associés
        articles récents | derniers articles | les plus lus | les plus vus | vous aimerez aussi
        vous pourriez aussi aimer | voir aussi | à voir aussi | en savoir plus | lire la suite
        lire l article | plus d articles | à ne pas manquer | dossiers | dans la même rubrique
        mots clés | nos dernières actualités
        """,
      alone: "tags | étiquettes | mots clés | à lire | populaires | recommandés"
    ),
    BoilerplatePhrases(
      .newsletter,
      anywhere: """
        inscrivez vous à | abonnez vous | s abonner à | notre newsletter | nos newsletters
        la newsletter | recevez chaque | recevoir la newsletter | votre adresse e mail
        votre adresse mail | déjà abonné | réservé aux abonnés | offre d abonnement
        faire un don | désinscrire
        """,
      alone: """
        newsletter | newsletters | s abonner | abonnement | je m abonne | abonnés | infolettre
        """
    ),
    BoilerplatePhrases(
      .legal,
      anywhere: """
        tous droits réservés | mentions légales | conditions générales
        conditions d utilisation | politique de confidentialité | données personnelles
        protection des données | reproduction interdite | toute reproduction
        """,
      alone: "confidentialité | cgu | cgv | crédits | accessibilité"
    ),
    BoilerplatePhrases(
      .signature,
      anywhere: """
        ce message et toutes les pièces jointes | ce message est confidentiel
        à l intention exclusive | destinataire de ce message | reçu ce message par erreur
        envoyé de mon iphone | envoyé depuis mon | pensez à l environnement
        """
    ),
    BoilerplatePhrases(
      .other,
      anywhere: """
        la suite après la publicité | la suite après cette publicité | publicité
        contenu sponsorisé | crédit photo | agrandir l image | cliquez ici | publié le
        """,
      alone: """
        communiqué de presse | pour diffusion immédiate
        publicité | annonce | sponsorisé | afp | reuters
        """
    ),
  ]
}
