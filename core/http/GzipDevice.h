// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <memory>

namespace shanke {

// The gzip encoding (RFC 1952) of what another device says, made while it is read: a piece in, a piece out,
// so that no answer is folded in one go. Reading fails where the other device's does.
class GzipDevice final : public QIODevice
{
public:
    explicit GzipDevice(std::shared_ptr<QIODevice> source);
    ~GzipDevice() override;

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isComplete && m_buffer.isEmpty(); }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    void fold(const QByteArray& bytes, int flush);

    struct Stream;
    std::unique_ptr<Stream> m_stream;
    std::shared_ptr<QIODevice> m_source;
    QByteArray m_buffer;
    bool m_isComplete = false;
};

} // namespace shanke
