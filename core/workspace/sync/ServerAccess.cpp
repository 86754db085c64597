// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/ServerAccess.h"

#include <utility>

namespace shanke {

void ServerAccess::set(std::optional<Credential> credential)
{
    m_credential = std::move(credential);
    m_isAwaited = false;
}

bool ServerAccess::askAgain()
{
    m_isAwaited = !std::exchange(m_wasRefused, true);
    return m_isAwaited;
}

} // namespace shanke
