// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpOptions.h"
#include "http/ServerAddress.h"
#include "http/ServerTransport.h"

#include <memory>

namespace shanke {

// Where connections to a server come from. Implementations: QtServerConnector (network), the tests' world on
// simulated time. What it makes lives in the thread that asked for it.
class ServerConnector
{
public:
    virtual ~ServerConnector() = default;

    // Nothing is sent yet, so nothing can go wrong.
    virtual std::shared_ptr<ServerTransport> connect(const ServerAddress& server,
                                                     const HttpOptions& options) = 0;
};

} // namespace shanke
