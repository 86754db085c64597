// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VerifyCommand.h"

#include "app/cli/ServerAdministrator.h"
#include "base/ShortCode.h"
#include "base/counted.h"
#include "workspace/KeepingService.h"
#include "workspace/LeafService.h"
#include "workspace/NearbyService.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"
#include "workspace/WorkspaceReader.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <unistd.h>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const ForgedLeaf& leaf)
{
    return {{u"database"_s, leaf.database.toString()},
            {u"id"_s, leaf.id.toString()},
            {u"rev"_s, leaf.rev},
            {u"reason"_s, leaf.reason}};
}

QString wordsOf(const ForgedLeaf& leaf)
{
    return QStringList{leaf.database.toString(), leaf.id.toString(), leaf.rev, leaf.reason}.join(u'\t');
}

// "y" or "yes" of somebody at a terminal.
bool agrees(const QString& question)
{
    std::cerr << question.toStdString() << std::flush;
    std::string line;
    std::getline(std::cin, line);
    const QString answer = QString::fromStdString(line).trimmed().toLower();
    return answer == u"y" || answer == u"yes";
}

} // namespace

VerifyCommand::VerifyCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me =
        declare(program, "verify", "check every file, tree, digest and signature of the workspace");
    m_server = me.add_option("--server", m_address,
                             "instead: list what stands at the server that is not what a device signed; that "
                             "of the account, or http(s)://host[:port] with an administrator's name:password "
                             "in the environment as SHANKE_ADMIN")
                   ->type_name("[URL]")
                   ->expected(0, 1);
    me.add_option("--code", m_code,
                  "the code that the server itself shows, when this PC does not know it yet")
        ->type_name("CODE")
        ->needs(m_server);
    CLI::Option* repair = me.add_flag("--repair", m_isRepair,
                                      "close what was listed with tombstones, as the server's administrator")
                              ->needs(m_server);
    me.add_flag("--yes", m_isAgreed, "without asking first")->needs(repair);
}

void VerifyCommand::start()
{
    if (m_server->count() > 0)
        return lookAtServer();
    if (WorkspaceReader* opened = reader())
        await(opened->check(),
              [this](const QStringList& findings) { findings.isEmpty() ? tell(findings) : checkAsOwner(); });
}

void VerifyCommand::interrupt()
{
    if (m_server->count() == 0)
        return Command::interrupt();
    console().complain(m_isClosing
                           ? u"stopped; some may be closed already: verify --server says which are left."_s
                           : u"stopped; nothing was changed."_s);
    finish(ExitStatus::Failed);
}

void VerifyCommand::checkAsOwner()
{
    if (Workspace* opened = workspace())
        await(opened->keeping().checkNow(), [this](const QStringList& findings) { tell(findings); });
}

void VerifyCommand::tell(const QStringList& findings)
{
    for (const QString& finding : findings)
        console().line(finding, {{u"finding"_s, finding}});
    if (findings.isEmpty()) {
        console().line(u"Everything is whole."_s, {{u"ok"_s, true}});
        return finish(ExitStatus::Done);
    }
    console().complain(
        counted(findings.size(), u"finding"_s) +
        u": something in the workspace is not what was written or signed. What is damaged is repaired from "
        "the newest backup and the server when the program starts next."_s);
    finish(ExitStatus::Failed);
}

void VerifyCommand::lookAtServer()
{
    if (m_isRepair && !m_isAgreed && ::isatty(STDIN_FILENO) == 0) {
        console().complain(u"there is nobody here to ask: say --repair --yes, after looking at the list."_s);
        return finish(ExitStatus::WrongUsage);
    }
    Workspace* opened = workspace();
    if (!opened)
        return;
    // With the exchange the keys come by which is judged, and the account is signed in.
    if (m_address.empty())
        return await(opened->sync().syncOnce(),
                     [this](const SyncStatus& status) { status.problem ? fail(*status.problem) : look(); });
    const auto address = withAdministrator(QUrl(QString::fromStdString(m_address)), console());
    if (!address)
        return fail(address.error());
    m_order.address = address->toString(QUrl::FullyEncoded);
    reachServer();
}

