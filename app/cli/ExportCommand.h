// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ChineseWords.h"
#include "app/cli/Command.h"
#include "paper/PaperSource.h"

namespace shanke {
struct DatabaseTables;
struct PaperSheet;
} // namespace shanke

namespace shanke::cli {

// export [DATABASE] ID --to FILE.docx|.pdf|.html: writes a document as a file for people, whole or not at
// all. Without DATABASE the document is looked for in one's own space, then everywhere.
// export DATABASE --to FILE.xlsx: the records of a database as tables, a sheet a kind.
class ExportCommand final : public Command
{
    Q_OBJECT
public:
    ExportCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    bool drawsText() const override;

private:
    void take(const PaperSource& source);
    void write(const PaperSheet& sheet);
    void startTables();
    void takeTables(const DatabaseTables& tables);
    bool writeFile(const Result<QByteArray>& bytes);
    void refuseUsage(const QString& sentence);

    std::vector<std::string> m_ids;
    std::string m_to;
    std::string m_for;
    std::string m_kind;
    std::string m_layout = "table";
    std::string m_paper = "a4";
    bool m_hasNoteColumn = false;
    bool m_leavesDecisionOut = false;
    PaperChoice m_choice;
    std::optional<ChineseWords> m_words;
};

} // namespace shanke::cli
