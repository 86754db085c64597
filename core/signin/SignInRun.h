// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "signin/ProviderClient.h"
#include "signin/SignInPrompt.h"
#include "signin/SignedIn.h"

namespace shanke {

// One sign-in from the issuer's address to a verified person: discovery, the person's part in a browser or on
// another device, the code, the ID token checked with the provider's keys of today. Time is the provider's,
// so a wrong clock here does no harm. Ends by itself after ten minutes; destroying it is cancelling it.
class SignInRun final : public QObject
{
    Q_OBJECT
public:
    enum class Way {
        Browser, // that can reach this PC
        Device,  // any other; NotFound where the provider does not offer it
    };

    SignInRun(QString issuer, QString clientId, Clock& clock);

    void start(Way way);

signals:
    void prompted(const shanke::SignInPrompt& prompt);
    // One of these is the last signal.
    void finished(const shanke::SignedIn& signedIn);
    void failed(const shanke::Error& error);

private:
    void begin(Way way);
    template <typename Run>
    void follow(Run& run);
    void verify(const TokenAnswer& tokens);
    Result<SignedIn> check(const TokenAnswer& tokens, const ProviderAnswer& keys) const;
    void end(const Result<SignedIn>& result);

    QString m_clientId;
    Clock& m_clock;
    ProviderClient m_client;
    ProviderMetadata m_provider;
    std::unique_ptr<QObject> m_run; // of the person's part
    QString m_nonce;                // empty: this way has none
    bool m_isOver = false;
};

} // namespace shanke
