// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin/TokenAnswer.h"

#include <QAbstractOAuthReplyHandler>
#include <QOAuthHttpServerReplyHandler>

namespace shanke {

// Where the browser comes back to: a random port of this PC (RFC 8252 7.3), open as long as this object
// lives. It is one of 32, because there are providers that want to know each beforehand; when all of them are
// taken it is any. A redirect without the state of this sign-in, or that speaks for another issuer (RFC
// 9207), is not ours: nothing happens and the real one is still awaited. The real one counts once. Judges the
// answer to the code as well.
class RedirectReceiver final : public QAbstractOAuthReplyHandler
{
    Q_OBJECT
public:
    RedirectReceiver(QString state, QString issuer);

    static constexpr quint16 FirstPort = 49600;
    static constexpr quint16 LastPort = 49631;

    // InUse when this PC gives no port.
    Result<> listen();
    QString callback() const override { return m_server.callback(); }
    void networkReplyFinished(QNetworkReply* reply) override;

signals:
    void redeemed(const shanke::TokenAnswer& tokens);
    void failed(const shanke::Error& error); // the person or the provider said no, or the line broke

private:
    void take(const QVariantMap& values);

    QString m_state;
    QString m_issuer;
    QOAuthHttpServerReplyHandler m_server;
    bool m_isTaken = false;
};

} // namespace shanke
