// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExportCommand.h"

#include "app/cli/ArchiveSentences.h"
#include "app/cli/paperFile.h"
#include "base/WholeFile.h"
#include "base/Words.h"
#include "base/counted.h"
#include "kinds/allKinds.h"
#include "paper/paperSheet.h"
#include "workspace/PaperService.h"
#include "workspace/WorkspaceReader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

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
    CLI::App& me =
        declare(program, "export",
                "write a document as a file of Word, PDF or HTML, or a database as tables or an archive");
    me.add_option("ID", m_ids,
                  "the document, with its database before it where it is known; for tables, or an archive of "
                  "all of one's own, the database alone")
        ->required()
        ->expected(1, 2)
        ->type_name("[DATABASE] ID");
    me.add_option("--to", m_to, "the file to write, which is replaced; its ending says what it is")
        ->required()
        ->type_name("FILE.docx|.pdf|.html|.xlsx|.zip");
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
    me.add_flag("--showcase", m_isShowcase,
                "an archive of a lesson that was taught, and what it lacks to be shown");
    me.add_option("--pupils", m_pupils,
                  "file with names, one a line: an archive in which one of them stands says so")
        ->type_name("FILE");
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
    if (endingOf(m_to) == u"zip")
        return startArchive();
    if (m_isShowcase)
        return refuseUsage(u"--showcase is for an archive (.zip)"_s);
    if (!paperEndings().contains(endingOf(m_to)))
        return refuseUsage(
            u"%1 is no file to export to: its name ends with .docx, .pdf or .html, .xlsx for tables, .zip for an archive"_s
                .arg(QString::fromStdString(m_to)));
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

// A name without a colon is no document.
void ExportCommand::startArchive()
{
    const QString id = QString::fromStdString(m_ids.back());
    const bool isSpace = m_ids.size() == 1 && !id.contains(u':');
    if (isSpace && (m_isShowcase || !m_for.empty()))
        return refuseUsage(u"--showcase and --for are for an archive of a lesson: name its plan"_s);
    ArchiveOrder order{.form = isSpace        ? ArchiveForm::Space
                               : m_isShowcase ? ArchiveForm::Showcase
                                              : ArchiveForm::Lesson,
                       .reader = ReaderWords.value(QString::fromStdString(m_for)),
                       .path = QString::fromStdString(m_to)};
    if (isSpace || m_ids.size() > 1)
        order.database = DatabaseName(QString::fromStdString(m_ids.front()));
    if (!isSpace)
        order.id = DocId(id);
    const auto pupils = pupilsAsked();
    if (!pupils)
        return fail(pupils.error());
    order.pupils = *pupils;
    m_words.emplace();
    if (!reader())
        return;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    order.progress = [stop = m_stop](double) { return !*stop; };
    await(reader()->paper().archive(order, m_words->onPaper()),
          [this](const ArchiveReport& report) { tellArchive(report); });
}

Result<QStringList> ExportCommand::pupilsAsked() const
{
    if (m_pupils.empty())
        return QStringList();
    QFile file(QString::fromStdString(m_pupils));
    if (!file.open(QIODevice::ReadOnly))
        return shanke::fail(ErrorKind::NotFound,
                            u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString()));
    QStringList names;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            names.append(line.trimmed());
    }
    return names;
}

// What is being written goes, and then the answer comes: nothing is left of it.
void ExportCommand::interrupt()
{
    if (m_stop)
        *m_stop = true;
    else
        Command::interrupt();
}

void ExportCommand::tellArchive(const ArchiveReport& report)
{
    const QString path = QString::fromStdString(m_to);
    QJsonArray findings;
    for (const ShowcaseFinding& finding : report.findings) {
        console().complain(sentenceOf(finding));
        findings.append(QJsonObject{
            {u"lack"_s, toWord(finding.lack)}, {u"file"_s, finding.file}, {u"measured"_s, finding.measured}});
    }
    for (const QString& file : report.notHere)
        console().complain(u"%1 is not on this PC, and not in the archive"_s.arg(file));
    QJsonArray named;
    for (const NamedPupil& pupil : report.named) {
        console().complain(u"%1 is named in %2 (%3): take the name out before you hand it on"_s.arg(
            pupil.name, pupil.document.toString(), pupil.place));
        named.append(QJsonObject{
            {u"name"_s, pupil.name}, {u"document"_s, pupil.document.toString()}, {u"place"_s, pupil.place}});
    }
    const QString reader = ReaderWords.word(report.reader);
    QJsonObject line{{u"output"_s, path},
                     {u"documents"_s, number(report.documents)},
                     {u"files"_s, number(report.files)},
                     {u"filesNotHere"_s, QJsonArray::fromStringList(report.notHere)},
                     {u"for"_s, reader}};
    if (!m_pupils.empty())
        line.insert(u"named"_s, named);
    if (m_isShowcase)
        line.insert(u"findings"_s, findings);
    console().line(u"%1: %2, %3, for %4"_s.arg(path, counted(report.documents, u"document"_s),
                                               counted(report.files, u"file"_s), reader),
                   line);
    finish(ExitStatus::Done);
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
