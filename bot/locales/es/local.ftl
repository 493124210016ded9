### Draft: needs a native reader before a release
### Ayuda en crisis que un servidor añade: líneas propias y tarjetas en sus canales.

## El panel privado, desde /setup

local-button-open = Configurar la ayuda en crisis
local-button-back = Atrás
local-button-add = Añadir una línea
local-button-lines = Cambiar o quitar una línea
local-button-cards = Tarjeta en un canal
local-button-change = Cambiar
local-button-remove = Quitar
local-button-again = Intentar de nuevo
local-button-put-back = Volver a ponerla
local-button-country = Otro país
local-button-away = Quitar una tarjeta

local-panel = **Configurar la ayuda en crisis**
    Lo que añadas aquí aparece en las tarjetas de ayuda de este servidor, como de este servidor. Añade solo líneas a las que hayas llamado o cuya propia página hayas leído.
local-panel-lines = **Líneas de este servidor:**
local-panel-no-lines = Aún no hay líneas propias. Una línea del campus o una línea local de escucha viene bien aquí.
local-panel-cards = **Hay tarjetas en:** { $channels }
local-panel-no-cards = Aún no hay ninguna tarjeta en un canal. Allí se puede leer aunque yo no esté en línea.
local-kept = **Guardado.** { $cards ->
        [0] `/{ cmd-crisis.name }` la muestra desde ahora.
       *[other] Las tarjetas en los canales se actualizan enseguida.
    }
local-removed = **Quitada.** Ya no se muestra. Decía esto:

## Una línea

local-menu-line = Elige una línea
local-form-title = Una línea propia
local-form-name = Nombre
local-form-name-hint = Por ejemplo: Apoyo del campus
local-form-call = Número de teléfono
local-form-call-hint = Opcional. Por ejemplo: +34 91 000 00 00
local-form-text = Número para mensajes de texto
local-form-text-hint = Opcional. Por ejemplo: 85258
local-form-web = Dirección web
local-form-web-hint = Opcional. Por ejemplo: https://example.org/help
local-form-note = Horario y qué conviene saber
local-form-note-hint = Opcional. Por ejemplo: De lunes a viernes, para estudiantes

local-problems = Aún no se cambió nada. Corrige esto y pulsa *{ local-button-again }*:
local-problem-name = { local-form-name }: falta. Por ejemplo: Apoyo del campus.
local-problem-name-long = { local-form-name }: 60 caracteres como máximo. Por ejemplo: Apoyo del campus.
local-problem-unreachable = Aún no hay forma de contactar. Da un teléfono, como `+34 91 000 00 00`, un número para mensajes de texto o una dirección web.
local-problem-call = { local-form-call }: solo cifras y espacios, como `024` o `+34 91 000 00 00`. Las palabras van en el último campo.
local-problem-call-long = { local-form-call }: un solo número, como `+34 91 000 00 00`. El segundo va en el último campo.
local-problem-text = { local-form-text }: solo cifras y espacios, como `85258`. Una palabra clave va en el último campo.
local-problem-text-long = { local-form-text }: un solo número, como `85258`.
local-problem-web = { local-form-web }: empieza con `https://` y muestra adónde lleva, como `https://example.org/help`.
local-problem-web-long = { local-form-web }: 150 caracteres como máximo, como `https://example.org/help`.
local-problem-link = Una dirección web va en *{ local-form-web }* y en ningún otro campo: ahí la compruebo.
local-problem-note-long = { local-form-note }: 120 caracteres como máximo. Por ejemplo: De lunes a viernes, para estudiantes.
local-problem-wording = "{ $words }" puede herir a quien lo lea aquí. Mejor di: { $instead }.
local-too-many-lines = Hay { $most } líneas y en una tarjeta no caben más. Quita una primero.
local-no-room = Todas las líneas juntas pasan en { $over } caracteres lo que cabe en una tarjeta. Acorta esta o quita otra.
local-line-gone = Esa línea ya no está: alguien la quitó. Pulsa *{ local-button-back }* para ver lo que hay.

## Tarjetas en canales

