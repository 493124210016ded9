### Draft: needs a native reader before a release
### Lo que se lee cuando algo no se puede hacer. Cada texto dice qué hacer después.

errors-unexpected = Algo falló por mi parte y puede que esto no haya funcionado. Inténtalo otra vez; si se repite, dale esta referencia a una persona facilitadora: `{ $reference }`. Si necesitas ayuda ahora: `/crisis`, o tu número de emergencias local.
errors-not-allowed = No puedes hacer eso aquí. Una persona facilitadora puede ayudarte.
errors-facilitators-only = Solo pueden hacerlo las personas facilitadoras. Pide ayuda a una de ellas.
errors-managers-only = Solo puede hacerlo quien tiene el permiso *Gestionar servidor*. Pregunta a la persona dueña del servidor.
errors-not-found = Ya no lo encuentro. Puede que se haya quitado. Una persona facilitadora puede ayudarte a buscarlo.
errors-invalid-input = No he podido leer eso. Revísalo y vuelve a intentarlo.
errors-not-set-up = Hearth aún no está configurado en este servidor. Quien tenga *Gestionar servidor* puede usar `/{ cmd-setup.name }`. `/crisis` ya funciona.
errors-database-unavailable = Ahora no puedo acceder a mis registros, así que no se guardó nada. Inténtalo de nuevo en unos minutos. `/crisis` sigue funcionando.
errors-database-busy = Mis registros están ocupados, así que no se guardó nada. Inténtalo de nuevo en un minuto. `/crisis` sigue funcionando.
errors-starting = Todavía estoy arrancando. Inténtalo de nuevo en un minuto. `/crisis` ya funciona.
errors-feature-broken = Esta parte no funciona ahora mismo. Avisa a una persona facilitadora para que se pueda arreglar. `/crisis` sigue funcionando.
errors-not-here = Eso solo funciona dentro de un servidor. Abre tu servidor y úsalo allí.
errors-command-changed = Este comando ha cambiado. Reinicia Discord para recibir el nuevo y vuelve a intentarlo.
errors-discord-forbids = Discord no me deja hacer eso aquí. Pide a una persona facilitadora que revise mis permisos con `/{ cmd-setup.name }`.
errors-discord-down = Discord no me respondió. Inténtalo de nuevo en un minuto.
errors-stale-panel = Este panel ya no funciona. Usa el comando otra vez para abrir uno nuevo.
errors-unknown-zone = No conozco esa zona horaria. Elige una de la lista o escríbela como un lugar, por ejemplo `Europe/Madrid`.
errors-unknown-target = No encuentro a quien o lo que has indicado. Elígelo otra vez en la lista de Discord.
