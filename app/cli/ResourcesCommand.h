// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace shanke {
struct DatabaseTables;
struct FoundResources;
struct ListingState;
class ResourceFolder;
} // namespace shanke

namespace shanke::cli {

// resources [DATABASE]: what the lessons of a database, or of one's own space, use: a line for each, then how
// many there are of each origin and from each platform.
// resources --folder [DIR|none], --again, --find WORDS [--limit N]: the folder on this PC from which they are
// taken: which it is, another one, listed anew, and its files by name.
class ResourcesCommand final : public Command
{
    Q_OBJECT
public:
    ResourcesCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void tell(const DatabaseTables& tables);
    void find();
    void tellFound(const FoundResources& found);
    void showFolder();
    void choose();
    void listAgain();
    void awaitListing(ResourceFolder& folder);
    void endWith(const ListingState& state);

    std::string m_database;
    std::vector<std::string> m_words; // of --find
    int m_limit = 50;
    const CLI::Option* m_folderAsked = nullptr;
    std::string m_root;
    bool m_isAgain = false;
};

} // namespace shanke::cli
