// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportCommand.h"

#include "app/cli/ArchiveSentences.h"
#include "base/counted.h"
#include "exchange/importReport.h"
#include "exchange/readSchoolFile.h"
#include "workspace/ImportService.h"
#include "workspace/Workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

ImportCommand::ImportCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me =
        declare(program, "import",
                "make plans and study guides of the files of Word and WPS, and take in open archives");
    me.add_option("FILE", m_files)->required();
    me.add_flag("--dry-run", m_isDryRun, "only say what stands where; needs no workspace");
    me.add_option("--labels", m_labels, "file with more words for labels, in the shape of labels.json");
}

void ImportCommand::start()
{
    const auto words = dictionary();
    if (!words)
        return fail(words.error());
    m_dictionary = *words;
    if (m_isDryRun)
        return readOnly();
    if (workspace())
        next();
}

void ImportCommand::interrupt()
{
    *m_isInterrupted = true;
    if (!isOpen())
        return Command::interrupt();
    workspace()->imports().cancelStoring();
}

Result<LabelDictionary> ImportCommand::dictionary() const
{
    if (m_labels.empty())
        return LabelDictionary::builtIn();
    QFile file(QString::fromStdString(m_labels));
    if (!file.open(QIODevice::ReadOnly))
        return shanke::fail(ErrorKind::NotFound, u"%1 cannot be read"_s.arg(file.fileName()));
    return LabelDictionary::builtIn().extended(file.readAll());
}

void ImportCommand::next()
{
    if (*m_isInterrupted)
        return Command::interrupt();
    if (m_next == m_files.size())
        return end();
    readToStore(QString::fromStdString(m_files[m_next++]));
}

void ImportCommand::readOnly()
{
    for (const std::string& each : m_files) {
        const QString path = QString::fromStdString(each);
        if (isOpenArchive(path)) {
            readPackOnly(path);
            continue;
        }
        const auto file = readSchoolFile(path, m_dictionary);
        if (!file) {
            refuse(file.error());
            continue;
        }
        tell(*file);
        refuseForm(*file);
    }
    end();
}

void ImportCommand::end()
{
    finish(m_refused > 0 ? ExitStatus::Failed : ExitStatus::Done);
}

void ImportCommand::readToStore(const QString& path)
{
    if (isOpenArchive(path))
        return readPackToStore(path);
    workspace()->imports().read(path, m_dictionary).then(this, [this](const Result<SchoolFile>& file) {
        if (!file) {
            refuse(file.error());
            return next();
        }
        QJsonArray earlier;
        for (const EarlierImport& record : file->earlier) {
            console().complain(
                u"%1 was imported before, as %2"_s.arg(file->found.name, record.id.toString()));
            earlier.append(record.id.toString());
        }
        tell(file->found, {{u"earlier"_s, earlier}});
        refuseForm(file->found);
        file->found.isEmptyForm ? next() : store(*file);
    });
}

void ImportCommand::tell(const ImportedFile& file, const QJsonObject& more) const
{
    int number = 0;
    for (const ImportedDocument& document : file.documents) {
        QJsonObject report = reportOf(document);
        report.insert(u"file"_s, file.name);
        report.insert(u"document"_s, ++number);
        console().line(u"%1: %2 \"%3\": %4 characters placed, %5 left over"_s
                           .arg(file.name, document.kind, report.value(u"title"_s).toString())
                           .arg(document.placed())
                           .arg(document.left()),
                       report);
    }
    if (isFromPdf(file))
        console().complain(
            u"%1 is a PDF: its words are read in their order, its tables not as tables"_s.arg(file.name));
    QJsonObject report = reportOf(file);
    for (auto member = more.begin(); member != more.end(); ++member)
        report.insert(member.key(), member.value());
    console().line(u"%1: %2 in %3"_s.arg(file.name, counted(qint64(file.documents.size()), u"document"_s),
                                         counted(file.characters, u"character"_s)),
                   report);
}

void ImportCommand::store(const SchoolFile& file)
{
    workspace()->imports().store(file).then(this, [this, file](const Result<StoredFile>& stored) {
        stored ? acknowledge(file, *stored) : refuse(stored.error());
        next();
    });
}

