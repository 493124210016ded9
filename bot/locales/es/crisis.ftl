### Draft: needs a native reader before a release
### Ayuda ahora. Palabras sencillas, una idea por frase; los números van entre `…` para copiarlos.
### Palabras: "murió por suicidio", nunca "se quitó" ni "cometió"; sin métodos ni lugares; hay ayuda.

cmd-crisis =
    .name = crisis
    .description = Ayuda ahora: número de emergencias y líneas de ayuda. Solo tú ves la respuesta.
cmd-crisis-country =
    .name = país
    .description = El país donde estás. Empieza a escribir su nombre.
cmd-grounding =
    .name = calma
    .description = Ejercicios cortos para recuperar la calma, paso a paso. Solo tú los ves.
cmd-i-m-worried-about-them =
    .name = Me preocupa esta persona

## Botones y formularios

crisis-button-help = Ayuda ahora
crisis-button-another = Estoy en otro país
crisis-button-worried = Me preocupa alguien
crisis-button-talk = No es una emergencia
crisis-button-grounding = Ejercicios de calma
crisis-button-file = Guardar en un archivo
crisis-button-next = Líneas siguientes
crisis-button-first = Primeras líneas
crisis-button-back = Atrás
crisis-menu-lines = Más líneas: por tema, o para llamar, escribir o chatear
crisis-menu-countries = Elige tu país
crisis-form-title = Otro país
crisis-form-country = ¿En qué país estás?
crisis-form-country-hint = Su nombre en cualquier idioma o su código. Por ejemplo: España, Spain o ES.
crisis-link-chat = Chat: { $name }
crisis-link-more = Más líneas de ayuda: findahelpline.com

## La tarjeta. $country es un nombre como "Reino Unido", sin artículo.

crisis-title = **Ayuda ahora: { $country }**
crisis-title-anywhere = **Ayuda ahora**
crisis-alone = No tienes que pasar por esto a solas.
crisis-emergency = **Emergencias, { $country }: llama al { $number }.**
crisis-emergency-also = También: { $numbers }.
crisis-emergency-several = **Números de emergencias:**
crisis-emergency-one = - { $country }: **{ $number }**.
crisis-emergency-anywhere = **Llama al número de emergencias del lugar donde estás.** ¿No lo sabes? Desde un teléfono móvil, { $numbers } funciona en muchos países.
crisis-danger = Si tú o alguien contigo corre peligro inmediato, llama ya o pide a alguien cercano que llame.
crisis-or = { $numbers } o { $last }
crisis-guess = He supuesto este país por el idioma de tu Discord. ¿Estás en otro? Pulsa "{ crisis-button-another }".
crisis-guess-plain = He supuesto este país por el idioma de tu Discord. ¿Estás en otro? Usa `/{ cmd-crisis.name }` con el nombre del país.
crisis-understood = He entendido { $country }. ¿No es así? Pulsa "{ crisis-button-another }".
crisis-understood-plain = He entendido { $country }. ¿No es así? Usa `/{ cmd-crisis.name }` con el nombre del país.
crisis-choose = El idioma de tu Discord se habla en varios países. Elige el tuyo en el menú de abajo.
crisis-choose-plain = El idioma de tu Discord se habla en varios países.
crisis-how = Para elegir un país, pulsa "{ crisis-button-another }" o usa `/crisis` con su nombre.
crisis-how-plain = Para elegir un país, usa `/crisis` con su nombre.
crisis-not-understood = No reconozco ese país. Escribe un país, no una ciudad ni un estado. Por ejemplo: España, Spain o ES.
crisis-similar = No reconozco ese país. Si el tuyo está en el menú de abajo, elígelo ahí.
crisis-unknown = Dime tu país para ver sus líneas de ayuda.
crisis-no-lines = Mi lista aún no tiene líneas de ayuda para este país.
crisis-anywhere = **Esto ayuda en cualquier país:**
crisis-lines = **Líneas de ayuda:**
crisis-lines-language = Todas en { $languages }.
crisis-more = **Más líneas de ayuda:** { $link }
crisis-worried = ¿Te preocupa alguien? Muchas líneas ayudan también con eso. Si corre peligro, llama al número de emergencias del lugar donde está.
crisis-talk = ¿No es una emergencia? Las líneas con "{ crisis-topic-emotional-support }" están para hablar.
crisis-talk-elsewhere = ¿No es una emergencia? También hay líneas solo para hablar: { $link }
crisis-compiled = Números reunidos en { $month }, aún sin verificar. Si uno no funciona, prueba otro.
crisis-compiled-partly = Líneas sin fecha de comprobación: reunidas en { $month }, aún sin verificar. Si un número no funciona, prueba otro.
crisis-reviewed = Si un número no funciona, prueba otro.
crisis-private = No guardo nada de esto.
crisis-again = **¿Peligro ahora? Llama al { $number }.**
crisis-again-guess = **¿Peligro ahora? Llama al { $number }.** País supuesto: { $country }.

