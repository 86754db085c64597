// SPDX-License-Identifier: GPL-3.0-or-later
// Devices that sign, as the school's node wants it of submissions, decisions and receipts.
import { generateKeyPairSync, sign } from "node:crypto";

// Canonical JSON (RFC 8785) of documents without fractions.
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(",")}}`;
}

export class Device {
  constructor(user) {
    this.id = `pc-${Buffer.from(user).toString("hex")}`;
    this.user = user;
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    this.privateKey = privateKey;
    this.publicKey = Buffer.from(publicKey.export({ format: "jwk" }).x, "base64url");
  }

  signed(document) {
    const signature = sign(null, Buffer.from(canonical(document)), this.privateKey).toString("base64url");
    return { ...document, signature };
  }

  // The document with which it enters its school.
  document() {
    return this.signed({
      kind: "device", schema: 1, author: this.user, user: this.user, name: this.user, school: "fxz", device: this.id,
      key: this.publicKey.toString("hex"), createdAt: "2026-09-01T08:00:00+08:00",
    });
  }

  // An event of this device under the id it will have.
  event(id, document) {
    const counter = document.kind === "submission" ? { deviceCounter: 1 } : {};
    return this.signed({ ...document, ...counter, event: id, device: this.id, previous: "" });
  }
}
