// SPDX-License-Identifier: GPL-3.0-or-later
// A county that signs: its statement, the rosters of schools and its own, and its words for devices, as documents with their ids.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(",")}}`;
}

function makeKey() {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const hex = Buffer.from(publicKey.export({ format: "jwk" }).x, "base64url").toString("hex");
  return { hex, sign: (text) => sign(null, Buffer.from(text), privateKey).toString("base64url") };
}

function signed(key, purpose, database, owner, body) {
  const text = canonical([purpose, database, body]);
  const digest = createHash("sha256").update(text).digest("hex");
  return { _id: `${body.kind}:${owner}:${digest}`, ...body, signature: key.sign(text) };
}

function privateKeyIn(folder) {
  const seed = Buffer.from(readFileSync(join(folder, "node.key"), "utf8").trim(), "hex");
  const pkcs8 = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
  return createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
}

// The public key of a node, by the secret that lies in its folder.
export function nodeKeyOf(folder) {
  const key = createPublicKey(privateKeyIn(folder));
  return Buffer.from(key.export({ format: "jwk" }).x, "base64url").toString("hex");
}

// The county is one of its organisations.
const databaseOf = (school) => (school === "county" ? "county" : `school-${school}`);

// What whoever has the folder of a school's server can say in its name, after the event with that id.
export function stolenVoice(folder, school, { n, previous, roster }) {
  const privateKey = privateKeyIn(folder);
  const author = `node-${school}`;
  const device = `${author}:${createHash("sha256").update(nodeKeyOf(folder)).digest("hex")}`;
  const key = { sign: (text) => sign(null, Buffer.from(text), privateKey).toString("base64url") };
  return (database, content) => {
    const said = signed(key, "shanke/event/1", database, author, {
      ...content, author, school, device, n: ++n, roster, previous: previous.split(":").at(-1),
    });
    previous = said._id;
    return said;
  };
}

export function openCounty() {
  const [recovery, working] = [makeKey(), makeKey()];
  const statement = { kind: "authority", schema: 1, number: 1, working: working.hex, recovery: recovery.hex, lastEvent: 0 };
  const own = `county:${createHash("sha256").update(working.hex).digest("hex")}`;
  let last;
  return {
    key: recovery.hex,
    // The county stands for a device at a school, or, of its own people, for the "county".
    vouch: (school, device) => {
      const said = signed(working, "shanke/event/1", databaseOf(school), "county", {
        kind: "endorsement", author: "county", school, device: own, n: (last?.n ?? 0) + 1, roster: [1, 1],
        about: { device, after: 0 }, ...(last ? { previous: last._id.split(":").at(-1) } : {}),
      });
      return (last = said);
    },
    statement: signed(recovery, "shanke/county/1", "county", "county", statement),
    // `nodes`: public keys; `before`: the edition that this one follows.
    roster: (school, schoolName, staff, nodes = [], before) =>
      signed(working, "shanke/roster/1", databaseOf(school), school,
        { kind: "roster", schema: 1, school, schoolName, staff, edition: [1, before ? before.edition[1] + 1 : 1],
          ...(before ? { previous: before._id.split(":").at(-1) } : {}), nodes: nodes.map((key) => ({ key })) }),
  };
}
