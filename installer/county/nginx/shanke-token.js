// SPDX-License-Identifier: GPL-3.0-or-later
// What CouchDB does not ask of who comes from outside: whether a token was given for Shanke and not for another
// application of the same provider, that it makes nobody an administrator of CouchDB, and that no administrator
// signs in with a password. The signature, the issuer and the time are CouchDB's to check.
// /etc/nginx/snippets/shanke-token.js; needs libnginx-mod-http-js.

// The client at the provider, as in /.well-known/shanke.
const CLIENT = "shanke";
// Everybody in [admins] of CouchDB.
const ADMINISTRATORS = ["admin"];

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

function credential(r, scheme) {
    const field = (r.variables.http_authorization || "").trim();
    return field.toLowerCase().startsWith(scheme + " ") ? field.slice(scheme.length).trim() : null;
}

// Empty: nothing is wrong, or there is no token.
function fault(r) {
    const token = credential(r, "bearer");
    if (token === null)
        return "";
    const claims = claimsOf(token);
    if (!isForShanke(claims))
        return "This token was given for another application.";
    return namesServerRole(claims) ? "This token names a role of the server itself." : "";
}

// Empty: whoever it is may try. A name that CouchDB could read otherwise than this is nobody's.
function closedTo(r) {
    const pair = credential(r, "basic");
    if (pair === null)
        return "";
    if (!/^[A-Za-z0-9+\/]+={0,2}$/.test(pair))
        return "The name and password are not written plainly.";
    const name = Buffer.from(pair, "base64").toString().split(":")[0];
    return ADMINISTRATORS.indexOf(name) >= 0 ? "Administrators do not sign in from outside." : "";
}

export default { fault, closedTo };
