// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/ServerConnector.h"
#include "world/Line.h"

namespace shanke::world {

// The connections of a program over a line of the world.
class LineTransport final : public QObject, public ServerTransport
{
public:
    explicit LineTransport(Line& line) : m_line(line) {}

    void send(HttpRequest request, Continuation<HttpResponse> done) override;
    void cancelAll(const QObject& owner) override;
    Traffic traffic() const override { return m_traffic; }
    QString serverAddress() const override { return m_line.server().address(); }

    void setCredential(const Credential&) override {} // a server of the world lets everybody in
    const LineSpeed& speed() const override { return m_speed; }
    std::optional<std::chrono::seconds> clockOffset() const override { return std::nullopt; }
    const QByteArray& challenge() const override { return m_challenge; }

private:
    struct Call
    {
        std::shared_ptr<QIODevice> sink;
        Continuation<HttpResponse> done;
    };

    void finish(quint64 number, Result<HttpResponse> result);

    Line& m_line;
    std::map<quint64, Call> m_calls;
    quint64 m_lastNumber = 0;
    Traffic m_traffic;
    LineSpeed m_speed;
    QByteArray m_challenge;
};

// Connects a PC to its server over its line, whatever address it names.
class LineConnector final : public ServerConnector
{
public:
    explicit LineConnector(Line& line) : m_line(line) {}

    std::shared_ptr<ServerTransport> connect(const ServerAddress&, const HttpOptions&) override
    {
        return std::make_shared<LineTransport>(m_line);
    }

private:
    Line& m_line;
};

} // namespace shanke::world
