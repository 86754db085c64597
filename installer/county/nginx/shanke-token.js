// SPDX-License-Identifier: GPL-3.0-or-later
// What CouchDB does not ask of a token: whether it was given for Shanke and not for another application of the
// same provider, and that it makes nobody an administrator of CouchDB. The signature, the issuer and the time
// are CouchDB's to check. /etc/nginx/snippets/shanke-token.js; needs libnginx-mod-http-js.

// The client at the provider, as in /.well-known/shanke.
const CLIENT = "shanke";

function claimsOf(token) {
    try {
        return JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString());
    } catch (error) {
        return {};
    }
}

// Providers name the client in `azp` (Keycloak), `client_id` (Glewlwyd, RFC 9068) or the audience.
function isForShanke(claims) {
    return [claims.azp, claims.client_id].concat(claims.aud).indexOf(CLIENT) >= 0;
}

function namesServerRole(value) {
    if (typeof value === "string")
        return value.split(",").some((role) => role.trim()[0] === "_");
    if (value === null || typeof value !== "object")
        return false;
    return Object.keys(value).some((name) => namesServerRole(value[name]));
}

// Empty: nothing is wrong, or there is no token.
function fault(r) {
    const field = (r.headersIn["Authorization"] || "").trim();
    if (!/^bearer\s/i.test(field))
        return "";
    const claims = claimsOf(field.slice(7).trim());
    if (!isForShanke(claims))
        return "This token was given for another application.";
    return namesServerRole(claims) ? "This token names a role of the server itself." : "";
}

export default { fault };
