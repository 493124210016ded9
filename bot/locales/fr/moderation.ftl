### Draft: needs a native reader before a release
### Signalements à l’équipe d’animation, et dossiers. Personne n’est mis en faute : on dit ce qui s’est passé et la suite.

cmd-report-to-facilitators =
    .name = Signaler à l’équipe d’animation
cmd-case =
    .name = dossier
    .description = Pour l’équipe : dire à quelqu’un que quelque chose n’allait pas, voir les dossiers en cours.
cmd-case-warn =
    .name = avertir
    .description = Dis en privé ce qui n’allait pas avec les accords. Gardé 180 jours.
cmd-case-warn-member =
    .name = personne
    .description = De qui il s’agit
cmd-case-warn-reason =
    .name = motif
    .description = Ce qui n’allait pas. La personne le lit en toutes lettres.
cmd-case-warn-reason-unkind =
    .name = Paroles blessantes
cmd-case-warn-reason-no-advice =
    .name = Conseils non demandés
cmd-case-warn-reason-privacy =
    .name = Vie privée de quelqu’un
cmd-case-warn-reason-spam =
    .name = Publicité ou messages répétés
cmd-case-warn-reason-off-topic =
    .name = Hors sujet
cmd-case-warn-reason-unsafe-detail =
    .name = Détails qui peuvent faire du mal aux autres
cmd-case-warn-reason-other =
    .name = Autre chose
cmd-case-warn-note =
    .name = note
    .description = Facultatif. Tes propres mots pour la personne, 280 caractères au plus.
cmd-case-history =
    .name = historique
    .description = Les dossiers en cours d’une personne, du plus récent au plus ancien, en privé.
cmd-case-history-member =
    .name = personne
    .description = De qui voir les dossiers

## Motifs, tels qu’ils suivent deux points

moderation-reason-unkind = paroles blessantes
moderation-reason-no-advice = conseils que personne n’a demandés
moderation-reason-privacy = vie privée d’une autre personne
moderation-reason-spam = publicité ou messages répétés
moderation-reason-off-topic = hors sujet ici
moderation-reason-unsafe-detail = détails qui peuvent faire du mal aux autres
moderation-reason-other = quelque chose qui n’est pas dans notre liste

## Le formulaire

moderation-form-title = Signaler à l’équipe d’animation
moderation-form-to-staff = Ceci va à l’équipe d’animation de ce serveur. On ne lui dit pas qui l’envoie, et elle n’est peut-être pas en ligne maintenant.
moderation-form-to-owner = Ceci concerne quelqu’un de l’équipe d’animation, donc cela va à la personne propriétaire de ce serveur, et pas à l’équipe. On ne lui dit pas qui l’envoie, et elle n’est peut-être pas en ligne maintenant.
moderation-form-about-owner = Ceci concerne la personne propriétaire de ce serveur, donc cela va à l’équipe d’animation. On ne lui dit pas qui l’envoie. La personne propriétaire peut ouvrir tous les salons ici, celui de l’équipe aussi. Si ce n’est pas sûr pour toi, signale-le plutôt à Discord.
moderation-form-unsure = Ceci va à l’équipe d’animation de ce serveur. Si cela concerne quelqu’un de l’équipe, cela va plutôt à la personne propriétaire du serveur. C’est pareil si je ne peux pas le savoir. On ne dit à personne qui l’envoie, et il n’y a peut-être personne en ligne maintenant.
moderation-form-danger = Si quelqu’un est en danger maintenant, appelle ton numéro d’urgence. `/{ cmd-crisis.name }` le montre.
moderation-form-note = Que s’est-il passé ?
moderation-form-note-hint = Facultatif. Évite les noms si tu peux.
moderation-form-answer = Te prévenir quand quelqu’un s’en occupe ?
moderation-form-answer-hint = Je garde alors sous scellé qui l’envoie : une semaine après ce MP, sinon 90 jours. Caché à l’équipe.
moderation-form-answer-no = Pas de MP, merci
moderation-form-answer-yes = Oui, envoie-moi un seul MP

## Ce qu’on dit à la personne qui signale

