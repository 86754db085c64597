// SPDX-License-Identifier: GPL-3.0-or-later
// Devices that sign what they say: cards and events, whose ids digest their text.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";

// Canonical JSON (RFC 8785) of documents without fractions.
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(",")}}`;
}

const sha256 = (text) => createHash("sha256").update(text).digest("hex");

function pairOf(seed) {
  const key = Buffer.from(`302e020100300506032b657004220420${seed}`, "hex"); // PKCS #8
  const privateKey = createPrivateKey({ key, format: "der", type: "pkcs8" });
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

export class Device {
  // `seed`: 64 hexadecimal characters of a key that somebody else has as well.
  constructor(user, seed) {
    this.user = user;
    this.saves = 0;
    const { privateKey, publicKey } = seed ? pairOf(seed) : generateKeyPairSync("ed25519");
    this.privateKey = privateKey;
    this.key = Buffer.from(publicKey.export({ format: "jwk" }).x, "base64url").toString("hex");
    this.id = `${user}:${sha256(this.key)}`;
  }

  signed(purpose, database, body) {
    const text = canonical([purpose, database, body]);
    const signature = sign(null, Buffer.from(text), this.privateKey).toString("base64url");
    return { digest: sha256(text), document: { ...body, signature } };
  }

  // {id, document}: with which it enters its school.
  // For the school, or the county as one of its organisations.
  card(school = "fxz") {
    const database = school === "county" ? "county" : `school-${school}`;
    const { document } = this.signed("shanke/device/1", database, {
      kind: "device", schema: 1, author: this.user, user: this.user, name: this.user, school, device: this.id,
      key: this.key,
    });
    return { id: `device:${this.id}`, document };
  }

  // The copy of its card in a column.
  credentials(school = "fxz", column = "yuwen-p1") {
    const { id, document: original } = this.card(school);
    const document = { kind: "credentials", schema: 1, school, column, about: id, original };
    const digest = sha256(canonical(["shanke/credentials/1", `column-${column}`, document]));
    return { id: `credentials:${school}:${digest}`, document };
  }

  // A revision of a record, with its _rev: what this device saves on top of `before`, its ancestors, the parent first.
  record(database, id, body, { before = [], deleted = false } = {}) {
    const mark = { device: this.id, by: this.user, key: this.key, n: ++this.saves, roster: [0, 0] };
    const text = canonical(["shanke/record/1", database, id, before.slice(0, 50), { ...body, signed: mark }]);
    const signature = sign(null, Buffer.from(text), this.privateKey).toString("base64url");
    const document = { ...body, signed: { ...mark, signature } };
    const hash = sha256(canonical([before[0] ?? null, deleted, document, []])).slice(0, 32);
    return { rev: `${before.length ? Number(before[0].split("-")[0]) + 1 : 1}-${hash}`, document };
  }

  // {id, document}: what it says in a database, as its first event.
  event(database, content) {
    const body = { ...content, author: this.user, device: this.id, n: 1, roster: [0, 0] };
    const { digest, document } = this.signed("shanke/event/1", database, body);
    return { id: `${content.kind}:${this.user}:${digest}`, document };
  }
}
