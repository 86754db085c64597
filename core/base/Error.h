// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// What went wrong, as far as a caller may have to act differently. `ui` turns a kind into a translated
// sentence and a next step; the command line prints the detail and a hint by kind.
enum class ErrorKind {
    InvalidInput,    // what a person or a file gave us cannot be used
    NotFound,        // no such document, revision, database, file
    Conflict,        // somebody else changed it first (HTTP 409)
    Unauthorized,    // who are you (HTTP 401)
    Forbidden,       // you may not, or a rule refused it (HTTP 403)
    Offline,         // no answer: no network, refused, cut, timed out
    NotOurServer,    // something answered, but not a CouchDB-protocol server (portal, proxy, wrong address)
    UntrustedServer, // its certificate is neither trusted by this PC nor the one compared before
    Protocol,        // our kind of server, an answer we cannot accept (truncated, wrong length, wrong shape)
    ServerBusy,      // come back later (HTTP 429, 503, 5xx)
    TooLarge,        // more than the receiver takes (HTTP 413), or than we take
    ServerFull,      // the server has no space (HTTP 507)
    Precondition,    // HTTP 412: exists already, or a stub of an attachment the receiver lacks
    DiskFull,        // this PC has no space
    ReadOnly,        // this PC refuses to write there
    InUse,           // another process holds it
    NewerVersion,    // written by a newer program: left untouched
    Damaged,         // a file of ours is not what we wrote
    Cancelled,       // the person, or the owner, stopped it
};

// The one error value of the project. `detail` is an English sentence for logs and the command line; it
// never holds a secret. `origin` names the function, file or address that met the error.
struct Error
{
    ErrorKind kind;
    QString detail;
    QString origin;

    friend bool operator==(const Error&, const Error&) = default;
};

// A stable word for a kind ("not_found"), for logs, JSON output and tests.
QString errorName(ErrorKind kind);

// True when the same request may succeed later without anyone doing anything.
bool isTransient(ErrorKind kind);

} // namespace shanke
