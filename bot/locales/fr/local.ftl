### Draft: needs a native reader before a release
### Aide de crise qu’un serveur ajoute : ses propres lignes, et des cartes dans ses salons.

## Le panneau privé, depuis /setup

local-button-open = Configurer l’aide en cas de crise
local-button-back = Retour
local-button-add = Ajouter une ligne
local-button-lines = Changer ou retirer une ligne
local-button-cards = Carte dans un salon
local-button-change = Changer
local-button-remove = Retirer
local-button-again = Réessayer
local-button-put-back = La remettre
local-button-country = Un autre pays
local-button-away = Retirer une carte

local-panel = **Configurer l’aide en cas de crise**
    Ce que tu ajoutes ici figure sur les cartes d’aide de ce serveur, comme venant de lui. Ajoute seulement des lignes que tu as appelées, ou dont tu as lu le site.
local-panel-lines = **Lignes de ce serveur :**
local-panel-no-lines = Il n’y a pas encore de ligne de ce serveur. Une ligne du campus ou une ligne d’écoute locale est utile ici.
local-panel-cards = **Il y a des cartes dans :** { $channels }
local-panel-no-cards = Il n’y a pas encore de carte dans un salon. Là, on peut la lire même quand je suis hors ligne.
local-kept = **Gardé.** { $cards ->
        [0] `/{ cmd-crisis.name }` la montre dès maintenant.
       *[other] Les cartes des salons suivent dans un instant.
    }
local-removed = **Retirée.** Elle n’est plus montrée. Voici ce qu’elle disait :

## Une ligne

local-menu-line = Choisis une ligne
local-form-title = Une ligne de ce serveur
local-form-name = Nom
local-form-name-hint = Par exemple : Écoute du campus
local-form-call = Numéro de téléphone
local-form-call-hint = Facultatif. Par exemple : +33 1 99 00 00 00
local-form-text = Numéro pour les SMS
local-form-text-hint = Facultatif. Par exemple : 85258
local-form-web = Adresse web
local-form-web-hint = Facultatif. Par exemple : https://example.org/help
local-form-note = Horaires, et ce qu’il faut savoir
local-form-note-hint = Facultatif. Par exemple : En semaine, pour les étudiantes et étudiants

local-problems = Rien n’a encore été changé. Corrige ceci et appuie sur *{ local-button-again }* :
local-problem-name = { local-form-name } : il manque. Par exemple : Écoute du campus.
local-problem-name-long = { local-form-name } : 60 caractères au plus. Par exemple : Écoute du campus.
local-problem-unreachable = Il n’y a pas encore de moyen de contact. Donne un téléphone, comme `+33 1 99 00 00 00`, un numéro pour les SMS ou une adresse web.
local-problem-call = { local-form-call } : seulement des chiffres et des espaces, comme `3114` ou `+33 1 99 00 00 00`. Les mots vont dans le dernier champ.
local-problem-call-long = { local-form-call } : un seul numéro, comme `+33 1 99 00 00 00`. Le deuxième va dans le dernier champ.
local-problem-text = { local-form-text } : seulement des chiffres et des espaces, comme `85258`. Un mot-clé va dans le dernier champ.
local-problem-text-long = { local-form-text } : un seul numéro, comme `85258`.
local-problem-web = { local-form-web } : elle commence par `https://` et montre où elle mène, comme `https://example.org/help`.
local-problem-web-long = { local-form-web } : 150 caractères au plus, comme `https://example.org/help`.
local-problem-link = Une adresse web va dans *{ local-form-web }* et nulle part ailleurs : c’est là que je la vérifie.
local-problem-note-long = { local-form-note } : 120 caractères au plus. Par exemple : En semaine, pour les étudiantes et étudiants.
local-problem-wording = « { $words } » peut blesser les personnes qui le lisent ici. Dis plutôt : { $instead }.
local-too-many-lines = Il y a { $most } lignes, et une carte n’en contient pas plus. Retires-en une d’abord.
local-no-room = Toutes les lignes ensemble dépassent une carte de { $over } caractères. Raccourcis celle-ci, ou retires-en une autre.
local-line-gone = Cette ligne n’est plus là : quelqu’un l’a retirée. Appuie sur *{ local-button-back }* pour voir ce qu’il y a.

## Cartes dans les salons

