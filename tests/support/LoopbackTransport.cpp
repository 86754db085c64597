// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LoopbackTransport.h"

#include <QMetaObject>

namespace shanke::test {

using namespace Qt::StringLiterals;

LoopbackTransport::LoopbackTransport(NodeRouter& router, std::optional<NodeAdmin> admin)
    : m_router(router), m_admin(std::move(admin))
{
}

void LoopbackTransport::send(HttpRequest request, Continuation<HttpResponse> done)
{
    const quint64 number = ++m_lastNumber;
    ++m_traffic.requests;
    m_pending.emplace(number, std::pair(request.sink, std::move(done)));
    if (m_isCut) {
        const Error offline{ErrorKind::Offline, u"The network is cut."_s, serverAddress()};
        QMetaObject::invokeMethod(
            this, [=, this] { finish(number, Failure(offline)); }, Qt::QueuedConnection);
        return;
    }
    if (request.source)
        request.body = request.source->readAll();
    if (m_admin)
        request.headers.set("Authorization",
                            "Basic " + (m_admin->name + u':' + m_admin->password).toUtf8().toBase64());
    m_traffic.bytesSent += request.body.size();
    m_router.handle(std::move(request),
                    Continuation<HttpResponse>(this, [=, this](Result<HttpResponse> result) {
                        QMetaObject::invokeMethod(
                            this, [=, this] { finish(number, result); }, Qt::QueuedConnection);
                    }));
}

void LoopbackTransport::finish(quint64 number, Result<HttpResponse> result)
{
    auto found = m_pending.extract(number);
    if (found.empty())
        return; // cancelled meanwhile
    const auto& [sink, done] = found.mapped();
    if (result && result->source)
        result->body = result->source->readAll();
    if (result) {
        result->source.reset();
        m_traffic.bytesReceived += result->body.size();
        if (sink && result->isSuccess())
            sink->write(std::exchange(result->body, {}));
    }
    done(std::move(result));
}

void LoopbackTransport::cancelAll(const QObject& owner)
{
    Calls mine;
    for (auto call = m_pending.begin(); call != m_pending.end();) {
        const auto next = std::next(call);
        if (call->second.second.receiver() == &owner)
            mine.insert(m_pending.extract(call));
        call = next;
    }
    end(mine, {ErrorKind::Cancelled, u"The request was cancelled."_s, {}});
}

void LoopbackTransport::setCut(bool cut)
{
    m_isCut = cut;
    if (cut)
        end(std::exchange(m_pending, {}), {ErrorKind::Offline, u"The network is cut."_s, serverAddress()});
}

void LoopbackTransport::end(const Calls& calls, const Error& error)
{
    for (const auto& [number, call] : calls)
        call.second(Failure(error));
}

} // namespace shanke::test
