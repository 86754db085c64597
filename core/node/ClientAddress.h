// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpMessage.h"

#include <QHostAddress>

namespace shanke {

// From where requests come, as limits count it: an IPv4 address, or the network of an IPv6 one, for a PC has
// as many of these as it likes. Behind a gateway it is what the gateway says (the last X-Forwarded-For), but
// only a gateway that this node was told to trust.
class ClientAddress
{
public:
    // `gateways`: whose word counts; none: nobody's.
    explicit ClientAddress(QList<QHostAddress> gateways = {}) : m_gateways(std::move(gateways)) {}

    bool isGateway(const QHostAddress& peer) const;
    QString of(const QHostAddress& peer, const HttpHeaders& headers) const;
    static QString keyOf(const QHostAddress& address);

private:
    QList<QHostAddress> m_gateways;
};

} // namespace shanke
