// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AttachCommand.h"

#include "app/cli/FileProgressLine.h"
#include "base/counted.h"
#include "workspace/FileService.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

AttachCommand::AttachCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "attach", "attach files to a document, in pieces that equal files share");
    me.add_option("DATABASE", m_database)->required();
    me.add_option("ID", m_id, "of the document")->required();
    me.add_option(
          "FILE", m_files,
          "becomes the new version of the file that was attached under the same name before; files of one "
          "name that are given together are numbered")
        ->required();
}

void AttachCommand::start()
{
    if (!workspace())
        return;
    connect(&workspace()->files(), &FileService::progressed, this, &AttachCommand::showProgress);
    m_shown.start();
    next();
}

void AttachCommand::interrupt()
{
    m_interrupted = true;
    workspace()->files().cancelTaking();
}

void AttachCommand::next()
{
    if (m_next == m_files.size())
        return finish(m_refused > 0 ? ExitStatus::Failed : ExitStatus::Done);
    const QString path = QString::fromStdString(m_files[m_next++]);
    auto answer = workspace()->files().attach(DatabaseName(QString::fromStdString(m_database)),
                                              DocId(QString::fromStdString(m_id)), path, m_attached);
    answer.then(this, [this](const Result<AttachedFile>& attached) {
        attached ? acknowledge(*attached) : refuse(attached.error());
        m_interrupted ? finish(ExitStatus::Failed) : next();
    });
}

void AttachCommand::acknowledge(const AttachedFile& attached)
{
    const FileManifest& file = attached.taken.file;
    m_attached.append(file.name);
    if (!file.original.isEmpty())
        console().complain(u"\"%1\" is called \"%2\" here."_s.arg(file.original, file.name));
    const QString what =
        attached.isChanged ? u"%1 of them new"_s.arg(attached.taken.newChunks) : u"as it was"_s;
    console().line(u"%1: %2 in %3, %4"_s.arg(file.name, counted(file.size, u"byte"_s),
                                             counted(qint64(file.chunks.size()), u"piece"_s), what),
                   {{u"name"_s, file.name},
                    {u"original"_s, file.originalName()},
                    {u"size"_s, number(file.size)},
                    {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())},
                    {u"chunks"_s, number(qint64(file.chunks.size()))},
                    {u"new_chunks"_s, attached.taken.newChunks},
                    {u"new_bytes"_s, number(attached.taken.newBytes)},
                    {u"id"_s, QString::fromStdString(m_id)},
                    {u"rev"_s, attached.rev},
                    {u"changed"_s, attached.isChanged}});
}

void AttachCommand::refuse(const Error& error)
{
    ++m_refused;
    console().complain(error);
}

void AttachCommand::showProgress(const FileProgress& progress)
{
    showFileProgress(console(), m_shown, progress);
}

} // namespace shanke::cli
