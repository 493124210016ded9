// The live socket: what happens is told as it happens, and after a gap all is asked anew.

const FIRST_WAIT = 500; // milliseconds, doubled with each failure
const LONGEST_WAIT = 8000;

let socket = null;
let timer = null;

/** Listen as that person; `heard` gets each push, `back` is called after a gap, `lost` when one starts. */
export function listen(as, { heard, back, lost }) {
  stop();
  connect(as, { heard, back, lost }, { wait: FIRST_WAIT, again: false });
}

function stop() {
  clearTimeout(timer);
  if (socket) socket.onclose = null;
  socket?.close();
}

function connect(as, told, { wait, again }) {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  socket = new WebSocket(`${scheme}://${location.host}/page/live?as=${encodeURIComponent(as)}`);
  let pause = wait;
  socket.onopen = () => {
    pause = FIRST_WAIT;
    if (again) told.back();
  };
  socket.onmessage = (event) => told.heard(JSON.parse(event.data));
  socket.onclose = () => {
    told.lost();
    const next = { wait: Math.min(pause * 2, LONGEST_WAIT), again: true };
    timer = setTimeout(() => connect(as, told, next), pause);
  };
}
