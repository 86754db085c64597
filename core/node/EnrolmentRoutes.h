// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"
#include "node/DeviceVoucher.h"
#include "node/EnrolmentCodes.h"
#include "node/NodeRequest.h"
#include "node/PasswordQueue.h"
#include "node/RateLimit.h"
#include "node/SchoolAuthority.h"

namespace shanke {

// POST /_shanke/codes {"user"}: a one-time code of the server's administrator, for anybody. Leaders sign
// theirs on their own PCs: a password alone gives none. POST /_shanke/enrol {"card", "code"}: a device enters
// the school with it, without any other sign-in. A wrong code counts for the address it came from and against
// nobody.
class EnrolmentRoutes
{
public:
    EnrolmentRoutes(NodeDatabases& databases, PasswordQueue& checks, const Clock& clock);

    // Without codes there are no such pages. Both must outlive it.
    void setCodes(EnrolmentCodes* codes, SchoolAuthority* roster);

    void answer(const NodeRequest& request, const Continuation<HttpResponse>& done);

private:
    Result<HttpResponse> issue(const NodeRequest& request);
    void enrol(const NodeRequest& request, const Continuation<HttpResponse>& done);
    Result<SignedCard> deviceIn(const QJsonObject& json) const;
    Result<HttpResponse> admit(const SignedCard& card, const EnrolmentCodes::Open& code);
    Result<RevId> write(const SignedCard& card, const DocId& code);

    NodeDatabases& m_databases;
    PasswordQueue& m_checks;
    RateLimit m_wrongCodes; // by address
    EnrolmentCodes* m_codes = nullptr;
    SchoolAuthority* m_roster = nullptr;
};

} // namespace shanke
