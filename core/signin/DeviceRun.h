// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "signin/ProviderClient.h"
#include "signin/SignInPrompt.h"

namespace shanke {

// Signing in on a PC without a browser: shows an address and a code to be typed on another device, and asks
// the provider, as often as it allows, whether that has happened (RFC 8628).
class DeviceRun final : public QObject
{
    Q_OBJECT
public:
    DeviceRun(ProviderClient& client, ProviderMetadata provider, QString clientId, Clock& clock);

    void start();

signals:
    void prompted(const shanke::SignInPrompt& prompt);
    // One of these is the last signal.
    void finished(const shanke::TokenAnswer& tokens);
    void failed(const shanke::Error& error);

private:
    Result<SignInPrompt> read(const ProviderAnswer& answer);
    void askLater();
    void ask();
    void onAnswer(const Result<ProviderAnswer>& answer);

    ProviderClient& m_client;
    ProviderMetadata m_provider;
    QString m_clientId;
    Clock& m_clock;
    QByteArray m_deviceCode;
    std::chrono::seconds m_interval{5};
    std::chrono::milliseconds m_end{0}; // on the monotonic clock
};

} // namespace shanke
