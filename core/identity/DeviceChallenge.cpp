// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/DeviceChallenge.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

QByteArray DeviceChallenge::toField() const
{
    return "Shanke-Device realm=\"Shanke\", audience=\"" + audience.toUtf8() + '"';
}

std::optional<DeviceChallenge> DeviceChallenge::find(const QByteArray& field)
{
    static const QRegularExpression form(
        u"(?:\\A|,)\\s*Shanke-Device\\s+realm=\"[^\"]*\",\\s*audience=\"([A-Za-z0-9._-]{1,200})\""_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromUtf8(field));
    if (!match.hasMatch())
        return std::nullopt;
    return DeviceChallenge{match.captured(1)};
}

} // namespace shanke
