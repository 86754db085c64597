// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StatusCommand.h"

#include "app/cli/StatusWords.h"
#include "base/counted.h"
#include "workspace/DeliveryService.h"
#include "workspace/SyncService.h"
#include "workspace/WorkspaceReader.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

StatusCommand::StatusCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    declare(program, "status", "say where everything is");
}

void StatusCommand::start()
{
    if (WorkspaceReader* opened = reader())
        await(opened->delivery().databases(), [this](const QList<DatabaseDelivery>& databases) {
            showDatabases(databases);
            await(reader()->delivery().waiting(), [this](const QList<DeliveryItem>& items) {
                showDocuments(items);
                await(reader()->delivery().unconfirmed(), [this](const UnconfirmedWork& work) {
                    showUnconfirmed(work);
                    await(reader()->refusals(), [this](const QList<CarriedRefusals>& refusals) {
                        showRefusals(refusals);
                        showTotals();
                    });
                });
            });
        });
}

void StatusCommand::showDatabases(const QList<DatabaseDelivery>& databases)
{
    qint64 documents = 0;
    int waiting = 0;
    int refused = 0;
    int owed = 0;
    int conflicts = 0;
    int failing = 0;
    for (const DatabaseDelivery& one : databases) {
        documents += one.documents;
        waiting += one.waiting;
        refused += one.refused;
        owed += one.owed;
        conflicts += one.conflicts;
        failing += one.problem ? 1 : 0;
        showDatabase(one);
    }
    m_needsAttention = refused > 0 || owed > 0 || conflicts > 0 || failing > 0;
    m_totals = {{u"databases"_s, number(databases.size())},
                {u"documents"_s, number(documents)},
                {u"waiting"_s, waiting},
                {u"refused"_s, refused},
                {u"owed"_s, owed},
                {u"conflicts"_s, conflicts},
                {u"failing"_s, failing}};
}

void StatusCommand::showDatabase(const DatabaseDelivery& one)
{
    QString line =
        u"%1\t%2\t%3, %4 waiting, %5 refused, %6 not had, %7 with two versions"_s
            .arg(one.database.toString(), toWord(one.delivery), counted(one.documents, u"document"_s))
            .arg(one.waiting)
            .arg(one.refused)
            .arg(one.owed)
            .arg(one.conflicts);
    QJsonObject json{{u"database"_s, one.database.toString()},
                     {u"where"_s, toWord(one.delivery)},
                     {u"documents"_s, number(one.documents)},
                     {u"waiting"_s, one.waiting},
                     {u"refused"_s, one.refused},
                     {u"owed"_s, one.owed},
                     {u"conflicts"_s, one.conflicts}};
    if (one.schoolLacks)
        json[u"school_lacks"_s] = *one.schoolLacks;
    if (one.countyLacks)
        json[u"county_lacks"_s] = *one.countyLacks;
    if (one.problem) {
        line += u'\t' + one.problem->detail;
        json[u"problem"_s] =
            QJsonObject{{u"error"_s, errorName(one.problem->kind)}, {u"reason"_s, one.problem->detail}};
    }
    console().line(line, json);
}

void StatusCommand::showDocuments(const QList<DeliveryItem>& items)
{
    for (const DeliveryItem& item : items) {
        QJsonObject json{{u"document"_s, item.id.toString()},
                         {u"database"_s, item.database.toString()},
                         {u"title"_s, item.title},
                         {u"where"_s, toWord(item.delivery)},
                         {u"bytes"_s, number(item.bytes)}};
        QStringList words{item.database.toString(), item.id.toString(), toWord(item.delivery), item.title};
        for (const auto& [hop, there] :
             {std::pair(Hop::School, item.atSchool), std::pair(Hop::County, item.atCounty)}) {
            if (!there)
                continue;
            json[toWord(hop)] = toWord(*there);
            if (item.atSchool && item.atCounty)
                words.append(toWord(hop) + u": "_s + toWord(*there));
        }
        if (!item.reason.isEmpty())
            json[u"reason"_s] = item.reason;
        console().line((words + QStringList{item.reason}).join(u'\t').trimmed(), json);
    }
}

void StatusCommand::showUnconfirmed(const UnconfirmedWork& work)
{
    m_totals[u"unconfirmed"_s] = work.documents;
    if (work.documents == 0)
        return;
    m_needsAttention = true;
    const QString device = reader()->settings().speaker().toString();
    console().line(u"%1: shankectl device vouch %2"_s.arg(toWords(work), device),
                   {{u"unconfirmed"_s, work.documents},
                    {u"device"_s, device},
                    {u"code"_s, work.code},
                    {u"confirmers"_s, QJsonArray::fromStringList(work.confirmers)},
                    {u"needs_second_voice"_s, work.hasOneVoice}});
}

// Nothing is to be done about it here: it harms nobody, and whoever looks after the school should know.
void StatusCommand::showRefusals(const QList<CarriedRefusals>& refusals)
{
    qint64 count = 0;
    for (const CarriedRefusals& one : refusals) {
        count += one.count;
        const QString carrier = one.name.isEmpty() ? one.carrier : u"%1 (%2)"_s.arg(one.carrier, one.name);
        console().line(
            u"%1\tnot taken in: %2, which are not what the devices they name have signed"_s.arg(carrier).arg(
                one.count),
            {{u"carrier"_s, one.carrier}, {u"name"_s, one.name}, {u"not_taken_in"_s, number(one.count)}});
    }
    m_totals[u"not_taken_in"_s] = number(count);
}

void StatusCommand::showTotals()
{
    const AccountSettings& account = reader()->settings();
    const SyncStatus status = reader()->sync().status();
    const QString server = account.nearestServer().url.toString();
    m_totals[u"server"_s] = server;
    const QJsonObject json = toJson(status);
    for (const QString& member : {u"files"_s, u"school"_s, u"county"_s}) {
        if (json.contains(member))
            m_totals[member] = json[member];
    }
    const QString waits = announcement(status);
    QString words = u"%1 in all, waiting: %2; server: %3"_s.arg(
        counted(m_totals[u"documents"_s].toInteger(), u"document"_s), waits.isEmpty() ? u"nothing"_s : waits,
        server.isEmpty() ? u"none"_s : server);
    if (account.schoolServer.isSet() && account.countyServer.isSet())
        words += u"; not confirmed by the school: %1, by the county: %2"_s.arg(status.school.lacks)
                     .arg(status.county.lacks);
    console().line(words, m_totals);
    finish(m_needsAttention ? ExitStatus::NeedsAttention : ExitStatus::Done);
}

} // namespace shanke::cli
