// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportCommand.h"

#include "base/counted.h"
#include "exchange/importReport.h"
#include "exchange/readSchoolFile.h"
#include "workspace/ImportService.h"
#include "workspace/Workspace.h"

#include <QFile>
#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

ImportCommand::ImportCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "import", "make plans and study guides of the files of Word and WPS");
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
    m_isInterrupted = true;
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
    if (m_isInterrupted)
        return Command::interrupt();
    if (m_next == m_files.size())
        return end();
    readToStore(QString::fromStdString(m_files[m_next++]));
}

void ImportCommand::readOnly()
{
    for (const std::string& path : m_files) {
        const auto file = readSchoolFile(QString::fromStdString(path), m_dictionary);
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

void ImportCommand::refuse(const Error& error)
{
    ++m_refused;
    console().complain(error);
}

void ImportCommand::refuseForm(const ImportedFile& file)
{
    if (file.isEmptyForm)
        refuse({ErrorKind::InvalidInput,
                u"%1 is a form that nobody has filled in: there is no plan in it"_s.arg(file.name),
                {}});
}

} // namespace shanke::cli
