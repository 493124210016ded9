### Lo que lee el equipo de facilitación cuando algo no se pudo entregar.

notices-place-share = el canal para compartir
notices-place-meetings = el canal de reuniones
notices-place-staff = el canal del equipo
notices-place-start = el canal con *Empieza aquí*
notices-place-member = los mensajes directos de un miembro

notices-problem-forbidden = Discord no me deja publicar en { $place }, así que un mensaje destinado ahí no se envió. Por favor, dadme *Ver canal* y *Enviar mensajes* ahí, o elegid otro canal con `/setup`.
notices-problem-unknown-channel = Ya no encuentro { $place }, así que un mensaje destinado ahí no se envió. Por favor, elegid un canal con `/setup`.
notices-problem-unset = Nadie ha elegido todavía { $place }, así que un mensaje destinado ahí no se envió. Por favor, elegid uno con `/setup`.
notices-problem-rejected = Discord no aceptó un mensaje para { $place }, así que no se envió. Por favor, avisad a quien mantiene este bot: el motivo está en su registro.
notices-problem-dms-closed = Había algo para { $place }, y no acepta ninguno mío, así que no se entregó. Si contabais con que llegara, por favor avisad de otra manera.
notices-problem-unsure = Algo me interrumpió mientras publicaba en { $place }, y no puedo comprobar si el mensaje está ahí. Por favor, miradlo y avisad vosotros si falta. Para que pueda comprobarlo la próxima vez, dadme *Ver canal* y *Leer el historial de mensajes* ahí.
notices-problem-late = No pude enviar a tiempo un mensaje para { $place }, así que lo dejé: ya no está al día. Por favor, mirad si hace falta que aviséis por otro medio.