moderation-sent-to-staff = Merci. L’équipe d’animation a ton signalement. Il ne dit pas qui l’a envoyé.
moderation-sent-to-owner = Merci. La personne propriétaire de ce serveur a ton signalement, et l’équipe d’animation ne l’a pas. Il ne dit pas qui l’a envoyé.
moderation-sent-to-owner-after-all = Merci. Ceci concerne, ou concerne peut-être, quelqu’un de l’équipe d’animation. La personne propriétaire de ce serveur a donc ton signalement, et l’équipe ne l’a pas. Il ne dit pas qui l’a envoyé.
moderation-sent-later = Merci, j’ai ton signalement. Discord n’a pas encore accepté mon message, donc je continue d’essayer. Il ne dit pas qui l’a envoyé.
moderation-sent-answer = Je t’enverrai un seul MP quand quelqu’un s’en occupe.
moderation-sent-no-answer = Quelqu’un le regardera dès que possible. Je ne t’enverrai pas de MP à ce sujet.
moderation-sent-crisis = Pour de l’aide maintenant, ou si quelqu’un est en danger : `/{ cmd-crisis.name }`.
moderation-undelivered-staff = J’ai ton signalement, mais je ne peux pas atteindre le salon de l’équipe d’animation, donc personne ne l’a lu. Parle toi-même à quelqu’un de l’équipe ou à la personne propriétaire de ce serveur. Je garde le signalement 90 jours.
moderation-undelivered-owner = J’ai ton signalement, mais la personne propriétaire de ce serveur n’accepte pas mes MP, donc personne ne l’a lu. Écris-lui toi-même, ou à quelqu’un de l’équipe d’animation en qui tu as confiance. Je garde le signalement 90 jours.
moderation-unsure-staff = J’ai ton signalement, mais je ne sais pas si mon message est arrivé dans le salon de l’équipe d’animation. Demande à l’équipe ou à la personne propriétaire de ce serveur. Je garde le signalement 90 jours.
moderation-unsure-owner = J’ai ton signalement, mais je ne sais pas si mon message est arrivé à la personne propriétaire de ce serveur. Demande-lui, ou à quelqu’un de l’équipe d’animation en qui tu as confiance. Je garde le signalement 90 jours.
moderation-your-words = Tes mots, pour que rien ne se perde
moderation-try-again = Réessayer
moderation-form-outdated = Ce formulaire n’est plus à jour. Ouvre encore une fois le menu du message ou de la personne et choisis *{ cmd-report-to-facilitators.name }*.
moderation-note-too-long = Cela fait { $length } caractères, et je peux en transmettre { $most }. Raccourcis, par exemple à ce qui s’est passé et quand.

## Ce que lit l’équipe d’animation ou la personne propriétaire

moderation-report-message = **Un signalement sur un message :** { $link }
moderation-report-person = **Un signalement sur une personne :** { $person }
moderation-report-from = De { $server }. Il te vient à toi, et pas à l’équipe d’animation, car il peut concerner quelqu’un de l’équipe.
moderation-report-words = Les mots de la personne :
moderation-report-no-words = La personne n’a rien ajouté.
moderation-report-next = Qui l’a envoyé reste privé ; n’essaie pas de le savoir, s’il te plaît. Appuie sur *{ moderation-acknowledge }* pour que les autres sachent que quelqu’un s’en occupe. La personne qui a signalé l’apprend si elle l’a demandé.
moderation-acknowledge = Je m’en occupe
moderation-acknowledged-by = **Pris en charge** par { $who }, { $when }.
moderation-report-acknowledged-already = Quelqu’un s’occupe déjà de ce signalement, donc tu n’as rien à faire.
moderation-report-gone = Je n’ai plus ce signalement : je garde un signalement 90 jours. Tu n’as rien à faire ici.
moderation-owner-only = Seule la personne propriétaire de ce serveur-là peut prendre ce signalement en charge. Demande-lui d’appuyer dans ses MP.

## Ce que lit la personne qui a signalé, si elle l’a demandé

moderation-answer-staff =
    Merci d’en avoir parlé. Quelqu’un l’a lu et s’en occupe. C’est le seul message que tu as demandé.

    Il concerne ton signalement à l’équipe d’animation de { $server }.
moderation-answer-owner =
    Merci d’en avoir parlé. Quelqu’un l’a lu et s’en occupe. C’est le seul message que tu as demandé.

    Il concerne ton signalement à la personne propriétaire de { $server }.
moderation-answer-once = Je n’écrirai plus à ce sujet. Pour de l’aide maintenant : `/{ cmd-crisis.name }`.

## Avertissements, comme la personne les lit

moderation-warning-title =
    {"**"}Un mot privé pour toi**
    Tu as toujours ta place, et rien ne t’est retiré. Lis la suite quand tu as un moment calme.

    Il vient de l’équipe d’animation de { $server }.
