### Draft: needs a native reader before a release
### Lo que lee el equipo de facilitación cuando algo no se pudo entregar.

notices-place-share = el canal para compartir
notices-place-meetings = el canal de reuniones
notices-place-staff = el canal del equipo
notices-place-start = el canal con *Empieza aquí*
notices-place-channel = un canal elegido para él
notices-place-member = los mensajes directos de una persona

notices-problem-forbidden = Discord no me deja publicar en { $place }, así que un mensaje destinado ahí no se envió. Por favor, dame *Ver canal* y *Enviar mensajes* ahí, o elige otro canal con `/{ cmd-setup.name }`.
notices-problem-unknown-channel = Ya no encuentro { $place }, así que un mensaje destinado ahí no se envió. Por favor, elige un canal con `/{ cmd-setup.name }`.
notices-problem-unset = Nadie ha elegido todavía { $place }, así que un mensaje destinado ahí no se envió. Por favor, elige uno con `/{ cmd-setup.name }`.
notices-problem-exposed = Quienes son miembros pueden ver { $place }, así que retuve un mensaje que es solo para quienes facilitan. Por favor, oculta ese canal a @everyone y al rol de miembros, o elige otro con `/{ cmd-setup.name }`.
notices-problem-rejected = Discord no aceptó un mensaje para { $place }, así que no se envió. Por favor, díselo a quien aloja este bot: el motivo está en su registro.
notices-problem-dms-closed = Había algo para { $place }, que no acepta los míos, así que no se entregó. Si esperabas que llegara, por favor díselo de otra manera.
notices-problem-unsure = Algo me interrumpió mientras publicaba en { $place }, y no puedo comprobar si el mensaje está ahí. Por favor, míralo y, si falta, avisa tú. Para que pueda comprobarlo la próxima vez, dame *Ver canal* y *Leer el historial de mensajes* ahí.
notices-problem-late = No pude enviar a tiempo un mensaje para { $place }, así que lo dejé: ya no está al día. Por favor, mira si hace falta avisar por otro medio.
