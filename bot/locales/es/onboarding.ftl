### Draft: needs a native reader before a release
### Configurar un servidor, el recorrido para quien llega, y los acuerdos.
### Cuando cambian las palabras de los acuerdos, sube también AGREEMENTS_VERSION.

cmd-setup =
    .name = configurar
    .description = Configura este servidor: roles, canales, idioma y zona horaria. Pide Gestionar servidor.
cmd-setup-facilitators =
    .name = facilitación
    .description = El rol de las personas que facilitan
cmd-setup-members =
    .name = miembros
    .description = El rol que reciben las personas al aceptar los acuerdos
cmd-setup-share =
    .name = compartir
    .description = El canal de texto donde aparecen los mensajes sin nombre
cmd-setup-meetings =
    .name = reuniones
    .description = El canal de texto para los recordatorios de reuniones
cmd-setup-staff =
    .name = equipo
    .description = El canal de texto propio de las personas facilitadoras, oculto para las demás personas
cmd-setup-language =
    .name = idioma
    .description = El idioma de lo que publico en este servidor
cmd-setup-language-en =
    .name = English
cmd-setup-language-es =
    .name = Español
cmd-setup-language-de =
    .name = Deutsch
cmd-setup-language-fr =
    .name = Français
cmd-setup-language-pt-br =
    .name = Português (Brasil)
cmd-setup-zone =
    .name = zona
    .description = La zona horaria del servidor, como Europe/Madrid. Escribe una ciudad o un país.
cmd-setup-check =
    .name = comprobar
    .description = Solo comprueba: dice qué lo impide y qué se guardaría, y no cambia nada
cmd-start =
    .name = empezar
    .description = Qué es esta comunidad, quién puede leer qué y sus acuerdos. Solo lo ves tú.

## Botones y menús

onboarding-button-start = Empieza aquí
onboarding-button-next = Siguiente
onboarding-button-back = Atrás
onboarding-button-agree = Acepto
onboarding-button-not-now = Ahora no
onboarding-button-read-again = Leerlo otra vez
onboarding-button-again = Intentar de nuevo
onboarding-button-finish = Terminar
onboarding-button-change = Cambiar algo
onboarding-button-zone = Otra zona horaria
onboarding-menu-facilitators = Elige el rol de las personas facilitadoras
onboarding-menu-members = Elige el rol de miembros
onboarding-menu-share = Elige el canal para compartir
onboarding-menu-meetings = Elige el canal de las reuniones
onboarding-menu-staff = Elige el canal propio de las personas facilitadoras
onboarding-menu-language = Elige el idioma del servidor
onboarding-menu-zone = Elige la zona horaria del servidor
onboarding-form-zone = La zona horaria del servidor
onboarding-form-zone-label = Ciudad, país o zona horaria
onboarding-form-zone-hint = Por ejemplo: Madrid, o Europe/Madrid

## Lo que pregunta /setup

onboarding-setting-facilitators = Rol de las personas facilitadoras
onboarding-setting-members = Rol de miembros
onboarding-setting-share = Canal para compartir
onboarding-setting-meetings = Canal de las reuniones
onboarding-setting-staff = Canal de las personas facilitadoras
onboarding-setting-language = Idioma
onboarding-setting-zone = Zona horaria
onboarding-setting-line = - { $setting }: { $value }
onboarding-setting-unknown = sin elegir

onboarding-step-1 = **Configuración, 1 de 3: roles**
    {"*"}Las personas facilitadoras* llevan las reuniones y atienden los avisos. *Miembros* es el rol que reciben las personas al aceptar los acuerdos; lo demás de tu servidor puede apoyarse en él.
onboarding-step-2 = **Configuración, 2 de 3: canales**
    En el primero aparecen los mensajes sin nombre y en el segundo los recordatorios de reuniones: conviene que los miembros vean los dos. El tercero es solo para las personas facilitadoras: allí llegan los avisos.
