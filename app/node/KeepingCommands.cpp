// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeepingCommands.h"

#include "base/Clock.h"
#include "base/counted.h"
#include "keeping/BackupShelf.h"
#include "keeping/FileMoves.h"
#include "node/NodeDatabases.h"
#include "node/keeping/NodeCheck.h"
#include "node/keeping/NodeRestoration.h"
#include "platform/DatabaseNames.h"

#include <iostream>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

int failed(const Error& error)
{
    std::cerr << "shanke-node: " << qPrintable(error.detail) << '\n';
    return EXIT_FAILURE;
}

void say(const QString& sentence)
{
    std::cout << qPrintable(sentence) << std::endl;
}

NodeFiles filesOf(const NodeSetup& setup)
{
    return NodeFiles(setup.dataFolder, setup.school.isEmpty() ? DatabaseName() : databaseOf(setup.school));
}

Result<QStringList> check(const NodeFiles& files)
{
    SHANKE_TRY(NodeDatabases::uuidIn(files.folder()));
    return NodeCheck(files, StopFlag()).everything();
}

Result<BackupSet> backUp(const NodeFiles& files, const QString& target)
{
    SHANKE_LET(const BackupSource source, files.backupSource(SystemClock().now()));
    BackupWriter writer(source, std::nullopt, StopFlag());
    SHANKE_LET(BackupSet made, writer.write(QDir(target).absolutePath(), source.stores.names));
    BackupShelf(files.folder()).rememberElsewhere(made.folder);
    giveToOwnerOf(files.folder(), files.folder() + u"/backups"_s);
    return made;
}

void tell(const NodeRestoreReport& report)
{
    say(u"The backup of %1 is in place: %2 in %3."_s.arg(toIsoString(report.time),
                                                         counted(report.documents, u"document"_s),
                                                         counted(report.databases, u"database"_s)));
    if (!report.aside.isEmpty())
        say(u"What was here before is in %1."_s.arg(report.aside));
    if (report.carried > 0)
        say(counted(report.carried, u"signed document that stood here stays."_s,
                    u"signed documents that stood here stay."_s));
    if (report.sifted > 0)
        say(u"Not taken as it stands in the backup: %1. It does not say what a PC signed."_s.arg(
            counted(report.sifted, u"signed document"_s)));
    if (!report.keptKey)
        say(u"The server is who it was in the backup. Where that one still runs, it must not be started again."_s);
}

} // namespace

int verifyNode(const NodeSetup& setup)
{
    const NodeFiles files = filesOf(setup);
    const auto findings = check(files);
    giveToOwnerOf(files.folder(), files.folder()); // marks of what is damaged
    if (!findings)
        return failed(findings.error());
    for (const QString& finding : *findings)
        say(finding);
    if (findings->isEmpty()) {
        say(u"Everything is whole."_s);
        return EXIT_SUCCESS;
    }
    std::cerr << "shanke-node: " << counted(findings->size(), u"finding"_s).toStdString()
              << ". What is damaged the node makes anew from its newest backup, from what can still be "
                 "read and from what the county has: within minutes if it runs, else when it starts.\n";
    return EXIT_FAILURE;
}

int backUpNode(const NodeSetup& setup, const QString& target)
{
    const auto made = backUp(filesOf(setup), target);
    if (!made)
        return failed(made.error());
    say(u"The backup is in %1: %2, %3. It holds the keys of this server: keep it where only "
        u"you "
        "can read it."_s.arg(made->folder, counted(made->databases.size(), u"database"_s),
                             counted(bytesBelow(made->folder), u"byte"_s)));
    return EXIT_SUCCESS;
}

int restoreNode(const NodeSetup& setup, const QString& backup)
{
    const auto restored =
        NodeRestoration(filesOf(setup), SystemClock().now()).run(QDir(backup).absolutePath());
    if (!restored)
        return failed(restored.error());
    tell(*restored);
    return EXIT_SUCCESS;
}

} // namespace shanke
