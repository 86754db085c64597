// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/RecordingTransport.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace shanke::bench {

// Sends recorded requests again, three side by side, and throws the answers away: the least that any client
// which asks the same can need.
class BareClient : public QObject
{
    Q_OBJECT
public:
    BareClient(const QUrl& server, std::vector<RecordingTransport::Entry> requests);

    void start();
    qint64 bytesReceived() const { return m_bytesReceived; }

signals:
    void finished();

private:
    void sendNext();

    QUrl m_server;
    std::vector<RecordingTransport::Entry> m_requests;
    QNetworkAccessManager m_network;
    size_t m_next = 0;
    int m_underWay = 0;
    qint64 m_bytesReceived = 0;
};

} // namespace shanke::bench
