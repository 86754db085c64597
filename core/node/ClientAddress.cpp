// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ClientAddress.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int NetworkBytes = 8; // of an IPv6 address: what one household or school is given

} // namespace

bool ClientAddress::isGateway(const QHostAddress& peer) const
{
    return std::any_of(m_gateways.begin(), m_gateways.end(),
                       [&](const QHostAddress& each) { return each.isEqual(peer); });
}

QString ClientAddress::of(const QHostAddress& peer, const HttpHeaders& headers) const
{
    if (!isGateway(peer))
        return keyOf(peer);
    // The gateway adds the last one; those before it are what the client said.
    const QByteArray last = headers.value("X-Forwarded-For").split(',').last().trimmed();
    const QHostAddress told(QString::fromLatin1(last));
    return keyOf(told.isNull() ? peer : told);
}

QString ClientAddress::keyOf(const QHostAddress& address)
{
    bool isOldForm = false;
    const quint32 number = address.toIPv4Address(&isOldForm); // also of ::ffff:10.0.0.1
    if (isOldForm)
        return QHostAddress(number).toString();
    if (address.isLoopback())
        return u"::1"_s;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + NetworkBytes, bytes.c + sizeof bytes.c, quint8(0));
    return QHostAddress(bytes).toString() + u"/64"_s;
}

} // namespace shanke
