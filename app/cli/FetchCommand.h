// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/FileValues.h"

#include <QElapsedTimer>

namespace shanke::cli {

// fetch DATABASE ID NAME --output FILE: the pieces that are not here come from the server of the workspace,
// and then the file is written. Pieces that have come are never asked for again, so a next try goes on.
class FetchCommand final : public Command
{
    Q_OBJECT
public:
    FetchCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void fetch(const FileManifest& file);
    void write(const FileManifest& file);
    void acknowledge(const FileManifest& file, const QString& path);

    DatabaseName database() const { return DatabaseName(QString::fromStdString(m_database)); }

    std::string m_database;
    std::string m_id;
    std::string m_name;
    std::string m_output;
    QElapsedTimer m_shown;
};

} // namespace shanke::cli
