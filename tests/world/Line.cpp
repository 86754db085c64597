// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Line.h"

#include "http/HttpDate.h"
#include "world/Endpoint.h"
#include "world/Spoiling.h"

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

constexpr auto GivenUp = 60s;   // as the program's own transport waits
constexpr auto NoticedCut = 1s; // before a cut is known at this end
constexpr qint64 HeaderBytes = 250;

HttpResponse portal()
{
    HttpResponse response;
    response.headers = {{"Content-Type", "text/html"}};
    response.body = "<!DOCTYPE html><html><body>请登录校园网</body></html>";
    return response;
}

HttpResponse gateway(int status)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = R"({"error":"x","reason":"测试"})";
    return response;
}

} // namespace

Line::Line(QString name, WorldTime& time, Traces& traces, Server& server)
    : m_name(std::move(name)), m_time(time), m_traces(traces), m_server(server)
{
    connect(&server, &Server::stopped, this, [this] {
        for (const Shared& passage : std::exchange(m_underWay, {}))
            cut(passage, u"the server stopped"_s);
    });
}

void Line::carry(HttpRequest request, Back back)
{
    const auto passage = std::make_shared<Passage>();
    passage->request = std::move(request);
    passage->endpoint = endpointOf(passage->request);
    passage->back = std::move(back);
    passage->trouble = takeTrouble();
    m_traces.add(m_time.now(), m_name + u' ' + QString::fromUtf8(passage->request.method) + u' ' +
                                   QString::fromUtf8(passage->request.target));
    if (m_machine && m_machine->isDead())
        return;
    const auto invented = m_falsifier.before ? m_falsifier.before(passage->request) : std::nullopt;
    if (invented) {
        m_time.after(timeFor(0), this, [this, passage, invented] { end(passage, *invented); });
        return;
    }
    if (passage->trouble.kind != Trouble::Kind::None)
        m_traces.add(m_time.now(), m_name + u": "_s + Trouble::nameOf(passage->trouble.kind));
    if (!m_isUp || passage->trouble.kind == Trouble::Kind::RequestLost)
        return cut(passage, u"the line is cut"_s);
    if (meetsPortal(passage))
        return;
    m_underWay.push_back(passage);
    auto delay = timeFor(passage->request.body.size());
    if (passage->trouble.kind == Trouble::Kind::Stalled) {
        delay += std::chrono::seconds(5 + passage->trouble.parameter % 300);
        m_time.after(GivenUp, this, [this, passage] {
            end(passage, fail(ErrorKind::Offline, u"The server did not answer in time."_s));
        });
    }
    m_time.after(delay, this, [this, passage] { arrive(passage); });
}

Trouble Line::takeTrouble()
{
    const qint64 number = m_requests++;
    const auto laid = std::find_if(m_troubles.begin(), m_troubles.end(),
                                   [&](const Laid& each) { return each.at <= number; });
    if (laid == m_troubles.end())
        return {};
    const Trouble trouble = laid->trouble;
    m_troubles.erase(laid);
    return trouble;
}

std::chrono::milliseconds Line::timeFor(qint64 bytes) const
{
    return m_shape.delay + std::chrono::milliseconds((bytes + HeaderBytes) * 1000 / m_shape.bytesASecond);
}

// In front of the server stands something that answers in its place.
bool Line::meetsPortal(const Shared& passage)
{
    const bool isPortal = passage->trouble.kind == Trouble::Kind::Html;
    const bool isUnknown = m_isOld && passage->endpoint == u"_bulk_get";
    if (!isPortal && !isUnknown && passage->trouble.kind != Trouble::Kind::Status)
        return false;
    m_underWay.push_back(passage);
    m_time.after(timeFor(0), this, [this, passage, isPortal, isUnknown] {
        if (!passage->isCut)
            end(passage, isPortal ? portal() : gateway(isUnknown ? 405 : passage->trouble.parameter));
    });
    return true;
}

void Line::arrive(const Shared& passage)
{
    if (!m_server.isRunning())
        return cut(passage, u"the server is down"_s);
    if (passage->trouble.kind == Trouble::Kind::SpoiledRow && passage->endpoint == u"_bulk_docs")
        passage->row = spoilRequest(passage->request, passage->trouble.parameter);
    if (passage->trouble.kind == Trouble::Kind::Repeated)
        m_server.handle(passage->request, [](const HttpResponse&) {});
    if (m_server.isRunning())
        hand(passage);
}

void Line::hand(const Shared& passage)
{
    m_server.handle(passage->request,
                    [this, passage](HttpResponse response) { onAnswer(passage, std::move(response)); });
}

void Line::onAnswer(const Shared& passage, HttpResponse response)
{
    if (passage->isOver || passage->isCut)
        return;
    response.headers.set("Date", toHttpDate(m_server.clock().now().toUTC()));
    if (passage->trouble.kind == Trouble::Kind::AnswerLost)
        return cut(passage, u"the answer is lost"_s);
    spoil(passage, response);
    m_time.after(timeFor(response.body.size()), this,
                 [this, passage, response] { deliver(passage, response); });
}

void Line::spoil(const Shared& passage, HttpResponse& response)
{
    HttpResponse good = response;
    switch (passage->trouble.kind) {
    case Trouble::Kind::HtmlAfter:
        response = portal();
        break;
    case Trouble::Kind::HalfJson:
        response.body.chop(response.body.size() / 2 + 1);
        break;
    case Trouble::Kind::EarlierAnswer:
        if (!m_earlier.first.isEmpty() && m_earlier.first != passage->endpoint)
            response = m_earlier.second;
        break;
    case Trouble::Kind::SpoiledRow:
        if (!passage->row.isEmpty() && response.isSuccess())
            addRow(response, passage->row);
        else if (response.isSuccess())
            spoilAnswer(passage->endpoint, response, passage->trouble.parameter);
        break;
    default:
        break;
    }
    m_earlier = {passage->endpoint, std::move(good)};
}

void Line::deliver(const Shared& passage, HttpResponse response)
{
    if (passage->isOver || passage->isCut)
        return;
    if (passage->endpoint == u"_local" && passage->request.method == "GET" &&
        passage->trouble.kind == Trouble::Kind::None)
        m_contacts[databaseNameOf(passage->request)] = ++m_contactNumber;
    if (m_falsifier.answer)
        m_falsifier.answer(passage->request, response);
    end(passage, std::move(response));
}

void Line::cut(const Shared& passage, const QString& why)
{
    passage->isCut = true;
    m_time.after(NoticedCut, this, [this, passage, why] { end(passage, fail(ErrorKind::Offline, why)); });
}

void Line::end(const Shared& passage, Result<HttpResponse> result)
{
    if (std::exchange(passage->isOver, true))
        return;
    std::erase(m_underWay, passage);
    if (m_machine && m_machine->isDead())
        return;
    m_traces.add(m_time.now(),
                 m_name + u" -> "_s + (result ? QString::number(result->status) : result.error().detail));
    passage->back(std::move(result));
}

void Line::setUp(bool isUp)
{
    m_isUp = isUp;
    if (!isUp) {
        for (const Shared& passage : std::exchange(m_underWay, {}))
            cut(passage, u"the line is cut"_s);
    }
}

void Line::repair()
{
    m_isUp = true;
    m_isOld = false;
    m_shape = {};
    m_troubles.clear();
}

} // namespace shanke::world
