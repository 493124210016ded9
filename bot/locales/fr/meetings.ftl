### Draft: needs a native reader before a release
### Rencontres régulières. { $start } et { $relative } sont des heures de Discord : chaque personne les voit dans son fuseau horaire.

## Commandes

cmd-meeting =
    .name = rencontre
    .description = Pour l’équipe d’animation : les rencontres qui reviennent chaque semaine
cmd-meeting-create =
    .name = créer
    .description = Fixe une rencontre chaque semaine, avec un rappel avant chacune
cmd-meeting-create-title =
    .name = titre
    .description = Comment elle s’appelle, par exemple Premiers pas
cmd-meeting-create-day =
    .name = jour
    .description = Quel jour de la semaine
cmd-meeting-create-day-0 =
    .name = Lundi
cmd-meeting-create-day-1 =
    .name = Mardi
cmd-meeting-create-day-2 =
    .name = Mercredi
cmd-meeting-create-day-3 =
    .name = Jeudi
cmd-meeting-create-day-4 =
    .name = Vendredi
cmd-meeting-create-day-5 =
    .name = Samedi
cmd-meeting-create-day-6 =
    .name = Dimanche
cmd-meeting-create-at =
    .name = heure
    .description = Quand elle commence, à l’heure de là-bas, par exemple 19:00
cmd-meeting-create-zone =
    .name = fuseau
    .description = Fuseau horaire de la rencontre, par exemple Europe/Paris ; sinon celui du serveur
cmd-meeting-create-minutes =
    .name = minutes
    .description = Combien de minutes elle dure ; 60 si tu ne précises pas
cmd-meeting-create-notice =
    .name = rappel
    .description = Combien de minutes avant le début envoyer le rappel ; 30 si tu ne précises pas
cmd-meetings =
    .name = rencontres
    .description = Ce qui est prévu sur ce serveur
cmd-meetings-list =
    .name = liste
    .description = Vois toutes les rencontres et la date de la prochaine, à ton heure

## Parties d’autres textes

meetings-every = chaque { $day ->
        [0] lundi
        [1] mardi
        [2] mercredi
        [3] jeudi
        [4] vendredi
        [5] samedi
       *[6] dimanche
    } à { $at } ({ $zone })
meetings-length = { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
meetings-ahead = { $unit ->
        [days] { $amount ->
            [one] { $amount } jour
           *[other] { $amount } jours
        }
        [hours] { $amount ->
            [one] { $amount } heure
           *[other] { $amount } heures
        }
       *[minutes] { $amount ->
            [one] { $amount } minute
           *[other] { $amount } minutes
        }
    }

## En fixer une

meetings-created = **{ $title }** est fixée : { meetings-every }, { meetings-length }.
    La prochaine : { $start } ({ $relative }).
meetings-created-ahead = Un rappel part dans { $room } { meetings-ahead } avant chacune.
meetings-created-at-start = Un rappel part dans { $room } quand chacune commence.
meetings-created-now = Un rappel part dans { $room } { meetings-ahead } avant chacune, et tout de suite pour la prochaine.
meetings-already-there = Il y a déjà une rencontre avec ce titre ce jour-là, à cette heure-là. `/{ cmd-meetings.name } { cmd-meetings-list.name }` la montre.

## Ce qu’on peut mal écrire

meetings-blank-title = Une rencontre a besoin d’un titre qu’on peut lire, par exemple `Premiers pas`.
meetings-long-title = Ce titre a { $length } caractères, et seuls { $most } tiennent. Essaie plus court, par exemple `Premiers pas`.
meetings-unknown-day = Je ne connais pas ce jour. Choisis-en un dans la liste, par exemple `Lundi`.
meetings-unknown-time = Je ne comprends pas cette heure. Écris-la ainsi : `19:00`.
meetings-no-zone = Ce serveur n’a pas encore de fuseau horaire. Indique-en un, par exemple `Europe/Paris`.
meetings-wrong-length = Une rencontre peut durer de { $least } à { $most } minutes. Essaie `60`.
meetings-wrong-notice = Un rappel peut partir de { $least } à { $most } minutes avant le début. Essaie `30`.
meetings-no-room = Les rappels n’ont pas encore de salon. Une personne qui a *Gérer le serveur* peut en choisir un avec `/{ cmd-setup.name }`.

## La liste

meetings-none = Aucune rencontre n’est encore prévue. Quand l’équipe d’animation en fixe une avec `/{ cmd-meeting.name } { cmd-meeting-create.name }`, tu la trouves ici. D’ici là, tu peux lui demander ce qui est prévu.
meetings-list = Les rencontres d’ici, la plus proche d’abord. Tu vois les heures dans ton fuseau horaire.
meetings-entry = **{ $title }**
    { $start } ({ $relative }), { meetings-length }
    A lieu { meetings-every }
meetings-entry-running = **{ $title }**
    En ce moment ; elle a commencé { $since }. La suivante :
    { $start } ({ $relative }), { meetings-length }
    A lieu { meetings-every }
meetings-page = Page { $number } sur { $count }
meetings-next = Suivant
meetings-back = Retour

## Le rappel, dans le salon des rencontres

meetings-reminder = **{ $title }**
    { $start } ({ $relative }), { meetings-length }
    Viens comme tu es. Tu n’as pas besoin de parler ; écouter suffit.
meetings-all = Toutes les rencontres