onboarding-step-3 = **Configuración, 3 de 3: idioma y zona horaria**
    El idioma es el de lo que publico; en privado respondo a cada persona en el suyo. Las reuniones siguen la zona horaria, también con el horario de verano.
onboarding-step-kept = Lo que eliges se guarda al momento.

## Lo que hay que arreglar antes

onboarding-problems = { $count ->
        [one] Hay una cosa que lo impide y no se cambió nada. Arréglala y pulsa *{ onboarding-button-again }*, o pulsa *{ onboarding-button-change }*:
       *[other] Hay { $count } cosas que lo impiden y no se cambió nada. Arréglalas y pulsa *{ onboarding-button-again }*, o pulsa *{ onboarding-button-change }*:
    }
onboarding-problem-here = El panel *{ onboarding-button-start }* necesita un canal de texto. Usa `/{ cmd-setup.name }` en el canal al que llega la gente nueva.
onboarding-problem-manage-roles = Necesito el permiso **Gestionar roles** para dar el rol de miembros. Actívalo en Ajustes del servidor → Roles → { $bot }.
onboarding-problem-gone = { $setting }: ya no está en este servidor. Elige otro.
onboarding-problem-same-role = Las personas facilitadoras y los miembros tienen el mismo rol. Elige dos distintos.
onboarding-problem-everyone = { $setting }: no puede ser @everyone. Elige un rol que se dé a las personas.
onboarding-problem-managed = { $setting }: { $role } pertenece a una aplicación o integración y nadie más puede tenerlo. Elige otro o crea un rol nuevo.
onboarding-problem-powers = Rol de miembros: quien acepte los acuerdos recibiría lo que permite { $role }: { $permissions }. Quítaselo al rol o elige otro.
onboarding-problem-above = No puedo dar { $role }, porque no está por debajo de mi propio rol. En Ajustes del servidor → Roles, arrastra { $bot } por encima.
onboarding-problem-same-channel = El canal para compartir y el de las personas facilitadoras son el mismo. Elige dos distintos.
onboarding-problem-not-text = { $setting }: { $channel } no es un canal de texto normal. Elige uno que lo sea.
onboarding-problem-staff-everyone = @everyone puede ver { $channel }, y allí llegarían los avisos. En sus ajustes → Permisos, desactiva Ver canal para @everyone o elige otro canal.
onboarding-problem-staff-members = Los miembros pueden ver { $channel } con { $role }, y allí llegarían los avisos. En sus ajustes → Permisos, desactiva Ver canal para ese rol o elige otro canal.
onboarding-problem-permissions = En { $channel } necesito { $permissions }. En sus ajustes → Permisos, añade { $bot } y permítelo.
onboarding-problem-zone = No conozco esa zona horaria. Escríbela como un lugar, por ejemplo `Europe/Madrid`, o elige una de la lista.
onboarding-problem-language = Aún no hablo ese idioma. Elige uno de la lista.

onboarding-permission-administrator = Administrador
onboarding-permission-ban-members = Banear miembros
onboarding-permission-kick-members = Expulsar miembros
onboarding-permission-manage-channels = Gestionar canales
onboarding-permission-manage-expressions = Gestionar expresiones
onboarding-permission-manage-guild = Gestionar servidor
onboarding-permission-manage-messages = Gestionar mensajes
onboarding-permission-manage-roles = Gestionar roles
onboarding-permission-manage-threads = Gestionar hilos
onboarding-permission-manage-webhooks = Gestionar webhooks
onboarding-permission-moderate-members = Aislar temporalmente a miembros
onboarding-permission-pin-messages = Fijar mensajes
onboarding-permission-read-message-history = Leer el historial de mensajes
onboarding-permission-send-messages = Enviar mensajes
onboarding-permission-view-channel = Ver canal

## La respuesta de una comprobación

onboarding-check-problems = { $count ->
        [one] No se cambió nada. Hay una cosa que lo impediría:
       *[other] No se cambió nada. Hay { $count } cosas que lo impedirían:
    }
