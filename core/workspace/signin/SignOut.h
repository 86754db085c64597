// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Run.h"
#include "workspace/signin/TokenKeeper.h"

namespace shanke {

// Signing out: what is kept here is forgotten first, so that nothing can hinder it, then the provider is
// asked to forget the refresh token too and what came of it is reported.
class SignOut final : public Run
{
public:
    using Done = std::function<void(const SignOutReport&)>;

    // `tokens` outlives it.
    SignOut(SignInProvider provider, TokenKeeper& tokens);

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
