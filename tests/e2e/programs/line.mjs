// SPDX-License-Identifier: GPL-3.0-or-later
// A line to a server, that can be cut at any time, also after a number of bytes.
import { once } from "node:events";
import { connect, createServer } from "node:net";

export async function openLine(t, url) {
  const { hostname, port } = new URL(url);
  const open = new Set();
  let isCut = false;
  let left = Infinity;
  const line = {
    bytesUp: 0,
    cut() {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    cutAfter: (bytes) => (left = bytes),
    restore() {
      isCut = false;
      left = Infinity;
    },
    isCut: () => isCut,
  };
  const listener = createServer((client) => {
    if (isCut) return client.destroy();
    const server = connect(Number(port), hostname);
    for (const [socket, other] of [[client, server], [server, client]]) {
      open.add(socket);
      socket.on("error", () => {}).on("close", () => {
        open.delete(socket);
        other.destroy();
      });
    }
    client.on("data", (bytes) => {
      line.bytesUp += bytes.length;
      left -= bytes.length;
      if (left < 0) return line.cut();
      server.write(bytes);
    });
    server.on("data", (bytes) => client.write(bytes));
  }).listen(0, "127.0.0.1");
  await once(listener, "listening");
  t.after(() => {
    line.cut();
    listener.close();
  });
  line.url = `http://127.0.0.1:${listener.address().port}`;
  return line;
}
