### Draft: needs a native reader before a release
### Configurer un serveur, la visite pour les nouvelles personnes, et les accords.
### Quand les mots des accords changent, AGREEMENTS_VERSION augmente aussi.

cmd-setup =
    .name = configurer
    .description = Configure ce serveur : rôles, salons, langue et fuseau. Il faut « Gérer le serveur ».
cmd-setup-facilitators =
    .name = animation
    .description = Le rôle de l’équipe d’animation
cmd-setup-members =
    .name = membres
    .description = Le rôle qu’on reçoit en acceptant les accords
cmd-setup-share =
    .name = partage
    .description = Le salon textuel où paraissent les partages sans nom
cmd-setup-meetings =
    .name = rencontres
    .description = Le salon textuel des rappels de rencontres
cmd-setup-staff =
    .name = équipe
    .description = Le salon textuel de l’équipe d’animation, caché aux autres
cmd-setup-language =
    .name = langue
    .description = La langue de ce que je publie sur ce serveur
cmd-setup-language-en =
    .name = English
cmd-setup-language-es =
    .name = Español
cmd-setup-language-de =
    .name = Deutsch
cmd-setup-language-fr =
    .name = Français
cmd-setup-language-pt-br =
    .name = Português (Brasil)
cmd-setup-zone =
    .name = fuseau
    .description = Le fuseau horaire du serveur, par exemple Europe/Paris. Écris une ville ou un pays.
cmd-setup-check =
    .name = vérifier
    .description = Vérifie seulement : dit ce qui bloque et ce qui serait gardé, sans rien changer
cmd-start =
    .name = commencer
    .description = Ce qu’est cette communauté, qui peut lire quoi, et ses accords. Personne d’autre ne voit.

## Boutons et menus

onboarding-button-start = Commence ici
onboarding-button-next = Suivant
onboarding-button-back = Retour
onboarding-button-agree = J’accepte
onboarding-button-not-now = Pas maintenant
onboarding-button-read-again = Relire
onboarding-button-again = Réessayer
onboarding-button-finish = Terminer
onboarding-button-change = Changer quelque chose
onboarding-button-zone = Un autre fuseau horaire
onboarding-menu-facilitators = Choisis le rôle de l’équipe d’animation
onboarding-menu-members = Choisis le rôle des membres
onboarding-menu-share = Choisis le salon de partage
onboarding-menu-meetings = Choisis le salon des rencontres
onboarding-menu-staff = Choisis le salon de l’équipe d’animation
onboarding-menu-language = Choisis la langue du serveur
onboarding-menu-zone = Choisis le fuseau horaire du serveur
onboarding-form-zone = Le fuseau horaire du serveur
onboarding-form-zone-label = Ville, pays ou fuseau horaire
onboarding-form-zone-hint = Par exemple : Paris, ou Europe/Paris

## Ce que demande /setup

onboarding-setting-facilitators = Rôle de l’équipe d’animation
onboarding-setting-members = Rôle des membres
onboarding-setting-share = Salon de partage
onboarding-setting-meetings = Salon des rencontres
onboarding-setting-staff = Salon de l’équipe d’animation
onboarding-setting-language = Langue
onboarding-setting-zone = Fuseau horaire
onboarding-setting-line = - { $setting } : { $value }
onboarding-setting-unknown = pas encore choisi

onboarding-step-1 = **Configuration, 1 sur 3 : rôles**
    L’*équipe d’animation* mène les rencontres et s’occupe des signalements. *Membres* est le rôle qu’on reçoit en acceptant les accords. Tout le reste de ton serveur peut s’appuyer dessus.
onboarding-step-2 = **Configuration, 2 sur 3 : salons**
    Les partages paraissent dans le premier et les rappels de rencontres dans le deuxième : les membres devraient voir les deux. Le troisième est réservé à l’équipe d’animation : les signalements y arrivent.
onboarding-step-3 = **Configuration, 3 sur 3 : langue et fuseau horaire**
    La langue est celle de ce que je publie. En privé, je réponds à chaque personne dans la sienne. Les rencontres suivent le fuseau horaire, heure d’été comprise.
onboarding-step-kept = Ce que tu choisis est gardé tout de suite.

## Ce qu’il faut d’abord régler

