// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/ProviderAnswer.h"

#include "http/HttpDate.h"
#include "http/HttpMessage.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

Result<ProviderAnswer> ProviderAnswer::from(const HttpResponse& response)
{
    if (response.status == 429 || response.status >= 500)
        return fail(ErrorKind::ServerBusy,
                    u"the sign-in service cannot answer now (HTTP %1)"_s.arg(response.status));
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const bool isEmpty = response.body.trimmed().isEmpty(); // there are providers that refuse without a word
    if (!document.isObject() && !isEmpty)
        return fail(ErrorKind::NotOurServer, u"something answers there, but it is no sign-in service "
                                             "(HTTP %1, no JSON)"_s.arg(response.status));
    return ProviderAnswer{response.status, document.object(),
                          parseHttpDate(response.headers.value("Date")).value_or(QDateTime())};
}

Result<QJsonObject> ProviderAnswer::value() const
{
    if (isSuccess() && !json.isEmpty())
        return json;
    QString said = errorCode().left(60);
    if (const QString more = json[u"error_description"_s].toString().left(200).simplified(); !more.isEmpty())
        said += u": "_s + more;
    return fail(ErrorKind::Unauthorized, u"the sign-in service refused (HTTP %1 %2)"_s.arg(status).arg(said));
}

} // namespace shanke
