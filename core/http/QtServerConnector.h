// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/ServerConnector.h"

namespace shanke {

// Connections over the network. Holds nothing: any thread may ask it.
class QtServerConnector final : public ServerConnector
{
public:
    std::shared_ptr<ServerTransport> connect(const ServerAddress& server,
                                             const HttpOptions& options) override;
};

} // namespace shanke
