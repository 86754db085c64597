// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "http/QtHttpTransport.h"

namespace shanke {

// Asks who answers at an address: "CouchDB 3.5.0", or Offline, NotOurServer, UntrustedServer,
// Unauthorized. One request in the
// thread of `owner`, given up with it.
void askServer(const ServerAddress& server, const HttpOptions& options, QObject& owner,
               const Answer<QString>& answer);

} // namespace shanke
