// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/Target.h"
#include "http/HttpMessage.h"
#include "node/NodeUser.h"

namespace shanke {

// A request as the routes see it: body unfolded, target taken apart, HEAD turned into GET, asker known.
struct NodeRequest
{
    HttpRequest http;
    couch::Target target;
    NodeUser user;
    QString client; // the address it came from; empty: from this process

    const QByteArray& method() const { return http.method; }
    const couch::Query& query() const { return target.query; }
};

} // namespace shanke
