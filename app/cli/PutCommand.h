// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/InputLines.h"
#include "workspace/DocumentRepository.h"

namespace shanke::cli {

// put DATABASE [FILE]: a line is printed for each document after it is on the disk.
class PutCommand final : public Command
{
    Q_OBJECT
public:
    PutCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    void interrupt() override;

private:
    void write(const QList<InputLines::Line>& lines);
    void acknowledge(const QList<InputLines::Line>& lines, const QList<Result<Revision>>& written);
    void refuse(const InputLines::Line& line, const Error& error);
    void end();

    std::string m_database;
    std::string m_file;
    InputLines m_input;
    qint64 m_written = 0;
    qint64 m_conflicts = 0;
    qint64 m_bad = 0;
    QString m_firstBad;
    bool m_interrupted = false;
};

} // namespace shanke::cli