## Una línea de la lista

crisis-line = - **{ $name }**: { $topics }.
crisis-line-audience = - **{ $name }**, para { $audience }: { $topics }.
crisis-line-audience-only = - **{ $name }**, para { $audience }.
crisis-line-languages = En { $languages }.
crisis-line-region = Solo para: { $region }.
crisis-line-call = Llama al { $number }.
crisis-line-call-free = Llama gratis al { $number }.
crisis-line-call-rate = Llama al { $number }, a precio normal.
crisis-line-text = Mensaje al { $number }.
crisis-line-text-keyword = Mensaje con { $keyword } al { $number }.
crisis-line-whatsapp = WhatsApp { $number }.
crisis-line-chat = Chat: { $link }.
crisis-line-chat-button = Chat con el botón de abajo.
crisis-line-web = En su web.
crisis-line-checked = Comprobado en { $month }.

crisis-local = **Líneas de este servidor. Su equipo de facilitación las mantiene al día:**
crisis-local-line = - **{ $name }**.

crisis-hours-always = Día y noche.
crisis-hours-always-as-of = Día y noche, según una lista de { $year }.
crisis-hours-always-disputed = Día y noche, pero las listas no coinciden.
crisis-hours-unknown = Horario sin confirmar.
crisis-hours-limited = Horario limitado.
crisis-hours-spans = Abre { $spans }, { $time }.
crisis-hours-spans-as-of = Abre { $spans }, { $time }, según una lista de { $year }.
crisis-hours-spans-disputed = Abre { $spans }, { $time }, pero las listas no coinciden.
crisis-local-time = hora local
crisis-open-now = Abierta ahora.
crisis-open-now-unless-holiday = Abierta ahora, si no es festivo.
crisis-opens = Cerrada ahora, abre { $when }.
crisis-opens-unless-holiday = Cerrada ahora, abre { $when } si no es festivo.
crisis-span = { $days } de { $opens } a { $closes }
crisis-days = de { $first } a { $last }
crisis-day = { $day ->
    [daily] todos los días
    [weekdays] entre semana
    [weekends] los fines de semana
    [mon] lunes
    [tue] martes
    [wed] miércoles
    [thu] jueves
    [fri] viernes
    [sat] sábado
   *[sun] domingo
}
crisis-month = { $month ->
    [m1] enero
    [m2] febrero
    [m3] marzo
    [m4] abril
    [m5] mayo
    [m6] junio
    [m7] julio
    [m8] agosto
    [m9] septiembre
    [m10] octubre
    [m11] noviembre
   *[m12] diciembre
} de { $year }

crisis-topic-bereavement = duelo
crisis-topic-child-protection = protección de la infancia
crisis-topic-crisis = cualquier crisis
crisis-topic-disaster = tras una catástrofe
crisis-topic-domestic-violence = violencia en casa
crisis-topic-eating-disorder = trastornos alimentarios
crisis-topic-emotional-support = alguien con quien hablar
crisis-topic-gambling = juego y apuestas
crisis-topic-information = información
crisis-topic-lgbtq = LGBTQ+
crisis-topic-mental-health = salud mental
crisis-topic-sexual-violence = violencia sexual
crisis-topic-substance-use = alcohol y drogas
crisis-topic-suicide = pensamientos de suicidio
crisis-topic-veterans = veteranas y veteranos

crisis-audience-carers = familias y quienes cuidan
crisis-audience-indigenous = pueblos indígenas
crisis-audience-lgbtq = personas LGBTQ+
crisis-audience-men = hombres
crisis-audience-muslims = personas musulmanas
crisis-audience-serving-military = militares en activo
crisis-audience-students = estudiantes
crisis-audience-veterans = veteranas y veteranos
crisis-audience-women = mujeres
crisis-audience-youth = niños, niñas y jóvenes