onboarding-problems = { $count ->
        [one] Une chose bloque, et rien n’a été changé. Règle-la et appuie sur *{ onboarding-button-again }*, ou appuie sur *{ onboarding-button-change }* :
       *[other] { $count } choses bloquent, et rien n’a été changé. Règle-les et appuie sur *{ onboarding-button-again }*, ou appuie sur *{ onboarding-button-change }* :
    }
onboarding-problem-here = Le panneau *{ onboarding-button-start }* a besoin d’un salon textuel. Utilise `/{ cmd-setup.name }` dans celui où arrivent les nouvelles personnes.
onboarding-problem-manage-roles = J’ai besoin de la permission **Gérer les rôles** pour donner le rôle des membres. Active-la dans Paramètres du serveur → Rôles → { $bot }.
onboarding-problem-gone = { $setting } : n’est plus sur ce serveur. Choisis autre chose.
onboarding-problem-same-role = L’équipe d’animation et les membres ont le même rôle. Choisis deux rôles différents.
onboarding-problem-everyone = { $setting } : @everyone n’est pas possible. Choisis un rôle qu’on donne aux gens.
onboarding-problem-managed = { $setting } : { $role } appartient à une application ou à une intégration, et personne d’autre ne peut l’avoir. Choisis-en un autre, ou crée un nouveau rôle.
onboarding-problem-powers = Rôle des membres : toute personne qui accepte les accords recevrait ce que permet { $role } : { $permissions }. Retire cela du rôle, ou choisis-en un autre.
onboarding-problem-above = Je ne peux pas donner { $role }, car il n’est pas au-dessous de mon propre rôle. Dans Paramètres du serveur → Rôles, fais glisser { $bot } au-dessus.
onboarding-problem-same-channel = Le salon de partage et celui de l’équipe d’animation sont le même. Choisis deux salons différents.
onboarding-problem-not-text = { $setting } : { $channel } n’est pas un simple salon textuel. Choisis-en un qui le soit.
onboarding-problem-staff-everyone = @everyone peut voir { $channel }, et les signalements y arriveraient. Dans ses paramètres → Permissions, désactive Voir le salon pour @everyone, ou choisis un autre salon.
onboarding-problem-staff-members = Les membres peuvent voir { $channel } grâce à { $role }, et les signalements y arriveraient. Dans ses paramètres → Permissions, désactive Voir le salon pour ce rôle, ou choisis un autre salon.
onboarding-problem-permissions = Dans { $channel }, j’ai besoin de { $permissions }. Dans ses paramètres → Permissions, ajoute { $bot } et autorise cela.
onboarding-problem-zone = Je ne connais pas ce fuseau horaire. Écris-le comme un lieu, par exemple `Europe/Paris`, ou choisis-en un dans la liste.
onboarding-problem-language = Je ne parle pas encore cette langue. Choisis-en une dans la liste.

onboarding-permission-administrator = Administrateur
onboarding-permission-ban-members = Bannir des membres
onboarding-permission-kick-members = Expulser des membres
onboarding-permission-manage-channels = Gérer les salons
onboarding-permission-manage-expressions = Gérer les expressions
onboarding-permission-manage-guild = Gérer le serveur
onboarding-permission-manage-messages = Gérer les messages
onboarding-permission-manage-roles = Gérer les rôles
onboarding-permission-manage-threads = Gérer les fils
onboarding-permission-manage-webhooks = Gérer les webhooks
onboarding-permission-moderate-members = Exclure temporairement des membres
onboarding-permission-pin-messages = Épingler des messages
onboarding-permission-read-message-history = Voir les anciens messages
onboarding-permission-send-messages = Envoyer des messages
onboarding-permission-view-channel = Voir le salon

## La réponse d’une vérification

onboarding-check-problems = { $count ->
        [one] Rien n’a été changé. Une chose bloquerait :
       *[other] Rien n’a été changé. { $count } choses bloqueraient :
    }
onboarding-check-fine = **Rien n’a été changé, et rien ne bloque.** Ceci serait gardé :
onboarding-check-asked = Je demanderais ce qui n’est pas encore choisi.
onboarding-check-panel = Le panneau *{ onboarding-button-start }* serait dans { $channel }, et nulle part ailleurs. Pour faire tout cela, utilise `/{ cmd-setup.name }` à nouveau sans `{ cmd-setup-check.name }`.

