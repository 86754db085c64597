// SPDX-License-Identifier: GPL-3.0-or-later
// A county that signs: its statement and the first edition of a school's roster, as documents with their ids.
import { createHash, generateKeyPairSync, sign } from "node:crypto";

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

export function openCounty() {
  const [recovery, working] = [makeKey(), makeKey()];
  const statement = { kind: "authority", schema: 1, number: 1, working: working.hex, recovery: recovery.hex, lastEvent: 0 };
  return {
    key: recovery.hex,
    statement: signed(recovery, "shanke/county/1", "county", "county", statement),
    roster: (school, schoolName, staff) =>
      signed(working, "shanke/roster/1", `school-${school}`, school,
        { kind: "roster", schema: 1, school, schoolName, staff, edition: [1, 1], nodes: [] }),
  };
}
