// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>

#include <chrono>
#include <memory>
#include <utility>

namespace shanke {

// Header fields in order; names compare without case.
class HttpHeaders
{
public:
    HttpHeaders() = default;
    HttpHeaders(std::initializer_list<std::pair<QByteArray, QByteArray>> fields) : m_fields(fields) {}

    QByteArray value(QByteArrayView name) const; // empty when absent; the first when repeated
    bool contains(QByteArrayView name) const;
    void set(const QByteArray& name, const QByteArray& value); // replaces
    void remove(QByteArrayView name);
    const QList<std::pair<QByteArray, QByteArray>>& fields() const { return m_fields; }

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields;
};

// A request as client and node see it. `target` is origin form: path and query, percent-encoded
// ("/space-js01/_changes?since=0"); the transport adds scheme, host, credentials and compression.
struct HttpRequest
{
    static constexpr qint64 SmallAnswer = 64 * 1024; // who somebody is, how a database stands

    QByteArray method = "GET";
    QByteArray target{};
    HttpHeaders headers{};
    QByteArray body{};
    std::shared_ptr<QIODevice> source{}; // instead of `body`: a large body, read from its current position
    std::shared_ptr<QIODevice> sink{};   // where a 2xx answer's body goes instead of HttpResponse::body
    // Without a byte for so long is Offline; 0: the transport's own, and then an answer that has begun and
    // only drips is Offline as well.
    std::chrono::milliseconds idleTimeout{0};
    qint64 largestAnswer =
        0; // bytes, unfolded, also into a sink; 0: the transport's own, without one for a sink
};

struct HttpResponse
{
    int status = 200;
    HttpHeaders headers{};
    QByteArray body{}; // as decoded from Content-Encoding
    // Node only: instead of `body`, a large body to be streamed; without a Content-Length until it is at its
    // end.
    std::shared_ptr<QIODevice> source{};

    bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace shanke
