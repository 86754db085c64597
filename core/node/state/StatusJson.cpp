// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/state/StatusJson.h"

#include "base/Clock.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeValue(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(toIsoString(time)) : QJsonValue();
}

QJsonValue owedValue(const NodeStatus::Owed& owed)
{
    return QJsonObject{{u"database"_s, owed.database},
                       {u"waiting"_s, owed.isCompared ? QJsonValue(owed.waiting) : QJsonValue()},
                       {u"refused"_s, QJsonArray::fromStringList(owed.refused)}};
}

QJsonValue countyValue(const std::optional<NodeStatus::County>& county)
{
    if (!county)
        return {};
    QJsonArray debts;
    for (const NodeStatus::Owed& owed : county->owed)
        debts.append(owedValue(owed));
    return QJsonObject{{u"lastContact"_s, timeValue(county->lastContact)},
                       {u"trouble"_s, county->trouble ? QJsonValue(*county->trouble) : QJsonValue()},
                       {u"lacked"_s, QJsonArray::fromStringList(county->lacked)},
                       {u"debts"_s, debts}};
}

QJsonValue pcsValue(const NodeStatus& status)
{
    QJsonArray silent;
    for (const NodeStatus::Pc& pc : status.silent)
        silent.append(QJsonObject{{u"user"_s, pc.user.toString()},
                                  {u"name"_s, pc.name},
                                  {u"device"_s, pc.device.toString()},
                                  {u"lastHeard"_s, timeValue(pc.lastHeard)}});
    return QJsonObject{
        {u"count"_s, status.pcs}, {u"silent"_s, silent}, {u"since"_s, timeValue(status.heardSince)}};
}

QJsonValue repairsValue(const QList<RepairNote>& repairs)
{
    QJsonArray notes;
    for (const RepairNote& repair : repairs)
        notes.append(QJsonObject{{u"time"_s, timeValue(repair.time)},
                                 {u"database"_s, repair.database},
                                 {u"repaired"_s, !repair.aside.isEmpty()},
                                 {u"aside"_s, repair.aside},
                                 {u"backup"_s, timeValue(repair.backup)},
                                 {u"unreadable"_s, repair.unreadable},
                                 {u"detail"_s, repair.detail}});
    return notes;
}

} // namespace

QJsonObject toJson(const NodeStatus& status)
{
    const KeepingRecord& keeping = status.keeping;
    return {{u"time"_s, timeValue(status.now)},
            {u"school"_s, status.school},
            {u"county"_s, countyValue(status.county)},
            {u"disk"_s, QJsonObject{{u"free"_s, status.freeBytes}, {u"limit"_s, status.freeLimit}}},
            {u"databases"_s, status.databases},
            {u"damaged"_s, QJsonArray::fromStringList(status.damaged)},
            {u"check"_s, QJsonObject{{u"time"_s, timeValue(keeping.lastCheck)},
                                     {u"findings"_s, QJsonArray::fromStringList(keeping.findings)}}},
            {u"backup"_s,
             QJsonObject{{u"time"_s, timeValue(keeping.lastBackup)}, {u"trouble"_s, keeping.backupTrouble}}},
            {u"repairs"_s, repairsValue(keeping.repairs)},
            {u"pcs"_s, pcsValue(status)}};
}

} // namespace shanke
