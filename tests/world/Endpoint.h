// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpMessage.h"

#include <QString>

namespace shanke::world {

// What a request asks for, as one who stands on the line sees it: "_bulk_get", "_changes", "_local",
// "document", ...
QString endpointOf(const HttpRequest& request);
// "space-js01"; empty for requests to the server itself.
QString databaseNameOf(const HttpRequest& request);

} // namespace shanke::world
