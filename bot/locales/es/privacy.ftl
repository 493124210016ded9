### Draft: needs a native reader before a release
### Lo que se guarda de una persona: verlo, llevárselo, borrarlo.

cmd-privacy =
    .name = privacidad
    .description = Lo que guardo sobre ti: míralo, llévatelo o bórralo
cmd-privacy-show =
    .name = ver
    .description = Mira lo que guardo sobre ti ahora mismo
cmd-privacy-export =
    .name = exportar
    .description = Recibe en un archivo lo que guardo sobre ti
cmd-privacy-delete =
    .name = borrar
    .description = Borra lo que guardo sobre ti

privacy-show-here = **Lo que guardo sobre ti en este servidor**
privacy-show-everywhere = **Lo que guardo sobre ti, en todos los servidores en los que estoy**
privacy-show-server = **{ $server }**
privacy-server-unknown = Un servidor en el que ya no estoy
privacy-show-nothing-here = Nada. No hay ninguna anotación sobre ti en este servidor.
privacy-show-nothing-everywhere = Nada. No hay ninguna anotación sobre ti en ningún servidor.
privacy-show-more =
    { $count ->
        [one] Hay algo en un servidor más: `/{ cmd-privacy.name } { cmd-privacy-export.name }` lo contiene todo.
       *[other] Hay algo en { $count } servidores más: `/{ cmd-privacy.name } { cmd-privacy-export.name }` lo contiene todo.
    }

privacy-held-members =
    { $contact ->
        [yes] Una anotación que me permite reconocerte, y tu identificador de Discord, sellado, porque aceptaste que te escriba.
       *[no] Una anotación que me permite reconocerte. No contiene tu identificador de Discord.
    }
privacy-held-agreements = Los acuerdos del grupo: aceptaste la versión { $version } el <t:{ $since }:D>.
privacy-held-audit_entries =
    { $count ->
        [one] Una cosa que hiciste al facilitar o administrar. La olvido el <t:{ $until }:D>.
       *[other] { $count } cosas que hiciste al facilitar o administrar. Olvido la última el <t:{ $until }:D>.
    }
privacy-held-notices =
    { $count ->
        [one] Que te envié un mensaje o te lo enviaré. Lo olvido el <t:{ $until }:D>.
       *[other] Que te envié { $count } mensajes o te los enviaré. Olvido el último el <t:{ $until }:D>.
    }
privacy-held-shares =
    { $count ->
        [one] Algo que compartiste sin tu nombre. Hasta el <t:{ $until }:D> guardo, sellado, que lo escribiste tú, y puedes retirarlo.
       *[other] { $count } cosas que compartiste sin tu nombre. Hasta el <t:{ $until }:D> como máximo guardo, sellado, que las escribiste tú, y puedes retirarlas.
    }
privacy-held-share_turns =
    { $count ->
        [one] Que hoy compartiste una vez. Lo olvido <t:{ $until }:R>.
       *[other] Que hoy compartiste { $count } veces. Lo olvido <t:{ $until }:R>.
    }
privacy-held-share_blocks = Que compartir sin nombre está en pausa para ti hasta el <t:{ $until }:D>.
privacy-held-reports =
    { $count ->
        [one] Un aviso tuyo a quienes facilitan, que pide respuesta. Lo olvido el <t:{ $until }:D>.
       *[other] { $count } avisos tuyos a quienes facilitan, que piden respuesta. Olvido el último el <t:{ $until }:D>.
    }
privacy-held-cases =
    { $count ->
        [one] Una advertencia de quienes facilitan. La olvido el <t:{ $until }:D>.
       *[other] { $count } advertencias de quienes facilitan. Olvido la última el <t:{ $until }:D>.
    }
privacy-held-kept_cases =
    { $count ->
        [one] El motivo de una advertencia que estaba abierta cuando lo borraste todo, sin tu nombre. Lo olvido el <t:{ $until }:D>.
       *[other] Los motivos de { $count } advertencias que estaban abiertas cuando lo borraste todo, sin tu nombre. Olvido el último el <t:{ $until }:D>.
    }

privacy-show-not-held = **Lo que no guardo:** lo que escribes en los canales, el texto de lo que compartes una vez publicado, tu nombre ni nada sobre tu salud. Tampoco guardo lo que miraste ni con quién hablas. Si alguien avisó sobre ti, eso es suyo y no se muestra aquí; lo olvido en { $days } días como máximo.
privacy-show-next = **Lo que puedes hacer:** `/{ cmd-privacy.name } { cmd-privacy-export.name }` te lo da todo en un archivo y `/{ cmd-privacy.name } { cmd-privacy-delete.name }` lo borra.
privacy-what-stays = Si lo borras todo, quedan dos cosas, durante 12 meses como máximo: una pausa para compartir que esté en curso y el motivo de cada advertencia abierta. Ambas quedan como un código del que nadie puede leer tu nombre.

privacy-export-here = Aquí tienes todo lo que guardo sobre ti en este servidor, en un archivo que pueden leer programas y personas.
privacy-export-everywhere = Aquí tienes todo lo que guardo sobre ti, en todos los servidores en los que estoy, en un archivo que pueden leer programas y personas.

privacy-delete-here = **¿Borrar todo lo que guardo sobre ti en este servidor?**
privacy-delete-everywhere = **¿Borrar todo lo que guardo sobre ti, en todos los servidores en los que estoy?**
privacy-delete-what = **Lo que se borra:** mi anotación sobre ti, que aceptaste los acuerdos y que te escribí. Que escribiste lo que compartiste, y lo que espera a publicarse. Tu vínculo con los avisos que diste, tus advertencias con sus notas y lo que hiciste al facilitar.
privacy-delete-shares = **Lo que compartiste sigue publicado** y después ya no se puede retirar, porque nadie sabrá que es tuyo. Si quieres que algo desaparezca, retíralo antes: *Aplicaciones* → *{ cmd-manage-my-share.name }* sobre el mensaje.
privacy-delete-stays = **Lo que queda**, durante 12 meses como máximo: una pausa para compartir que esté en curso y el motivo de cada advertencia abierta. Ambas quedan como un código del que nadie puede leer tu nombre. Tus mensajes y roles son de Discord: allí puedes borrar tus mensajes y salir del servidor.
privacy-delete-once = No se puede deshacer.
privacy-button-delete = Borrar todo
privacy-button-back = Volver
privacy-kept-all = No se borró nada. `/{ cmd-privacy.name } { cmd-privacy-show.name }` te dice lo que guardo.

privacy-deleted-here = Está borrado todo lo que guardaba sobre ti en este servidor.
privacy-deleted-everywhere = Está borrado todo lo que guardaba sobre ti, en todos los servidores en los que estoy.
privacy-deleted-nothing-here = No había nada que borrar: no guardo nada sobre ti en este servidor.
privacy-deleted-nothing-everywhere = No había nada que borrar: no guardo nada sobre ti en ningún servidor.
privacy-deleted-but = Esto queda hasta que termine, como un código sin tu nombre:
privacy-deleted-later = Puedes volver cuando quieras con `/{ cmd-start.name }`.
