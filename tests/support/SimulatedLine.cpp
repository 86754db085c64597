// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SimulatedLine.h"

#include "couch/Status.h"
#include "http/Gzip.h"

namespace shanke::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MostConnections = 6;     // as QNetworkAccessManager has
constexpr qint64 RequestHeaders = 300; // bytes, as seen on a real line
constexpr qint64 AnswerHeaders = 250;
constexpr qsizetype SmallestFolded = 512;

qint64 weightOf(const QByteArray& body, const HttpHeaders& headers)
{
    const bool isFolded =
        body.size() >= SmallestFolded && headers.value("Content-Type").startsWith("application/json");
    return isFolded ? gzip(body).size() : body.size();
}

} // namespace

SimulatedLine::SimulatedLine(NodeRouter& router, const LinkShape& shape, Clock& clock)
    : m_router(router),
      m_shape(shape),
      m_clock(clock),
      m_up(shape.upBits, shape.roundTrip / 2, clock),
      m_down(shape.downBits, shape.roundTrip / 2, clock)
{
    if (shape.cutEvery > 0ms)
        clock.after(shape.cutEvery, this, [this] { cut(); });
}

void SimulatedLine::send(HttpRequest request, Continuation<HttpResponse> done)
{
    const quint64 number = ++m_lastNumber;
    ++m_requests;
    m_calls.emplace(number, Call{std::move(request), std::move(done)});
    if (!m_isCut)
        return begin(number);
    m_clock.after(0ms, this, [this, number] {
        auto call = m_calls.extract(number);
        if (!call.empty())
            call.mapped().done(fail(ErrorKind::Offline, u"The line is cut."_s, serverAddress()));
    });
}

void SimulatedLine::begin(quint64 number)
{
    if (m_idle > 0) {
        --m_idle;
        travel(number);
    } else if (m_open < MostConnections) {
        ++m_open;
        m_clock.after(m_shape.roundTrip, this, [this, number, era = m_era] {
            if (era == m_era)
                travel(number);
        });
    } else {
        m_waiting.push_back(number);
    }
}

void SimulatedLine::travel(quint64 number)
{
    const auto call = m_calls.find(number);
    if (call == m_calls.end())
        return onConnectionFree(); // cancelled meanwhile
    const HttpRequest& request = call->second.request;
    m_up.send(RequestHeaders + weightOf(request.body, request.headers), [this, number] { serve(number); });
}

void SimulatedLine::serve(quint64 number)
{
    const auto call = m_calls.find(number);
    if (call == m_calls.end())
        return onConnectionFree();
    m_router.handle(call->second.request,
                    Continuation<HttpResponse>(this, [this, number, era = m_era](Result<HttpResponse> made) {
                        if (era == m_era)
                            answer(number, made ? *std::move(made) : couch::errorResponse(made.error()));
                    }));
}

void SimulatedLine::answer(quint64 number, HttpResponse response)
{
    if (response.source)
        response.body = std::exchange(response.source, nullptr)->readAll();
    m_down.send(AnswerHeaders + weightOf(response.body, response.headers), [this, number, response] {
        auto call = m_calls.extract(number);
        onConnectionFree();
        if (!call.empty())
            call.mapped().done(response);
    });
}

void SimulatedLine::onConnectionFree()
{
    ++m_idle;
    if (m_waiting.empty())
        return;
    const quint64 next = m_waiting.front();
    m_waiting.pop_front();
    begin(next);
}

void SimulatedLine::cancelAll(const QObject& owner)
{
    std::vector<Call> mine;
    for (auto call = m_calls.begin(); call != m_calls.end();) {
        const auto next = std::next(call);
        if (call->second.done.receiver() == &owner)
            mine.push_back(std::move(m_calls.extract(call).mapped()));
        call = next;
    }
    for (const Call& call : mine)
        call.done(fail(ErrorKind::Cancelled, u"The request was cancelled."_s, serverAddress()));
}

void SimulatedLine::cut()
{
    m_isCut = true;
    ++m_cuts;
    ++m_era;
    m_up.drop();
    m_down.drop();
    m_waiting.clear();
    m_open = 0;
    m_idle = 0;
    m_clock.after(m_shape.cutLasts, this, [this] { m_isCut = false; });
    m_clock.after(m_shape.cutEvery, this, [this] { cut(); });
    for (const auto& [number, call] : std::exchange(m_calls, {}))
        call.done(fail(ErrorKind::Offline, u"The line was cut."_s, serverAddress()));
}

} // namespace shanke::test
