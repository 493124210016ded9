### Draft: needs a native reader before a release
### Avisos a las personas facilitadoras y casos. No se culpa a nadie: se dice qué pasó y qué viene después.

cmd-report-to-facilitators =
    .name = Avisar a quienes facilitan
cmd-case =
    .name = caso
    .description = Para facilitar: decir a alguien que algo no encajaba y ver los casos abiertos.
cmd-case-warn =
    .name = advertir
    .description = Dile en privado qué no encajaba con los acuerdos. Se guarda 180 días.
cmd-case-warn-member =
    .name = persona
    .description = De quién se trata
cmd-case-warn-reason =
    .name = motivo
    .description = Qué no encajaba. La persona lo lee con todas las palabras.
cmd-case-warn-reason-unkind =
    .name = Palabras que hieren
cmd-case-warn-reason-no-advice =
    .name = Consejos que nadie pidió
cmd-case-warn-reason-privacy =
    .name = La privacidad de alguien
cmd-case-warn-reason-spam =
    .name = Publicidad o mensajes repetidos
cmd-case-warn-reason-off-topic =
    .name = Fuera de tema
cmd-case-warn-reason-unsafe-detail =
    .name = Detalles que pueden dañar a otras personas
cmd-case-warn-reason-other =
    .name = Otra cosa
cmd-case-warn-note =
    .name = nota
    .description = Opcional. Tus propias palabras para la persona, hasta 280 caracteres.
cmd-case-history =
    .name = historial
    .description = Casos abiertos de una persona, del más nuevo al más antiguo. Solo lo ves tú.
cmd-case-history-member =
    .name = persona
    .description = De quién ver los casos

## Motivos, tal como siguen a dos puntos

moderation-reason-unkind = palabras que hieren
moderation-reason-no-advice = consejos que nadie pidió
moderation-reason-privacy = la privacidad de otra persona
moderation-reason-spam = publicidad o mensajes repetidos
moderation-reason-off-topic = fuera de tema aquí
moderation-reason-unsafe-detail = detalles que pueden dañar a otras personas
moderation-reason-other = algo que no está en nuestra lista

## El formulario

moderation-form-title = Avisar a las personas facilitadoras
moderation-form-to-staff = Esto llega a las personas facilitadoras de este servidor. No se les dice quién lo envía, y puede que ahora no estén en línea.
moderation-form-to-owner = Esto trata de una persona facilitadora, así que llega a la persona dueña del servidor, y no a las personas facilitadoras. No se le dice quién lo envía, y puede que ahora no esté en línea.
moderation-form-about-owner = Esto trata de la persona dueña de este servidor, así que llega a las personas facilitadoras. No se les dice quién lo envía. La persona dueña puede abrir todos los canales, también el de facilitación; si eso no es seguro para ti, denúncialo a Discord.
moderation-form-unsure = Esto llega a las personas facilitadoras de este servidor. Si trata de una de ellas, o si no puedo saberlo, llega en su lugar a la persona dueña del servidor. No se les dice quién lo envía, y puede que ahora no estén en línea.
moderation-form-danger = Si alguien está en peligro ahora, llama a tu número de emergencias. `/crisis` lo muestra.
moderation-form-note = ¿Qué pasó?
moderation-form-note-hint = Opcional. Si puedes, no pongas nombres.
moderation-form-answer = ¿Te aviso cuando alguien lo reciba?
moderation-form-answer-hint = Guardo, sellado, quién lo envía: una semana tras el MD, 90 días si no lo hay. Aquí nadie lo ve.
moderation-form-answer-no = Sin mensaje, por favor
moderation-form-answer-yes = Sí, envíame un MD

## Lo que se dice a quien avisa

