// SPDX-License-Identifier: GPL-3.0-or-later
// The two servers that run the rules, each with the databases of an invented county and a user for everyone.
import { startPouchServer } from "../pouchdb/couchServers.mjs";
import { ShankeNode } from "../pouchdb/shankeNode.mjs";
import { platform } from "./platform.mjs";
import { people, standIns } from "./table.mjs";

export const admin = { name: "county", password: "county-password" };
const password = "jing-ye-si";

export class Server {
  constructor(url) {
    this.url = url;
  }

  async ask(who, method, path, body) {
    const secret = who === admin ? admin.password : password;
    const authorization = who && `Basic ${Buffer.from(`${who.name}:${secret}`).toString("base64")}`;
    const response = await fetch(this.url + path, {
      method,
      headers: { "Content-Type": "application/json", ...(authorization ? { Authorization: authorization } : {}) },
      body: body && JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  }

  async mustAsk(who, method, path, body) {
    const answer = await this.ask(who, method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  // A revision as a replicator brings it; answers the first refusal, if any.
  async replicate(who, database, revision) {
    const answer = await this.ask(who, "POST", `/${database}/_bulk_docs`, { docs: [revision], new_edits: false });
    const [refused] = Array.isArray(answer.body) ? answer.body.filter(({ error }) => error) : [];
    return refused ? { status: 403, body: refused } : answer;
  }

  // `bringsRules`: the design documents are put into the databases; a node has the same of its own.
  async open({ bringsRules }) {
    for (const { name, roles } of Object.values({ ...people, ...standIns })) {
      const id = `org.couchdb.user:${name}`;
      await this.mustAsk(admin, "PUT", `/_users/${encodeURIComponent(id)}`, { _id: id, name, password, roles, type: "user" });
    }
    for (const { name, security, design } of platform.databases) {
      await this.mustAsk(admin, "PUT", `/${name}`);
      if (bringsRules) await this.mustAsk(admin, "PUT", `/${name}/_design/shanke`, design);
      await this.mustAsk(admin, "PUT", `/${name}/_security`, security);
    }
  }
}

export async function startNode() {
  const node = await ShankeNode.start({ admin });
  const server = new Server(node.url);
  await server.mustAsk(admin, "PUT", "/_users");
  await server.open({ bringsRules: false });
  server.stop = () => node.stop();
  return server;
}

// Its _bulk_docs tells neither rules nor anyone else of the security object; a single document comes with it.
class PouchServer extends Server {
  replicate(who, database, revision) {
    return this.ask(who, "PUT", `/${database}/${encodeURIComponent(revision._id)}?new_edits=false`, revision);
  }
}

export async function startPouch() {
  const pouch = await startPouchServer();
  const server = new PouchServer(pouch.url);
  server.stop = pouch.stop;
  await server.mustAsk(null, "PUT", `/_config/admins/${admin.name}`, admin.password);
  await server.open({ bringsRules: true });
  return server;
}
