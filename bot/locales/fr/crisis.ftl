### Draft: needs a native reader before a release
### Aide immédiate. Mots simples, une idée par phrase ; les numéros sont entre `…` pour être copiés.
### Choix des mots : « mort par suicide », jamais « commettre » ni « réussir » ; ni méthode ni lieu ; il y a de l’aide.
### `/crisis` s’appelle ainsi dans toutes les langues : qui en a lu le nom le trouve, quelle que soit la langue de Discord.

cmd-crisis =
    .name = crisis
    .description = Aide immédiate : numéro d’urgence et lignes d’aide. Personne d’autre ne voit la réponse.
cmd-crisis-country =
    .name = pays
    .description = Le pays où tu es. Commence à écrire son nom.
cmd-grounding =
    .name = ancrage
    .description = De courts exercices pour retrouver pied, pas à pas. Personne d’autre ne les voit.
cmd-i-m-worried-about-them =
    .name = Cette personne m’inquiète

## Boutons et formulaires

crisis-button-help = Aide immédiate
crisis-button-another = Je suis dans un autre pays
crisis-button-worried = Je m’inquiète pour quelqu’un
crisis-button-talk = Ce n’est pas une urgence
crisis-button-grounding = Exercices d’ancrage
crisis-button-file = Garder dans un fichier
crisis-button-next = Lignes suivantes
crisis-button-first = Premières lignes
crisis-button-back = Retour
crisis-menu-countries = Choisis ton pays
crisis-menu-lines = Plus de lignes : par besoin, ou par appel, SMS ou chat
crisis-form-title = Un autre pays
crisis-form-country = Dans quel pays es-tu ?
crisis-form-country-hint = Son nom dans n’importe quelle langue, ou son code. Par exemple : Espagne, España ou ES.
crisis-link-chat = Chat : { $name }
crisis-link-more = Plus de lignes d’aide : findahelpline.com

## La carte. $country est un nom comme « Royaume-Uni », sans article.

crisis-title = **Aide immédiate : { $country }**
crisis-title-anywhere = **Aide immédiate**
crisis-alone = Tu n’as pas à affronter cela sans aide.
crisis-emergency = **Urgence, { $country } : appelle le { $number }.**
crisis-emergency-also = Aussi : { $numbers }.
crisis-emergency-several = **Numéros d’urgence :**
crisis-emergency-one = - { $country } : **{ $number }**.
crisis-emergency-anywhere = **Appelle le numéro d’urgence du lieu où tu es.** Tu ne le connais pas ? Depuis un mobile, le { $numbers } marche dans de nombreux pays.
crisis-danger = Si tu es en danger immédiat, ou si quelqu’un avec toi l’est, appelle maintenant, ou demande à quelqu’un près de toi d’appeler.
crisis-or = { $numbers } ou { $last }
crisis-guess = J’ai deviné ce pays d’après la langue de ton Discord. Tu es ailleurs ? Appuie sur « { crisis-button-another } ».
crisis-guess-plain = J’ai deviné ce pays d’après la langue de ton Discord. Tu es ailleurs ? Utilise `/{ cmd-crisis.name }` avec le nom du pays.
crisis-understood = J’ai compris : { $country }. Ce n’est pas ça ? Appuie sur « { crisis-button-another } ».
crisis-understood-plain = J’ai compris : { $country }. Ce n’est pas ça ? Utilise `/{ cmd-crisis.name }` avec le nom du pays.
crisis-choose = La langue de ton Discord est parlée dans plusieurs pays. Choisis le tien dans le menu ci-dessous.
crisis-choose-plain = La langue de ton Discord est parlée dans plusieurs pays.
crisis-how = Pour choisir un pays, appuie sur « { crisis-button-another } » ou utilise `/{ cmd-crisis.name }` avec son nom.
crisis-how-plain = Pour choisir un pays, utilise `/{ cmd-crisis.name }` avec son nom.
crisis-not-understood = Je n’ai pas reconnu ce pays. Écris un pays, pas une ville ni une région. Par exemple : Espagne, España ou ES.
crisis-similar = Je n’ai pas reconnu ce pays. Si le tien est dans le menu ci-dessous, choisis-le là.
crisis-unknown = Dis-moi ton pays pour voir ses lignes d’aide.
crisis-no-lines = Ma liste n’a pas encore de ligne d’aide pour ce pays.
crisis-anywhere = **Ceci aide dans tous les pays :**
crisis-lines = **Lignes d’aide :**
crisis-lines-language = Toutes en { $languages }.
crisis-more = **Plus de lignes d’aide :** { $link }
crisis-worried = Tu t’inquiètes pour quelqu’un ? Beaucoup de lignes aident aussi pour cela. En cas de danger, appelle le numéro d’urgence de l’endroit où est la personne.
crisis-talk = Pas une urgence ? Les lignes avec « { crisis-topic-emotional-support } » sont là pour parler.
crisis-talk-elsewhere = Pas une urgence ? Il y a aussi des lignes juste pour parler : { $link }
crisis-compiled = Numéros réunis en { $month }, pas encore vérifiés. Si l’un ne marche pas, essaies-en un autre.
crisis-compiled-partly = Lignes sans date de vérification : réunies en { $month }, pas encore vérifiées. Si un numéro ne marche pas, essaies-en un autre.
crisis-reviewed = Si un numéro ne marche pas, essaies-en un autre.
crisis-private = Je ne garde aucune trace de ceci.
crisis-again = **En danger maintenant ? Appelle le { $number }.**
crisis-again-guess = **En danger maintenant ? Appelle le { $number }.** Pays deviné : { $country }.

