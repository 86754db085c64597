// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpTransport.h"

namespace shanke::bench {

// Passes everything on to another transport and keeps what was asked, so that it can be asked again.
class RecordingTransport final : public HttpTransport
{
public:
    struct Entry
    {
        QByteArray method;
        QByteArray target;
        QByteArray body;
    };

    explicit RecordingTransport(std::unique_ptr<HttpTransport> transport) : m_transport(std::move(transport))
    {
    }

    const std::vector<Entry>& entries() const { return m_entries; }

    void send(HttpRequest request, Continuation<HttpResponse> done) override
    {
        m_entries.push_back({request.method, request.target, request.body});
        m_transport->send(std::move(request), std::move(done));
    }
    void cancelAll(const QObject& owner) override { m_transport->cancelAll(owner); }
    Traffic traffic() const override { return m_transport->traffic(); }
    QString serverAddress() const override { return m_transport->serverAddress(); }

private:
    std::unique_ptr<HttpTransport> m_transport;
    std::vector<Entry> m_entries;
};

} // namespace shanke::bench
