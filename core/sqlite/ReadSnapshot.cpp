// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/ReadSnapshot.h"

#include "sqlite/Session.h"

namespace shanke {

Result<Statement> ReadSnapshot::prepare(const char* sql) const
{
    return m_session->prepare(sql);
}

} // namespace shanke
