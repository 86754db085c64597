// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpMessage.h"

namespace shanke {

// Whether CouchDB says with this answer that it does not take the token it was shown. For an unknown key or a
// wrong issuer it answers 400, not 401 (its module jwtf), and a rotated key is exactly that. Only for the
// answer to a request that carried a token: to any other the same words are about something else.
bool refusesToken(const HttpResponse& response);

} // namespace shanke
