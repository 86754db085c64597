// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/DeviceAudience.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString Certificate = u"certificate."_s;
const QString WithinThisPc = u"loopback."_s;

} // namespace

QString audienceOfCertificate(const Digest& certificate)
{
    return Certificate + QString::fromLatin1(certificate.toHex());
}

QString audienceWithinThisPc(const QString& node)
{
    return WithinThisPc + node;
}

bool isWithinThisPc(const QString& audience)
{
    return audience.startsWith(WithinThisPc);
}

} // namespace shanke