moderation-sent-to-staff = Gracias. Las personas facilitadoras tienen tu aviso. No dice quién lo envió.
moderation-sent-to-owner = Gracias. La persona dueña de este servidor tiene tu aviso, y las personas facilitadoras no. No dice quién lo envió.
moderation-sent-to-owner-after-all = Gracias. Esto trata o puede tratar de una persona facilitadora, así que lo tiene la persona dueña de este servidor, y las personas facilitadoras no. No dice quién lo envió.
moderation-sent-later = Gracias, tengo tu aviso. Discord aún no aceptó mi mensaje, así que lo sigo intentando. No dice quién lo envió.
moderation-sent-answer = Te enviaré un solo MD cuando alguien lo reciba.
moderation-sent-no-answer = Alguien lo mirará en cuanto pueda. No te enviaré ningún MD sobre ello.
moderation-sent-crisis = Si necesitas ayuda ahora o alguien está en peligro: `/crisis`.
moderation-undelivered-staff = Tengo tu aviso, pero no puedo llegar al canal de las personas facilitadoras, así que nadie lo ha leído. Díselo tú a una persona facilitadora o a la persona dueña del servidor. Guardo el aviso 90 días.
moderation-undelivered-owner = Tengo tu aviso, pero la persona dueña de este servidor no acepta mis MD, así que nadie lo ha leído. Escríbele tú, o a una persona facilitadora de tu confianza. Guardo el aviso 90 días.
moderation-unsure-staff = Tengo tu aviso, pero no sé si mi mensaje llegó al canal de las personas facilitadoras. Pregunta a una de ellas o a la persona dueña del servidor. Guardo el aviso 90 días.
moderation-unsure-owner = Tengo tu aviso, pero no sé si mi mensaje llegó a la persona dueña de este servidor. Pregúntale, o habla con una persona facilitadora de tu confianza. Guardo el aviso 90 días.
moderation-your-words = Tus palabras, para que no se pierda nada
moderation-try-again = Intentar de nuevo
moderation-form-outdated = Este formulario ya no vale. Abre otra vez el menú del mensaje o de la persona y elige *{ cmd-report-to-facilitators.name }*.
moderation-note-too-long = Son { $length } caracteres y puedo pasar { $most }. Acórtalo, por ejemplo a qué pasó y cuándo.

## Lo que leen las personas facilitadoras o la persona dueña

moderation-report-message = **Un aviso sobre un mensaje:** { $link }
moderation-report-person = **Un aviso sobre una persona:** { $person }
moderation-report-from = De { $server }. Te llega a ti, y no a las personas facilitadoras, porque puede tratar de una de ellas.
moderation-report-words = Lo que escribió:
moderation-report-no-words = No añadió nada.
moderation-report-next = Quién lo envió queda en privado; por favor, no intentes averiguarlo. Pulsa *{ moderation-acknowledge }* para que se sepa que alguien se ocupa; quien lo envió se entera de eso si lo pidió.
moderation-acknowledge = Recibido
moderation-acknowledged-by = **Recibido** por { $who }, { $when }.
moderation-report-acknowledged-already = Alguien ya recibió este aviso, así que no tienes que hacer nada.
moderation-report-gone = Ya no tengo este aviso: guardo cada aviso 90 días. Aquí no tienes que hacer nada.
moderation-owner-only = Solo la persona dueña de ese servidor puede marcar este aviso como recibido. Pídele que lo pulse en sus MD.

## Lo que lee quien avisó, si lo pidió

moderation-answer-staff =
    Gracias por decirlo. Alguien ya lo ha leído y se ocupa de ello. Este es el único mensaje que pediste.

    Trata de tu aviso a las personas facilitadoras de { $server }.
moderation-answer-owner =
    Gracias por decirlo. Alguien ya lo ha leído y se ocupa de ello. Este es el único mensaje que pediste.

    Trata de tu aviso a la persona dueña de { $server }.
moderation-answer-once = No te escribiré más sobre esto. Si necesitas ayuda ahora: `/crisis`.

## Advertencias, como las lee la persona

moderation-warning-title =
    {"**"}Una nota privada para ti**
    Tu lugar sigue aquí y no se te quita nada. Léela cuando tengas un momento tranquilo.

    Viene de las personas facilitadoras de { $server }.
