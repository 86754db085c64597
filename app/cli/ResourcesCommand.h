// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke {
struct DatabaseTables;
} // namespace shanke

namespace shanke::cli {

// resources [DATABASE]: what the lessons of a database, or of one's own space, use: a line for each, then how
// many there are of each origin and from each platform.
class ResourcesCommand final : public Command
{
    Q_OBJECT
public:
    ResourcesCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void tell(const DatabaseTables& tables);

    std::string m_database;
};

} // namespace shanke::cli