## La réponse quand tout est là

onboarding-posted-done = **Hearth est configuré.** Le panneau *{ onboarding-button-start }* est dans { $channel }.
onboarding-posted-later = **Tes réglages sont gardés.** Discord n’a pas encore pris le panneau *{ onboarding-button-start }* pour { $channel } ; je continue d’essayer. Appuie sur *{ onboarding-button-again }* pour voir s’il y est.
onboarding-posted-refused = **Tes réglages sont gardés, mais le panneau *{ onboarding-button-start }* n’est pas encore publié.** Discord ne me laisse pas écrire dans { $channel }. Vérifie mes permissions là-bas, puis appuie sur *{ onboarding-button-again }*.
onboarding-posted-unsure = **Tes réglages sont gardés.** Je ne sais pas si le panneau *{ onboarding-button-start }* est arrivé dans { $channel }. Vérifie que je peux y voir les anciens messages, puis appuie sur *{ onboarding-button-again }*.
onboarding-done-next = Maintenant, appuie toi-même sur *{ onboarding-button-start }* et lis-le comme à un premier jour. Pour changer une seule chose plus tard, utilise `/{ cmd-setup.name }` avec cette option seulement.
onboarding-old-panel = Je n’ai pas pu retirer l’ancien panneau dans { $channel }. Supprime-le là-bas, pour qu’on n’en trouve qu’un.
onboarding-hint-here = À regarder : les nouvelles personnes ne peuvent pas voir { $channel }, donc elles n’y trouveront pas le panneau.
onboarding-hint-members = À regarder : les membres ne peuvent pas voir { $channel }.
onboarding-hint-staff = À regarder : le rôle de l’équipe d’animation ne peut pas voir { $channel }.
onboarding-hint-card-permissions = À regarder : je ne peux pas tenir à jour la carte d’aide de { $channel }. Dans ses paramètres → Permissions, ajoute { $bot } et autorise { $permissions }.
onboarding-hint-card-pin = À regarder : je ne peux pas épingler la carte d’aide de { $channel }. Dans ses paramètres → Permissions, ajoute { $bot } et autorise { $permissions }. Ou épingle-la à la main.
onboarding-hint-card-deleted = À regarder : quelqu’un a supprimé la carte d’aide de { $channel }. Sous *{ local-button-open }*, tu peux la remettre ou l’oublier.
onboarding-hint-card-gone = À regarder : un salon avec une carte d’aide n’existe plus. Sous *{ local-button-open }*, tu peux en choisir un autre.

## Le panneau qui reste sur le serveur

onboarding-panel = **Bienvenue dans une communauté d’entraide entre pairs.**
    Ici, on partage son expérience et on s’écoute. Ce n’est pas une thérapie, ni un service de crise.
    Appuie sur *{ onboarding-button-start }* pour une courte visite : ce que c’est, qui peut lire quoi, et nos accords. Personne d’autre ne la voit, et tu n’as rien à écrire.
    Pour de l’aide maintenant, à toute heure : *{ crisis-button-help }* ou `/{ cmd-crisis.name }`.

## La visite

onboarding-page-1 = **Bienvenue : ce que c’est (1 sur 3)**
    Ici, on partage son expérience et on s’écoute. Tout le monde est à égalité, l’équipe d’animation aussi.

    {"**"}Ce que ce n’est pas**
    - Ce n’est pas une thérapie ni un avis médical. Cela complète bien les deux.
    - Ce n’est pas un service de crise. Il n’y a peut-être personne quand tu écris. Personne ne sait où tu es, donc personne ne peut t’envoyer de l’aide.
    - On n’attend rien de toi. Tu peux simplement lire, aussi longtemps que tu veux.