crisis-local = **Lignes de ce serveur, tenues à jour par son équipe d’animation :**
crisis-local-line = - **{ $name }**.

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
crisis-hours-spans = Ouvert { $spans }, { $time }.
crisis-hours-spans-as-of = Ouvert { $spans }, { $time }, selon une liste de { $year }.
crisis-hours-spans-disputed = Ouvert { $spans }, { $time }, mais les listes diffèrent.
crisis-local-time = heure locale
crisis-open-now = Ouvert maintenant.
crisis-open-now-unless-holiday = Ouvert maintenant, sauf si c’est un jour férié.
crisis-opens = Fermé maintenant, ouvre { $when }.
crisis-opens-unless-holiday = Fermé maintenant, ouvre { $when } sauf si c’est un jour férié.
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
crisis-topic-crisis = toute crise
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

crisis-list-title = **{ $list } : { $country }**
crisis-list-more = Toutes les lignes ne tiennent pas ici. Pour voir les autres, appuie sur « { crisis-button-next } ».
crisis-list-last = Ce sont les dernières lignes de cette liste. Pour revoir les premières, appuie sur « { crisis-button-first } ».
crisis-list-more-plain = Toutes les lignes ne tiennent pas ici. En voici d’autres : { $link }
crisis-list-crisis = Crise et pensées suicidaires
crisis-list-talk = Quelqu’un à qui parler
crisis-list-violence = Violences conjugales, familiales ou sexuelles
crisis-list-substance-use = Alcool et drogues
crisis-list-eating-disorder = Troubles alimentaires
crisis-list-youth = Enfants et jeunes
crisis-list-lgbtq = LGBTQ+
crisis-list-veterans = Militaires, en service ou non
crisis-list-carers = Familles et proches
crisis-list-bereavement = Deuil
crisis-list-gambling = Jeux d’argent
crisis-list-women = Femmes
crisis-list-men = Hommes
crisis-list-students = Études supérieures
crisis-list-indigenous = Personnes autochtones
crisis-list-muslims = Personnes musulmanes
crisis-list-disaster = Après une catastrophe
crisis-list-call = Lignes à appeler
crisis-list-text = Lignes par SMS
crisis-list-chat = Lignes par chat en ligne
crisis-list-server = De ce serveur
crisis-list-file = Toutes les lignes, dans un fichier à garder

