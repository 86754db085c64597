// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "http/HttpMessage.h"

#include <functional>
#include <optional>

namespace shanke {

// A text that is made while it is read, piece by piece: an answer of many rows never lies in memory whole.
// Where a piece cannot be made reading fails from there on. Lives in one thread.
class PieceDevice final : public QIODevice
{
public:
    // The next piece, never an empty one; nothing at the end.
    using Next = std::function<Result<std::optional<QByteArray>>()>;

    // The answer of all pieces as JSON: at once while it is small, and with its error when it has one.
    static Result<HttpResponse> answer(Next next);

    qsizetype held() const { return m_buffer.size(); } // bytes in memory
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isComplete && m_read == m_buffer.size(); }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    explicit PieceDevice(Next next) : m_next(std::move(next)) {}
    Result<> fill(qsizetype least);

    Next m_next;
    QByteArray m_buffer;
    qsizetype m_read = 0; // of it
    bool m_isComplete = false;
};

} // namespace shanke