void VerifyCommand::reachServer()
{
    if (m_code.empty())
        return look();
    await(workspace()->nearby().trustOf(QUrl(QString::fromStdString(m_address))),
          [this](const ServerTrust& trust) {
              if (!isSameCode(QString::fromStdString(m_code), trust.code))
                  return fail(
                      {ErrorKind::UntrustedServer,
                       u"the server has the code %1, not the one that was given; nothing was sent."_s.arg(
                           trust.code),
                       {}});
              m_order.certificate = trust.certificate;
              look();
          });
}

void VerifyCommand::look()
{
    await(workspace()->leaves().look(m_order), [this](const ServerLook& look) { show(look); });
}

void VerifyCommand::show(const ServerLook& look)
{
    for (const QString& sentence : look.notRead)
        console().complain(u"not read: "_s + sentence);
    QList<ForgedLeaf> closable;
    for (const ForgedLeaf& leaf : look.leaves) {
        console().line(wordsOf(leaf), jsonOf(leaf));
        leaf.mayBeClosed ? closable.append(leaf) : void(++m_open);
    }
    console().line(
        u"%1, %2, %3 of them forged"_s
            .arg(counted(look.databases, u"database"_s), counted(look.signedLeaves, u"signed document"_s))
            .arg(look.leaves.size() + look.notListed),
        {{u"databases"_s, look.databases},
         {u"signed"_s, number(look.signedLeaves)},
         {u"forged"_s, number(look.leaves.size() + look.notListed)},
         {u"not_read"_s, number(look.notRead.size())}});
    if (look.notListed > 0)
        console().complain(u"and %1 more, which are not listed; close these first."_s.arg(look.notListed));
    if (m_open > 0)
        console().complain(
            u"Removed at the server though good here: %1; who signed has to write again."_s.arg(
                counted(m_open, u"document"_s)));
    m_open += look.notListed;
    if (look.databases == 0)
        return fail({ErrorKind::Forbidden, u"this account may read none of the server's databases."_s, {}});
    if (m_isRepair && !closable.isEmpty())
        return askToClose(closable);
    finish(look.leaves.isEmpty() && look.notRead.isEmpty() ? ExitStatus::Done : ExitStatus::NeedsAttention);
}

void VerifyCommand::askToClose(const QList<ForgedLeaf>& leaves)
{
    const QString question =
        u"Close these %1 at the server, each with a tombstone? Nothing else is touched. [y/N] "_s.arg(
            leaves.size());
    if (m_isAgreed || agrees(question))
        return close(leaves);
    console().complain(u"nothing was changed."_s);
    finish(ExitStatus::NeedsAttention);
}

void VerifyCommand::close(const QList<ForgedLeaf>& leaves)
{
    m_isClosing = true;
    await(workspace()->leaves().close(m_order, leaves),
          [this](const QList<ClosedLeaf>& closed) { showClosed(closed); });
}

void VerifyCommand::showClosed(const QList<ClosedLeaf>& leaves)
{
    qsizetype failed = 0;
    for (const auto& [leaf, failure] : leaves) {
        QJsonObject json = jsonOf(leaf);
        json[u"closed"_s] = !failure;
        if (failure) {
            ++failed;
            json[u"error"_s] = errorName(failure->kind);
            json[u"message"_s] = failure->detail;
        }
        console().line(failure ? wordsOf(leaf) + u"\tnot closed: "_s + failure->detail
                               : wordsOf(leaf) + u"\tclosed"_s,
                       json);
    }
    if (failed > 0)
        console().complain(
            u"%1 could not be closed; only an administrator of the server may do that."_s.arg(failed));
    finish(failed > 0 ? ExitStatus::Failed : m_open > 0 ? ExitStatus::NeedsAttention : ExitStatus::Done);
}

} // namespace shanke::cli
