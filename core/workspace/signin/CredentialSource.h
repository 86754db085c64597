// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Credential.h"
#include "identity/DeviceChallenge.h"
#include "workspace/values/SyncRefusal.h"

#include <QObject>

namespace shanke {

class Engine;
class TokenKeeper;

// Which credential requests to one of the two servers carry: the token of who is signed in; else, where the
// server is a school's node that takes it, the word of this device; else the password. Asks the provider for
// a fresh token only when the server has refused the one before, so that a token that is good costs no
// request. A token goes over https or within this PC and to nobody else, a password to its own server alone;
// the word of the device is meant for whom this PC knows there (audienceOf) and for nobody the server names.
// One for each server; lives in the thread of the workspace.
class CredentialSource : public QObject
{
public:
    CredentialSource(Engine& engine, TokenKeeper& tokens, Hop hop);

    // That of another server counts no more; nothing is shown until setPassword.
    void awaitPassword() { m_password.reset(); }
    // Empty: there is none.
    void setPassword(const QString& user, const QString& password);

private:
    bool mayShowToken() const;
    bool isTokenOver(const SyncRefusal& refusal) const;
    void offer();
    void offer(const Credential& credential);
    void offerPassword();
    void onRefused(const SyncRefusal& refusal);
    void offerDevice(const SyncRefusal& refusal);

    Engine& m_engine;
    TokenKeeper& m_tokens;
    Hop m_hop;
    std::optional<Credential> m_password; // nothing: the vault has not answered yet
};

} // namespace shanke
