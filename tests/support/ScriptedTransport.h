// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpTransport.h"

#include <QJsonObject>
#include <QObject>

#include <deque>

namespace shanke::test {

// A server that is a script: what it answers is written down before. An answer may be an error, as a cut line
// makes one. Answers come in the next turn of the event loop, as from a network. A request that nobody wrote
// an answer for gets 404 and is remembered.
class ScriptedTransport final : public QObject, public HttpTransport
{
public:
    using Answer = Result<HttpResponse>;

    // For requests of `method` whose target begins with `target`: `once` before `always`, both in order of
    // writing; of `always` the longest target that fits.
    void once(const QByteArray& method, const QByteArray& target, Answer answer);
    void always(const QByteArray& method, const QByteArray& target, Answer answer);

    static HttpResponse json(const QByteArray& body, int status = 200);
    static HttpResponse error(int status, const char* word, const char* reason);
    static HttpResponse html(int status = 200);

    const std::vector<HttpRequest>& requests() const { return m_requests; }
    int count(const QByteArray& method, const QByteArray& target) const;
    // The body of the last request of this kind.
    QByteArray body(const QByteArray& method, const QByteArray& target) const;
    const QList<QByteArray>& unexpected() const { return m_unexpected; }

    void send(HttpRequest request, Continuation<HttpResponse> done) override;
    void cancelAll(const QObject& owner) override;
    Traffic traffic() const override;
    QString serverAddress() const override;

private:
    struct Rule
    {
        QByteArray method;
        QByteArray target;
        Answer answer;

        bool fits(const HttpRequest& request) const;
    };

    Answer answerTo(const HttpRequest& request);
    static Answer deliver(const HttpRequest& request, Answer answer);

    std::deque<Rule> m_once;
    std::vector<Rule> m_always;
    std::vector<HttpRequest> m_requests;
    std::vector<std::shared_ptr<Continuation<HttpResponse>>> m_pending;
    QList<QByteArray> m_unexpected;
};

} // namespace shanke::test
