// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/QtServerConnector.h"

#include "http/QtHttpTransport.h"

namespace shanke {

std::shared_ptr<ServerTransport> QtServerConnector::connect(const ServerAddress& server,
                                                            const HttpOptions& options)
{
    return std::make_shared<QtHttpTransport>(server, options);
}

} // namespace shanke