local-cards = **Une carte d’aide dans un salon**
    Elle montre le numéro d’urgence, les lignes principales et celles de ce serveur. On peut la lire quand je suis hors ligne. Je la tiens à jour.
    Pays : **{ $country }**. Choisis ses salons ci-dessous, { $most } au plus sur ce serveur. { $named ->
        [yes] Là où il y a déjà une carte, elle passe à ce pays.
       *[no] Là où il y a déjà une carte, elle est mise à jour et garde son pays.
    }
local-country-any = tous les pays
local-country-title = Le pays de la carte
local-country-label = Pour quel pays est la carte ?
local-country-hint = Son nom dans n’importe quelle langue, ou son code. Par exemple : Espagne, España ou ES.
local-country-similar = Voulais-tu dire l’un de ceux-ci ?
local-menu-channels = Choisis des salons pour la carte
local-cards-standing = **Cartes sur ce serveur :**
local-card-pinned = - { $channel }, { $country } : épinglée.
local-card-unpinned = - { $channel }, { $country } : publiée, non épinglée.
local-card-coming = - { $channel }, { $country } : Discord ne l’a pas encore acceptée, je continue d’essayer.
local-card-deleted = - { $channel } : quelqu’un l’y a supprimée, et je l’ai pris pour un non. Pour la ravoir, choisis à nouveau le salon.
local-card-gone = - Un salon qui n’existe plus. Appuie sur *{ local-button-away }* pour effacer l’entrée.
local-card-forbidden = - { $channel } : Discord ne me laisse pas. Autorise-moi **Voir le salon**, **Envoyer des messages** et **Voir les anciens messages** là-bas, puis choisis à nouveau le salon.
local-card-rejected = - { $channel } : Discord ne l’a pas acceptée. Dis-le à la personne qui héberge ce bot : la raison est dans son journal.
local-card-unsure = - { $channel } : je ne sais pas si elle est arrivée. Autorise-moi **Voir le salon** et **Voir les anciens messages** là-bas, puis choisis à nouveau le salon.
local-cards-unpinned = Pour épingler une carte, choisis à nouveau son salon. Ou fais-le à la main : ouvre le menu de son message et choisis *Épingler le message*.
local-cards-pin-by-hand = Pour épingler une carte, ouvre le menu de son message et choisis *Épingler le message*. Ou autorise-moi **Épingler des messages** dans son salon et choisis à nouveau le salon.
local-card-too-many = Aucune carte n’a été publiée dans { $channels }, car le maximum est de { $most }. Retires-en une d’abord.
local-cards-away = Quelle carte retirer ? Je supprime son message.
local-menu-card = Choisis une carte
local-channel-gone = Un salon qui n’existe plus
local-card-removed = La carte de { $channel } n’est plus là.
local-card-left = Je ne tiens plus la carte de { $channel }, mais Discord ne me laisse pas supprimer son message. Supprime-le là-bas à la main : il vieillirait.
local-card-going = Discord n’a pas répondu. La carte de { $channel } disparaît dès qu’il répond.
local-card-offline = Cette carte reste ici quand je suis hors ligne. Le bouton et `/{ cmd-crisis.name }` ont besoin de moi : ils montrent tous les pays, en privé.

## À l’équipe d’animation

local-told-forbidden = **Je ne peux pas tenir à jour la carte d’aide de { $channel }.** Discord ne me laisse pas. Une personne qui a *Gérer le serveur* peut m’autoriser **Voir le salon**, **Envoyer des messages** et **Voir les anciens messages** là-bas. D’ici là, ce que dit la carte peut être ancien.
local-told-gone = **Un salon avec une carte d’aide n’existe plus.** Si les gens doivent trouver la carte ailleurs, une personne qui a *Gérer le serveur* peut choisir un salon : `/{ cmd-setup.name }`, puis *{ local-button-open }*.
local-told-rejected = **Je ne peux pas tenir à jour la carte d’aide de { $channel }.** Discord ne l’a pas acceptée. Dis-le à la personne qui héberge ce bot : la raison est dans son journal.
local-told-unsure = **Je ne sais pas si la carte d’aide de { $channel } est arrivée.** Regarde, s’il te plaît. Une personne qui a *Gérer le serveur* peut m’autoriser **Voir le salon** et **Voir les anciens messages** là-bas, et choisir à nouveau le salon : `/{ cmd-setup.name }`, puis *{ local-button-open }*.
