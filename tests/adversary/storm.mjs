// SPDX-License-Identifier: GPL-3.0-or-later
// Comes with 800 connections from 40 addresses, again whenever one of them is ended. Says so when the storm is
// under way. `node storm.mjs PORT`
import { connect } from "node:net";

const port = Number(process.argv[2]);
let count = 0;

function come(i) {
  if (++count === 5000) console.log("under way");
  const socket = connect({ port, host: "127.0.0.1", localAddress: `127.0.2.${(i % 40) + 1}` });
  socket.on("error", () => {}).on("close", () => setTimeout(come, 1, i)).resume();
  socket.write("GET /_up HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
}

for (let i = 0; i < 800; ++i) come(i);
