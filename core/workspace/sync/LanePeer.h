// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Peer.h"
#include "workspace/sync/ByteBudget.h"

#include <QObject>

namespace shanke {

// The server's end of the lane of files: begins to send a piece only while nothing more urgent wants the line
// and the day's budget allows it, and counts what went. Everything else passes through. Lives in the engine
// thread.
class LanePeer final : public QObject, public Peer
{
    Q_OBJECT
public:
    LanePeer(std::unique_ptr<Peer> server, ByteBudget& budget);

    // While closed no piece begins; one under way goes on.
    void setOpen(bool open);
    // A piece waits for its turn.
    bool isWaiting() const { return m_held.has_value(); }

    QString identity() const override { return m_server->identity(); }
    void documentCount(Continuation<qint64> done) override { m_server->documentCount(std::move(done)); }
    void create(Continuation<> done) override { m_server->create(std::move(done)); }
    void changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done) override;
    void missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done) override;
    void fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done) override;
    void store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done) override;
    void readLocal(const QString& id, Continuation<std::optional<QJsonObject>> done) override;
    void writeLocal(const QString& id, const QJsonObject& content, Continuation<> done) override;
    void cancelAll() override;
    std::chrono::milliseconds askedPause() const override { return m_server->askedPause(); }
    Traffic traffic() const override { return m_server->traffic(); }

signals:
    void held(); // a piece waits for its turn from now on

private:
    using Stored = Continuation<std::vector<couch::DocFailure>>;

    struct Held
    {
        std::vector<Revision> revisions;
        Stored done;
    };

    void begin();
    void send(Held held);

    std::unique_ptr<Peer> m_server;
    ByteBudget& m_budget;
    std::optional<Held> m_held;
    bool m_isOpen = false;
};

} // namespace shanke