onboarding-page-2 = **Qui peut lire quoi (2 sur 3)**
    - **Les membres** lisent ce que tu écris dans les salons qu’ils voient, et pourraient le copier.
    - **L’équipe d’animation** a aussi son propre salon, où arrivent les signalements. Elle ne voit pas qui a écrit un partage sans nom.
    - **La personne propriétaire du serveur** et celles qui l’administrent peuvent voir tous les salons.
    - **Discord** garde tous les messages et sait qui les a envoyés.
    - **Qui m’héberge**, moi, le bot, a ma base de données et sa clé, et pourrait en principe ouvrir ce qu’elle contient.

    {"**"}Ce que je garde :** que tu as accepté les accords, et quand ; ce que tu me demandes de garder ou d’envoyer, pour un temps limité ; et ce que note l’équipe d’animation quand elle avertit ou retire quelqu’un. Je ne lis pas les salons. `/{ cmd-privacy.name } { cmd-privacy-show.name }` le montre, et `/{ cmd-privacy.name } { cmd-privacy-delete.name }` le supprime. Seuls restent, sans ton nom et 12 mois au plus, le motif d’un avertissement en cours et une pause de partage en cours.
onboarding-page-3 = **Nos accords (3 sur 3)**
    1. Ce qui se dit ici reste ici. La limite : quand une vie peut être en danger, ou qu’un enfant n’est pas en sécurité.
    2. Je parle pour moi : « j’ai ressenti », « ce qui m’a aidé ».
    3. Je donne un conseil seulement quand quelqu’un en demande.
    4. Je ne dis pas aux autres de commencer, d’arrêter ou de changer un médicament.
    5. Je ne donne pas de détails sur la façon dont on se fait du mal.
    6. Je laisse de la place aux autres. On peut toujours passer son tour, ou faire une pause.
    7. Je respecte chaque personne et le chemin qu’elle a choisi.
    8. Je ne fais ni enregistrement ni capture d’écran.
    9. Je demande avant d’envoyer un message privé.
    10. L’équipe d’animation peut cacher un message, mettre quelqu’un en pause ou retirer quelqu’un. Elle dit pourquoi, et une autre personne répond en cas de désaccord.

    Avec *{ onboarding-button-agree }*, je garde la version et l’heure de ton accord, et je te donne le rôle des membres. Je peux alors t’écrire au sujet d’une décision de modération qui te concerne, et de rien d’autre, sauf si tu me le demandes.
onboarding-page-3-changed = Les accords ont changé depuis que tu les as acceptés le { $date }. Relis-les, s’il te plaît.
onboarding-page-help = Pour de l’aide maintenant, à toute heure : *{ crisis-button-help }* ou `/{ cmd-crisis.name }`. Personne d’autre ne le voit.

onboarding-role-given = **Ça y est, tu fais partie du groupe.** Tu as accepté les accords le { $date }, et tu as le rôle { $role }.

    Si tu veux, regarde :
    - `/{ cmd-meetings.name } { cmd-meetings-list.name }` : ce qui est prévu
    - `/{ cmd-share.name }` : partager quelque chose sans ton nom
    - `/{ cmd-privacy.name } { cmd-privacy-show.name }` : ce qui est gardé sur toi

    Rien de tout cela n’est attendu de toi. Tu peux simplement lire.
onboarding-not-now =
    C’est très bien. Rien n’a été gardé, et rien ne change pour toi.
    {"*"}{ onboarding-button-start }* et `/{ cmd-start.name }` sont là quand tu veux.
onboarding-role-refused = **Ton accord du { $date } est gardé.** Je n’ai pas pu te donner le rôle des membres, car quelque chose bloque dans les paramètres du serveur. L’équipe d’animation est prévenue.
    Appuie plus tard sur *{ onboarding-button-again }*, ou utilise `/{ cmd-start.name }`.
onboarding-role-later = **Ton accord du { $date } est gardé.** Discord n’a pas répondu quand je t’ai donné le rôle des membres.
    Appuie dans une minute sur *{ onboarding-button-again }*, ou utilise `/{ cmd-start.name }`.
onboarding-role-reason = A accepté les accords, version { $version }

## À l’équipe d’animation

onboarding-role-problem = **Je ne peux pas donner le rôle des membres { $role }.** Quelqu’un vient d’accepter les accords et l’attend.
    Une personne qui a *Gérer le serveur* peut utiliser `/{ cmd-setup.name }` dans le salon du panneau *{ onboarding-button-start }* : cela dit ce qui bloque. Ensuite, la personne appuie sur *{ onboarding-button-again }*.
