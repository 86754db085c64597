// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"
#include "http/HttpMessage.h"
#include "http/Inflater.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace shanke {

// How much of an answer is taken, and how long it may drip.
struct AnswerBounds
{
    static constexpr qint64 LeastBytes = 256; // that come in each time

    qint64 body = 0;                   // bytes, unfolded
    qint64 sunk = 0;                   // of what goes into a sink
    std::chrono::milliseconds time{0}; // 0: as long as it likes
};

// One answer on its way in: reads what a QNetworkReply brings, unfolds it, keeps the limit, and at the end
// judges whether it came whole. Nothing is sent to a server whose certificate is not `pinned`, or trusted by
// this PC where none is. Owns the reply. Calls `finished` once, unless it is destroyed before.
class HttpExchange final : public QObject
{
public:
    using Finished = std::function<void(Result<HttpResponse>)>;

    HttpExchange(QNetworkReply* reply, std::shared_ptr<QIODevice> sink, AnswerBounds bounds,
                 std::optional<Digest> pinned, Finished finished);
    ~HttpExchange() override;

    qint64 bytesReceived() const { return m_bytesReceived; }

private:
    bool isPinned() const;
    Error untrustedServer() const;
    void readHeaders();
    void readBody();
    qint64 largest() const { return m_sink ? m_bounds.sunk : m_bounds.body; }
    void watchPace();
    Result<> take(QByteArrayView unfolded);
    void stop(Error error);
    void conclude();
    Result<HttpResponse> judge();
    Result<> checkLength() const;
    Error networkError() const;

    QPointer<QNetworkReply> m_reply; // a manager that goes takes the replies of all below it first
    std::shared_ptr<QIODevice> m_sink;
    AnswerBounds m_bounds;
    QTimer m_pace;
    qint64 m_receivedBefore = 0; // when m_pace began
    qint64 m_unfolded = 0;
    std::optional<Digest> m_pinned;
    Finished m_finished;
    HttpResponse m_response;
    std::unique_ptr<Inflater> m_inflater; // only for a compressed answer
    std::optional<Error> m_error;
    qint64 m_bytesReceived = 0; // of the body, as on the wire
    bool m_hasHeaders = false;
};

} // namespace shanke
