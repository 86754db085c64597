// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "http/HttpMessage.h"

#include <QStringList>

namespace shanke {

// Keeps web pages away that a browser on this PC or in this network was made to send here: a request must
// name this server by an address, by the name of this PC, or by a name the administrator gave, so that a page
// cannot call it by a name of its own; and one that comes from a page must come from this server's own.
class HostGuard
{
public:
    // `names`: by which this server is known besides.
    explicit HostGuard(QStringList names = {});

    Result<> check(const HttpRequest& request) const; // Forbidden

private:
    bool isOurs(const QString& host) const;

    QStringList m_names; // lower case
};

} // namespace shanke
