// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/ReadSnapshot.h"

#include "sqlite/Session.h"

namespace shanke {

Result<Statement> ReadSnapshot::prepare(const char* sql) const
{
    Q_ASSERT_X(m_session, "ReadSnapshot", "used after commit or move");
    return m_session->prepare(sql);
}

} // namespace shanke
