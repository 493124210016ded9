### Draft: needs a native reader before a release
### Ayuda ahora. Palabras sencillas, una idea por frase; los números van entre `…` para copiarlos.
### Palabras: "murió por suicidio", nunca "se quitó" ni "cometió"; sin métodos ni lugares; hay ayuda.

cmd-crisis =
    .name = crisis
    .description = Ayuda ahora: número de emergencias y líneas de ayuda. Solo tú ves la respuesta.
cmd-crisis-country =
    .name = país
    .description = El país donde estás. Empieza a escribir su nombre.

## Botones y formularios

crisis-button-help = Ayuda ahora
crisis-button-another = Estoy en otro país
crisis-menu-countries = Elige tu país
crisis-form-title = Otro país
crisis-form-country = ¿En qué país estás?
crisis-form-country-hint = Su nombre en cualquier idioma o su código. Por ejemplo: España, Spain o ES.
crisis-link-chat = Chat: { $name }

## La tarjeta. $country es un nombre como "Reino Unido", sin artículo.

crisis-title = **Ayuda ahora: { $country }**
crisis-title-anywhere = **Ayuda ahora**
crisis-alone = No tienes que pasar por esto a solas.
crisis-emergency = **Número de emergencias, { $country }: { $numbers }**
crisis-emergency-several = **Números de emergencias:** { $numbers }
crisis-emergency-one = { $country } { $numbers }
crisis-emergency-anywhere = **Número de emergencias, cualquier país: el local.** Si no lo sabes, { $numbers } desde un móvil conecta con emergencias en muchos países.
crisis-danger = Si tú o alguien contigo corre peligro inmediato, llama ya o pide a alguien cercano que llame.
crisis-or = { $numbers } o { $last }
crisis-guess = He supuesto este país por el idioma de tu Discord.
crisis-choose = El idioma de tu Discord se habla en varios países. Elige el tuyo en el menú de abajo.
crisis-choose-plain = El idioma de tu Discord se habla en varios países.
crisis-how = Para elegir un país, pulsa "{ crisis-button-another }" o usa `/crisis` con su nombre.
crisis-how-plain = Para elegir un país, usa `/crisis` con su nombre.
crisis-not-understood = No sé qué país es ese. Vale su nombre en cualquier idioma o su código, como ES.
crisis-unknown = Dime tu país para ver sus líneas de ayuda.
crisis-no-lines = Mi lista aún no tiene líneas de ayuda para este país.
crisis-anywhere = **Esto ayuda en cualquier país:**
crisis-lines = **Líneas de ayuda, { $country }:**
crisis-more = **Más líneas de ayuda:** { $link }
crisis-worried = ¿Te preocupa alguien? Muchas líneas ayudan también con eso. Si corre peligro, llama al número de emergencias del lugar donde está.
crisis-talk = ¿No es una emergencia? Las líneas con "{ crisis-topic-emotional-support }" están para hablar.
crisis-talk-elsewhere = ¿No es una emergencia? También hay líneas solo para hablar: { $link }
crisis-compiled = Números reunidos en { $month }, aún sin verificar. Si uno no funciona, prueba otro.
crisis-compiled-partly = Líneas sin fecha de comprobación: reunidas en { $month }, aún sin verificar. Si un número no funciona, prueba otro.
crisis-reviewed = Si un número no funciona, prueba otro.
crisis-private = Solo tú puedes ver esto. No guardo nada de ello.

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

crisis-local = **De este servidor. Las personas facilitadoras las mantienen al día:**
crisis-local-line = - **{ $name }**.
crisis-local-hours = Horario: { $hours }.

crisis-hours-always = Día y noche.
crisis-hours-always-as-of = Día y noche, según una lista de { $year }.
crisis-hours-always-disputed = Día y noche, pero las listas no coinciden.
crisis-hours-unknown = Horario sin confirmar.
crisis-hours-limited = Horario limitado.
crisis-hours-spans = Abre { $spans }, hora local.
crisis-hours-spans-as-of = Abre { $spans }, hora local, según una lista de { $year }.
crisis-hours-spans-disputed = Abre { $spans }, hora local, pero las listas no coinciden.
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
crisis-topic-crisis = crisis
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
