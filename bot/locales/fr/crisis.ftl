### Draft: needs a native reader before a release
### De l’aide maintenant. Mots simples, une idée par phrase ; les numéros sont entre `…` pour être copiés.
### Choix des mots : « mort par suicide », jamais « commettre » ni « réussir » ; ni méthode ni lieu ; il y a de l’aide.
### `/crisis` s’appelle ainsi dans toutes les langues : qui en a lu le nom le trouve, quelle que soit la langue de Discord.

cmd-crisis =
    .name = crisis
    .description = De l’aide maintenant : numéro d’urgence et lignes d’aide. Personne d’autre ne voit la réponse.
cmd-crisis-country =
    .name = pays
    .description = Le pays où tu es. Commence à écrire son nom.
## Boutons et formulaires

crisis-button-help = De l’aide maintenant
crisis-button-another = Je suis dans un autre pays
crisis-menu-countries = Choisis ton pays
crisis-form-title = Un autre pays
crisis-form-country = Dans quel pays es-tu ?
crisis-form-country-hint = Son nom dans n’importe quelle langue, ou son code. Par exemple : Espagne, España ou ES.
crisis-link-chat = Chat : { $name }

## La carte. $country est un nom comme « Royaume-Uni », sans article.

crisis-title = **De l’aide maintenant : { $country }**
crisis-title-anywhere = **De l’aide maintenant**
crisis-alone = Tu n’as pas à traverser cela dans la solitude.
crisis-emergency = **Numéro d’urgence, { $country } : { $numbers }**
crisis-emergency-several = **Numéros d’urgence :** { $numbers }
crisis-emergency-one = { $country } { $numbers }
crisis-emergency-anywhere = **Numéro d’urgence, dans tout pays : le numéro local.** Si tu ne le connais pas, le { $numbers } depuis un mobile joint les secours dans de nombreux pays.
crisis-danger = Si toi ou quelqu’un avec toi êtes en danger immédiat, appelle maintenant, ou demande à quelqu’un près de toi d’appeler.
crisis-or = { $numbers } ou { $last }
crisis-guess = Ce pays est deviné d’après la langue de ton Discord.
crisis-choose = La langue de ton Discord est parlée dans plusieurs pays. Choisis le tien dans le menu ci-dessous.
crisis-choose-plain = La langue de ton Discord est parlée dans plusieurs pays.
crisis-how = Pour choisir un pays, appuie sur « { crisis-button-another } » ou utilise `/{ cmd-crisis.name }` avec son nom.
crisis-how-plain = Pour choisir un pays, utilise `/{ cmd-crisis.name }` avec son nom.
crisis-not-understood = Je n’ai pas reconnu ce pays. Son nom dans n’importe quelle langue convient, ou son code, comme ES.
crisis-unknown = Dis-moi ton pays pour voir ses lignes d’aide.
crisis-no-lines = Ma liste n’a pas encore de ligne d’aide pour ce pays.
crisis-anywhere = **Ceci aide dans tous les pays :**
crisis-lines = **Lignes d’aide, { $country } :**
crisis-more = **Plus de lignes d’aide :** { $link }
crisis-worried = Tu t’inquiètes pour quelqu’un ? Beaucoup de lignes aident aussi pour cela. En cas de danger, appelle le numéro d’urgence de l’endroit où est la personne.
crisis-talk = Pas une urgence ? Les lignes avec « { crisis-topic-emotional-support } » sont là pour parler.
crisis-talk-elsewhere = Pas une urgence ? Il y a aussi des lignes juste pour parler : { $link }
crisis-compiled = Numéros réunis en { $month }, pas encore vérifiés. Si l’un ne marche pas, essaies-en un autre.
crisis-compiled-partly = Lignes sans date de vérification : réunies en { $month }, pas encore vérifiées. Si un numéro ne marche pas, essaies-en un autre.
crisis-reviewed = Si un numéro ne marche pas, essaies-en un autre.
crisis-private = Personne d’autre ne voit ceci. Je n’en garde aucune trace.