moderation-warning-reason = Algo que escribiste o hiciste allí no encajaba con los acuerdos del grupo: { $reason }.
moderation-warning-note = Una persona facilitadora añade:
moderation-warning-meaning = Las personas facilitadoras pueden ver esta nota hasta el { $until }; después se borra.
moderation-warning-appeal = Si lo ves de otra manera, díselo a una persona facilitadora o a la persona dueña del servidor: lo mirará de nuevo alguien que no escribió esta nota.
moderation-warning-help = Si hoy es un día difícil: el botón de abajo y `/crisis` muestran quién está ahí para ti. Nadie ve que lo miraste.

## Advertencias, como las lee quien facilita

moderation-warned = { $person } ya tiene un MD mío: { $reason }. El caso está abierto hasta el { $until }. Si apela, responde alguien que no seas tú.
moderation-warned-closed = { $person } no acepta mis MD, así que no le ha llegado nada. El caso sigue abierto hasta el { $until }: { $reason }. Díselo tú, con amabilidad y en privado.
moderation-warned-failed = Discord no entregó mi MD a { $person }. El caso está abierto hasta el { $until }: { $reason }. Díselo tú, con amabilidad y en privado.
moderation-warned-unsure = El caso está abierto hasta el { $until }: { $reason }. No sé si mi MD llegó a { $person }; pregúntale, con amabilidad y en privado.
moderation-warned-no-agreements = { $person } no ha aceptado los acuerdos, así que no puedo escribirle. El caso está abierto hasta el { $until }: { $reason }. Díselo tú, con amabilidad y en privado.
moderation-warned-later = El caso está abierto hasta el { $until }: { $reason }. Discord aún no aceptó mi MD a { $person }, así que lo intento durante un día.
moderation-unknown-reason = No conozco ese motivo. Elige uno de la lista, por ejemplo *{ cmd-case-warn-reason-unkind.name }*.
moderation-warn-oneself = No puedes advertirte a ti. Elige a la persona de la que se trata.
moderation-warn-bot = Eso es una aplicación, y las aplicaciones no leen advertencias. La persona dueña del servidor puede cambiar lo que hace en Ajustes del servidor, Integraciones.
moderation-warn-stranger = Esta persona ya no está en el servidor, así que no hay a quién decírselo. `/{ cmd-case.name } { cmd-case-history.name }` muestra sus casos abiertos.
moderation-warn-facilitator = Esta persona también facilita. Habla con ella o con la persona dueña del servidor, que puede usar este comando para quienes facilitan.
moderation-warn-owner = El servidor es de esta persona. Habla con ella, junto con otra persona facilitadora.
moderation-warned-just-now = Esta persona recibió una advertencia por el mismo motivo hace menos de cinco minutos, así que lo hice solo una vez. `/{ cmd-case.name } { cmd-case-history.name }` la muestra.

## Historial

moderation-history-empty = No hay casos abiertos de { $person }. Es una buena noticia.
moderation-history-title = Casos abiertos de { $person }, del más nuevo al más antiguo:
moderation-history-case = **{ $number }. Advertencia:** { $reason }. Dada el { $opened }, abierta hasta el { $until }.
moderation-history-kept = **{ $number }. Advertencia:** { $reason }. Después borró sus datos; solo se guarda el motivo, hasta el { $until }.
moderation-history-more = { $count ->
    [one] Un caso más antiguo no cabe aquí.
   *[other] { $count } casos más antiguos no caben aquí.
}

## Alguien se preocupa por alguien. Quien lee el aviso no sabe quién lo pidió.

