// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/HistoryValues.h"
#include "workspace/values/RecordValues.h"

namespace shanke::cli {

// history DATABASE ID [--back REV]
class HistoryCommand final : public Command
{
    Q_OBJECT
public:
    HistoryCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    DocId id() const { return DocId(QString::fromStdString(m_id)); }
    DatabaseName database() const { return DatabaseName(QString::fromStdString(m_database)); }
    void show(const RecordHistory& history);
    void goBack(const OpenRecord& present);
    void goBack(const OpenRecord& present, const Record& earlier);

    std::string m_database;
    std::string m_id;
    std::string m_back;
};

} // namespace shanke::cli
