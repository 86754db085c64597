// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeepingCommands.h"

#include "base/Clock.h"
#include "keeping/BackupShelf.h"
#include "keeping/FileMoves.h"
#include "node/NodeDatabases.h"
#include "node/keeping/NodeCheck.h"
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
    return NodeCheck(files, {}).everything();
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
    std::cerr
        << "shanke-node: " << findings->size()
        << " findings. What is damaged the node makes anew from its newest backup, from what can still be "
           "read and from what the county has: within minutes if it runs, else when it starts.\n";
    return EXIT_FAILURE;
}

int backUpNode(const NodeSetup& setup, const QString& target)
{
    const auto made = backUp(filesOf(setup), target);
    if (!made)
        return failed(made.error());
    say(u"The backup is in %1: %2 databases, %3 bytes. It holds the keys of this server: keep it where only "
        u"you "
        "can read it."_s.arg(made->folder)
            .arg(made->databases.size())
            .arg(bytesBelow(made->folder)));
    return EXIT_SUCCESS;
}

} // namespace shanke
