// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QIODevice>
#include <QSemaphore>

#include <atomic>

namespace shanke {

// Reads a file to its announced end while another thread still appends to it: a read waits for the next
// bytes. Ends early, with an error, when `stop` is set. Belongs to one thread, not to that of the events.
class GrowingFile final : public QIODevice
{
public:
    GrowingFile(const QString& path, qint64 length, const std::atomic<bool>& stop);

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QFile m_file;
    qint64 m_left;
    QSemaphore m_never; // waited for to let time pass
    const std::atomic<bool>& m_stop;
};

} // namespace shanke
