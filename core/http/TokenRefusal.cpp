// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/TokenRefusal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestRefusal = 1000; // bytes

} // namespace

bool refusesToken(const HttpResponse& response)
{
    if (response.status != 400 || response.body.size() > LongestRefusal)
        return false;
    static const QRegularExpression reasons(
        u"^(unknown kid|malformed token|invalid token|token (is |has )?(rejected|expired)|"
        "(missing|invalid) \\w+ (claim|header|header parameter)|bad (\\w+ )?(signature|hmac)|"
        "(exp|iat|nbf) not in (past|future)|public key algorithm mismatch|(key|algorithm) (is )?not "
        "supported)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    const QString error = answer["error"_L1].toString();
    return (error == "bad_request"_L1 || error == "unauthorized"_L1) &&
           reasons.match(answer["reason"_L1].toString().trimmed()).hasMatch();
}

} // namespace shanke
