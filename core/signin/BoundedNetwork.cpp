// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/BoundedNetwork.h"

#include "http/SystemProxyExceptLoopback.h"
#include "signin/ProviderAnswer.h"

#include <QNetworkReply>

namespace shanke {

namespace {

constexpr int LongestSilence = 20'000; // milliseconds

} // namespace

BoundedNetwork::BoundedNetwork()
{
    setProxyFactory(new SystemProxyExceptLoopback);
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setTransferTimeout(LongestSilence);
}

QNetworkReply* BoundedNetwork::createRequest(Operation operation, const QNetworkRequest& request,
                                             QIODevice* body)
{
    QNetworkRequest bounded(request);
    bounded.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    bounded.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    bounded.setRawHeader("Accept", "application/json");
    QNetworkReply* reply = QNetworkAccessManager::createRequest(operation, bounded, body);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > ProviderAnswer::Largest)
            reply->abort();
    });
    return reply;
}

} // namespace shanke
