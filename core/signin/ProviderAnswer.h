// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QJsonObject>

namespace shanke {

struct HttpResponse;

// What a sign-in provider answered: JSON, be it what was asked for or an OAuth error.
struct ProviderAnswer
{
    static constexpr qint64 Largest = 512 * 1024; // bytes

    int status = 0;
    QJsonObject json{};
    QDateTime serverTime{}; // by the provider's clock; invalid when it does not say

    // ServerBusy, or NotOurServer when it is not JSON (a web page, a portal).
    static Result<ProviderAnswer> from(const HttpResponse& response);

    bool isSuccess() const { return status >= 200 && status < 300; }
    QString errorCode() const { return json[QStringLiteral("error")].toString(); }
    // The value, or what the provider says instead: Unauthorized.
    Result<QJsonObject> value() const;
};

} // namespace shanke