## Pas une urgence

crisis-talk-title = **Ce n’est pas une urgence : { $country }**
crisis-talk-title-anywhere = **Ce n’est pas une urgence**
crisis-talk-intro = Il n’y a pas besoin d’une crise pour avoir du soutien. Ces lignes sont là pour parler de tout ce qui te pèse.
crisis-talk-others = Beaucoup d’autres lignes d’aide écoutent aussi, avant que ce soit une urgence.
crisis-talk-helplines = Beaucoup de lignes d’aide écoutent aussi, avant que ce soit une urgence.
crisis-talk-none = Il n’y a pas besoin d’une crise pour avoir du soutien. Ce site trouve des lignes qui sont là juste pour parler : { $link }
crisis-talk-grounding = De courts exercices peuvent aussi t’aider à tenir : appuie sur « { crisis-button-grounding } ».
crisis-talk-grounding-plain = De courts exercices peuvent aussi t’aider à tenir : utilise `/{ cmd-grounding.name }`.
crisis-talk-emergency = Si cela devient une urgence, appelle le **{ $number }**.
crisis-talk-emergency-anywhere = Si cela devient une urgence, appelle le numéro d’urgence local. Depuis un mobile, le { $numbers } marche dans de nombreux pays.

## Inquiétude pour quelqu’un

crisis-worried-title = **Tu t’inquiètes pour quelqu’un**
crisis-worried-danger = **Si cette personne est en danger maintenant,** appelle le numéro d’urgence de l’endroit où elle est. Appelle si elle est blessée, ou si elle dit qu’elle va mettre fin à ses jours. Appelle aussi si elle a dit adieu et ne répond plus.
crisis-worried-elsewhere = Ton numéro d’urgence ne joint peut-être pas un autre pays. `/{ cmd-crisis.name }` montre celui de chaque pays.
    Si tu ne sais pas où est la personne, demande-lui. N’enquête pas pour le savoir, s’il te plaît.
    Tu peux aussi signaler son message à Discord, qui peut prévenir les autorités.
crisis-worried-say = **Ce que tu peux dire**
    - « J’ai vu ton message, et je m’inquiète pour toi. »
    - « Est-ce que tu penses au suicide ? » Poser la question ne met cette idée dans la tête de personne.
    - « Merci de m’en parler. Qu’est-ce qui t’aiderait maintenant ? »
    - « On cherche ensemble une ligne d’aide ? » La personne peut utiliser `/{ cmd-crisis.name }`.
crisis-worried-not = **À éviter**
    - Promettre de garder le secret.
    - Discuter, accuser, ou demander des détails.
    - Porter cela sans aide. Parles-en à l’équipe d’animation ou à quelqu’un de confiance.
crisis-worried-you = **Et toi**
    Tu peux être là sans tout résoudre. Les lignes d’aide sont là aussi pour les personnes qui s’inquiètent. Fais une pause quand tu en as besoin.

## Le fichier à garder

crisis-file-here = Voici, dans un fichier, chaque ligne d’aide de ma liste pour ce pays : { $country }. Garde-le là où tu le chercherais. Personne d’autre ne peut le voir ici.
crisis-file-title = Aide immédiate : { $country }
crisis-file-date = Écrit le { $date }.
crisis-file-emergency = Urgence : appelle le { $number }.
crisis-file-line = { $name } : { $topics }
crisis-file-line-audience = { $name }, pour { $audience } : { $topics }
crisis-file-line-audience-only = { $name }, pour { $audience }
crisis-file-tel = Pour appeler : { $link }
crisis-file-web = Site : { $link }
crisis-file-compiled = Numéros réunis en { $month }. Ceux sans date de vérification ne sont pas encore vérifiés. Si l’un ne marche pas, essaies-en un autre.
crisis-file-more = Plus de lignes d’aide : { $link }

## Ancrage. Chaque exercice avance pas à pas ; les mots doivent marcher lus à voix haute.

