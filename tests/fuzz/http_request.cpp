// SPDX-License-Identifier: GPL-3.0-or-later
// Requests to a school's node, from the parsed header on: "METHOD TARGET", header fields a line each, an
// empty line, the body. Everybody may do everything here, so that the fuzzer gets far; the databases lie in a
// folder that goes with the process.
#include "node/NodeRouter.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

HttpRequest readRequest(const QByteArray& input)
{
    HttpRequest request;
    const qsizetype end = input.indexOf("\n\n");
    const QList<QByteArray> lines = input.left(end).split('\n');
    request.method = lines.first().left(lines.first().indexOf(' '));
    request.target = lines.first().mid(lines.first().indexOf(' ') + 1);
    for (const QByteArray& line : lines.mid(1))
        request.headers.set(line.left(line.indexOf(':')).trimmed(),
                            line.mid(line.indexOf(':') + 1).trimmed());
    request.body = end < 0 ? QByteArray() : input.mid(end + 2);
    return request;
}

class ScratchNode
{
public:
    // A database with one document in it, and no other.
    void prepare()
    {
        for (const QString& name : m_databases->names()) {
            if (name != u"db")
                static_cast<void>(m_databases->remove(name));
        }
        if (!m_databases->find(u"db"_s)) {
            ask({.method = "PUT", .target = "/db"});
            ask({.method = "PUT", .target = "/db/plan", .body = R"({"kind":"plan"})"});
        }
    }

    void ask(HttpRequest request)
    {
        QObject client;
        bool isAnswered = false;
        const bool mayWait = request.target.contains("changes") || request.target.contains('%');
        m_router.handle(std::move(request),
                        Continuation<HttpResponse>(&client, [&](Result<HttpResponse> answer) {
                            if (!answer || answer->status < 100 || answer->status > 599)
                                std::abort();
                            isAnswered = true;
                        }));
        if (!isAnswered && !mayWait)
            std::abort();
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<NodeDatabases> m_databases = NodeDatabases::open(m_folder.path()).value();
    NodeUsers m_users{*m_databases, std::nullopt};
    NodeRouter m_router{*m_databases, m_users, m_clock};
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static int count = 0;
    static QCoreApplication app(count, nullptr);
    static ScratchNode node;
    node.prepare();
    node.ask(readRequest(QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return 0;
}
