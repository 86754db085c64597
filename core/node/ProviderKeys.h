// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "http/HttpTransport.h"
#include "http/ServerAddress.h"
#include "identity/KeySet.h"

#include <QObject>

namespace shanke {

// The keys by which the provider signs its tokens: asked for when it can be reached (OpenID Connect
// Discovery), kept in a file, and used for ever while it is away. Asks again a few times a day, and at once
// when a token names a key that is not known, but not more than once a minute whoever sends such tokens.
// Lives in the router's thread.
class ProviderKeys final : public QObject
{
    Q_OBJECT
public:
    using Connect = std::function<std::unique_ptr<HttpTransport>(const ServerAddress&)>;

    // InvalidInput: the issuer is not an address. A kept file of another issuer, or one that is damaged, is
    // passed over: the provider has it.
    static Result<std::unique_ptr<ProviderKeys>> open(const QString& issuer, const QString& file,
                                                      Clock& clock, Connect connect);

    const QString& issuer() const { return m_issuer; }
    const KeySet& keys() const { return m_keys; }

    // Asks now and from then on every few hours.
    void start();
    // Answers when the provider was asked, or at once when it was asked a moment ago.
    void refresh(const Continuation<>& done);

signals:
    void dateSeen(const QDateTime& date); // the provider's clock

private:
    ProviderKeys(QString issuer, ServerAddress provider, QString file, Clock& clock, Connect connect);

    void readKept();
    void keep(const QByteArray& document) const;
    void ask();
    void askForKeys(const HttpResponse& discovery);
    void takeKeys(const HttpResponse& response);
    void fetch(const ServerAddress& server, const QByteArray& target,
               std::function<void(const HttpResponse&)> then);
    void end(const Result<>& result);

    QString m_issuer;
    ServerAddress m_provider;
    QString m_file;
    Clock& m_clock;
    Connect m_connect;
    KeySet m_keys;
    std::unique_ptr<HttpTransport> m_transport;           // of the request under way, or the last
    std::vector<Continuation<>> m_waiting;                // for the answer under way
    std::optional<std::chrono::milliseconds> m_lastAsked; // on the monotonic clock
    bool m_isAsking = false;
};

} // namespace shanke
