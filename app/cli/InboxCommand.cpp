// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InboxCommand.h"

#include "base/Clock.h"
#include "base/counted.h"
#include "workspace/ReviewDesk.h"
#include "workspace/WorkspaceReader.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const InboxItem& item)
{
    QJsonObject json{{u"id"_s, item.submission.toString()},
                     {u"plan"_s, item.plan.toString()},
                     {u"teacher"_s, item.teacher.toString()},
                     {u"name"_s, item.teacherName},
                     {u"title"_s, item.header.title},
                     {u"submitted_at"_s, toIsoString(item.submittedAt)},
                     {u"counter"_s, item.counter},
                     {u"state"_s, item.decided ? shanke::toWord(*item.decided) : u"waiting"_s}};
    if (item.doubt != Reason::None)
        json[u"doubt"_s] = shanke::toWord(item.doubt); // "not-yet-received", "not-endorsed"...
    if (!item.late.isEmpty()) {
        QJsonArray late;
        for (const DocId& id : item.late)
            late.append(id.toString());
        json[u"late"_s] = late; // for "confirm"
    }
    if (item.classTime)
        json[u"class_time"_s] = toIsoString(*item.classTime);
    if (item.movedFrom) {
        json[u"moved_from"_s] = toIsoString(*item.movedFrom);
        json[u"moved_late"_s] = item.isMovedLate;
    }
    return json;
}

} // namespace

InboxCommand::InboxCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    declare(program, "inbox", "list the plans handed in to you, most urgent first");
}

// More would stand here if somebody confirmed that PC.
void InboxCommand::showUnconfirmed(const DeviceEntry& device)
{
    if (!device.mayVouch || device.waiting == 0)
        return;
    const DeviceCard& card = device.card;
    console().line(
        u"a PC of %1 waits to be confirmed, %2: compare its code %3, then shankectl device vouch %4"_s.arg(
            card.name, counted(device.waiting, u"document"_s), card.key.fingerprint(),
            card.device.toString()),
        {{u"unconfirmed_device"_s, card.device.toString()},
         {u"name"_s, card.name},
         {u"code"_s, card.key.fingerprint()},
         {u"documents"_s, device.waiting}});
}

void InboxCommand::start()
{
    if (WorkspaceReader* opened = reader())
        await(opened->reviews().inbox(), [this](const QList<InboxItem>& items) {
            for (const InboxItem& item : items) {
                const QJsonObject json = toJson(item);
                console().line(QStringList{item.submission.toString(), json[u"state"_s].toString(),
                                           item.teacherName, item.header.title}
                                   .join(u'\t'),
                               json);
            }
            await(reader()->devices(), [this](const QList<DeviceEntry>& devices) {
                for (const DeviceEntry& device : devices)
                    showUnconfirmed(device);
                finish(ExitStatus::Done);
            });
        });
}

} // namespace shanke::cli
