// SPDX-License-Identifier: GPL-3.0-or-later
#include "EmbeddedNode.h"

#include "RunningNode.h"

#include <QPromise>

namespace shanke {

// What lives in the thread of the node, from the first listen() to the end.
struct EmbeddedNode::Inside
{
    EmbeddedNode& door;
    NodeSetup setup;
    std::unique_ptr<RunningNode> node;

    Result<> open()
    {
        SHANKE_LET(node, RunningNode::open(setup, std::make_shared<SystemClock>()));
        NodeServer& server = node->server();
        QObject::connect(&server, &NodeServer::connectionsChanged, &server,
                         [this, &server] { emit door.clientsChanged(server.clients()); });
        if (CountyLink* const county = node->county())
            QObject::connect(county, &CountyLink::awayChanged, county,
                             [this](const QString& trouble) { emit door.countyChanged(trouble); });
        return {};
    }

    Result<NodePlace> listen(quint16 port)
    {
        if (!node)
            SHANKE_TRY(open());
        SHANKE_TRY(node->listen(port));
        return NodePlace{quint16(node->url().port()), node->code()};
    }

    Result<> close()
    {
        if (node)
            node->close();
        return {};
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

EmbeddedNode::EmbeddedNode(const NodeSetup& setup)
    : m_inside(std::make_unique<Inside>(Inside{*this, setup, nullptr}))
{
    m_door.moveToThread(&m_thread);
    m_thread.start();
}

EmbeddedNode::~EmbeddedNode()
{
    QMetaObject::invokeMethod(
        &m_door, [this] { m_inside->node.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<NodePlace>> EmbeddedNode::listen(quint16 port)
{
    return post(m_door, [inside = m_inside.get(), port] { return inside->listen(port); });
}

QFuture<Result<>> EmbeddedNode::close()
{
    return post(m_door, [inside = m_inside.get()] { return inside->close(); });
}

} // namespace shanke