moderation-button-worry = Avisar a facilitación
moderation-button-alert = Enviarlo
moderation-button-not-now = Ahora no
moderation-worry-first = **Si alguien puede estar en peligro ahora, primero el número de emergencias.** *{ crisis-button-help }* lo muestra.
moderation-worry-ask-message = ¿Aviso a las personas facilitadoras? Leerían que alguien de aquí se preocupa por otra persona, con un enlace al mensaje.
moderation-worry-ask-someone = ¿Aviso a las personas facilitadoras? Leerían que alguien de aquí se preocupa por otra persona, y nada más. Para mostrarles qué mensaje te preocupa, usa el menú de ese mensaje.
moderation-worry-to-staff = Son personas voluntarias y puede que ahora no estén.
moderation-worry-to-owner = Este mensaje es de una persona facilitadora, así que el aviso iría a la persona dueña del servidor, que puede que ahora no esté.
moderation-worry-to-unsure = Son personas voluntarias y puede que ahora no estén. Si el mensaje es de una de ellas, o si no puedo saberlo, el aviso va a la persona dueña del servidor.
moderation-worry-unnamed = No dice quién lo pidió, y yo no lo guardo.
moderation-worry-not-sent = No se envió nada. Puedes volver cuando quieras.
moderation-worry-sent-staff = Gracias. Las personas facilitadoras tienen el aviso. No dice quién lo pidió.
moderation-worry-sent-owner = Gracias. La persona dueña de este servidor tiene el aviso. No dice quién lo pidió.
moderation-worry-later = Gracias. Discord aún no aceptó mi mensaje, así que lo sigo intentando. Si no puede esperar, escribe tú a una persona facilitadora.
moderation-worry-undelivered-staff = No puedo llegar al canal de las personas facilitadoras, así que nadie lo ha leído. Escribe tú a una de ellas o a la persona dueña del servidor.
moderation-worry-undelivered-owner = La persona dueña de este servidor no acepta mis MD, así que nadie lo ha leído. Escríbele tú, o a una persona facilitadora de tu confianza.
moderation-worry-unsure-staff = No sé si mi mensaje llegó al canal de las personas facilitadoras. Pregunta a una de ellas o a la persona dueña del servidor.
moderation-worry-unsure-owner = No sé si mi mensaje llegó a la persona dueña de este servidor. Pregúntale, o habla con una persona facilitadora de tu confianza.
moderation-worry-care = Te diste cuenta e hiciste algo. Lo que pase ahora no recae solo en ti. Cuídate también: respira, bebe agua, habla con alguien. `/{ cmd-crisis.name }` también está para ti.
moderation-worry-already = Ya hay un aviso sobre este mensaje, así que no envié otro. Gracias por estar pendiente. Si no puede esperar, escribe tú a una persona facilitadora. Si alguien puede estar en peligro ahora, llama al número de emergencias: `/{ cmd-crisis.name }` lo muestra.
moderation-worry-just-now = Ya hubo un aviso así en los últimos cinco minutos, de modo que no envié otro. Si el tuyo es sobre otra persona, usa el menú de uno de sus mensajes o escribe a una persona facilitadora. Si alguien puede estar en peligro ahora, llama al número de emergencias: `/{ cmd-crisis.name }` lo muestra.
moderation-worry-too-many = Las personas facilitadoras recibieron muchos avisos en la última hora, de modo que no envié otro. Escribe tú a una de ellas o usa *{ cmd-report-to-facilitators.name }* en el menú del mensaje. Si alguien puede estar en peligro ahora, llama al número de emergencias: `/{ cmd-crisis.name }` lo muestra.
moderation-worry-message = **Alguien de aquí se preocupa por otra persona.** El mensaje: { $link }
moderation-worry-someone = **Alguien de aquí se preocupa por otra persona.** No nombró a nadie.
moderation-worry-next = { $about ->
        [message] Acércate a quien lo escribió, con amabilidad y en privado.
       *[someone] Acércate a la gente de aquí, con amabilidad y en privado.
    } Si una vida puede estar en peligro, primero el número de emergencias: `/{ cmd-crisis.name }` lo muestra. No se guarda quién lo pidió. Pulsa *{ moderation-acknowledge }* para que se sepa que alguien se ocupa.