## Listas por tema y por forma de contacto: una entrada del menú y el título de la lista

crisis-list-title = **{ $list }: { $country }**
crisis-list-more = Aquí no caben todas las líneas. Para ver las demás, pulsa "{ crisis-button-next }".
crisis-list-last = Estas son las últimas líneas de esta lista. Para ver las primeras, pulsa "{ crisis-button-first }".
crisis-list-more-plain = Aquí no caben todas las líneas. Hay más: { $link }
crisis-list-crisis = Crisis y pensamientos de suicidio
crisis-list-talk = Alguien con quien hablar
crisis-list-violence = Violencia doméstica o sexual
crisis-list-substance-use = Alcohol y drogas
crisis-list-eating-disorder = Trastornos alimentarios
crisis-list-youth = Niños, niñas y jóvenes
crisis-list-lgbtq = LGBTQ+
crisis-list-veterans = Veteranos y militares
crisis-list-carers = Familias y quienes cuidan
crisis-list-bereavement = Duelo
crisis-list-gambling = Juego y apuestas
crisis-list-women = Mujeres
crisis-list-men = Hombres
crisis-list-students = Estudiantes
crisis-list-indigenous = Pueblos indígenas
crisis-list-muslims = Personas musulmanas
crisis-list-disaster = Tras una catástrofe
crisis-list-call = Líneas para llamar
crisis-list-text = Líneas para enviar un mensaje
crisis-list-chat = Líneas para chatear por internet
crisis-list-server = De este servidor
crisis-list-file = Todas las líneas, en un archivo

## No es una emergencia

crisis-talk-title = **No es una emergencia: { $country }**
crisis-talk-title-anywhere = **No es una emergencia**
crisis-talk-intro = No hace falta una crisis para recibir apoyo. Estas líneas están para hablar de lo que te pesa, sea lo que sea.
crisis-talk-others = Muchas otras líneas también escuchan, antes de que sea una emergencia.
crisis-talk-helplines = Muchas líneas también escuchan, antes de que sea una emergencia.
crisis-talk-none = No hace falta una crisis para recibir apoyo. Esta web encuentra líneas que están solo para hablar: { $link }
crisis-talk-grounding = Unos ejercicios cortos también ayudan: pulsa "{ crisis-button-grounding }".
crisis-talk-grounding-plain = Unos ejercicios cortos también ayudan: usa `/{ cmd-grounding.name }`.
crisis-talk-emergency = Si se convierte en una emergencia, llama al **{ $number }**.
crisis-talk-emergency-anywhere = Si se convierte en una emergencia, llama al número de emergencias local. Desde un teléfono móvil, { $numbers } funciona en muchos países.

## Me preocupa alguien

crisis-worried-title = **Te preocupa alguien**
crisis-worried-danger = **Si corre peligro ahora,** llama al número de emergencias del lugar donde está. Llama si tiene heridas, si dice que pronto se va a suicidar o si se ha despedido y ya no responde.
crisis-worried-elsewhere = Tu número de emergencias quizá no llegue a otro país. `/{ cmd-crisis.name }` muestra el de cualquier país.
    Si no sabes dónde está, pregúntale. Por favor, no lo investigues.
    También puedes denunciar su mensaje ante Discord, que puede avisar a las autoridades.
crisis-worried-say = **Lo que puedes decir**
    - "He visto tu mensaje y me preocupo por ti."
    - "¿Estás pensando en el suicidio?" Preguntar no le mete la idea en la cabeza a nadie.
    - "Gracias por contármelo. ¿Qué te ayudaría ahora?"
    - "¿Quieres que busquemos una línea de ayuda?" Puede usar `/{ cmd-crisis.name }`.
crisis-worried-not = **Mejor evitar**
    - Prometer que guardarás el secreto.
    - Discutir, culpar o pedir detalles.
    - Cargar con esto a solas. Díselo a una persona facilitadora o de tu confianza.
crisis-worried-you = **Y tú**
    Puedes acompañar sin arreglarlo. Las líneas de ayuda también atienden a quien se preocupa. Descansa cuando lo necesites.

## El archivo para guardar

