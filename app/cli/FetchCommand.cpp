// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FetchCommand.h"

#include "app/cli/FileProgressLine.h"
#include "base/counted.h"
#include "workspace/FileService.h"
#include "workspace/Workspace.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

FetchCommand::FetchCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "fetch", "write a file of a document, fetching what is not here");
    me.add_option("DATABASE", m_database)->required();
    me.add_option("ID", m_id, "of the document")->required();
    me.add_option("NAME", m_name, "of the file")->required();
    me.add_option("--output", m_output,
                  "the file to write, which is replaced; or a folder, where nothing is replaced")
        ->required();
}

void FetchCommand::start()
{
    if (!workspace())
        return;
    FileService& files = workspace()->files();
    connect(&files, &FileService::progressed, this,
            [this](const FileProgress& progress) { showFileProgress(console(), m_shown, progress); });
    connect(&files, &FileService::interrupted, this, [this](const QString&, const Error& error) {
        console().complain(u"%1 Trying again."_s.arg(error.detail));
    });
    m_shown.start();
    await(files.find(database(), DocId(QString::fromStdString(m_id)), QString::fromStdString(m_name)),
          [this](const FileManifest& file) { fetch(file); });
}

void FetchCommand::fetch(const FileManifest& file)
{
    await(workspace()->files().fetch(database(), file), [this, file] { write(file); });
}

void FetchCommand::write(const FileManifest& file)
{
    const QString output = QString::fromStdString(m_output);
    if (QFileInfo(output).isDir())
        await(workspace()->files().saveInto(database(), file, output),
              [this, file](const QString& path) { acknowledge(file, path); });
    else
        await(workspace()->files().saveAs(database(), file, output),
              [this, file, output] { acknowledge(file, output); });
}

void FetchCommand::acknowledge(const FileManifest& file, const QString& path)
{
    console().line(u"%1: %2"_s.arg(path, counted(file.size, u"byte"_s)),
                   {{u"name"_s, file.name},
                    {u"size"_s, number(file.size)},
                    {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())},
                    {u"output"_s, path}});
    finish(ExitStatus::Done);
}

} // namespace shanke::cli