crisis-ground-title = **Exercices d’ancrage**
crisis-ground-intro = De courts exercices pour quand les émotions sont fortes, ou quand tu te sens loin de tout. Une étape à la fois, à ton rythme. Tu peux t’arrêter à chaque étape. Tous les exercices ne conviennent pas à tout le monde : choisis ce qui te convient.
crisis-ground-next = Suivant
crisis-ground-skip = Passer cet exercice
crisis-ground-stop = Arrêter
crisis-ground-again = Un autre exercice
crisis-ground-step = **{ $exercise } : étape { $step } sur { $steps }**
crisis-ground-end = C’est la fin pour le moment. Prendre un instant pour toi compte, même très court. Si c’est encore difficile, appuie sur « { crisis-button-help } ».
crisis-ground-end-plain = C’est la fin. Prendre un instant pour toi compte, même très court. Si c’est encore difficile, utilise `/{ cmd-crisis.name }`.

crisis-ground-senses = Les cinq sens
crisis-ground-senses-1 = Regarde autour de toi. Nomme cinq choses que tu peux voir. Dis-les à voix haute ou dans ta tête. Les petites choses comptent : un coin, une ombre, une lettre.
crisis-ground-senses-2 = Nomme quatre choses que tu peux sentir sur ton corps. Par exemple : tes pieds sur le sol, ta manche, l’air sur ton visage.
crisis-ground-senses-3 = Nomme trois choses que tu peux entendre, près ou loin. Si tu n’entends pas, nomme trois autres choses que tu peux toucher.
crisis-ground-senses-4 = Nomme deux odeurs autour de toi. S’il n’y en a pas, pense à deux odeurs que tu aimes.
crisis-ground-senses-5 = Nomme une chose dont tu sens le goût. Une gorgée d’eau convient aussi. Ou pense à un goût que tu aimes.
crisis-ground-senses-6 = Remarque comment tu te sens maintenant. Si quelque chose a changé, c’est bien, et sinon, c’est bien aussi.

crisis-ground-breathing = Respirer lentement
crisis-ground-breathing-1 = Installe-toi, dans une position confortable. Tes yeux peuvent rester ouverts. Les exercices de respiration gênent certaines personnes. Si c’est ton cas, passe celui-ci quand tu veux.
crisis-ground-breathing-2 = Inspire doucement en comptant jusqu’à quatre dans ta tête. Expire lentement en comptant jusqu’à six. Une respiration ordinaire suffit. Si c’est trop long, compte moins loin.
crisis-ground-breathing-3 = Si la tête te tourne, respire un moment comme d’habitude. Si tes pensées s’en vont, c’est normal. Reviens à la prochaine expiration.
crisis-ground-breathing-4 = Continue maintenant : quatre en inspirant, six en expirant. Rien n’est chronométré. Une trentaine de respirations durent cinq minutes, et plus long est bien aussi. Avance quand tu veux.
crisis-ground-breathing-5 = Laisse ta respiration aller comme elle veut. Remarque comment tu te sens maintenant. Si quelque chose a changé, c’est bien, et sinon, c’est bien aussi.

crisis-ground-around = Regarder autour de soi
crisis-ground-around-1 = Laisse tes yeux parcourir lentement l’endroit où tu es. Tourne la tête, si c’est agréable. Si tu ne vois pas, fais-le avec les oreilles et les mains.
crisis-ground-around-2 = Trouve une chose qui ne bouge pas. Dis ce que c’est, et en quoi c’est fait.
crisis-ground-around-3 = Sens ce qui te porte : le sol, une chaise, un mur. Appuie un moment les pieds ou les mains dessus. Puis relâche.
crisis-ground-around-4 = Dis où tu es, et quel jour on est. Puis dis une petite chose que tu vas faire ensuite.
crisis-ground-around-5 = Remarque comment tu te sens maintenant. Si quelque chose a changé, c’est bien, et sinon, c’est bien aussi.
