// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/FileValues.h"

#include <QElapsedTimer>

namespace shanke::cli {

// attach DATABASE ID FILE…: a line is printed for each file after the document that names it is on the disk.
class AttachCommand final : public Command
{
    Q_OBJECT
public:
    AttachCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    void interrupt() override;

private:
    void next();
    void acknowledge(const AttachedFile& attached);
    void refuse(const Error& error);
    void showProgress(const FileProgress& progress);

    std::string m_database;
    std::string m_id;
    std::vector<std::string> m_files;
    size_t m_next = 0;
    QStringList m_attached; // the names that they have there
    int m_refused = 0;
    bool m_interrupted = false;
    QElapsedTimer m_shown;
};

} // namespace shanke::cli
