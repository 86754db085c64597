// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/signin/TokenKeeper.h"

namespace shanke {

// Signing out: what is kept here is forgotten first, so that nothing can hinder it, then the provider is
// asked to forget the refresh token too and what came of it is reported. Deletes itself.
class SignOut final : public QObject
{
public:
    using Done = std::function<void(const SignOutReport&)>;

    SignOut(SignInProvider provider, TokenKeeper& tokens, QObject& owner);

    void start(Done done);

private:
    void revoke(const Result<ProviderMetadata>& provider);
    void end(const QString& notRevoked);

    SignInProvider m_provider;
    TokenKeeper& m_tokens;
    ProviderClient m_client;
    ProviderClient::Stay m_stay;
    Done m_done;
};

} // namespace shanke
