// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>
#include <QUrl>

namespace shanke {

// Where a server is and who asks. The credentials stand apart from the address, so that whatever is logged,
// shown or made an identity of cannot hold them.
struct ServerAddress
{
    QUrl base{}; // scheme, host, port and an optional path before the databases; no user, query or fragment
    QString user{};
    QString password{};

    // From "http(s)://[user:password@]host[:port][/prefix]". InvalidInput says what is wrong with it.
    static Result<ServerAddress> parse(const QString& text);

    bool isLoopback() const;
    // Without a slash at the end: "https://school.example:6984/couch".
    QString toString() const;
};

} // namespace shanke
