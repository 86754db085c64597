// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ChineseWords.h"
#include "app/cli/Command.h"
#include "paper/PaperSource.h"

#include <atomic>

namespace shanke {
struct ArchiveReport;
struct DatabaseTables;
struct PaperSheet;
} // namespace shanke

namespace shanke::cli {

// export [DATABASE] ID --to FILE.docx|.pdf|.html: writes a document as a file for people, whole or not at
// all. Without DATABASE the document is looked for in one's own space, then everywhere.
// export DATABASE --to FILE.xlsx: the records of a database as tables, a sheet a kind.
// export SPACE --to FILE.zip: all of one's own space, to be read without this program.
// export [DATABASE] ID --to FILE.zip [--showcase]: a lesson with its guides and files, to be taken in
// elsewhere, or to be shown.
class ExportCommand final : public Command
{
    Q_OBJECT
public:
    ExportCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    void interrupt() override;
    bool drawsText() const override;

private:
    void take(const PaperSource& source);
    void write(const PaperSheet& sheet);
    void startTables();
    void startArchive();
    Result<QStringList> pupilsAsked() const;
    void tellArchive(const ArchiveReport& report);
    void takeTables(const DatabaseTables& tables);
    bool writeFile(const Result<QByteArray>& bytes);
    void refuseUsage(const QString& sentence);

    std::vector<std::string> m_ids;
    std::string m_to;
    std::string m_for;
    std::string m_kind;
    std::string m_pupils;
    std::string m_layout = "table";
    std::string m_paper = "a4";
    bool m_isShowcase = false;
    bool m_hasNoteColumn = false;
    bool m_leavesDecisionOut = false;
    PaperChoice m_choice;
    std::optional<ChineseWords> m_words;
    std::shared_ptr<std::atomic<bool>> m_stop; // while an archive is written
};

} // namespace shanke::cli