void ImportCommand::acknowledge(const SchoolFile& file, const StoredFile& stored) const
{
    for (const ImportedRecordId& document : stored.documents)
        console().line(u"%1: stored as %2"_s.arg(file.found.name, document.id.toString()),
                       {{u"file"_s, file.found.name},
                        {u"document"_s, number(qint64(document.document) + 1)},
                        {u"id"_s, document.id.toString()},
                        {u"rev"_s, document.rev},
                        {u"attached"_s, stored.attached}});
}

void ImportCommand::readPackOnly(const QString& path)
{
    const auto reading = readArchive(path, [] { return true; });
    reading ? tell(OpenedPack{path, *reading, {}, {}}) : refusePack(path, reading.error());
}

void ImportCommand::readPackToStore(const QString& path)
{
    const auto goesOn = [stop = m_isInterrupted] { return !*stop; };
    workspace()->imports().readPack(path, goesOn).then(this, [this, path](const Result<OpenedPack>& pack) {
        if (!pack) {
            refusePack(path, pack.error());
            return next();
        }
        tell(*pack);
        store(*pack);
    });
}

// A line for each document, for what is not taken in, and for the archive.
void ImportCommand::tell(const OpenedPack& pack) const
{
    const QString name = QFileInfo(pack.path).fileName();
    for (const ArchiveRecord& record : pack.reading.records) {
        const QString earlier = pack.earlier.value(record.id).toString();
        if (!earlier.isEmpty())
            console().complain(u"%1 was taken in before, as %2"_s.arg(record.id.toString(), earlier));
        console().line(u"%1: %2 \"%3\""_s.arg(name, record.record.kind().word, record.title),
                       {{u"file"_s, name},
                        {u"source"_s, record.id.toString()},
                        {u"kind"_s, record.record.kind().word},
                        {u"title"_s, record.title},
                        {u"author"_s, record.record.author().toString()},
                        {u"earlier"_s, earlier}});
    }
    QJsonArray refused;
    for (const ArchiveRefusal& refusal : pack.reading.refusals) {
        console().complain(sentenceOf(refusal));
        refused.append(QJsonObject{{u"why"_s, wordOf(refusal.why)}, {u"what"_s, refusal.what}});
    }
    const auto records = qint64(pack.reading.records.size());
    const auto files = qint64(pack.reading.files.size());
    console().line(u"%1: %2, %3"_s.arg(name, counted(records, u"document"_s), counted(files, u"file"_s)),
                   {{u"file"_s, name},
                    {u"form"_s, toWord(pack.reading.form)},
                    {u"title"_s, pack.reading.title},
                    {u"documents"_s, number(records)},
                    {u"files"_s, number(files)},
                    {u"refused"_s, refused}});
}

void ImportCommand::store(const OpenedPack& pack)
{
    workspace()->imports().storePack(pack).then(this, [this, pack](const Result<StoredPack>& stored) {
        stored ? acknowledge(pack, *stored) : refuse(stored.error());
        next();
    });
}

void ImportCommand::acknowledge(const OpenedPack& pack, const StoredPack& stored) const
{
    const QString name = QFileInfo(pack.path).fileName();
    for (const QString& file : stored.refusedFiles)
        console().complain(u"%1 is a program: it was left out"_s.arg(file));
    for (size_t i = 0; i < stored.records.size(); ++i) {
        const QString id = stored.records[i].id.toString();
        console().line(u"%1: stored as %2"_s.arg(name, id),
                       {{u"file"_s, name},
                        {u"source"_s, pack.reading.records[i].id.toString()},
                        {u"id"_s, id},
                        {u"attached"_s, number(stored.records[i].record.files().size())}});
    }
}

void ImportCommand::refuse(const Error& error)
{
    ++m_refused;
    console().complain(error);
}

// What is broken there is the file that was chosen, and nothing that this program keeps.
void ImportCommand::refusePack(const QString& path, const Error& error)
{
    if (error.kind != ErrorKind::Damaged)
        return refuse(error);
    refuse({ErrorKind::InvalidInput,
            u"%1 is broken, nothing was taken in: %2, or have it made again"_s.arg(QFileInfo(path).fileName(),
                                                                                   error.detail),
            {}});
}

void ImportCommand::refuseForm(const ImportedFile& file)
{
    if (file.isEmptyForm)
        refuse({ErrorKind::InvalidInput,
                u"%1 is a form that nobody has filled in: there is no plan in it"_s.arg(file.name),
                {}});
}

} // namespace shanke::cli
