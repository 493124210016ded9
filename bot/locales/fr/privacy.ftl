### Draft: needs a native reader before a release
### Ce qui est gardé sur une personne : le voir, l’emporter, le supprimer.

cmd-privacy =
    .name = confidentialité
    .description = Ce que je garde sur toi : vois-le, emporte-le, supprime-le
cmd-privacy-show =
    .name = voir
    .description = Vois ce que je garde sur toi en ce moment
cmd-privacy-export =
    .name = exporter
    .description = Reçois dans un fichier ce que je garde sur toi
cmd-privacy-delete =
    .name = supprimer
    .description = Supprime ce que je garde sur toi

privacy-show-here = **Ce que je garde sur toi sur ce serveur**
privacy-show-everywhere = **Ce que je garde sur toi, sur tous les serveurs où je suis**
privacy-show-server = **{ $server }**
privacy-server-unknown = Un serveur où je ne suis plus
privacy-show-nothing-here = Rien. Il n’y a aucune note sur toi sur ce serveur.
privacy-show-nothing-everywhere = Rien. Il n’y a aucune note sur toi, sur aucun serveur.
privacy-show-more =
    { $count ->
        [one] Il y a quelque chose sur un autre serveur : `/{ cmd-privacy.name } { cmd-privacy-export.name }` contient tout.
       *[other] Il y a quelque chose sur { $count } autres serveurs : `/{ cmd-privacy.name } { cmd-privacy-export.name }` contient tout.
    }

privacy-held-members =
    { $contact ->
        [yes] Une note qui me permet de te reconnaître, et ton identifiant Discord, sous scellé, parce que tu as accepté que je t’écrive.
       *[no] Une note qui me permet de te reconnaître. Elle ne contient pas ton identifiant Discord.
    }
privacy-held-agreements = Les accords du groupe : tu as accepté la version { $version } le <t:{ $since }:D>.
privacy-held-audit_entries =
    { $count ->
        [one] Une chose que tu as faite en animant ou en gérant. Je l’oublie le <t:{ $until }:D>.
       *[other] { $count } choses que tu as faites en animant ou en gérant. J’oublie la dernière le <t:{ $until }:D>.
    }
privacy-held-notices =
    { $count ->
        [one] Que je t’ai envoyé un message, ou que je vais le faire. Je l’oublie le <t:{ $until }:D>.
       *[other] Que je t’ai envoyé { $count } messages, ou que je vais le faire. J’oublie le dernier le <t:{ $until }:D>.
    }
privacy-held-shares =
    { $count ->
        [one] Un partage sans ton nom. Jusqu’au <t:{ $until }:D>, je garde sous scellé que tu l’as écrit, et tu peux le retirer.
       *[other] { $count } partages sans ton nom. Jusqu’au <t:{ $until }:D> au plus tard, je garde sous scellé que tu les as écrits, et tu peux les retirer.
    }
privacy-held-share_turns =
    { $count ->
        [one] Que tu as partagé une fois aujourd’hui. Je l’oublie <t:{ $until }:R>.
       *[other] Que tu as partagé { $count } fois aujourd’hui. Je l’oublie <t:{ $until }:R>.
    }
privacy-held-share_blocks = Que le partage sans nom est en pause pour toi jusqu’au <t:{ $until }:D>.
privacy-held-reports =
    { $count ->
        [one] Un signalement de ta part à l’équipe d’animation, qui demande une réponse. Je l’oublie le <t:{ $until }:D>.
       *[other] { $count } signalements de ta part à l’équipe d’animation, qui demandent une réponse. J’oublie le dernier le <t:{ $until }:D>.
    }
privacy-held-cases =
    { $count ->
        [one] Un avertissement de l’équipe d’animation. Je l’oublie le <t:{ $until }:D>.
       *[other] { $count } avertissements de l’équipe d’animation. J’oublie le dernier le <t:{ $until }:D>.
    }
privacy-held-kept_cases =
    { $count ->
        [one] Le motif d’un avertissement qui était en cours quand tu as tout supprimé, sans ton nom. Je l’oublie le <t:{ $until }:D>.
       *[other] Les motifs de { $count } avertissements qui étaient en cours quand tu as tout supprimé, sans ton nom. J’oublie le dernier le <t:{ $until }:D>.
    }

privacy-show-not-held = **Ce que je ne garde pas :** ce que tu écris dans les salons, le texte des partages une fois publiés, ton nom, ni rien sur ta santé. Je ne garde pas non plus ce que tu as regardé, ni avec qui tu parles. Si quelqu’un a signalé quelque chose sur toi, cela lui appartient. Ce n’est pas montré ici, et je l’oublie en { $days } jours au plus.
privacy-show-next = **Ce que tu peux faire :** `/{ cmd-privacy.name } { cmd-privacy-export.name }` te donne tout dans un fichier, et `/{ cmd-privacy.name } { cmd-privacy-delete.name }` le supprime.
privacy-what-stays = Si tu supprimes tout, deux choses restent, pas plus de 12 mois : une pause de partage en cours, et le motif de chaque avertissement en cours. Les deux restent sous la forme d’un code où personne ne peut lire ton nom.

privacy-export-here = Voici tout ce que je garde sur toi sur ce serveur. Les programmes et les gens peuvent lire ce fichier.
privacy-export-everywhere = Voici tout ce que je garde sur toi, sur tous les serveurs où je suis. Les programmes et les gens peuvent lire ce fichier.

privacy-delete-here = **Supprimer tout ce que je garde sur toi sur ce serveur ?**
privacy-delete-everywhere = **Supprimer tout ce que je garde sur toi, sur tous les serveurs où je suis ?**
privacy-delete-what = **Ce qui disparaît :** ma note sur toi, que tu as accepté les accords, et que je t’ai écrit. Que tu as écrit tes partages, et les partages qui attendent. Ton lien avec tes signalements, tes avertissements avec leurs notes, et ce que tu as fait en animant.
privacy-delete-shares = **Tes partages restent publiés**, et ne pourront plus être retirés, car plus rien ne les relie à toi. Si tu veux que certains disparaissent, retire-les d’abord : *Applications* → *{ cmd-manage-my-share.name }* sur le message.
privacy-delete-stays = **Ce qui reste**, pas plus de 12 mois : une pause de partage en cours, et le motif de chaque avertissement en cours. Les deux restent sous la forme d’un code où personne ne peut lire ton nom. Tes messages et tes rôles sont chez Discord : tu peux y supprimer tes messages et quitter le serveur.
privacy-delete-once = On ne peut pas revenir en arrière.
privacy-button-delete = Tout supprimer
privacy-button-back = Retour
privacy-kept-all = Rien n’a été supprimé. `/{ cmd-privacy.name } { cmd-privacy-show.name }` te dit ce que je garde.

privacy-deleted-here = Tout ce que je gardais sur toi sur ce serveur est supprimé.
privacy-deleted-everywhere = Tout ce que je gardais sur toi est supprimé, sur tous les serveurs où je suis.
privacy-deleted-nothing-here = Il n’y avait rien à supprimer : je ne garde rien sur toi sur ce serveur.
privacy-deleted-nothing-everywhere = Il n’y avait rien à supprimer : je ne garde rien sur toi, sur aucun serveur.
privacy-deleted-but = Ceci reste jusqu’à sa fin, sous la forme d’un code sans ton nom :
privacy-deleted-later = Tu peux revenir quand tu veux avec `/{ cmd-start.name }`.
