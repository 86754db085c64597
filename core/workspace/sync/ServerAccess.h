// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Credential.h"

#include <optional>

namespace shanke {

// Whether the server lets synchronisation in: the credential it is shown, once it is known, and what became
// of it. A server that is being restarted or a gateway may refuse once what is right, and a token ends; so a
// fresh credential is asked for once before a person is. Lives in the engine thread.
class ServerAccess
{
public:
    // Nothing: not known yet.
    void set(std::optional<Credential> credential);
    const std::optional<Credential>& credential() const { return m_credential; }

    // Requests may be sent: the credential is known and no fresh one is awaited.
    bool isOpen() const { return m_credential && !m_isAwaited; }
    bool isAwaited() const { return m_isAwaited; }

    // True the first time: a fresh credential is awaited from now on.
    bool askAgain();
    // A success, a person's order, another server.
    void forgive() { m_wasRefused = false; }

private:
    std::optional<Credential> m_credential;
    bool m_wasRefused = false;
    bool m_isAwaited = false;
};

} // namespace shanke