moderation-warning-reason = Quelque chose que tu y as écrit ou fait n’allait pas avec les accords du groupe : { $reason }.
moderation-warning-note = L’équipe d’animation ajoute :
moderation-warning-meaning = L’équipe d’animation peut voir cette note jusqu’au { $until } ; ensuite elle est supprimée.
moderation-warning-appeal = Si tu vois les choses autrement, dis-le à l’équipe d’animation ou à la personne propriétaire du serveur : quelqu’un qui n’a pas écrit cette note regardera à nouveau.
moderation-warning-help = Si la journée est difficile : le bouton ci-dessous et `/{ cmd-crisis.name }` montrent qui est là pour toi. Personne ne voit que tu as regardé.

## Avertissements, comme l’équipe les lit

moderation-warned = { $person } a maintenant un MP de moi : { $reason }. Le dossier est en cours jusqu’au { $until }. En cas de désaccord, quelqu’un d’autre que toi répond.
moderation-warned-closed = { $person } n’accepte pas mes MP, donc rien n’est arrivé. Le dossier reste jusqu’au { $until } : { $reason }. Dis-le à la personne toi-même, avec douceur et en privé.
moderation-warned-failed = Discord n’a pas remis mon MP à { $person }. Le dossier reste jusqu’au { $until } : { $reason }. Dis-le à la personne toi-même, avec douceur et en privé.
moderation-warned-unsure = Le dossier reste jusqu’au { $until } : { $reason }. Je ne sais pas si mon MP est arrivé à { $person }. Demande, avec douceur et en privé.
moderation-warned-no-agreements = { $person } n’a pas accepté les accords, donc je ne peux pas lui écrire. Le dossier reste jusqu’au { $until } : { $reason }. Dis-le à la personne toi-même, avec douceur et en privé.
moderation-warned-later = Le dossier reste jusqu’au { $until } : { $reason }. Discord n’a pas encore pris mon MP à { $person }, donc je continue d’essayer pendant un jour.
moderation-unknown-reason = Je ne connais pas ce motif. Choisis-en un dans la liste, par exemple *{ cmd-case-warn-reason-unkind.name }*.
moderation-warn-oneself = Tu ne peux pas t’avertir toi-même. Choisis la personne dont il s’agit.
moderation-warn-bot = C’est une application, et les applications ne lisent pas les avertissements. La personne propriétaire peut changer ce qu’elle a le droit de faire dans Paramètres du serveur, Intégrations.
moderation-warn-stranger = Cette personne n’est plus sur le serveur, donc il n’y a personne à prévenir. `/{ cmd-case.name } { cmd-case-history.name }` montre ses dossiers en cours.
moderation-warn-facilitator = Cette personne fait aussi partie de l’équipe d’animation. Parle avec elle, ou avec la personne propriétaire du serveur, qui peut utiliser cette commande pour l’équipe.
moderation-warn-owner = Le serveur est à cette personne. Parle avec elle, avec quelqu’un d’autre de l’équipe d’animation.
moderation-warned-just-now = Cette personne a reçu un avertissement pour le même motif il y a moins de cinq minutes, donc je ne l’ai fait qu’une fois. `/{ cmd-case.name } { cmd-case-history.name }` le montre.

## Historique

moderation-history-empty = Aucun dossier en cours pour { $person }. C’est une bonne nouvelle.
moderation-history-title = Dossiers en cours de { $person }, du plus récent au plus ancien :
moderation-history-case = **{ $number }. Avertissement :** { $reason }. Donné le { $opened }, en cours jusqu’au { $until }.
moderation-history-kept = **{ $number }. Avertissement :** { $reason }. La personne a supprimé ses données depuis ; seul le motif est gardé, jusqu’au { $until }.
moderation-history-more = { $count ->
    [one] Un dossier plus ancien ne tient pas ici.
   *[other] { $count } dossiers plus anciens ne tiennent pas ici.
}

## Quelqu’un s’inquiète pour quelqu’un. Personne parmi celles qui lisent l’alerte ne sait qui l’a demandée.

