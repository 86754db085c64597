// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/EnrolmentCodes.h"
#include "node/NodeRequest.h"

namespace shanke {

// POST /_shanke/codes {"user"}: a one-time code, for heads, approvers and administrators of the school.
// POST /_shanke/enrol {"card", "code"}: a device enters the school with it, without any other sign-in.
class EnrolmentRoutes
{
public:
    explicit EnrolmentRoutes(NodeDatabases& databases) : m_databases(databases) {}

    // Without codes there are no such pages.
    void setCodes(EnrolmentCodes* codes) { m_codes = codes; }

    Result<HttpResponse> answer(const NodeRequest& request);

private:
    Result<HttpResponse> issue(const NodeRequest& request);
    Result<HttpResponse> enrol(const NodeRequest& request);
    Result<RevId> write(const DocId& id, const QJsonObject& card);

    NodeDatabases& m_databases;
    EnrolmentCodes* m_codes = nullptr;
};

} // namespace shanke
