// SPDX-License-Identifier: GPL-3.0-or-later
#include "EmbeddedNode.h"

#include "node/NodeServer.h"

#include <QHostAddress>
#include <QPromise>

namespace shanke {

// What lives in the thread of the node, from the first listen() to the end.
struct EmbeddedNode::Inside
{
    QString folder;
    NodeAdmin admin;
    SystemClock clock;
    std::unique_ptr<NodeDatabases> databases;
    std::unique_ptr<NodeUsers> users;
    std::unique_ptr<NodeRouter> router;
    std::unique_ptr<NodeServer> server;

    Result<> open()
    {
        SHANKE_LET(databases, NodeDatabases::open(folder));
        users = std::make_unique<NodeUsers>(*databases, admin);
        router = std::make_unique<NodeRouter>(*databases, *users, clock);
        return {};
    }

    Result<quint16> listen(quint16 port)
    {
        if (!databases)
            SHANKE_TRY(open());
        server = std::make_unique<NodeServer>(*router);
        return server->listen(QHostAddress::LocalHost, port);
    }

    Result<> close()
    {
        server.reset();
        return {};
    }

    void end()
    {
        server.reset();
        router.reset();
        users.reset();
        databases.reset();
    }
};

namespace {

// Runs `job` in the thread of `door`.
template <typename Job>
auto post(QObject& door, Job job) -> QFuture<std::invoke_result_t<Job>>
{
    using Answer = std::invoke_result_t<Job>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    QMetaObject::invokeMethod(&door, [promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return future;
}

} // namespace

EmbeddedNode::EmbeddedNode(const QString& folder, const NodeAdmin& admin)
    : m_inside(std::make_unique<Inside>())
{
    m_inside->folder = folder;
    m_inside->admin = admin;
    m_door.moveToThread(&m_thread);
    m_thread.start();
}

EmbeddedNode::~EmbeddedNode()
{
    QMetaObject::invokeMethod(
        &m_door, [this] { m_inside->end(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<quint16>> EmbeddedNode::listen(quint16 port)
{
    return post(m_door, [inside = m_inside.get(), port] { return inside->listen(port); });
}

QFuture<Result<>> EmbeddedNode::close()
{
    return post(m_door, [inside = m_inside.get()] { return inside->close(); });
}

} // namespace shanke
