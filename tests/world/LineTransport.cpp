// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/LineTransport.h"

namespace shanke::world {

using namespace Qt::StringLiterals;

void LineTransport::send(HttpRequest request, Continuation<HttpResponse> done)
{
    const quint64 number = ++m_lastNumber;
    ++m_traffic.requests;
    if (request.source)
        request.body = std::exchange(request.source, nullptr)->readAll();
    m_traffic.bytesSent += request.body.size();
    m_calls.emplace(number, Call{std::exchange(request.sink, nullptr), std::move(done)});
    m_line.carry(std::move(request), [self = QPointer(this), number](Result<HttpResponse> result) {
        if (self)
            self->finish(number, std::move(result));
    });
}

void LineTransport::finish(quint64 number, Result<HttpResponse> result)
{
    auto call = m_calls.extract(number);
    if (call.empty())
        return; // cancelled meanwhile
    if (result) {
        m_traffic.bytesReceived += result->body.size();
        if (call.mapped().sink && result->isSuccess())
            call.mapped().sink->write(std::exchange(result->body, {}));
    }
    call.mapped().done(std::move(result));
}

void LineTransport::cancelAll(const QObject& owner)
{
    std::vector<Call> mine;
    for (auto call = m_calls.begin(); call != m_calls.end();) {
        const auto next = std::next(call);
        if (call->second.done.receiver() == &owner)
            mine.push_back(m_calls.extract(call).mapped());
        call = next;
    }
    for (const Call& call : mine)
        call.done(fail(ErrorKind::Cancelled, u"The request was cancelled."_s));
}

} // namespace shanke::world
