// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeRequest.h"
#include "node/state/NodeStatus.h"

#include <functional>

namespace shanke {

// GET /_shanke/state: how the node stands, for its administrator alone, as a page for who asks for HTML and
// else as JSON. POST /_shanke/check: everything is looked after now.
class StateRoute
{
public:
    using Source = std::function<NodeStatus()>;

    // Without a source there are no such pages.
    void setSource(Source source, std::function<void()> check);
    static bool isFor(const NodeRequest& request);
    Result<HttpResponse> answer(const NodeRequest& request) const;

private:
    Result<HttpResponse> state(const NodeRequest& request) const;
    Result<HttpResponse> check(const NodeRequest& request) const;

    Source m_source;
    std::function<void()> m_check;
};

} // namespace shanke