crisis-file-here = Aquí tienes, en un archivo, todas las líneas de mi lista para este país: { $country }. Guárdalo donde lo buscarías. Nadie más puede verlo aquí.
crisis-file-title = Ayuda ahora: { $country }
crisis-file-date = Escrito el { $date }.
crisis-file-emergency = Emergencias: llama al { $number }.
crisis-file-line = { $name }: { $topics }
crisis-file-line-audience = { $name }, para { $audience }: { $topics }
crisis-file-line-audience-only = { $name }, para { $audience }
crisis-file-tel = Para marcar: { $link }
crisis-file-web = Web: { $link }
crisis-file-compiled = Números reunidos en { $month }. Los que no tienen fecha de comprobación aún no se han verificado. Si uno no funciona, prueba otro.
crisis-file-more = Más líneas de ayuda: { $link }

## Ejercicios de calma. Un paso cada vez; las palabras deben servir leídas en voz alta.

crisis-ground-title = **Ejercicios de calma**
crisis-ground-intro = Ejercicios cortos para cuando lo que sientes es muy fuerte, o cuando te sientes lejos de todo. Un paso cada vez, a tu ritmo. Puedes parar en cualquier paso. No todo le sirve a todo el mundo: elige lo que te vaya bien.
crisis-ground-next = Siguiente
crisis-ground-skip = Saltar este ejercicio
crisis-ground-stop = Parar
crisis-ground-again = Otro ejercicio
crisis-ground-step = **{ $exercise }: paso { $step } de { $steps }**
crisis-ground-end = Hasta aquí por ahora. Dedicarte un momento ya cuenta, por corto que sea. Si sigue siendo difícil, tienes ayuda con solo pulsar un botón.
crisis-ground-end-plain = Hasta aquí. Dedicarte un momento ya cuenta, por corto que sea. Si sigue siendo difícil, usa `/{ cmd-crisis.name }`.

crisis-ground-senses = Cinco sentidos
crisis-ground-senses-1 = Mira a tu alrededor. Nombra cinco cosas que puedes ver. Dilas en voz alta o en tu cabeza. Valen las pequeñas: una esquina, una sombra, una letra.
crisis-ground-senses-2 = Nombra cuatro cosas que puedes sentir. Por ejemplo: los pies en el suelo, la manga, el aire en la cara.
crisis-ground-senses-3 = Nombra tres cosas que puedes oír, cerca o lejos. Si no oyes, nombra tres más que puedes sentir.
crisis-ground-senses-4 = Nombra dos cosas que puedes oler. Si no hay ninguna, piensa en dos olores que te gustan.
crisis-ground-senses-5 = Nombra una cosa que puedes saborear. También vale un sorbo de agua. O piensa en un sabor que te gusta.
crisis-ground-senses-6 = Fíjate en cómo te sientes ahora. Está bien si algo ha cambiado y también si no.

crisis-ground-breathing = Respiración lenta
crisis-ground-breathing-1 = Siéntate o túmbate como te resulte cómodo. Puedes dejar los ojos abiertos. A algunas personas estos ejercicios les sientan mal. Si te pasa, sáltalo en cualquier paso.
crisis-ground-breathing-2 = Toma aire con suavidad mientras cuentas hasta cuatro en tu cabeza. Suéltalo despacio mientras cuentas hasta seis. Basta una respiración normal. Si se te hace largo, cuenta menos.
crisis-ground-breathing-3 = Si te mareas, respira como siempre durante un rato. Si se te va la mente, es normal. Vuelve con la siguiente vez que sueltes el aire.
crisis-ground-breathing-4 = Ahora sigue así: cuatro al tomar aire, seis al soltarlo. No hay ningún reloj. Unas treinta respiraciones son cinco minutos, y más también está bien. Continúa cuando quieras.
crisis-ground-breathing-5 = Deja que la respiración vaya sola. Fíjate en cómo te sientes ahora. Está bien si algo ha cambiado y también si no.

crisis-ground-around = Mirar alrededor
crisis-ground-around-1 = Deja que tus ojos recorran despacio el lugar donde estás. Gira la cabeza, si te resulta cómodo. Si no ves, hazlo con los oídos y las manos.
crisis-ground-around-2 = Busca una cosa que esté quieta. Di qué es y de qué está hecha.
crisis-ground-around-3 = Siente lo que te sostiene: el suelo, una silla, una pared. Apoya los pies o las manos con fuerza un momento. Luego suelta.
crisis-ground-around-4 = Di dónde estás y qué día es. Después di una cosa pequeña que harás luego.
crisis-ground-around-5 = Fíjate en cómo te sientes ahora. Está bien si algo ha cambiado y también si no.
