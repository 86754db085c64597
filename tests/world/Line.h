// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "world/Server.h"
#include "world/Traces.h"
#include "world/Trouble.h"

namespace shanke::world {

// The line from one machine to a server, on simulated time: it has a delay and a width, may be down, and
// troubles that were laid on it befall the requests that come by. A request that is on its way arrives,
// whatever has become of the one who sent it.
class Line final : public QObject
{
public:
    struct Shape
    {
        std::chrono::milliseconds delay{40}; // one way
        qint64 bytesASecond = 125'000;
    };
    using Back = std::function<void(Result<HttpResponse>)>;

    Line(QString name, WorldTime& time, Traces& traces, Server& server);

    // The disk of the machine at this end: a dead machine sends and hears nothing.
    void setMachine(const Disk& machine) { m_machine = &machine; }

    Server& server() { return m_server; }
    Traces& traces() { return m_traces; }
    void carry(HttpRequest request, Back back);

    void setUp(bool isUp); // down: whatever is under way is cut
    // Old: behind it the server seems not to know _bulk_get.
    void setOld(bool isOld) { m_isOld = isOld; }
    void setShape(const Shape& shape) { m_shape = shape; }
    // Befalls the request that comes after `passing` others.
    void lay(int passing, const Trouble& trouble) { m_troubles.push_back({m_requests + passing, trouble}); }
    void repair(); // up, quick, and no troubles

    // Requests that were sent, and answers 2xx that came, by name of the database.
    qint64 requests() const { return m_requests; }
    // When a checkpoint of this database was last read over it (also one that is not there), as a number that
    // grows.
    qint64 contactOf(const QString& database) const { return m_contacts.value(database); }
    qint64 contacts() const { return m_contactNumber; }

    // For planted faults: what stands between the machine's program and its line.
    struct Falsifier
    {
        // What the program takes for the answer, in place of sending the request.
        std::function<std::optional<HttpResponse>(const HttpRequest&)> before;
        std::function<void(const HttpRequest&, HttpResponse&)> answer;
    };
    void setFalsifier(Falsifier falsifier) { m_falsifier = std::move(falsifier); }

private:
    struct Passage
    {
        HttpRequest request;
        QString endpoint;
        Back back;
        Trouble trouble;
        QByteArray row;     // that the answer must have
        bool isCut = false; // and it will be known here soon
        bool isOver = false;
    };
    using Shared = std::shared_ptr<Passage>;

    struct Laid
    {
        qint64 at;
        Trouble trouble;
    };

    Trouble takeTrouble();
    std::chrono::milliseconds timeFor(qint64 bytes) const;
    bool meetsPortal(const Shared& passage);
    void arrive(const Shared& passage);
    void hand(const Shared& passage);
    void spoil(const Shared& passage, HttpResponse& response);
    void onAnswer(const Shared& passage, HttpResponse response);
    void deliver(const Shared& passage, HttpResponse response);
    void cut(const Shared& passage, const QString& why);
    void end(const Shared& passage, Result<HttpResponse> result);

    QString m_name;
    WorldTime& m_time;
    Traces& m_traces;
    Server& m_server;
    const Disk* m_machine = nullptr;
    Shape m_shape;
    bool m_isUp = true;
    bool m_isOld = false;
    qint64 m_requests = 0;
    std::vector<Laid> m_troubles;
    std::vector<Shared> m_underWay;
    std::pair<QString, HttpResponse> m_earlier; // endpoint, answer
    QHash<QString, qint64> m_contacts;
    qint64 m_contactNumber = 0;
    Falsifier m_falsifier;
};

} // namespace shanke::world