onboarding-check-fine = **No se cambió nada y nada lo impide.** Se guardaría esto:
onboarding-check-asked = Preguntaría lo que falta por elegir.
onboarding-check-panel = El panel *{ onboarding-button-start }* estaría en { $channel } y en ningún otro sitio. Para hacerlo todo, usa `/{ cmd-setup.name }` otra vez sin `{ cmd-setup-check.name }`.

## La respuesta cuando está todo

onboarding-posted-done = **Hearth está configurado.** El panel *{ onboarding-button-start }* está en { $channel }.
onboarding-posted-later = **Tus ajustes están guardados.** Discord no ha aceptado ahora el panel *{ onboarding-button-start }* para { $channel }; sigo intentándolo. Pulsa *{ onboarding-button-again }* para ver si ya está.
onboarding-posted-refused = **Tus ajustes están guardados, pero el panel *{ onboarding-button-start }* aún no está publicado.** Discord no me deja escribir en { $channel }. Revisa allí mis permisos y pulsa *{ onboarding-button-again }*.
onboarding-posted-unsure = **Tus ajustes están guardados.** No sé si el panel *{ onboarding-button-start }* llegó a { $channel }. Comprueba que puedo leer allí el historial de mensajes y pulsa *{ onboarding-button-again }*.
onboarding-done-next = Ahora pulsa *{ onboarding-button-start }* y léelo como alguien que acaba de llegar. Para cambiar una sola cosa más adelante, usa `/{ cmd-setup.name }` solo con esa opción.
onboarding-old-panel = No he podido quitar el panel antiguo de { $channel }. Bórralo allí, para que solo haya uno.
onboarding-hint-here = Échale un vistazo: quien llega no puede ver { $channel }, así que no encontrará el panel.
onboarding-hint-members = Échale un vistazo: los miembros no pueden ver { $channel }.
onboarding-hint-card-permissions = Échale un vistazo: no puedo mantener al día la tarjeta de ayuda de { $channel }. En sus ajustes → Permisos, añade { $bot } y permite { $permissions }.
onboarding-hint-card-pin = Échale un vistazo: no puedo fijar la tarjeta de ayuda de { $channel }. En sus ajustes → Permisos, añade { $bot } y permite { $permissions }. O fíjala a mano.
onboarding-hint-card-deleted = Échale un vistazo: alguien borró la tarjeta de ayuda de { $channel }. En *{ local-button-open }* puedes recuperarla u olvidarla.
onboarding-hint-card-gone = Échale un vistazo: un canal con una tarjeta de ayuda ya no está. En *{ local-button-open }* puedes elegir otro.
onboarding-hint-staff = Échale un vistazo: el rol de las personas facilitadoras no puede ver { $channel }.

## El panel que queda en el servidor

onboarding-panel = **Te damos la bienvenida a una comunidad de apoyo mutuo.**
    Aquí las personas comparten su experiencia y se escuchan. No es una terapia ni un servicio de crisis.
    Pulsa *{ onboarding-button-start }* para un recorrido corto: qué es esto, quién puede leer qué y nuestros acuerdos. Solo lo ves tú y no tienes que escribir nada.
    Si necesitas ayuda ahora, a cualquier hora: *{ crisis-button-help }* o `/{ cmd-crisis.name }`.

## El recorrido

onboarding-page-1 = **Te damos la bienvenida: qué es esto (1 de 3)**
    Aquí las personas comparten su experiencia y se escuchan. Todas están en pie de igualdad, también las personas facilitadoras.

    {"**"}Qué no es**
    - No es terapia ni consejo médico. Puede ir bien junto a ambos.
    - No es un servicio de crisis. Puede que no haya nadie cuando escribas, y nadie sabe dónde estás, así que no pueden enviarte ayuda.
    - No se espera nada de ti. Puedes solo leer, todo el tiempo que quieras.
