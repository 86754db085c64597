// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportCommand.h"

#include "base/counted.h"
#include "exchange/importReport.h"
#include "exchange/readSchoolFile.h"
#include "platform/DatabaseNames.h"
#include "workspace/Account.h"
#include "workspace/FileService.h"
#include "workspace/RecordRepository.h"
#include "workspace/Workspace.h"

#include <QFile>

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
    if (!m_isDryRun && !workspace())
        return;
    for (const std::string& file : m_files)
        read(QString::fromStdString(file), *words);
    next();
}

void ImportCommand::interrupt()
{
    m_isInterrupted = true;
    if (!isOpen())
        return Command::interrupt();
    workspace()->files().cancelTaking();
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

void ImportCommand::read(const QString& path, const LabelDictionary& dictionary)
{
    const auto file = readSchoolFile(path, dictionary);
    if (!file) {
        ++m_refused;
        return console().complain(file.error());
    }
    tell(*file);
    if (file->isEmptyForm)
        refuse(u"%1 is a form that nobody has filled in: there is no plan in it"_s.arg(file->name));
    else if (!m_isDryRun)
        plan(*file, path);
}

void ImportCommand::tell(const ImportedFile& file) const
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
    console().line(u"%1: %2 in %3"_s.arg(file.name, counted(qint64(file.documents.size()), u"document"_s),
                                         counted(file.characters, u"character"_s)),
                   reportOf(file));
}

void ImportCommand::plan(const ImportedFile& file, const QString& path)
{
    const AccountSettings& account = workspace()->account().settings();
    const RecordOrigin origin{account.user, account.school, account.device};
    const auto records = recordsOf(file, origin, SystemClock().now());
    for (const ImportedRecord& record : records)
        m_jobs.push_back({path, file.name, record});
    if (records.empty())
        refuse(u"%1 has neither a plan nor a study guide in it; nothing was stored"_s.arg(file.name));
}

void ImportCommand::next()
{
    if (m_isInterrupted)
        return Command::interrupt();
    if (m_next == m_jobs.size())
        return end();
    const Job& job = m_jobs[m_next++];
    await(workspace()->records().save({}, {}, job.record.record),
          [this, job](const SavedRecord& saved) { attach(job, saved); });
}

void ImportCommand::attach(const Job& job, const SavedRecord& saved)
{
    const DatabaseName space = spaceOf(workspace()->account().settings().user);
    await(workspace()->files().attach(space, saved.id, job.path),
          [this, job, saved](const AttachedFile& attached) { acknowledge(job, saved, attached); });
}

void ImportCommand::acknowledge(const Job& job, const SavedRecord& saved, const AttachedFile& attached)
{
    console().line(u"%1: stored as %2"_s.arg(job.name, saved.id.toString()),
                   {{u"file"_s, job.name},
                    {u"document"_s, number(qint64(job.record.document) + 1)},
                    {u"id"_s, saved.id.toString()},
                    {u"rev"_s, attached.rev},
                    {u"attached"_s, attached.taken.file.name}});
    next();
}

void ImportCommand::refuse(const QString& sentence)
{
    ++m_refused;
    console().complain(sentence);
}

void ImportCommand::end()
{
    finish(m_refused > 0 ? ExitStatus::Failed : ExitStatus::Done);
}

} // namespace shanke::cli
