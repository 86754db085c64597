// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <string>
#include <vector>

namespace shanke {
struct FoundItem;
struct SearchRequest;
class SearchService;
} // namespace shanke

namespace shanke::cli {

// search QUERY [--limit N]
class SearchCommand final : public Command
{
    Q_OBJECT
public:
    SearchCommand(Surroundings& surroundings, CLI::App& program);
    ~SearchCommand() override;

    void start() override;

private:
    Result<SearchRequest> request() const;
    SearchService* service();
    void show(const FoundItem& item);

    std::unique_ptr<Workspace> m_owned; // of nobody else
    std::vector<std::string> m_words;
    int m_limit = 50;
    std::string m_kind;
    std::string m_subject;
    std::string m_grade;
    std::string m_class;
    std::string m_author;
    std::string m_state;
    int m_year = 0;
};

} // namespace shanke::cli
