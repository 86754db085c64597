// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace shanke::cli {

// Lines of a file or of standard input, read as they come and handed over in batches, so that memory does not
// grow with the input. A line longer than `longest` is not kept: it arrives empty and marked.
class InputLines : public QObject
{
    Q_OBJECT
public:
    struct Line
    {
        qint64 number = 0; // from 1
        QByteArray text;
        bool isTooLong = false;
    };

    explicit InputLines(qint64 longest) : m_longest(longest) {}
    ~InputLines() override;

    // Empty path: standard input. NotFound, ReadOnly.
    Result<> open(const QString& path);
    // Asks for the next batch; batch() answers.
    void next();
    void stop();

signals:
    // Empty: the end of the input.
    void batch(const QList<shanke::cli::InputLines::Line>& lines);
    void failed(const shanke::Error& error);

private:
    bool isReadable() const;
    bool isFull() const;
    void readAvailable();
    void take(QByteArrayView bytes);
    void endLine();
    void deliver();

    qint64 m_longest;
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QList<Line> m_lines;
    qint64 m_bytes = 0; // in m_lines
    QByteArray m_partial;
    bool m_partialTooLong = false;
    qint64 m_number = 0;
    bool m_ended = false;
};

} // namespace shanke::cli
