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
    19 absent absolu abyss acceptent accessed accidentellement acquisition activant actually
    19 ada adjacentes adobe affect against agrandissez almost alphabétique alsa amples anchor
    19 annuel annulées antérieure apparaissant apparue appearance appliquera applying appuie
    19 aquarelle arc argent arithmétiques art asiatique assemblage assembleur assigné assignés
    19 association atomique attribuées augmentez aujourdhui aussitôt autotexte avantages balise
    19 basiclibraries bayer belonging beyond bi biseau blanches blocks bloque border bright
    19 brightness brouillard buffer buffers bugs bulle bulles burn café catalogue cellulaire
    19 cent cercles cgi changée char chargés chart chauds cherche choisis chromage clock closed
    19 colored colorier coloré column combinées commons commutateurs commutatif comparaisons
    19 compilés complémentaire comportent compose comptage compteur concernent configurables
    19 configurées confondez conformes connectivity connues considérer conteneur contribution
    19 conventions convertie convertissez conviennent conçus core correspondances corrélation
    19 courber courbure cp createscriptservice creative critiques cropping créant cubisme
    19 cumulative curses cursor danger danish darker datedif dateval db dde deb definitions
    19 demi dessinez destructive detailed determine developers deviner devons differences
    19 diffuse dimanche dimanchedepaques directories disponibilité distances distributions dos
    19 doubles dragging dues dutch dynamically débuter décalages décidé décimaux décodage
    19 découpe définitions dépasse dépasser déplacements déplacée détachées déterminent
    19 développée eau edges effective ell elsewhere empilement enchaînements encoding endroits
    19 enhance equal er escalier européenne examiner exclure exclusif executing exhaustive
    19 exist exit explained explicitement exponentiel exporté exportée exprimé exprimée
    19 extrêmement exécutées faces factor faibles familiar fattal filenaming fils financières
    19 fines five follows fonctionnel fonts fontwork formate formés fourier fractal fréquences
    19 fusionnée gaussienne gfig glib globe gr gradients grammaire grandement graphes grappe
    19 guère gzip habitude handles helper hidden highlight his horaires horizontaux hour hsl
    19 hypertexte hyphen illustre imaginaire implémenté importée imprimerie imprimés inactive
    19 inclinaison inconvénient incorporées indentation indiquent indiqués individuellement
    19 informed initialiser interligne interprétées interprétés intersecter intéressante
    19 intéressants invoked inégale issue itératif jacente jack janvier japon jdbc je jp
    19 jusqu'aux khideux konqueror laisse laplace latter lead lent libitm libstdc lighter
    19 likely lissée listés loadlibrary localisez logo lorsqu'elle lost luma luminosity managed
    19 mantiuk masks masquée matin maybe md mes mesurer micro miroirs mirror mixer modifiant
    19 modifient molette moléculaire moments multiplication mère médaillon nagios nasd ncurses
    19 necessarily negative nl nn noires notifications num numeric nynorsk négatifs oblique
    19 obsolète obtain ocaml occuper occurrence officielles ondelettes ondulation ordonnées
    19 oublié packet pagès paiement paiements partout pass passera peint pellicule penser
    19 pensez perdre perdu personnelle peur plantage plates popularité population portage
    19 portuguese possédez predefined preserve previously privacy privilégié probable problem
    19 procedure productivité produisant produites project propagation properly proportion
    19 proposée protégée protégées préfixés prélèvement prévisions psd pseudo pull put
    19 raccorder random rangs rarement readonly recharger recommend recomposer reconnu
    19 rectangulaires redimensionnez redéfinir regarding reinhard rejouer relevant remarquez
    19 rendus renvoi reporting represented representing représentées resized resource
    19 respectant respecter responsable restant restart retirés retours retrouve revient reçoit
    19 robot roughly roumain routeurs réalisation récente réduisez référez réservées réservés
    19 résulte rétablit satisfait screenshots secondaire secrets sed selections selects
    19 sensibilité sets side signes simplex simplifies simuler simultanées sin slow smaller
    19 sobel sommet sophistiquée soulignage spanish spectacle spéciale stands starts stay stock
    19 stops stylet subscribe subsequent successifs sudo suffisante supervision synchronisée
    19 synthèse sécurisé séparation sépia tablette tablettes tabs tag tags tcl teintes
    19 temporarily tempsval tend thumbnail tirets tisser today tournant tournent traite tranche
    19 transmis travaille traînées trie triée trouvant truetype txt téléphone télévision
    19 unchecked unie unit univers vectoriel vent verrou verrouillage verte visant visitez
    19 visualiseur volatile vorbis vraie véritable wait workflow xlib yuv zéros éditeurs
    19 émulation évaluer ôter
    """
}