local-cards = **Una tarjeta de ayuda en un canal**
    Muestra el número de emergencias, las líneas principales y las de este servidor, y se puede leer aunque yo no esté en línea. Yo la mantengo al día.
    País: **{ $country }**. Elige abajo sus canales, { $most } como máximo en este servidor. { $named ->
        [yes] Si ya hay una tarjeta, cambia a este país.
       *[no] Si ya hay una tarjeta, se actualiza y conserva su país.
    }
local-country-any = cualquier país
local-country-title = El país de la tarjeta
local-country-label = ¿Para qué país es la tarjeta?
local-country-hint = Su nombre en cualquier idioma o su código. Por ejemplo: España, Spain o ES.
local-country-similar = ¿Querías decir uno de estos?
local-menu-channels = Elige canales para la tarjeta
local-cards-standing = **Tarjetas en este servidor:**
local-card-pinned = - { $channel }, { $country }: fijada.
local-card-unpinned = - { $channel }, { $country }: publicada, sin fijar.
local-card-coming = - { $channel }, { $country }: Discord aún no la aceptó, lo sigo intentando.
local-card-deleted = - { $channel }: alguien la borró allí y lo tomé como un no. Para tenerla de nuevo, elige otra vez el canal.
local-card-gone = - Un canal que ya no está. Pulsa *{ local-button-away }* para quitar la entrada.
local-card-forbidden = - { $channel }: Discord no me deja. Permíteme **Ver canal**, **Enviar mensajes** y **Leer el historial de mensajes** allí y elige otra vez el canal.
local-card-rejected = - { $channel }: Discord no la aceptó. Avisa a quien aloja este bot: el motivo está en su registro.
local-card-unsure = - { $channel }: no sé si llegó. Permíteme **Ver canal** y **Leer el historial de mensajes** allí y elige otra vez el canal.
local-cards-unpinned = Para fijar una tarjeta, elige otra vez su canal. O fíjala a mano: abre el menú de su mensaje y elige *Fijar mensaje*.
local-cards-pin-by-hand = Para fijar una tarjeta, abre el menú de su mensaje y elige *Fijar mensaje*. O permíteme **Fijar mensajes** en su canal y elige otra vez el canal.
local-card-too-many = No publiqué ninguna tarjeta en { $channels }, porque el máximo es { $most }. Quita una primero.
local-cards-away = ¿Qué tarjeta quito? Borro su mensaje.
local-menu-card = Elige una tarjeta
local-channel-gone = Un canal que ya no está
local-card-removed = La tarjeta de { $channel } ya no está.
local-card-left = Ya no mantengo la tarjeta de { $channel }, pero Discord no me deja borrar su mensaje. Bórralo tú allí: se quedaría anticuado.
local-card-going = Discord no respondió. La tarjeta de { $channel } se quita en cuanto responda.
local-card-offline = Esta tarjeta sigue aquí aunque yo no esté en línea. El botón y `/{ cmd-crisis.name }` me necesitan: muestran todos los países, en privado.

## Para las personas facilitadoras

local-told-forbidden = **No puedo mantener al día la tarjeta de ayuda de { $channel }.** Discord no me deja. Alguien con *Gestionar servidor* puede permitirme **Ver canal**, **Enviar mensajes** y **Leer el historial de mensajes** allí. Hasta entonces, lo que dice puede ser antiguo.
local-told-gone = **Un canal con una tarjeta de ayuda ya no está.** Si la gente debe encontrarla en otro sitio, alguien con *Gestionar servidor* puede elegir un canal: `/{ cmd-setup.name }` y luego *{ local-button-open }*.
local-told-rejected = **No puedo mantener al día la tarjeta de ayuda de { $channel }.** Discord no la aceptó. Avisa a quien aloja este bot: el motivo está en su registro.
local-told-unsure = **No sé si llegó la tarjeta de ayuda a { $channel }.** Míralo, por favor. Alguien con *Gestionar servidor* puede permitirme **Ver canal** y **Leer el historial de mensajes** allí y elegir otra vez el canal: `/{ cmd-setup.name }` y luego *{ local-button-open }*.
