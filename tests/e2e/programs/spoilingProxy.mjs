// SPDX-License-Identifier: GPL-3.0-or-later
// A proxy between a PC and its server that spoils what passes: rows of an answer, whole answers, connections.
import { createServer, request } from "node:http";

const withRows = /\/(_bulk_get|_bulk_docs|_all_docs|_changes|_revs_diff|_dbs_info)(\?|$)/;
const mishap = { error: "internal_server_error", reason: "磁盘错误" };

// One row of a JSON answer becomes an error, is left out, or stands twice.
function spoilRows(path, body, random) {
  const json = JSON.parse(body);
  const rows = Array.isArray(json) ? json : json.results ?? json.rows;
  if (!Array.isArray(rows) || rows.length === 0) return body;
  const at = random(rows.length);
  const row = rows[at];
  if (path.includes("_bulk_get") && row.docs) row.docs = [{ error: { id: row.id, ...mishap } }];
  else if (path.includes("_bulk_docs")) rows[at] = { id: row.id, rev: row.rev, ...mishap };
  else if (path.includes("_changes")) rows.splice(at, 0, row);
  else rows.splice(at, 1);
  return JSON.stringify(json);
}

export async function startSpoilingProxy(t, target, random) {
  const proxy = { chance: 0, spoiled: 0 };
  const spoil = (answer, incoming, body) => {
    const path = incoming.url;
    ++proxy.spoiled;
    switch (random(4)) {
      case 0:
        answer.writeHead(500, { "content-type": "application/json" });
        return answer.end(JSON.stringify(mishap));
      case 1:
        return answer.destroy();
      case 2:
        answer.writeHead(answer.statusCode, { "content-length": body.length });
        answer.write(body.subarray(0, body.length / 2));
        return setTimeout(() => answer.destroy(), 20);
      default: {
        const spoiled = answer.rowsCanBeSpoiled && withRows.test(path) ? Buffer.from(spoilRows(path, body, random)) : body;
        answer.writeHead(answer.statusCode, { ...answer.saved, "content-length": spoiled.length });
        return answer.end(spoiled);
      }
    }
  };
  const server = createServer((incoming, answer) => {
    const { "accept-encoding": _, ...headers } = incoming.headers;
    const outgoing = request(new URL(incoming.url, target), { method: incoming.method, headers }, (came) => {
      const parts = [];
      came.on("data", (part) => parts.push(part));
      came.on("error", () => answer.destroy());
      came.on("end", () => {
        const body = Buffer.concat(parts);
        const { "transfer-encoding": __, ...saved } = came.headers;
        Object.assign(answer, { statusCode: came.statusCode, saved });
        answer.rowsCanBeSpoiled = came.statusCode < 300 && /json/.test(came.headers["content-type"] ?? "");
        const isSpoiled = incoming.url.length > 1 && random(100) < proxy.chance;
        if (isSpoiled) return spoil(answer, incoming, body);
        answer.writeHead(came.statusCode, { ...saved, "content-length": body.length });
        answer.end(body);
      });
    });
    outgoing.on("error", () => answer.destroy());
    incoming.on("error", () => outgoing.destroy());
    incoming.pipe(outgoing);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.closeAllConnections?.() ?? server.close());
  t.after(() => server.close());
  proxy.url = `http://127.0.0.1:${server.address().port}`;
  return proxy;
}
