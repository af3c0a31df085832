// Made by Sources/KeywordAnalysis/Training/frequencies.py; do not edit by hand.
// swift-format-ignore-file

extension WordRarity {
  /// The rarity of French words in free texts, in halves of a bit.
  static let frenchWords = """
    0 de
    1 des en est et la le les pour un une à
    2 dans du ou par sur
    3 a au avec ce il que qui si sont vous être
    4 cette image in is ne pas plus pouvez the this
    5 aide and aux commande comme contenu debian exemple fichiers fournit gimp libreoffice
    5 menu on options page paquet peut serveur système to utiliser
    6 après aussi autres be boîte ces choisissez cliquez configuration content debug depuis
    6 deux dialogue documentation données défaut edu fichier figure for help index info
    6 informations installation ligne liste mais module même nom of or outils permet peuvent
    6 principal réseau sans se sous text texte title tous toutes utilisant utilisateur votre
    6 xhp you
    7 accès accéder ainsi ajouter are as autre base bibliothèque bug by can cela chaque charge
    7 clients créer disponibles disque document doit elle entre error faire fenêtre fonction
    7 format from if images interface it jour ltsp mode modifier non nouveau option outil
    7 paramètres partir plusieurs possible report section sera sélection that tout travail
    7 type utilisateurs utilisation utilisez utilisé valeur version with x y
    8 actif active affichage affiche afficher agit an application automatiquement avez avoir
    8 barre besoin bien bouton c calque cas chapitre ci client code contient couleur couleurs
    8 disponible ensemble etc fait façon filtre fois fonctions gauche gestion gosa² have
    8 information installer ldap lors lorsque machine machines main manuel mise niveau nombre
    8 not note ont org où paquets partie passe premier puis quand répertoire server shared
    8 simple son stations supprimer sélectionnez taille tant très use utilise utilisée valeurs
    8 vers voir web will zone également été
    9 adresse afin all alors any applications at automatique avant bas bureau but calques
    9 caractères case certains cet champ changer choisir commandes comment compte configurer
    9 connexes connexion consultez contrôle création ctrl d default dessous dessus devez
    9 documents dont droite définir développement elles entrée entrées environnement exécuter
    9 exécution file filtres forme graphique groupe groupes haut https icône ils installé
    9 internet laquelle leur lignes linux local légers maintenant modification modifications
    9 moins mot nouvelle nécessaire objet objets onglet only origine other ouvre pixels place
    9 plan point première prise profil programme propriétés quelques rubriques s script seront
    9 serveurs services skolelinux soit souhaitez source souris station syntaxe systèmes
    9 sélectionner sélectionné table used using veuillez vos voulez when which your écran
    9 éditer
    10 access accède activer actuellement administration ajoutez also aperçu appliquer
    10 architecture arrière available b basé besoins bibliothèques bullseye canal cd celle
    10 cellule cellules celui ceux champs change changements choix clavier clic cliquant
    10 cliquer command communes contenant correspondant créé curseur dernière description
    10 devrait dhcp différentes différents directement distribution do doivent donc double
    10 droit déjà démarrage déplacer e effet enregistrer erreur espace exemples existe exécutez
    10 faites fin fonctionnalités formats glisser gnu go guide gérer has ici importe impression
    10 installations insérer ip jusqu'à l layer logiciels léger maj manière may mettre mises
    10 modifié modèle more mots navigateur new no noms nous nouvelles nécessaires obtenir one
    10 ordinateur ouvrez ouvrir pages paramètre permettant peu plage points position prend
    10 problèmes program programmes propos préférences pxe python quel rapide rapport recherche
    10 renvoie référence répertoires résultat sa saisissez see selon service ses seul seule
    10 seulement should site standard style suivant suivantes superutilisateur supplémentaires
    10 system sécurité sélectionnée tableau temps then there these touche toujours trois trouve
    10 types under utilisés versions wiki www éditeur édition éléments
    11 abord about action actions add ajout ajouté alpha apparaît appelé appliqué appuyez
    11 assurez aucun aucune based basic beaucoup been bits bon bords both brosse cache cadre
    11 calc calcul car caractère carte cause celles centre certaines chaîne chemin clé cochée
    11 colonne colonnes color concernant conditions configuré connecter contextuel copie copy
    11 cours crée côté date desktop dessin dialog distribute dns does donne dur décrites
    11 définit désactiver détails each either encore enregistrement ensuite envoyer extension f
    11 facile faisant fenêtres feuille files first fonctionne fonctionner formatage formule
    11 fourni free gestionnaire gnome grande grâce généralités heures historique how html http
    11 hôte i imprimantes indique input insertion install installateur installés interfaces
    11 intern ipxe its kde kerberos langue lecture lequel leurs libre license lieu lire list
    11 logiciel lui make manuels masque matériel menus mis modules mémoire méthode name network
    11 nfs niveaux noter notes notez nouveaux noyau numérique ok open ordinateurs ordre
    11 ouverture part parties pendant personnel petit pixel plupart plutôt possède pouvoir
    11 prendre preview pris problème processus programmation projet questions rendre reste run
    11 réglages saisie saisir same sbasic scalc scripts set settings signifie simplement so
    11 software some sorte sortie sources spécifie ssh structure such suite suivante support
    11 swriter tel tels terms test time tjener tool touches toute traductions trouver two
    11 tâches uniquement up usb user users utile utilisent via vide view visible voici voyez
    11 vue windows without work xfce zones élément étapes état
    12 above accessibles activation activé actuelle adapter additional administrateur adresses
    12 affiché affichée affichées after ajoute ajuster amd amorçage analyse ancien anglais
    12 annexe annuler another api appel applique apprendre assistant attention authentification
    12 autonome avancée ayant bd below bit blanc blending bleu bookworm boot bord bordure
    12 boutons button canaux ceci central certain changed changement changes choisi choose
    12 chose chroot coin colors com combiné compatible complet complète complètement composants
    12 conf configure connectez connexions conversion convertir conçu copier copies copyright
    12 correspond courrier create créez csv current davantage debianedu dernier devant
    12 devraient différence différent différente dimensions dire direction distance divers
    12 droits dvd début décrit défini dégradé démarrer dépend déplacement effectuer emplacement
    12 endroit enregistrés entier entrez environment even example exception exploitation
    12 exporter expression exécutant facilement faut filter following fournie fournis
    12 fournissant g general get gosa grand greffon greffons grille gris gère général générale
    12 hauteur here heure howto icônes important imprimante installed instruction insère
    12 interne into introduction intérieur iso jeu lancer langage langues largeur like line
    12 maintenance manual mate matériels message messages microsoft minimal modes modify moment
    12 most moteur motif moyen méthodes mêmes n navigation need noir nombres nombreux normal
    12 normalement nouvel numéro offre onglets opacité opérations original packages paragraphe
    12 parce partition partitions pc peinture permettent permettre personnels pointeur police
    12 possibilité pratique presets probablement procédure produit profile profils propre
    12 propres provided présentation publication puisque puissant périphériques quelle r
    12 raccourci raison rechercher relatives remplir remplissage représente required retour
    12 right rotation rouge running rvb régler réseaux résultats samba sauf sections select
    12 selection several similaire sinon sitesummary size soient souvent specific split
    12 spécifique squashfs styles suivants suppression supprime surveillance sélectionnés
    12 tables telles terminal than them they thin through titre traitement transformation
    12 transparence transparent travailler travers trouverez tête têtes unique unix usage uses
    12 utilisées va value variable vérification vérifier want way what window workstation
    12 writer zoom échelle école écriture électronique étendre étudiants éviter êtes
    13 absence accueil activez activée added adding affichés aider ailleurs ajoutées alignement
    13 aligner allemand already alt aléatoire anciennes angle année apparaissent apparaître
    13 apparence appartenance appuyer arbre argument arguments aspect assez associé assurer
    13 astuce attente audio aura auteur automatically autour barres bases basée before between
    13 blu bonne boîtes brosses calcule canevas capable cartes cases centralisée cependant
    13 certificat chacun channel chapitres chaînes chemins choisissant choses click clicking
    13 clipping clés cochez codes collection coller combinaison commands common compilateur
    13 compilation complexes comportement compris comptes config configurés connecté connectés
    13 conserver consiste console construction contains contour control contrôler correctement
    13 corresponding corriger créée créés cups dehors details deuxième devient devriez
    13 diagramme dialogues diapo different diskless display disposition distributed diverses
    13 documentations domaine don't done donnant donner donné draw during dynamique dynamiques
    13 dès définie définissez définition dégradés départ déroulante détermine déterminer edit
    13 effectue effets else entièrement entrer environnements espacement eux exactement
    13 existante existantes export expressions externe exécute exécuté facultatif faible façons
    13 features fermer feuilles find fixe flottante flou flèche folder font formes formulaire
    13 formules fournir français gateway gio graphiques group gtk guides générer hardware home
    13 horizontal however hôtes icinga identifiant implémentation import importer inclure
    13 inclut incorrect indiqué inférieur installing installées instructions insérez intervalle
    13 inverse itself japonais java journaux juste language layers licence lien liens linéaire
    13 listes locale localement login logique long longueur luminosité lumière lvm lxde là mac
    13 macos macros mandataire manuellement matières matrice maximum means mesure met mieux
    13 minimum moderne modifie modified modifiez modifiée modulaire modèles monde montre motifs
    13 moyenne multi multiples must needs night nombreuses norvégien nuit number numériques
    13 nécessite object office ouvert ouverte p package palette papier paragraphes parmi
    13 partagée particulier passer password pdf perl permissions personnalisé petite petites
    13 plages plasma please plugin pointer polices portable portables possibles pourrez pouvant
    13 presse principale prises processeur protocole provide proxy précision précédent
    13 précédente présente public périphérique qt quantité quatre quelque quels quoi raccourcis
    13 raisons rapidement ray rayon recevoir recommandons recommandé rectangulaire
    13 redimensionner related release remplacer rend rendu requis routeur règles réduire réduit
    13 réel réglage résolution saturation sauvegardes savoir seconde selected sens session
    13 setup seuls shift shows simples simpress since smb space special spécifier spécifiez
    13 spécifiques spécifié ssl stable start stockage students suivre supplémentaire sure
    13 symboles synchronisation sélectionnées sélections série t tab take tandis telle terme
    13 their third those top traduction transformer trop true tâche téléchargement update
    13 updates url utiles utilitaire utilitaires v values variables vert vertical vides
    13 visibles volume vrai vraiment we where who whole works xml zéro écrire écrit était étant
    13 étape
    14 accepter accessible accélérer actualiser actuel addition address adjust affichent agir
    14 ajoutée ajoutés algorithme allez allow allows alternative anciens ancrables anti
    14 appartenant appelée applies appliquent apply approche appropriate appuyant apt archive
    14 area ascii assistance attachées attendre attributs augmente augmenter aurez auteurs
    14 authentication auto autoriser avancées avertissement back bande basés because bind bios
    14 black bogue bokmål bordures bottom bruit bureaux buster calculer calculs capture
    14 caractéristiques catégorie cercle certificats changing charger check chiffrement chinois
    14 choice choisie cible classes clientes cocher codename combined commencez commentaires
    14 commun compiler complete components comporte composant comprend compression conception
    14 condition configurez connaissez connu connus construire consulter conséquent contenir
    14 contiennent contraste contrôles convertit coordonnées copying correct correction
    14 correspondante correspondent could courbe courbes courriel crayon created cron data
    14 decide delete demande derrière described dessiner diagrammes dictionnaire diffusion
    14 différences directory disques distants distinct distincts donnent donnée dossier
    14 download drives dupliquer durant décalage dédié définies définis démon département
    14 déplace déposer dépôt détail développeurs easy education effacer effect effectuez
    14 effectuée enabled end enregistre enregistrements enregistré enregistrées erreurs espaces
    14 esr essayez examples except existant existants existent existing expert explique
    14 extensions externes extraction extraire exécutés faciliter false feature fera fine
    14 firefox fixer flux fonctionnalité fonctionnant fonctionnent fonctionnera fond form found
    14 fournies fournissent fréquemment fu full function further garder gcc gegl generated gif
    14 give given glissez glossaire grandes généralement générique générée habituellement
    14 hasard haute histogramme history holder horizontale horloge hors hosts icon identifiants
    14 identifier identique imap immédiatement importante impress imprimer including inclus
    14 indiquez inférieure initial initiale inside installe installez installée instead inséré
    14 intensité intermédiaire intégration intégré inverser jeux jours jpeg judicieux juillet
    14 keep kernel key keyboard krb lancez large later ldapvi lecteur left lesquels lettres
    14 limitation limite limites lisez liées location locaux logiques look lot lxqt légèrement
    14 macro made maintenez manager manipulation manipuler manuelle many marque masquer media
    14 medium meilleure method methods mettez microprogramme might milieu minimales modifiées
    14 modifiés mois monter move munin méta needed net next ni normale notice now numérotation
    14 néanmoins objectif obtenu ombre opération order ordinary os otherwise oui our out output
    14 over pam papiers partagé partagés particular particulières party passerelle path pays
    14 performance performances personnaliser personnalisées perspective petits pgina photo php
    14 pile pinceau placer placez placé plateforme plateformes png poignées port possibilités
    14 pourcentage pourrait pourront primaire principalement proche produire profondeur
    14 programs projets propose propriété près précédemment précédentes présents publiée puisse
    14 puissent purpose qualité question quitter racine range rapports recherchez rectangle
    14 redimensionnement redistribute redémarrage relatifs released remarque remove remplace
    14 reportez représentant requête ressemble ressources restriction rgb rien risque règle
    14 réaliser récemment réduction références réinitialiser réponses rétablir saisi sauvegarde
    14 sauvegarder save search security semblable separate servir seuil share show shown
    14 shutdown signe similar simplifier single sites situé située skole solution sombres somme
    14 soyez spécial spéciaux spécifiée squid statiques statistiques stocker storage str string
    14 suit suivi supprimé supérieur supérieure svc symbole syslog séparateur sûr tableaux taux
    14 techniques teinte terminé tester textes thus thème tls tools total tracer tracé traduire
    14 trafic traiter transforme uid unité unless upgrade useful usr verrez verticale
    14 verticalement vidéo virgule voudrez warranty well whether white workstations would
    14 written z éditez élèves étiquettes évidence événements œil œuvre
    15 able acceptés account act actifs activés adapté administrateurs affecte affecter
    15 agrandir agréable aire ajoutant algorithmes alias allowed along amorcent amélioration
    15 améliorer améliorée analyser ancienne android animation annulation apache appartiennent
    15 appartient appelle appliquez appliquée appui architectures areas arrive arrêt ask
    15 assigner astuces attribuer auquel auront autant author autorisés auxquels avoid axe ayez
    15 background balance bare basculer basées being bin binaire binaires blancs block blue
    15 bogues bool box brush buttons ca cadres cadriciel calculée called cannot captures carré
    15 casse cdimage cfengine changez changé channels chargement checked chiffres chromium
    15 clair clairs classe classeur cliqué clonage combiner commencer commentaire communication
    15 communs comparaison compatibilité complexe component comportant composition computer
    15 concerné concernée configurant configurations configured configurée connaissances
    15 connection contain contained containing context contexte continue continuer contraire
    15 contrairement contrast contre contribuer contrôlé convient copiez copyrighted correcte
    15 correspondance correspondantes correspondants correspondre cost couche coup courriels
    15 courriers court coût creates critères créateur danois dates david debconf definition
    15 degrés delà demandera depending derivative derived destination destiné devra devrez
    15 dialogs diapos direct directly disable disabled displayed disposant dispose disposent
    15 distant distorsion doesn't dossiers down drive débogage découpage découper défilement
    15 défiler démarré dépendances déplacez désactivée désormais détaillées détection développé
    15 dû eap editor effectuées empty enable enfin enfoncée enregistrez enregistrée enseignants
    15 enseigner entendu entire entière environ envoi espagnol every exacte excel exceptions
    15 explications expliqué exposition extensible extinction extérieur exécutable exécutent
    15 facteur faudra ferme feu fil filesystem filters filtrage final firmware fixes fixé flash
    15 flèches focus fonctionnement force fork formulaires forte foundation freeradius french
    15 fréquence fusion fusionner gamma gaussien gcompris generally generate git global good
    15 gpl graphical gravure grayscale green grosses guidée guillemets génère génériques généré
    15 gérées h horaire horizontalement icc identiques idée ignore implémente importance
    15 importation incluant include included independent indexées indiquer individuels
    15 indépendamment indépendantes informatique infrastructure initialement initrd insert
    15 installant installera instance interactive interchange internal international internes
    15 interpolation interpréteur intersection intérêt irc issues italien item items jaune
    15 javascript jessie journal juin just jxplorer known laisser lan lancé langages languages
    15 law least let lettre liaisons light limited limiter linear linguistiques lissage lit lié
    15 liés localisation loin lower m makes manières manquant marge mask math mathématiques
    15 meilleur membres mettra minimale mobile mobiles moitié montrant mouse multilingue
    15 multiple musique mécanisme métadonnées métapaquet named naviguer nb necessary netteté
    15 node noire normally norme notamment notation notre nouvellement ntp nécessitent
    15 néerlandais obtenez offer older ole ombres once online opaque opendocument openformula
    15 optional opérateurs ordinaire orientation orthographe outre outside ouverts palettes
    15 panneau paramétrage parcourir pare parfois partage partagées particuliers
    15 particulièrement partielles partitionnement parts passwords pattern peindre people per
    15 permission permitted personnalisation personnalisations personnalisés personne
    15 personnelles physical pied pilote pipette plein pleine pleines plugins po pointe portion
    15 portée positive pp premières presque pressing previous principales print printer
    15 probably processeurs procédures production professionnelle proportions protection
    15 protocol protocoles provenant pré préalable préparer présent prévu prêt prêts publique
    15 published puissiez pure q queue rapporter rather read readable recalculée received
    15 reconnaissance red redémarrez regardez relative releases relâchez remote remplacement
    15 remplacez remplaçant renforcer représentation requêtes restrictions result rights root
    15 rosegarden routines réalisées récents récupérer réduite réellement région régionaux
    15 répondre réponse résultante rétroportages saisies schéma scolaire scriptforge second
    15 segments sert setting seules signification similaires simplifié situés small soumettre
    15 soustraire specified sql srv standards standardskriver statique status steps still
    15 stockées stockés stored stretch suffisamment suffit suivis sujet supported supports
    15 supprimés surface surtout sélecteur sélectionnant sélectionne séparé séquence séquences
    15 tapez temporairement tentative terminaux tests tftp things though three thunderbird
    15 thèmes timeout titres tons toolbox tourner traduit trait transition translated
    15 transmettre transparente transparentes transparents travaillez tri try tsv typique
    15 télécharger téléchargés u ultérieure unités uno upgrades uri usually utf utilisera valid
    15 valider var variantes varier variété vaut very visite visualisation visualiser vitesse
    15 vnc volet volumes vérifiez warning was ways while whose write xcf xrdp yes ça ébauche
    15 échantillon échantillonnage écoles écrans électroniques élevée étiquette étudiant
    16 accepte accompany according achat activées adapte additionnel adjustments administrer
    16 adoucir adoucissement advanced affichant afficheur aient aisée ajustement aller
    16 alternatif always amorcer amorçant améliorations analyseur ancrable ancrage ancre ancrer
    16 annuaire années antérieures anything ap aplatir apparaîtra appareil appareils appear
    16 appears appeler appels appelées apple applicable applicables applicatif applied apporte
    16 apportées approprié arbitraire arbres array arrondi artistiques assignez assignées
    16 assistants associés assombrir assurant assure attachée atteindre attribution attribué
    16 augmentation authentifier authorize autocorrection automated autonomes autorise
    16 autrement avons avérer axes aérographe backup bar bascule bibliographie blend bloc
    16 blocage blocs blur brushes bénévoles canvas capables carrés catégories causes centaines
    16 center centralisé certificate chacune checking chercher chosen cinnamon cinq
    16 cisaillement claires classeurs classiques clicked clone cloner cochant codage coins
    16 collage collectée colorimétrique combine combinée commence compilateurs compile
    16 completely compliance complicated complémentaires comprendre concept concerne concerns
    16 confiance confirmation connect connectant connections connue conscient consequence
    16 conserve conservées considered constante conséquence contents contenus contest contours
    16 contribute contributeurs controls conçue couper coups coupure courant courante courantes
    16 courants createuser creating credentials critical critère croisée croix créent créées
    16 currently customarily cœur damages degré demander depends desired dessins destinataire
    16 detail dev developer development devenir device devices devoir devront dictionnaires
    16 didacticiel difference difficile diffère dimension directions disk disparu disposer
    16 disposez documenter douce drag due durée dvds décimal décimales décrite dédiés démarre
    16 démarrent dénomination dépendant dépendent dépôts déroulant dés désactive désactivées
    16 déterminée développer easily edited effectué effectués efficace elliptique emacs email
    16 embarqué emplacements empreinte enables encodage enlever enseignant ensembles entiers
    16 entirely entraîne entries entry enveloppe envoie equivalent esprit essayer
    16 essentiellement eth event everyone exact excellente exchange executable execute
    16 execution exercise explorateur exportation extend extra extrémité facilitate fail fails
    16 famille faux fermeture fermez finaux firewall fitness fix fixme flexible flous fléchées
    16 follow followed formater formaté fortement fortran france fully func galerie genre
    16 german gomme google gradient graphismes gray grisé gros groupement grouper gèrent
    16 générateur génération générés gérant happens hard hiérarchique holger horloges host
    16 hostname hsv hue hyperlien ignorer implied importants impose imprimé imprimée includes
    16 incluse incluses indication indiquant indiquée individuelles indépendants informé
    16 inscrire institution insérée insérées insérés integrity intended inter interactif
    16 intermédiaires intéressantes inversion invite ios ipados ipp ipv j jamais john jouer
    16 jusqu'au k laissez layout lch legacy lesquelles lets level levsen levée liaison lib
    16 library licensed licensee lier limitée linguistique lisp livre load locales log loi
    16 lorsqu'un lu luminance légende légère mailing maintenu making management manque map
    16 mappage marges marqué mars masques mathématique matrices max maximale merchantability
    16 mettant miniature minute miroir missing mm modernes mon mono montage montrent montrer
    16 montées moteurs moved moving moyens mschapv multiplateforme mypaint média mélange names
    16 nas navigateurs nettoyage noirs nommé nommée nommés norvège nothing nouveautés numéros
    16 négatif négative objective obligatoire obligé obtiendrez occupe off offering offrent
    16 olivier ones opacity opaques opens openssh operating operations optimisé optionen
    16 optique opérateur ordinaires organiser orthographique ouvertes own pap parallèle
    16 parameter parenthèses partager partages particularités particulière partiellement passé
    16 paths peap permanente permettra permis person personnes perte photos plate plug
    16 politique polonais populaires portugais pose positionner posix postoffice postscript
    16 posées pourraient pratiquement preferences premiers prenant prendra prennent preseeding
    16 present principaux problems process professeurs profiles programmeurs promotion property
    16 préconfiguré préconfigurés prévot prêtes pt publish puces pur période quality quite
    16 radio ram rdp re receive recipients recommandés recréer redémarré refer regard relief
    16 remplie remplies remplissez rendez rendue renommer renvoyée représentent représenter
    16 requirements requires requise reset rest restaurer restera restez restreindre restricted
    16 resulting results retourner retrait returns revenir rogner roms router runs ré réalise
    16 réalisée réception récupération réels régionalisation régions réglés régulièrement
    16 régulières réinitialise répondez répéter résiduels saut saying scheme scope screen
    16 screenshot scripturales sdatabase secondes secours segment sein selecting semaine
    16 semblables semi sensibles servant servers sessions sf shell shortcuts simply
    16 simultanément situation slbackup smath sometimes sommes soon sorties souhaité souhaitée
    16 specifies specify spécification spécifications squeeze srvb started starting stocké
    16 stockée structures submenu suffisant suivez sun surveiller surveillés survient svg
    16 symboliques synchroniser synchronisées sécurisées séparateurs séparée séparément séries
    16 tabulation tailles tampon tard technique tell telling tenir termes termine texture
    16 ticket tiff times tirer trace tracking traditionnel traducteurs traits transformé
    16 transférer translation translations triangle trier troisième trouvent trouvé ttls tunnel
    16 ultérieurement unicode uniforme until updated upper valoir varie vba verbatim
    16 verrouiller verticales virtuelle virtuels visibilité vitrat vive voulu voulue w wake
    16 wide wikipedia working wrapper writing xxx écart échange échoue échouera éclairage
    16 éclaircir économiser écraser éducative égal égale énergie étaient étend étendue
    16 éventuellement événement
    17 abandon abandonnant ability absolument accept accessibilité accord accordingly accounts
    17 acronyme activate activité actual adaptation adaptez adaptée addressed adéquats affectée
    17 aggregation aimez ait ajouts ajuste ajustez aligne aligné allemands allons allowing
    17 aléatoires among amount amovibles amélioré ancrages angles animée annuelle aperçus
    17 appelant appelés appendix appliquant appliqués arborescence aren't around arp arrondis
    17 artefacts article asiatiques asked aspects assign assignation assigne associated
    17 associée associées attachés attempt attribut attribuée auparavant auth authorization
    17 authors automatiques automatisée automontage autopi autorisation autorisations autorisé
    17 avancé avertissements avril aware baguette bandes basant basse behind belle best binary
    17 bitmap blanche bloquant bloqué body boite bonnes boston boucles bring brouillage browser
    17 bureautique bus bézier can't capacités capturer carefully carry carrée cdrom centrer
    17 centré certaine certainement cessera cf chance changeant chargé checkbox checkboxes
    17 chiffre chiffrées choisies choisit chroma chrome cibles circle circulaire circumstances
    17 classique clear close cmjn coché coefficient collecter collectées collez combien
    17 combinaisons come commander commencera commençant commerce commune comparer compatibles
    17 compensation complexité compléter comportera composer compositing composée comprenant
    17 comprennent concepts concernées connaître connected connectées conseillé conseils
    17 conservant conservés considérations consistent constituer construit consultant
    17 consultation contenues contiendra contraintes contributions contrôleur contrôlés
    17 convertisseur conviendrait copié corps correcteur correctly countries counts couramment
    17 couvre covered cpu croissant cross css curieux curseurs curve cédric césure côtés damier
    17 daniel dark darken dc dedicated defined demandé densité derivatives derniers dernières
    17 design designated dessert dessine destinée destinés determines deviennent diaporama
    17 differ digital diminue diminuer directe directives disclaimer displays distinction
    17 distinguishing distorsions distribuer distribué dit division doc dock documented
    17 documentée doing domain domestique donnera dorsal doté doublons dovecot downloaded
    17 drawing drop dynamiquement débarrasser décembre décharger décider déclaration déclencher
    17 décochez décoration décrirons décrits décrivent dédiée défi délivrer démarrera
    17 dépendance déplacé déplacés déplaçant déposant désactivation désactivera désactivé
    17 désirent désirez détaillé détecter détectés déterminé détresse développés effacement
    17 effort eg el ellipse emploi empêche endommager enfants enfoncé enough enter entering
    17 entreprises envisagez envoyées erronés esc ethernet ever ex excluded exif expected
    17 explication explicit expliquer exports exportés exposant expressed expressly expérience
    17 external extrait extrémités exécutables exécutée fabricants face faciles facilite
    17 facultatifs faq feriez fermé few field filename fill film filtrer finale fins fixed
    17 fixée flammes flexibilité floor floue fondu fonte fontes foreground forming fort fr
    17 fractale fractales fraction frequently frontal ftp functions fusionné future février
    17 gamme garantie garde gardez gardés gdm gens germe gestionnaires gib github globalement
    17 gobject grain grands granted grants graphics graphiquement gras grilles groups groupés
    17 gssapi générales généraliste géré habituels hansen having he height held herein hide
    17 high highschool hiérarchie holders homepage homeworld horizontales hyperliens héritent
    17 hésitez icons id identifiez iec ignoré ignorés ii img implemented implique importés
    17 imposed impossible inc inchangés incluent indexed indexé indexée indicate indiquera
    17 indisponible induit indépendant indépendante initiaux ins inserted instable instantané
    17 int intact integer intel intent interactively interagissent interfère interprétée
    17 intervient intuitif intègre intégrer intéressant invalid inversement invisible
    17 invocation io isn't isolés jeter jetez joe joueur jpg js june kind kiosque kit know
    17 laissés largement larger lasso last latex learn less levels libres licenses lightdm
    17 lighten limité linéaires lisibles listed lists liée located logicielle longer looks
    17 lorsqu'elles lorsqu'il loss lp lueur lumières légales légendes ma magenta magique
    17 magnétique maintenir maintenus majeur major majuscules mal malgré man manuelles mapping
    17 marche marqués masqués massivement match matter matérielle maître mb meet meilleures
    17 memory mentionnées mentionnés mere merge mesures mhz michael mike milliers min
    17 minuscules minutes mips mixeur mkdir model modem modifying moniteur monitoring montré
    17 monté montés monétaire monétaires morceaux mosaïque mouvement mp ms much multimédia
    17 multiplier mutt mécanismes médiane mélanger nat native natterer nd netblock netgroup
    17 nettoyer networks neuf nielsen nis nommage none normales norwegian nos notices noyaux
    17 nuances null nécessitant nécessiter négatives nœuds o obligation obtenues octets octobre
    17 offered officiel officielle offrir often omis opened opengl openldap openoffice openwrt
    17 operate opt optimisation optimiser organisation orienté originale others oubliez
    17 overview paint paires panel panne parfaitement participation passage passante passez
    17 paste patientez patterns paul paysage perform permit persiste persists personnalisée
    17 pertinent pertinents pguser photographie photographies physique pick picker pieds pierre
    17 pilotes pivoter placed places placée plans platform poids poignée pointez pointillé
    17 pointillés polygone popcon poser positif positionnement possibility possédant poste
    17 potentiels pourquoi pourra pourriez powerful preferred prenez preschool preserving press
    17 primaryschool principe privilèges privé prix probabilité proceed processing prochain
    17 prochaine programmable projection projects prominent properties proposant proposent
    17 proposition proposés protège protéger provides préalablement précaution précis précise
    17 précisément préconfigurées précédents précéder prédéfinies préférable préférence
    17 préférez prénom préréglages présentations présenter présenté présentée prévenir prévus
    17 publications publier publiées puisqu'un puissance pwd quelconque quelqu'un quotidienne
    17 radial radius ramène rang rapides ratio ready real reason reasonably reboot recherches
    17 refers refuser regardless regroupés regular rejeter rejoindre relais relatif relation
    17 relations relativement reliez reliée remain remarquerez remettre remplacé remplacée
    17 rempli remplis rencontrés rendant rendered rendues renommez renseignez renvoient
    17 renvoyer renvoyé replace reposant repoussage reprendre représenté repères requiert
    17 require rescue resolution respectivement responsible restauration restent rester
    17 resteront restreint restrict retirer retourne retournement retrouver revised rfc risk
    17 risques rognage rom rotate rouges roulette royalty rubrique ruby récent réfléchir réglez
    17 réglé réglée régulière réorganiser répondant répétition réservé résolu résoudre
    17 résultant résumé rétroportés réunir réutiliser réécrit sachiez saisis satisfaisante
    17 satisfy sauter sauts sauvegardez saved savez say schart schémas scratch sdraw sec
    17 secondaryschool secret secure semaines semble sensible separator septembre serait serez
    17 shortcut shouldn't signaler signature signatures signifiant simulation sinus situe six
    17 slider smtp soft soin sombre someone sonde sons sortes souvenez sphère spirit spreading
    17 spéciales spécifiant spécifiées spécifiés square sshd stabilité star stated static
    17 stating strict sub subject sublicense substituant substituants succès suggestion suggéré
    17 superviser suppose supposée supprimez supprimées supérieures switch switches symétrique
    17 synonymes syntaxique systems sécurisée séparer séparées séparés tableur taches taken
    17 taking tampons task tcp teachers team technologies template temporaire tendance term
    17 terminate terminated terminer tested testez testé theme themselves therefore thomas
    17 threshold tick together toile tonal tone too topologie totale totalement tour toutefois
    17 traitée tramage transform transformations transitions transparency travaillent trous
    17 trouvez trouvée trouvés trying turn turned typiquement télécharge uefi ui umask undo
    17 unes unfortunately uni unifiée uns upgrading usa usual usuel utilisable utiliserez
    17 utilisons validate valide valides validity variant variation variations vbasupport
    17 verront veut vi vidées vidéos vient vignette vigueur virtual vise vivez void voient
    17 voire voisins volée vont vu vérifiant vérificateur vérifie warranties website were width
    17 word years yet yeux zero échec écrite écrits éditant édités éducation égales élevé
    17 élevées épaisseur équation équipes équivalente établissement états étendu évaluation
    17 évident évite évènements
    18 aasen abandonner abecedario absolue abstraction accent acceptance accompanies accédez
    18 accélération acheteurs achieve acht activating actives activities actualisation
    18 actualise actualisé actuelles actuels adaptés additionnelle adds adjacents
    18 administrables administrator administré administrés admins adoucie advised adéquate ae
    18 affaires affected affectent affectés affichera again agent agisse agrandissement
    18 agrandit agreed agreement aides aires aisément algorithm alice alignés allant allegation
    18 allemande alternativement alternatives amont amorce amorcées améliore américaine andreas
    18 animations annee announce announcement annule annulé ans ansi apercevant apparaitra
    18 apparaîtront appelez append applicative appliquettes appliquées apprentissage approach
    18 approfondie appropriately appropriée appréciez archives arctica arising arithmétique
    18 arrangement arrêtant arrêter articles artwork assigned assignments assignée assume
    18 attached atteint attendez attentivement attirons attributes aujourd'hui authenticate
    18 authentifié authentifiée autoflush automount autonetrespawn autoreenable autorisées
    18 autorité avantage avérait backports backuppc backups balayé balises barbouiller barker
    18 basique basiques basses believed bernhard biais bildoy bjarne blacklist bleue bmp bob
    18 bons boolean boost booted bootps boots boucle boundary boutillier boxes brut bts build
    18 busllseye bénéficient bénéficier cacher cage cairo calculé calculées calendrier
    18 calibration call calligraphie capacité caractéristique card carnet carreaux cascadian cc
    18 centrale centralisées changeipsubnet changent chapter character characters chargée
    18 chinese choices choosing christophe chronologie chroots cie ciel circuit circumstance
    18 ciseaux claim claims claire class classification clics clip clipboard cliquable cml
    18 coche col colle collections collective coloration colorée combination combinés comes
    18 communiquer compare compared compelled complex complétion comporter composite compositor
    18 composé composés compresser comprises conditionnel configurable confirmer conforme
    18 connaissance conseil consequential conservé considering considéré conspicuously constant
    18 constantes constitue constituent constitute constituée construits consulterez contactés
    18 contextuelle contextuels contiguë continu contradict contrib contrôleurs convert
    18 converti converties convertis conviviale convolution copiée corner corrections couches
    18 courte creux croisé crontabs crop crt crénelage cyan câbles database dbase decaler
    18 decision defective deny der descendre descriptions desktops diagnostiquer dict difficult
    18 différemment disparaître dispositions disposées distribuez distributing divise diviser
    18 divisé divulgation dlang dn domaines donnez donnés donor dot doute dpkg droites
    18 duckduckgo duplicate duquel dure dureté dé débarrasse débit débranchés débutant décimale
    18 décomposer décomposition déconseillons décor décrire décroissant défauts définissant
    18 définissent déformation délai délégation démarrait démontée dénominations départements
    18 déployée désactivez désaturer désigner désireux désirés détaillée détaillés détecte
    18 détiendra détruira développeur easier edge edi editing educational efface effectivement
    18 effects effectuant empêcher enclins encoder encourage enforcing enjoy enlevez
    18 enrichissez ensures entières entoure entourée environments envoient epoptes eraser err
    18 espèce essaie etch ets european everything exactly exceptional excluding excuse exister
    18 expect experimental expliquée exploitant explorer exporte exporting exportées expose
    18 extended extent eye fa factice facultative failure faite fax fee fermée fiable fictifs
    18 fifth figurant figures finalement flip floating flottant fluctuation folders
    18 fonctionnelle forcer forcément formatés formula forsbring forwarder four fournisseur
    18 fractaliser framework franklin frappe fraîchement freedesktop front fsautoresize fstab
    18 fusibles futures gabriel gain gamut gardées gauchir gb generous geogebra geographical
    18 gesellensetter gih gimpressionniste giraud givenname gives globalscope goals goserver
    18 goulots graduel graine grec grid grèce guardian gui guided guidé guilloneau généraux
    18 géométrie géométriques gérés hammes handle hautement hautes hebdomadaire hereinafter
    18 hertzog hexadécimal heß higher highlights histogrammes hkey homes hope horichenko
    18 horizon hosted howtos huile huit humain huntgroups hébergeant hübner icingaweb ide
    18 identifiable identification identité idéalement ifs ignored ignorées iii illusion
    18 illustration implémentations importantes imported imprime imprimées inability inaccurate
    18 inchangé inchangée incidental incorporate incorporates incorporer incorporé incorrecte
    18 increases indicateurs indice indices indiquées indirectly individual induce infringe
    18 infringement inférieures inode inspectant inspiré installingdebianon instances
    18 intelligent intelligents intensités intention interaction interagir intervalles intl
    18 intransigeant introduit introspection intégrité intégrée intégrées intégrés intérêts
    18 inutiles invalides investissement involontaire iptc isdn issus italian italique
    18 itérations jacent jane japanese japonaise jean jehan joakim joker josé joueurs
    18 journalisation joursem json judgment jusque justin jürgen kalzium kb kept keytab
    18 kgeography knut krbprincipalkey lab labyrinthe laissant lancement lancent lancerez
    18 lançant latéral leaves lecteurs leibner length lenny lens lentille liable libdvdcss
    18 libpam licensees licensor lightness lightweight limit limitations lines lisser listant
    18 listées little livré loaded lock logging lois longue lorsqu'ils lorsqu'une losses low
    18 lua lumineuse lumineuses légaux mail mailx majoritairement majuscule manquantes manquent
    18 manually marquer marques marquée masquage masqué masquées masson matrix maximal
    18 maîtresse meilleurs memtest mensuelle menubar mess messagerie meta middle midi migrer
    18 mini mio miscellaneous mobileconfig mod modifiables modélisation montant morning morten
    18 mostly mounted mpeg mundt music mutonufoai myspell mysql médias natif nature naveh
    18 netgroups netinst nets nette nic nigel noise nommées noncommercial normes norvégiens
    18 notification nova nt nuages nuits nul nulle numbers nº nécessairement nœud objectclass
    18 obligations obtained obtenue occurrences ocr octet odbc oded odf officename offrant
    18 offset ogg old onde ooo openjdk openstack operation opposé optimale optimisations opts
    18 ordonnée organisationnelle organisés orientée orthographiques ouvres overwrite packets
    18 painting paire panneaux panoramique parameters paramétrages paramétrer parasites paraît
    18 parcourez parent partant participez passant patent patents patrick patron payez pdb
    18 peignez pem perceptual perdus performing personnalisable personnalisables petter philipp
    18 phobos phrase physically pi pilotées pin ping pixéliser pièces placés plaint planifiées
    18 planète plaquer plaît pleinement plore plymouth pointes polaires polygones pop populaire
    18 porte portrait posent positionné positions positives possèdent post postes postgresql
    18 pot pouce poussées practices pratiques preboot precision prepared preseeded preset
    18 pression printing privilégiée prochaines proches procédez produira produisent produits
    18 professionalhelp programmer programming progression progressivement prohibited promoting
    18 protecting protégé protégés prove provoquer précisez préconfiguration prédéfini
    18 prédéfinis préfixe prélever préprocesseur présence présentes préserver présumons
    18 présélectionnés ps puce puissante purger purgeront putting puzzle pxelinux périls
    18 périodes périodique quatrième quelles quick quitte quota raccordable ralf raphaël
    18 rationnelles raw rayons rd readme reads receives recevra recherché recipient recompilés
    18 reconnues rectangles redimensionneront redirection redistribution redrejo reduce
    18 redémarrer reference refrain region regrouper reinholdtsen relanceront releasenotes
    18 reliance relire remonter removable remplacés remplit rendent render rendering renommé
    18 renseignements renseignées repair replacement reports reproduire reproduit représentée
    18 repère requests resources respectera restore restés retinex retraits return returned
    18 reuse riche roc rodríguez ronny roue routine rsyslog rye réactivera réalisé récursive
    18 réelle réelles réfère référer régissant régression régénérée répartir répartition
    18 répertorie répète rétroportée réveiller réécriture rôle saisissant sample sarge sauront
    18 scale scanner school schweer scientifique scientifiques scinder scripturale scène
    18 seeberg seems sending sensitive separated sequence serhii serie series servent
    18 serverfault servicing setgid sfdocuments shadow shadows shape sharing she sheet shipped
    18 showing shut signal signalera signaux signed signer simplified simultaneously situations
    18 situées sl sliders smarthost sn sole soleil solfege solveur sort souhaiterait
    18 souhaiteriez souhaités soulignement sound soupçonnez soustraction speed spyrogimp
    18 spécialement squidguard src srgb stack starttls state statistique statut stocke stop
    18 street stress strings stuck subsection suivent sujets superposition supporte suppr
    18 supprimée surchargeront surfaces surveillées survolez sustained suédois swap symétrie
    18 synchronisés syntax syslinux sélectif tabulations tapant température terra tesseract tex
    18 textures tftpboot tgt thereof thoroughly toggle tonalité toto touch tracez tracée tracés
    18 traduites train traitées traités trame transferring transfert transformée transitaire
    18 translate transmission transport travaillant travaux triangles troubler trouvées tuxtype
    18 tweaks téléphonique udeb unattendedupgrades unenforceable union uniques unreachable
    18 urgent us userpassword usershare usershares utilisations vagrant vagues valable
    18 validation validations van variance variante varient various vecteur vecteurs
    18 vectorielles venus verre verticaux veyon video vie vieux vincent virgules virtuel
    18 virtuelles vision visitant visual visualisateur voisin voit vues véhiculant wakeup
    18 webcache weblate werner wheezy willing winbind winnertz wish within wkpd wol wolfgang
    18 won't woody wrote xmp xxxx yellow yrvin zip ème éblouissement échanger échantillonner
    18 échantillons échap échéance écrites édité éliminer émulateur équipe équivalent établir
    18 établis établissements éteindront éteints étendus étranglement
    19 abandonné abandonnée aboutit absent absolu abyss acceptation acceptent acceptées
    19 accessed accidentellement accompagné acquisition activant actually ada adaptant
    19 addresses adjacente adjacentes adobe affect affichez afterwards against agenda agissent
    19 agrandissez ai aident aiguilles ajusté allemagne allongée allumer almost alphabétique
    19 alsa alter altérer am ambiguë amortissement amples amplitude analyses anchor angulaire
    19 animées annotations annuel annulez annulée annulées answer answers antérieure
    19 apparaissant apparaisse apparue appearance appliquera appliquette applying apporter
    19 appropriées appropriés approximativement appuie aquarelle arabe arbitraires arc arcade
    19 argent arithmétiques arrondie arrondir arrondit arrow arrête art artéfacts asiatique
    19 aspirer assemblage assembleur assigné assignés association asynchrone atomique attaché
    19 attendu attribuées audit augmentant augmentez aujourdhui aussitôt autofiltre automatic
    19 automatismes automatisées autotexte auxquelles avait avantages average away balise
    19 barbouillage basiclibraries bayer become becomes belonging beyond bi big biseau bitmaps
    19 blanches blocks bloom bloque bluetooth border borders bosses branche bref bright
    19 brightness brings brouillard bsd buffer buffers bugs bulle bulles burn cachée cachés
    19 café calculés casesensitive catalogue cellulaire cent cercles cgi changée char chargées
    19 chargés chart chasse chauds cherche choisis chromage clairement claviers clock clocks
    19 clockwise closed cm cmyk co colored colorier coloriser coloré colorées colorés column
    19 combinées commencent commons communauté communications commutateurs commutatif
    19 comparaisons comparé compilé compilés complets compliquent complètes complémentaire
    19 comportent compose compressé compressés comprise compromis comptage comptant compteur
    19 concernent concernés concevoir concours confidentiel configurables configurées confirm
    19 confondez conformes conformité connaisse connecteur connectivity connues consider
    19 considérer constitué contact container conteneur contenue contrainte contribution
    19 conventions conversions convertie convertissez conviennent conçus core correspondances
    19 corrélation coréen coupe couplée courber courbure cp crash createscriptservice creative
    19 creator critiques crochets cropping créant cubisme cumulative curses cursor customize
    19 danger danish darker datedif dateval db dde deb debugging define definitions demeurent
    19 demi department desaturate dessinez destinées destructive detailed determine determined
    19 developers deviendra deviner devons diamètre dictionary diff differences difficiles
    19 diffraction diffuse diffèrent dilater dimanche dimanchedepaques directories disc
    19 disparaît disponibilité disposés distances distantes distributions diversité divides dix
    19 dll docs donneront dorsaux dos doubles dpi dragging drawable dues dupliquez durs dutch
    19 dynamic dynamically débuter décalages décalée décidé décimaux déclarations décodage
    19 décoder découpe découvrir décrivant définitions déformer démarrez démonstration dépasse
    19 dépasser dépendants dépendre déplacements déplacent déplacée déposez dérivé
    19 désentrelacer désiré désélectionnez détacher détachées détecteur déterminent déterminera
    19 développe développée eau edges effacées effectif effective efficacement element ell
    19 elsewhere empaquetage empilement enchaînements encoding encryption endroits energy
    19 enhance entitled entraîner epub equal er escalier espagne especially essais estimation
    19 estompement européenne examens examiner excepté exclure exclusif executed executing
    19 exhaustive exist exists exit expand expire explained explicitement exponentiel exportez
    19 exporté exportée exprimé exprimée expérimental expérimenter expérimentés extract
    19 extrêmement exécutées faces facilité factor facultativement faibles faisons faits
    19 familiar familière fattal fcitx fetch figurent figurer filenaming fils financières fines
    19 fits five flac follows fonctionnel foncé fonts fontwork formatages formate formatée
    19 former formés fourier fractal fréquences fur fusionne fusionnée futureprototype futé
    19 gaussienne geode gets gfig gid girepository gitlab glib globe gnat gogh gr gradients
    19 grammaire grandement graphe graphes graphic graphisme grappe greater greeter grise guess
    19 guère gzip générées habitude habituelle hand handles handy harry haskell helper
    19 heureusement hh hidden highlight highlighted his histogram historiques hold horaires
    19 horizontally horizontaux hour hsl hunspell hypertexte hyphen héritera icedove iceweasel
    19 ignorée illustre imaginaire imbriquées impaires implications implémentant implémenté
    19 implémentées importée importées imposer imprimable imprimerie imprimés inactive inch
    19 inclinaison inconvénient incorporées increase incrémentiel indentation indicateur
    19 indiquent indiqués individuellement indésirables influence informed inférieurs
    19 initialiser instant instruments interligne interopérabilité interprété interprétées
    19 interprétés interrompre intersecter introduire intuitifs intuitive intéressante
    19 intéressants intéresse invariant invités invoked inégale isoler ispell issue itératif
    19 itération ja jacente jack janvier japon jdbc je job joindre jp jusqu'aux kaleidoscope
    19 kdc keeping keymaps keys khideux kolås konqueror label laisse laplace latence latter
    19 latérale lave ldif lead lectures lent lexiques libgcc libgomp libitm libquadmath libssp
    19 libstdc lic lighter likely lisible lisse lissée listés livres ll loadlibrary localisez
    19 logo longues longueurs looking lorsqu'elle losange lost luma lumineux luminosity lundi
    19 lus majorité malveillant manage managed manquante manquants mantiuk marquage masks
    19 masquée matin maybe maîtres md meaning member mentioned mes mesurer metadata micro
    19 milliard millions mime minuscule miroirs mirror mixer mo modifiant modifient molette
    19 moléculaire moments money monnaie mount moyennes msgbox multiplication multiply my
    19 mythes mère médaillon nagios nasd nbd ncurses necessarily negative nettement nettes nl
    19 nn noires nommer nonfree nord notifications nu nuage num numeric numériquement
    19 numérotées nynorsk négatifs néon objectifs objects oblique obsolète obtain obtenus
    19 obtient ocaml occuper occurrence odt officielles ondelettes ondulation onduler opening
    19 openpgp opentype optimal optionnelle opère orange ordonnées organisées orig oublié
    19 packet pagès paiement paiements paintbrush paper paramétriques paramétré parfait
    19 partitioning partout pass passera pavé peint pellicule penser pensez perceptif perdre
    19 perdu perfectionné perlin permanence personal personnelle peter peur phase photocopie
    19 photoshop picture pipe piquer placées plantage plat plates playground plaçant pointillée
    19 popularité population portage portant ports portuguese positionne positionnez possédez
    19 postériser pouvons predefined prepare preserve pressant previously prevision printed
    19 privacy privilégié privée probable problem procedure procéder productivité produisant
    19 produites professionnel profondeurs programmeur progressent project propagation properly
    19 proportion proportionnelle proposée protected protégée protégées prédateur prédéfinie
    19 préfixés prélèvement préparé préserve prévision prévisions prévisualisation psd pseudo
    19 psychédélique pu publiques publisher pull put py périodiques qbiste quickly quittez
    19 raccorder raisonnables random rangs rapidité rarement readonly recette recharger recipe
    19 recommend recomposer reconnaît reconnu recréation rectangulaires redimensionnez
    19 redéfinir reflète refresh regarding regroupe regroupement reinhard rejet rejouer
    19 relevant remarquez rencontre rendus renvoi replaces reporting reprend represented
    19 representing represents représentées requises resized resource respectant respecter
    19 responsable ressource restant restante restart retirées retirés retournée retours
    19 retrouve revanche revient reçoit rm robot roughly roumain routeurs rpc runtime
    19 réafficher réalisation récente récentes récursif réduisez référez réglant réguliers
    19 répond répétez réservées réservés résulte résultent rétablit réunions réveil révision
    19 satisfait saving screenshots secondaire secondaires secrets secteur sed selections
    19 selector selects semblent sensibilité separately servez sets side signes signé simplex
    19 simplifies simuler simultanées sin sinusoid slow smaller sobel société socket solid
    19 sommet sonores sophistiquée souhaitées soulignage spanish spectacle spectre sphérique
    19 sphériser spiral spéciale sqlite stands starts stay step stock stops straight stratégie
    19 stroke stylet subscribe subsequent subtracts successifs successivement sudo suffire
    19 suffisante suggestions suivie sum super superflus supernova supervision supposons
    19 supérieurs surbrillance sync synchronisée synthèse sécurisé séparation sépia tablette
    19 tablettes tabs tag tags takes tangente taper tar taïwan tcl teams technologie teintes
    19 temporarily tempsval tend tente tentera thumbnail tiers tile tiret tirets tisser today
    19 toggles totalité totaux toucher tournant tourne tournent traceroute traces traite
    19 tranche transactions transmis transmise travaille traînées tresser trie trieuse triée
    19 trouvant truetype tuxmath txt téléphone télévision unchecked unie uniform uniformément
    19 unit univers upstream username util utilisables utiliseront utils validité vector
    19 vectoriel venez vent verrou verrouillage versa versements verte veulent vice vieille vim
    19 visant visitez visualiseur visuelle vite voix volatile vorbis voulons vraie véritable
    19 wait wav wilber workflow xach xlib xyz yuv zéros échéant édite éditeurs éditées
    19 éducatifs éducatives égaliser électriques émulation éparpiller équations équivalents
    19 équivaut éroder étalement éteindre étinceler étoile évaluer évolution évoque ôter
    20 aa aaaa abaisser abc abi abrupte abréviation absolues abstrait accentuation acceptant
    20 accolades accompagne accroissement acquis across acting activated adaptatif adaptées
    20 addendum additionne adjacent adjusted adjustment adn adouci adoucis affectation affecté
    20 affectées afficheront agents agira agissait agissant agissez agrandi agrandie agrégation
    20 aidant aidez ajoutent ajoutera ajoutons ajustements algèbre aliasing alignements
    20 alimentation alternance although aléa amusant analyseurs analysis anciennement ancres
    20 ancrez ancré ancrée anglaise animé annexes anniversaire annoté annuité anova
    20 antialiasing ants anymore apertium aplats app apparition apparié applets applicability
    20 apporté apportée approches appuyé apso archivage arm arriver arrivée arrondies
    20 artificielle arêtes asc aspell associations associer assombrissement assombrit asterisk
    20 astérisque atomic atomiques attacher atteinte attenante attend attendue attirer attribue
    20 auditeurs augmenté augmentée aurait auriez autoformat automatiser autorisant autorisent
    20 autorisée avance avancés aviez avère axis balisage bandeau barré basculement bash batch
    20 batterie beginning behavior berkeley besides better bienvenue bio biologie bizarre
    20 bloquer blurred blurring bold book booléenne bosse bout branches brutes brève builder
    20 built buts bzip bêta caché calculate calling caméra caméras cancel capteurs cartographie
    20 catalan catalyst category cell centile centrée chambre changera chargeur chargez chez
    20 chiffrer chiffré chiffrés choissez chr chromatique chrominance cinquième classmodule
    20 clefs cli cliente clips clique cliquiez clonée closely codec codecs coder codé cohérent
    20 cohérente collaboration collecte collé collée colormap combinant combining commençons
    20 commercial commerciale communément comparison compilée compilées compliqué complément
    20 complété complétée comportements composantes comprimer compteurs computing conclusion
    20 concordance conditionnels confirmez conflits conjonction connecteurs conservation
    20 considère considération considérée considérés consists consortium constants
    20 constructions construite construites consécutifs contacts conteneurs contigus contiguës
    20 contrôlent convenient convention converted convertira conçues copiant copied copiées
    20 copiés correctes corrects correspondra corresponds corrigé cos cosinus count counter
    20 country coupon coupé course courtes couverture couvrant covariance cover cr cropped
    20 créera ctl cube cubique cumulatif currency curves custom cut cvs cycle cycles cylindre
    20 cônes côte dabawiz daemon dashboard dashed dateserial datetime datevalue day dbus dd
    20 decompose dedans defines deletes delta demandant demandez demandée density dents depth
    20 descriptives designed dessiné dessinée destinataires devenu devienne diagonales
    20 diagonaux diapositives dictd didacticiels difficultés diffuser dim disparaissent
    20 disparaitre displaying dissocier dissoudre dist distincte distinctes distingue
    20 distinguer distribués dithering div divided divisée docbook dockable docks dodge doux
    20 douzaine dropper dtd duplication dvi dynamics déboguer débogueur déborder débutants
    20 décale décaler déclare déclarer déclarées décochant décodeur décompression découpé
    20 découverte dégradation délimitée démons dénominateur déplacées dépose désigne désirée
    20 détachables déterminant détruire développez développées déviation eds effacez effacée
    20 effacés efficaces efficacité efforts ellipses embarqués embedded embellir empreintes
    20 enchaînement encodages encre enfoncées engine english enlève enregistreur ens entered
    20 entités entouré entrant entreprise entré environnants envoyé envoyés eps equation erase
    20 errors es espacements espacées essai essentielle essentiels eu euro events evolution
    20 exactes exactitude excellent exclusion exemplaires existence exp explicite explicites
    20 explicitly exploration exponentielle exported exposants exposure exposée exposées
    20 expéditeur expérimentale ext facilitant facteurs far fast fausse fbterm fenêtrage fermés
    20 fields fig filled fills films filtrées finding finement fini finir finis finished fire
    20 fixation fixez flatten fleur float flottantes flottants floues floutage floyd fléchée
    20 fléchés fondé fontconfig formatées forment forms fortes fournisseurs fourniture fractals
    20 fragment frame freetype fuite fus fuse fusionnées futur fête gardant gbr generic
    20 ghostscript glissant glissante glissé globale glyphes gm gnupg gnustep goes going gomp
    20 goût gpu graph grappes great grises grokking gstreamer guidelines gz génome génomes
    20 générateurs géographique géométrique habillages habituel hachage half halo handling
    20 hangul happen hausser hdr header hence hexadécimale hit holding homogène horodatage hp
    20 human hyperbolique hypertext i've idea identificateur identifies identifié identify
    20 idées ieee ignorant illustrations imagemap imaginer imaginez immediately imp impact
    20 imperfections implémenter implémentés importé imprimables imprimez improve improved
    20 inclusion inconnu incorporés increasing incrément indexation indispensable
    20 indispensables individuel infini infinie infoballons infobulle informatiques informe
    20 init initiales initialisation initialisé initiative ink inkscape inputstr insertions
    20 instantanée instantanément intelligence intelligente intensity intentions interactifs
    20 interactions interactivement interactives interesting internationale
    20 internationalisation internationaux interpreter interprétation interrogation interroger
    20 interruption intervention intégralité intéressés inutile inversé invert inverts
    20 invisibles iterations jeudi jj joignez join joint jointe jointes joints joue joué
    20 justifié kanji kinds ko laissé lance larges largeurs latin leading lente lexical
    20 lexicaux liberté librement libérer limits limités liquidation lister littéral littéraux
    20 live llvm localiser locked logarithmic logarithmique logicielles logos longtemps
    20 lorsqu'on lots lues magic maildir maintien maintient malheureusement manipulations
    20 manipule maps marching mardi mark marked marquant marqueur marqueurs marquez marquées
    20 material matricielle matricielles mauvais maîtresses me mediane mercredi merged mi mid
    20 midpoint migration mineures miniatures minimaliste minimiser misc mit mixage mng models
    20 modern modifiable modificateur modula modulable moindre monitor morphologie
    20 morphologique mouvements moves mozilla mta mult multilib multiplate multiplie multiplies
    20 multitude médian médicale méfiez mémoriser natural naturel naturelle navigate nbval
    20 neutre ng noircir nominal nominale nomme nor normaliser normaux notions npm numéroté
    20 numérotés oasis obj observations obtention occupé octave ods offers officiels ombrage
    20 ondes opencl openmp optn oracle originales originaux originel originellement otp outer
    20 outline outrepasser ouvrant ouvrira overall overlay pair pal paraissent paramétrée
    20 parasite paraître parcours parenthèse parfaite partially partielle pascal passages
    20 passed peine peints pencil pente perception perceptuel perdue perdues performant
    20 performed persistera photography phrases physiques pic pistes pivot pièce placement
    20 plain plancher plantages plante plaquée plateau pointage pointeurs poivron politiques
    20 polyvalent ponctuation popup porter pouces pourcentages pourtant powerpoint pre
    20 preference prefix prendront preprocessor presentation pressed pressé primaires primary
    20 primitives principes priorité privées procure produce produces productname produite
    20 profilage proportionnel proposer proposé proprement propriétaire prospectus protéines
    20 providing préciser précédés prédiction prélevée présentent préservant préservées prévoir
    20 publié puisqu'il puissantes puissants pulseaudio purposes px pyside quantity quasiment
    20 query quickmask raccord radians rafraîchir ranges rappel rappelez rapporte rapproche
    20 rapprochés rares reading really reasons recalcul recalcule recommandée recommended
    20 reconnaître reconnue reconnus reconstruction recouvre recouvrement recto redimensionne
    20 redimensionné redimensionnée redresser ref refaire referred reflet reflets refléter
    20 regarder regions relationnelles reliant relâcher relâché remains remboursement remember
    20 remet removed remplacées rendement rendra renforce renomme renverra renvois renvoyant
    20 renvoyées renvoyés replaced replacing reporter repose repository represent
    20 representation reproduction représentés repérage resembles resize respect respecte
    20 respective respectives responding ressemblant ressembler restantes retravaillée revenez
    20 revisions rle robots robuste ros rose rotated routage row rs rtf russe russian rvba
    20 rythme réalisant réaliste réalité récupère rédaction réduites référencées régulier
    20 réinitialisées répondent répétée répétées rétrécir réutilisables révolution sait samedi
    20 samples saute sauvegardé scalaires scanneur scannées science scripting scroll scènes
    20 scénario scénarios sdl secondary seed seen sept seuils sgml sh sha sharealike sharpen
    20 sheetname short signets significatif significatifs significative signés similarité
    20 simplicité simplifie simplifiée simulateur slightly slower smart sockets sol solaris
    20 solutions something sonore sophistiquées sortir souligné souple sourceforge soustrait
    20 soustraite spatial spatiale spatiales specification spline spot spécifiquement ss
    20 staroffice stat statement statistics steinberg store strength strictement struct
    20 structurale stylo stéréo substitution subtract succession suffixe suites sup superposer
    20 supplied supposant supprimant surligné surveille swatch synthétiseur sélecteurs
    20 sémantique sépare séquençage tache tan target tas tells templates temporary tenant
    20 tentez terminant termination terminée terre teste texts textuelle textuelles tga thaï
    20 thing threads théorie tient tilde tir tiré titles tk todo tolérance tones toolkit
    20 tournée tracker traditionnelle traitements traité transfer transformant transmises
    20 traçage treat tree triangulaire triple trié triées triés trou trousse tuiles turns
    20 tutorial tutoriel tv typename typing typographie typographiques téléphones ubuntu udp
    20 ultérieures unchanged understand unexpected unitaires units universal universelle
    20 université unported unselected usages vala valables validating validée variety vaste
    20 vectoriels veillez vendredi venir ventes verrouillé versés vider viennent vignettes
    20 ville visibility visionneur visuel visuellement vivid vocale voilà voisinage vouliez
    20 voulues vus vérifications vérifiée waiting wayland webdav webp wheel whereas widget
    20 widgets win world xds xhtml xorg xp xslt xul xy ycbcr year yyyy zoomer échecs échelles
    20 éclaircit écoute écrase écrasé écrivez éducatif élève élégant élégante élévation émise
    20 épais épaisses épreuve étaler étendent étendues étiquetage étirer étoiles étude étudier
    20 évaluée éventail évidemment évidente évitant évitez évolué évènement øyvind
    21 acronym actualisée additif addresssanitizer affaire algorithms alignées alphanumériques
    21 amazon appellent assembler asynchrones avancer bibliographique bilatéral bois bounds
    21 brochure bruts byte bénéfice calculatrice centres certification cerveau changés
    21 chevauchent classement clef cloud coloriage commonly comparateur compatibility compter
    21 connecte conservée considérées constater constituant continuez contrôlée convertissant
    21 coté creation critique célèbre deflate deleted diagonale difficulté douces débordement
    21 décochée définitivement dégrouper délimiter délimitées démarrant déploiement dérivée
    21 dérivées déroulantes désirées détecté encodeur ends entourant entourent enveloppes
    21 envoyée eq erlang essentiel estimer exclusivement exigences existait exploitent faute
    21 ffmpeg fonds formdocument formé freebsd freedict fréquentes fusionnés fuzzy garantit
    21 gaussian gdb gettext goldendict head humains hébreu identifie implémentée importez
    21 inchangées incrémentielle indications insécable interagit inv invalide inversée invité
    21 irrégulière isolées jacents kana linked lisibilité longs lv maker mandataires mariadb
    21 master mettent micrologiciel mpi mètres natifs near numérisation numérotée occur
    21 optimisée orientées oss panorama paquetage parti passée personnage polaire policy
    21 pressez procédé proposées proximité préoccuper préréglage présentées publipostage
    21 quantités quitterez rassembler recalculer recommencer record relier rename renforcement
    21 représentations requièrent research respectifs responsables retourné retrouvent rgba
    21 récupérées réduits référant résolutions sampling scalable scanneurs secteurs self
    21 sendmail sharp sig sign signale smooth soffice sortant souligne spirale structured
    21 structuré student surlignage survol symétriques séquenceur sérialisation telnet
    21 terminent timer ton turbulence typographique unified utilisiez vedettes verso viendront
    21 vierge virus voulant warnings zoomée ère écrasement émuler énorme énumération étale
    """
}
