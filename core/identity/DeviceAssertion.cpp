// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/DeviceAssertion.h"

#include "identity/CompactToken.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Type = "device+jwt"_L1;
constexpr auto Algorithm = "EdDSA"_L1;
constexpr double LastAssertedSecond = 253'402'300'799; // of the year 9999

Failure refusedAssertion(const QString& sentence)
{
    return fail(ErrorKind::Unauthorized, sentence);
}

} // namespace

QByteArray DeviceAssertion::make(const DeviceKey& key, const DeviceId& device, const UserId& user,
                                 const QString& audience, const QDateTime& now)
{
    const qint64 issued = now.toSecsSinceEpoch();
    const QJsonObject header{
        {u"alg"_s, QString(Algorithm)}, {u"typ"_s, QString(Type)}, {u"kid"_s, device.toString()}};
    const QJsonObject claims{
        {u"sub"_s, user.toString()}, {u"aud"_s, audience}, {u"iat"_s, issued}, {u"exp"_s, issued + Seconds}};
    const QByteArray input = CompactToken::signingInputOf(header, claims);
    return CompactToken::join(input, key.sign(input));
}

Result<DeviceAssertion> DeviceAssertion::parse(const QByteArray& text)
{
    SHANKE_LET(const auto token, CompactToken::parse(text));
    const QJsonObject& claims = token.claims();
    const double issued = claims["iat"_L1].toDouble(-1);
    if (token.algorithm() != Algorithm || token.type() != Type || token.header().contains("crit"_L1) ||
        token.keyId().isEmpty() || issued < 0 || issued > LastAssertedSecond)
        return refusedAssertion(u"This is not the word of a device."_s);
    DeviceAssertion assertion;
    assertion.m_device = DeviceId(token.keyId());
    assertion.m_user = UserId(claims["sub"_L1].toString());
    assertion.m_audience = claims["aud"_L1].toString();
    assertion.m_issued = qint64(issued);
    assertion.m_signingInput = token.signingInput();
    assertion.m_signature = token.signature();
    return assertion;
}

Result<> DeviceAssertion::check(const DeviceCard& card, const QString& audience, const QDateTime& now) const
{
    if (m_device != card.device || m_user != card.user || !card.key.hasSigned(m_signingInput, m_signature))
        return refusedAssertion(u"The signature is not that of the device."_s);
    if (audience.isEmpty() || m_audience != audience)
        return refusedAssertion(u"The device meant another server."_s);
    const qint64 age = now.toSecsSinceEpoch() - m_issued;
    if (age > Seconds || age < -Seconds)
        return refusedAssertion(u"The word of the device has expired."_s);
    return {};
}

} // namespace shanke