moderation-button-worry = Prévenir l’équipe d’animation
moderation-button-alert = Envoyer
moderation-button-not-now = Pas maintenant
moderation-worry-first = **Si quelqu’un peut être en danger maintenant, le numéro d’urgence passe d’abord.** *{ crisis-button-help }* le montre.
moderation-worry-ask-message = Veux-tu que je prévienne l’équipe d’animation ? Elle lirait que quelqu’un ici s’inquiète pour une autre personne, avec un lien vers le message.
moderation-worry-ask-someone = Veux-tu que je prévienne l’équipe d’animation ? Elle lirait que quelqu’un ici s’inquiète pour une autre personne, et rien de plus. Pour lui montrer quel message t’inquiète, utilise le menu de ce message.
moderation-worry-to-staff = Ce sont des bénévoles, qui ne sont peut-être pas là maintenant.
moderation-worry-to-owner = Ce message vient de quelqu’un de l’équipe d’animation. L’alerte irait donc à la personne propriétaire de ce serveur, qui n’est peut-être pas là maintenant.
moderation-worry-to-unsure = Ce sont des bénévoles, qui ne sont peut-être pas là maintenant. Si le message vient de quelqu’un de l’équipe, ou si je ne peux pas le savoir, l’alerte va à la personne propriétaire de ce serveur.
moderation-worry-unnamed = L’alerte ne dit pas qui l’a demandée, et je ne le garde pas.
moderation-worry-not-sent = Rien n’a été envoyé. Tu peux y revenir quand tu veux.
moderation-worry-sent-staff = Merci. L’équipe d’animation a l’alerte. Elle ne dit pas qui l’a demandée.
moderation-worry-sent-owner = Merci. La personne propriétaire de ce serveur a l’alerte. Elle ne dit pas qui l’a demandée.
moderation-worry-later = Merci. Discord n’a pas encore accepté mon message, donc je continue d’essayer. Si cela ne peut pas attendre, écris toi-même à quelqu’un de l’équipe d’animation.
moderation-worry-undelivered-staff = Je ne peux pas atteindre le salon de l’équipe d’animation, donc personne ne l’a lu. Écris toi-même à quelqu’un de l’équipe ou à la personne propriétaire de ce serveur.
moderation-worry-undelivered-owner = La personne propriétaire de ce serveur n’accepte pas mes MP, donc personne ne l’a lu. Écris-lui toi-même, ou à quelqu’un de l’équipe d’animation en qui tu as confiance.
moderation-worry-unsure-staff = Je ne sais pas si mon message est arrivé dans le salon de l’équipe d’animation. Demande à l’équipe ou à la personne propriétaire de ce serveur.
moderation-worry-unsure-owner = Je ne sais pas si mon message est arrivé à la personne propriétaire de ce serveur. Demande-lui, ou à quelqu’un de l’équipe d’animation en qui tu as confiance.
moderation-worry-care = Tu as remarqué, et tu as fait quelque chose. La suite ne repose pas que sur toi. Prends soin de toi aussi : une respiration, un peu d’eau, quelqu’un à qui parler. `/{ cmd-crisis.name }` est là pour toi aussi.
moderation-worry-already = Il y a déjà une alerte sur ce message, donc je n’en ai pas envoyé d’autre. Merci de veiller. Si cela ne peut pas attendre, écris toi-même à quelqu’un de l’équipe d’animation. Si quelqu’un peut être en danger maintenant, appelle le numéro d’urgence : `/{ cmd-crisis.name }` le montre.
moderation-worry-just-now = Il y a eu une alerte comme celle-ci dans les cinq dernières minutes, donc je n’en ai pas envoyé d’autre. Si la tienne concerne quelqu’un d’autre, utilise le menu d’un de ses messages, ou écris à quelqu’un de l’équipe. Si quelqu’un peut être en danger maintenant, appelle le numéro d’urgence : `/{ cmd-crisis.name }` le montre.
moderation-worry-too-many = L’équipe d’animation a reçu beaucoup d’alertes dans la dernière heure, donc je n’en ai pas envoyé d’autre. Écris à quelqu’un de l’équipe, ou utilise *{ cmd-report-to-facilitators.name }* dans le menu du message. Si quelqu’un peut être en danger maintenant, appelle le numéro d’urgence : `/{ cmd-crisis.name }` le montre.
moderation-worry-message = **Quelqu’un ici s’inquiète pour une autre personne.** Le message : { $link }
moderation-worry-someone = **Quelqu’un ici s’inquiète pour une autre personne.** Aucun nom n’a été donné.
moderation-worry-next = { $about ->
        [message] Va voir comment va la personne qui l’a écrit, avec douceur et en privé.
       *[someone] Va voir comment vont les gens ici, avec douceur et en privé.
    } Si une vie peut être en danger, le numéro d’urgence passe d’abord : `/{ cmd-crisis.name }` le montre. Je ne garde pas qui l’a demandé. Appuie sur *{ moderation-acknowledge }* pour que les autres sachent que quelqu’un s’en occupe.
