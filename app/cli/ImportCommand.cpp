// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportCommand.h"

#include "exchange/importReport.h"
#include "exchange/readSchoolFile.h"

#include <QFile>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

ImportCommand::ImportCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "import", "make plans and study guides of the files of Word and WPS");
    me.add_option("FILE", m_files)->required();
    me.add_flag("--dry-run", m_isDryRun, "only say what stands where");
    me.add_option("--labels", m_labels, "file with more words for labels, in the shape of labels.json");
}

void ImportCommand::start()
{
    const auto words = dictionary();
    if (!words)
        return fail(words.error());
    for (const std::string& file : m_files)
        read(QString::fromStdString(file), *words);
    if (m_refused > 0)
        return finish(ExitStatus::Failed);
    finish(m_incomplete > 0 ? ExitStatus::NeedsAttention : ExitStatus::Done);
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
    if (file->isEmptyForm) {
        ++m_refused;
        console().complain(
            u"%1 is a form that nobody has filled in: there is no plan in it"_s.arg(file->name));
    }
}

void ImportCommand::tell(const ImportedFile& file) const
{
    int number = 0;
    for (const ImportedDocument& document : file.documents) {
        QJsonObject report = reportOf(document);
        report.insert(u"file"_s, file.name);
        report.insert(u"document"_s, ++number);
        console().line(u"%1: %2 \"%3\": %4 characters placed, %5 left over"_s.arg(file.name, document.kind)
                           .arg(report.value(u"title"_s).toString())
                           .arg(document.placed())
                           .arg(document.left()),
                       report);
    }
    console().line(
        u"%1: %2 documents in %3 characters"_s.arg(file.name).arg(file.documents.size()).arg(file.characters),
        reportOf(file));
}

} // namespace shanke::cli
