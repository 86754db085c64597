// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BareClient.h"

#include <QNetworkReply>

namespace shanke::bench {

namespace {

constexpr int SideBySide = 3;

} // namespace

BareClient::BareClient(const QUrl& server, std::vector<RecordingTransport::Entry> requests)
    : m_server(server), m_requests(std::move(requests))
{
}

void BareClient::start()
{
    for (int i = 0; i < SideBySide; ++i)
        sendNext();
}

void BareClient::sendNext()
{
    if (m_next == m_requests.size()) {
        if (m_underWay == 0)
            emit finished();
        return;
    }
    const RecordingTransport::Entry& entry = m_requests[m_next++];
    QNetworkRequest request(QUrl::fromEncoded(m_server.toEncoded(QUrl::RemovePath) + entry.target));
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity");
    QNetworkReply* reply = m_network.sendCustomRequest(request, entry.method, entry.body);
    ++m_underWay;
    connect(reply, &QNetworkReply::readyRead, this,
            [this, reply] { m_bytesReceived += reply->readAll().size(); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        --m_underWay;
        sendNext();
    });
}

} // namespace shanke::bench