onboarding-page-2 = **Quién puede leer qué (2 de 3)**
    - **Los miembros** leen lo que escribes en los canales que ven, y podrían copiarlo.
    - **Las personas facilitadoras** tienen además un canal propio, al que llegan los avisos. No ven quién ha escrito un mensaje sin nombre.
    - **La persona dueña del servidor** y quienes lo administran pueden ver todos los canales.
    - **Discord** guarda todos los mensajes y sabe quién los envió.
    - **Quien me aloja**, al bot, tiene mi base de datos y su clave, y en principio podría abrir lo que contiene.

    {"**"}Qué guardo:** que aceptaste los acuerdos y cuándo; lo que me pides que guarde o que envíe, por un tiempo limitado; y lo que anotan las personas facilitadoras cuando advierten o apartan a alguien. No leo los canales. `/{ cmd-privacy.name } { cmd-privacy-show.name }` lo muestra y `/{ cmd-privacy.name } { cmd-privacy-delete.name }` lo borra. Solo quedan, sin tu nombre y 12 meses como máximo, el motivo de una advertencia abierta y una pausa para compartir en curso.
onboarding-page-3 = **Nuestros acuerdos (3 de 3)**
    1. Lo que se dice aquí se queda aquí. El límite: cuando la vida de alguien pueda estar en peligro o un menor no esté a salvo.
    2. Hablo de mí: «sentí», «a mí me ayudó».
    3. Doy consejos solo si alguien los pide.
    4. No digo a nadie que empiece, deje o cambie una medicación.
    5. No doy detalles de cómo alguien se hace daño.
    6. Dejo espacio a las demás personas. Siempre se puede pasar turno, y también tomarse un descanso.
    7. Respeto quién es cada persona y el camino que ha elegido.
    8. No grabo nada ni hago capturas de pantalla.
    9. Pregunto antes de enviar un mensaje privado a alguien.
    10. Las personas facilitadoras pueden ocultar un mensaje, pausar a alguien o apartarlo. Dicen por qué, y si alguien reclama, responde otra persona.

    Con *{ onboarding-button-agree }* guardo la versión y la hora de tu acuerdo y te doy el rol de miembros. A partir de ahí puedo escribirte sobre una decisión de moderación que te afecte, y sobre nada más si no me lo pides.
onboarding-page-3-changed = Los acuerdos han cambiado desde que los aceptaste el { $date }. Léelos otra vez, por favor.
onboarding-page-help = Si necesitas ayuda ahora, a cualquier hora: *{ crisis-button-help }* o `/{ cmd-crisis.name }`. Nadie más lo ve.

onboarding-role-given = **Ya estás dentro.** Aceptaste los acuerdos el { $date } y tienes el rol { $role }.

    Si te apetece, mira:
    - `/{ cmd-meetings.name } { cmd-meetings-list.name }`: lo que viene
    - `/{ cmd-share.name }`: compartir algo sin tu nombre
    - `/{ cmd-privacy.name } { cmd-privacy-show.name }`: qué se guarda sobre ti

    No se espera que hagas nada de esto. Puedes solo leer.
onboarding-not-now =
    Está bien. No se ha guardado nada y nada cambia para ti.
    {"*"}{ onboarding-button-start }* y `/{ cmd-start.name }` siguen ahí cuando quieras.
onboarding-role-refused = **Tu acuerdo del { $date } está guardado.** No he podido darte el rol de miembros, porque algo en los ajustes del servidor lo impide. Ya lo saben las personas facilitadoras.
    Pulsa *{ onboarding-button-again }* más tarde o usa `/{ cmd-start.name }`.
onboarding-role-later = **Tu acuerdo del { $date } está guardado.** Discord no respondió cuando te daba el rol de miembros.
    Pulsa *{ onboarding-button-again }* en un minuto o usa `/{ cmd-start.name }`.
onboarding-role-reason = Aceptó los acuerdos, versión { $version }

## A las personas facilitadoras

onboarding-role-problem = **No puedo dar el rol de miembros { $role }.** Alguien acaba de aceptar los acuerdos y lo está esperando.
    Quien tenga *Gestionar servidor* puede usar `/{ cmd-setup.name }` en el canal del panel *{ onboarding-button-start }*: dice qué lo impide. Después, esa persona pulsa *{ onboarding-button-again }*.