crisis-local = **De ce serveur. L’équipe d’animation tient ces lignes à jour :**
crisis-local-line = - **{ $name }**.
crisis-local-hours = Horaires : { $hours }.

## Une ligne de la liste

crisis-line = - **{ $name }** : { $topics }.
crisis-line-audience = - **{ $name }**, pour { $audience } : { $topics }.
crisis-line-audience-only = - **{ $name }**, pour { $audience }.
crisis-line-languages = En { $languages }.
crisis-line-region = Seulement pour : { $region }.
crisis-line-call = Appelle le { $number }.
crisis-line-call-free = Appelle le { $number }, gratuit.
crisis-line-call-rate = Appelle le { $number }, au tarif normal.
crisis-line-text = SMS au { $number }.
crisis-line-text-keyword = SMS avec { $keyword } au { $number }.
crisis-line-whatsapp = WhatsApp { $number }.
crisis-line-chat = Chat : { $link }.
crisis-line-chat-button = Chat avec le bouton ci-dessous.
crisis-line-web = Sur son site.
crisis-line-checked = Vérifié en { $month }.

crisis-hours-always = Jour et nuit.
crisis-hours-always-as-of = Jour et nuit, selon une liste de { $year }.
crisis-hours-always-disputed = Jour et nuit, mais les listes diffèrent.
crisis-hours-unknown = Horaires non confirmés.
crisis-hours-limited = Horaires limités.
crisis-hours-spans = Ouvert { $spans }, heure locale.
crisis-hours-spans-as-of = Ouvert { $spans }, heure locale, selon une liste de { $year }.
crisis-hours-spans-disputed = Ouvert { $spans }, heure locale, mais les listes diffèrent.
crisis-span = { $days } de { $opens } à { $closes }
crisis-days = de { $first } à { $last }
crisis-day = { $day ->
    [daily] tous les jours
    [weekdays] en semaine
    [weekends] le week-end
    [mon] lundi
    [tue] mardi
    [wed] mercredi
    [thu] jeudi
    [fri] vendredi
    [sat] samedi
   *[sun] dimanche
}
crisis-month = { $month ->
    [m1] janvier
    [m2] février
    [m3] mars
    [m4] avril
    [m5] mai
    [m6] juin
    [m7] juillet
    [m8] août
    [m9] septembre
    [m10] octobre
    [m11] novembre
   *[m12] décembre
} { $year }

crisis-topic-bereavement = deuil
crisis-topic-child-protection = protection de l’enfance
crisis-topic-crisis = crise
crisis-topic-disaster = après une catastrophe
crisis-topic-domestic-violence = violences à la maison
crisis-topic-eating-disorder = troubles alimentaires
crisis-topic-emotional-support = quelqu’un à qui parler
crisis-topic-gambling = jeux d’argent
crisis-topic-information = information
crisis-topic-lgbtq = LGBTQ+
crisis-topic-mental-health = santé mentale
crisis-topic-sexual-violence = violences sexuelles
crisis-topic-substance-use = alcool et drogues
crisis-topic-suicide = pensées suicidaires
crisis-topic-veterans = anciens militaires

crisis-audience-carers = les familles et les proches
crisis-audience-indigenous = les personnes autochtones
crisis-audience-lgbtq = les personnes LGBTQ+
crisis-audience-men = les hommes
crisis-audience-muslims = les personnes musulmanes
crisis-audience-serving-military = les militaires en service
crisis-audience-students = les étudiantes et étudiants
crisis-audience-veterans = les personnes qui ont servi dans l’armée
crisis-audience-women = les femmes
crisis-audience-youth = les enfants et les jeunes

## Listes par besoin et par moyen de contact : une entrée du menu, et le titre de la liste

## Pas une urgence

## Inquiétude pour quelqu’un

## Le fichier à garder

## Ancrage. Chaque exercice avance pas à pas ; les mots doivent marcher lus à voix haute.

