// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedTransport.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

bool ScriptedTransport::Rule::fits(const HttpRequest& request) const
{
    return request.method == method && request.target.startsWith(target);
}

void ScriptedTransport::once(const QByteArray& method, const QByteArray& target, Answer answer)
{
    m_once.push_back({method, target, std::move(answer)});
}

void ScriptedTransport::always(const QByteArray& method, const QByteArray& target, Answer answer)
{
    m_always.push_back({method, target, std::move(answer)});
}

HttpResponse ScriptedTransport::json(const QByteArray& body, int status)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = body;
    return response;
}

HttpResponse ScriptedTransport::error(int status, const char* word, const char* reason)
{
    return json(QByteArray(R"({"error":")") + word + R"(","reason":")" + reason + "\"}", status);
}

HttpResponse ScriptedTransport::html(int status)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    response.body = "<!DOCTYPE html><html><body>请登录校园网</body></html>";
    return response;
}

int ScriptedTransport::count(const QByteArray& method, const QByteArray& target) const
{
    const Rule rule{method, target, {}};
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
                                          [&](const HttpRequest& request) { return rule.fits(request); }));
}

QByteArray ScriptedTransport::body(const QByteArray& method, const QByteArray& target) const
{
    const Rule rule{method, target, {}};
    const auto last = std::find_if(m_requests.rbegin(), m_requests.rend(),
                                   [&](const HttpRequest& request) { return rule.fits(request); });
    return last == m_requests.rend() ? QByteArray() : last->body;
}

void ScriptedTransport::send(HttpRequest request, Continuation<HttpResponse> done)
{
    if (request.source)
        request.body = request.source->readAll();
    Answer answer = deliver(request, answerTo(request));
    m_requests.push_back(std::move(request));
    auto pending = std::make_shared<Continuation<HttpResponse>>(std::move(done));
    m_pending.push_back(pending);
    QMetaObject::invokeMethod(
        this,
        [this, pending, answer = std::move(answer)] {
            if (std::erase(m_pending, pending) > 0)
                (*pending)(answer);
        },
        Qt::QueuedConnection);
}

ScriptedTransport::Answer ScriptedTransport::answerTo(const HttpRequest& request)
{
    const auto next =
        std::find_if(m_once.begin(), m_once.end(), [&](const Rule& rule) { return rule.fits(request); });
    if (next != m_once.end()) {
        Answer answer = std::move(next->answer);
        m_once.erase(next);
        return answer;
    }
    const Rule* best = nullptr;
    for (const Rule& rule : m_always) {
        if (rule.fits(request) && (!best || rule.target.size() >= best->target.size()))
            best = &rule;
    }
    if (best)
        return best->answer;
    m_unexpected.append(request.method + ' ' + request.target);
    return error(404, "not_found", "missing");
}

ScriptedTransport::Answer ScriptedTransport::deliver(const HttpRequest& request, Answer answer)
{
    if (request.sink && answer && answer->isSuccess()) {
        request.sink->write(answer->body);
        answer->body.clear();
    }
    return answer;
}

void ScriptedTransport::cancelAll(const QObject& owner)
{
    const auto all = m_pending;
    for (const auto& pending : all) {
        if (pending->receiver() == &owner && std::erase(m_pending, pending) > 0)
            (*pending)(fail(ErrorKind::Cancelled, u"cancelled"_s));
    }
}

Traffic ScriptedTransport::traffic() const
{
    return {static_cast<qint64>(m_requests.size()), 0, 0};
}

QString ScriptedTransport::serverAddress() const
{
    return u"http://school.example:5984"_s;
}

} // namespace shanke::test
