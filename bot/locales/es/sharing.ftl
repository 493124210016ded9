### Draft: needs a native reader before a release
### Compartir sin nombre: el formulario, la publicación, retirarla y frenar a quien escribe.

cmd-share =
    .name = compartir
    .description = Comparte algo sin tu nombre
cmd-anon =
    .name = anonimo
    .description = Para facilitar: actuar sobre algo compartido sin saber quién lo escribió
cmd-anon-block =
    .name = bloquear
    .description = Impide durante 90 días que quien escribió un mensaje anónimo comparta más
cmd-anon-block-message =
    .name = mensaje
    .description = El enlace del mensaje: usa Copiar enlace del mensaje
cmd-anon-unblock =
    .name = desbloquear
    .description = Permite que quien escribió un mensaje anónimo vuelva a compartir
cmd-anon-unblock-message =
    .name = mensaje
    .description = El enlace del mensaje: usa Copiar enlace del mensaje
cmd-manage-my-share =
    .name = Gestionar lo que compartí

sharing-form-title = Compartir sin tu nombre
sharing-limits =
    - **Quién puede leerlo:** todas las personas que pueden abrir el canal para compartir de este servidor. Lo publico allí, sin tu nombre.
    - **Quién no puede ver que fuiste tú:** las demás personas y quienes facilitan. Quienes facilitan pueden quitar un mensaje e impedir que quien lo escribió comparta más, sin ver quién es.
    - **Quién podría averiguarlo:** Discord, y quien aloja este bot, en principio podrían. Lo que cuentes de ti también puede revelar quién eres.
    - **Si cambias de opinión:** puedes retirarlo durante cuatro semanas.
    - **Esto no es un servicio de crisis.** Nadie lo vigila día y noche, y nadie de aquí puede enviarte ayuda. Si necesitas ayuda ahora, usa `/crisis`.
sharing-form-label = ¿Qué te gustaría compartir?

sharing-heading = **Alguien compartió:**

sharing-posted = Está publicado, sin tu nombre: { $link }
    Puedes retirarlo hasta el <t:{ $until }:D>: aquí, o más tarde con *Aplicaciones* → *{ cmd-manage-my-share.name }* sobre el mensaje.
sharing-on-its-way = Gracias. Discord no me deja publicar en este momento, así que lo guardo sellado y saldrá en cuanto se pueda, en un máximo de { $hours } horas. Si no se puede, lo borro sin que nadie lo lea. Aún puedes retirarlo: aquí o, cuando esté publicado, con *Aplicaciones* → *{ cmd-manage-my-share.name }* sobre el mensaje.
sharing-unsure = Discord no me dijo si se publicó lo que compartiste. Míralo en { $room }: si está, todo va bien; si no, retíralo aquí y compártelo otra vez.
sharing-own = Esto lo compartiste tú. Puedes retirarlo hasta el <t:{ $until }:D>: se borra el mensaje y olvido que era tuyo.
sharing-taken-back = Ya no está lo que compartiste, ni mi nota de que lo escribiste tú. Puedes volver a compartir con `/{ cmd-share.name }` cuando quieras.
sharing-taken-back-unsure = He olvidado lo que compartiste y no lo publicaré. Discord no me dijo si ya estaba publicado: si lo ves en el canal, pide a una persona facilitadora que lo borre.
sharing-button-take-back = Retirar
sharing-button-again = Intentar de nuevo
sharing-your-text = Tu texto

sharing-blank = Ahí todavía no hay nada que leer. Pulsa *Intentar de nuevo* y escribe unas palabras, por ejemplo: «Hoy ha sido difícil y aun así he venido».
sharing-too-long = Son { $length } caracteres y se pueden compartir { $limit }. Pulsa *Intentar de nuevo* y acórtalo, o compártelo en dos partes.
sharing-no-room = No hay un canal para compartir en el que pueda escribir, así que no se publicó nada. Pide a una persona facilitadora que lo revise con `/{ cmd-setup.name }` y después pulsa *Intentar de nuevo*. Si puede tardar, copia tu texto: este mensaje desaparece al cerrar Discord.
sharing-not-posted = Discord no me dejó publicar en el canal para compartir, así que no se publicó ni se guardó nada. Pide a una persona facilitadora que lo revise con `/{ cmd-setup.name }` y después pulsa *Intentar de nuevo*. Si puede tardar, copia tu texto: este mensaje desaparece al cerrar Discord.
sharing-blocked = Compartir sin nombre está en pausa para ti hasta el <t:{ $until }:D>: quienes facilitan lo decidieron por algo que compartiste, sin ver quién lo escribió. Sigues teniendo tu sitio aquí: puedes escribir en los demás canales o preguntarle a una persona facilitadora. Si necesitas ayuda ahora: `/crisis`.
sharing-no-turns-left = Hoy has compartido { $limit } veces, que es el límite de un día. Podrás volver a compartir <t:{ $until }:R>. Copia tu texto hasta entonces: este mensaje desaparece al cerrar Discord. Si necesitas ayuda ahora: `/crisis`.
sharing-not-yours = Aquí no encuentro nada compartido por ti que aún se pueda retirar. Puede que ya no esté o que tenga más de cuatro semanas; una persona facilitadora aún puede borrar el mensaje por ti.
sharing-being-posted = Se está publicando ahora, o Discord aún no me ha dicho si se publicó. Espera un minuto y pulsa *Retirar* otra vez.
sharing-deleting-forbidden = Ya no puedo borrar en ese canal, así que el mensaje sigue ahí y sigue siendo tuyo. Pide a una persona facilitadora que lo borre o que me devuelva *Ver canal*; después pulsa *Retirar* otra vez.
sharing-deleting-failed = Discord no borró el mensaje, así que sigue ahí y sigue siendo tuyo. Espera un minuto y pulsa *Retirar* otra vez.

sharing-bad-link = Eso no es un enlace a un mensaje. Usa *Copiar enlace del mensaje* sobre lo compartido; es algo como `{ $example }`.
sharing-link-elsewhere = Ese enlace lleva fuera de este servidor. Usa *Copiar enlace del mensaje* sobre algo compartido en este servidor; es algo como `{ $example }`.
sharing-no-such-share = Ese mensaje no es algo compartido sobre lo que aún pueda actuar: solo vale lo de las últimas cuatro semanas que no se haya retirado. Usa *Copiar enlace del mensaje* sobre algo compartido, como `{ $example }`.
sharing-blocked-author = Quien escribió eso no puede compartir sin nombre hasta el <t:{ $until }:D>. No muestro quién es, a nadie. Para quitar también el mensaje, bórralo.
sharing-unblocked-author = Quien escribió eso puede volver a compartir sin nombre.
