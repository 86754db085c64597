// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExportCommand.h"

#include "app/cli/paperFile.h"
#include "base/WholeFile.h"
#include "base/Words.h"
#include "base/counted.h"
#include "kinds/allKinds.h"
#include "paper/paperSheet.h"
#include "workspace/PaperService.h"
#include "workspace/WorkspaceReader.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<Reader, 4> ReaderWords({{
    {Reader::All, "pupils"_L1},
    {Reader::Staff, "staff"_L1},
    {Reader::Reviewers, "reviewers"_L1},
    {Reader::Self, "self"_L1},
}});

} // namespace

ExportCommand::ExportCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "export",
                           "write a document as a file of Word, PDF or HTML, or a database as tables");
    me.add_option(
          "ID", m_ids,
          "the document, with its database before it where it is known; for tables the database alone")
        ->required()
        ->expected(1, 2)
        ->type_name("[DATABASE] ID");
    me.add_option("--to", m_to, "the file to write, which is replaced; its ending says what it is")
        ->required()
        ->type_name("FILE.docx|.pdf|.html|.xlsx");
    me.add_option("--kind", m_kind, "only these records, in tables: plan, guide...")->type_name("KIND");
    me.add_option("--for", m_for,
                  "who gets it: pupils, staff, reviewers or self; what others may not see is left out")
        ->check(CLI::IsMember({"pupils", "staff", "reviewers", "self"}));
    me.add_option("--layout", m_layout)
        ->check(CLI::IsMember({"table", "prose", "card"}))
        ->capture_default_str();
    me.add_option("--paper", m_paper, "8k: two pages of 16k beside each other")
        ->check(CLI::IsMember({"a4", "16k", "8k"}))
        ->capture_default_str();
    me.add_flag("--without-decision", m_leavesDecisionOut,
                "without the row that says what was decided about it");
    me.add_flag("--notes", m_hasNoteColumn, "with a column beside the process to write in by hand");
}

bool ExportCommand::drawsText() const
{
    return endingOf(m_to) == u"pdf";
}

void ExportCommand::start()
{
    if (endingOf(m_to) == u"xlsx")
        return startTables();
    if (!m_kind.empty())
        return refuseUsage(u"--kind is for tables (.xlsx)"_s);
    if (!paperEndings().contains(endingOf(m_to)))
        return refuseUsage(
            u"%1 is no file to export to: its name ends with .docx, .pdf or .html, or .xlsx for tables"_s.arg(
                QString::fromStdString(m_to)));
    m_choice = {.look = {.size = *paperSizeFromWord(QString::fromStdString(m_paper)),
                         .layout = *paperLayoutFromWord(QString::fromStdString(m_layout)),
                         .hasNoteColumn = m_hasNoteColumn},
                .reader = ReaderWords.value(QString::fromStdString(m_for)),
                .saysDecision = !m_leavesDecisionOut};
    if (!reader())
        return;
    const DatabaseName database(m_ids.size() > 1 ? QString::fromStdString(m_ids.front()) : QString());
    await(reader()->paper().source(database, DocId(QString::fromStdString(m_ids.back()))),
          [this](const PaperSource& source) { take(source); });
}

void ExportCommand::take(const PaperSource& source)
{
    const KindDescription* kind = allKinds().find(source.document.value(u"kind"_s).toString());
    if (!kind)
        return fail({ErrorKind::NewerVersion, u"Only a newer program knows documents of this kind"_s, {}});
    m_words.emplace();
    if (!m_choice.reader)
        m_choice.reader = usualReader(*kind, source.most);
    const auto sheet = paperSheet(*kind, source, m_choice, m_words->onPaper());
    sheet ? write(*sheet) : fail(sheet.error());
}

void ExportCommand::write(const PaperSheet& sheet)
{
    const auto bytes = paperFile(sheet, m_choice.look, endingOf(m_to), m_words->onPaper());
    if (!writeFile(bytes))
        return;
    const QString path = QString::fromStdString(m_to);
    const QString reader = ReaderWords.word(*m_choice.reader);
    console().line(u"%1: %2 for %3"_s.arg(path, counted(bytes->size(), u"byte"_s), reader),
                   {{u"id"_s, QString::fromStdString(m_ids.back())},
                    {u"output"_s, path},
                    {u"size"_s, number(bytes->size())},
                    {u"for"_s, reader}});
    finish(ExitStatus::Done);
}

bool ExportCommand::writeFile(const Result<QByteArray>& bytes)
{
    if (!bytes) {
        fail(bytes.error());
        return false;
    }
    const auto written = writeWhole(QString::fromStdString(m_to), *bytes);
    if (!written)
        fail(written.error());
    return written.has_value();
}

void ExportCommand::startTables()
{
    if (m_ids.size() != 1)
        return refuseUsage(u"tables are made of a whole database: name it alone"_s);
    m_choice.reader = ReaderWords.value(QString::fromStdString(m_for));
    if (reader())
        await(reader()->paper().tables(DatabaseName(QString::fromStdString(m_ids.front())),
                                       QString::fromStdString(m_kind)),
              [this](const DatabaseTables& tables) { takeTables(tables); });
}

void ExportCommand::takeTables(const DatabaseTables& tables)
{
    m_words.emplace();
    WorkbookWriter book;
    qsizetype count = 0;
    for (KindRecords kind : tables.kinds) {
        for (TableRecord& record : kind.records)
            record.reader = std::min(record.reader, m_choice.reader.value_or(record.reader));
        count += qsizetype(kind.records.size());
        book.add(recordTable(*kind.kind, kind.records, m_words->onPaper()));
    }
    if (count == 0)
        return fail({ErrorKind::NotFound, u"There are no records to export"_s, {}});
    if (!writeFile(book.finish()))
        return;
    const QString path = QString::fromStdString(m_to);
    console().line(
        u"%1: %2, %3 not readable here"_s.arg(path, counted(count, u"record"_s)).arg(tables.skipped),
        {{u"output"_s, path}, {u"records"_s, number(count)}, {u"skipped"_s, tables.skipped}});
    finish(ExitStatus::Done);
}

void ExportCommand::refuseUsage(const QString& sentence)
{
    console().complain(sentence);
    finish(ExitStatus::WrongUsage);
}

} // namespace shanke::cli
