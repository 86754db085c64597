// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/keeping/KeepingRecord.h"

#include "base/Clock.h"
#include "base/WholeFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestRecord = 1 << 20; // bytes
constexpr qsizetype MostRepairs = 20;
constexpr qsizetype MostFindings = 200;

QString recordOf(const QString& folder)
{
    return folder + u"/keeping.json"_s;
}

QDateTime timeOf(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

QString textOf(const QDateTime& time)
{
    return time.isValid() ? toIsoString(time) : QString();
}

RepairNote repairOf(const QJsonObject& json)
{
    return {timeOf(json["time"_L1]),   json["database"_L1].toString(), json["aside"_L1].toString(),
            timeOf(json["backup"_L1]), json["unreadable"_L1].toInt(),  json["detail"_L1].toString()};
}

QJsonObject jsonOf(const RepairNote& repair)
{
    return {{u"time"_s, textOf(repair.time)},     {u"database"_s, repair.database},
            {u"aside"_s, repair.aside},           {u"backup"_s, textOf(repair.backup)},
            {u"unreadable"_s, repair.unreadable}, {u"detail"_s, repair.detail}};
}

} // namespace

KeepingRecord KeepingRecord::read(const QString& folder)
{
    KeepingRecord record;
    QFile file(recordOf(folder));
    if (!file.open(QIODevice::ReadOnly))
        return record;
    const QJsonObject json = QJsonDocument::fromJson(file.read(LongestRecord)).object();
    record.lastCheck = timeOf(json["lastCheck"_L1]);
    for (const QJsonValue& finding : json["findings"_L1].toArray())
        record.findings.append(finding.toString());
    record.lastBackup = timeOf(json["lastBackup"_L1]);
    record.backupTrouble = json["backupTrouble"_L1].toString();
    for (const QJsonValue& repair : json["repairs"_L1].toArray())
        record.repairs.append(repairOf(repair.toObject()));
    return record;
}

Result<> KeepingRecord::write(const QString& folder) const
{
    QJsonArray notes;
    for (const RepairNote& repair : repairs)
        notes.append(jsonOf(repair));
    const QJsonObject json{{u"lastCheck"_s, textOf(lastCheck)},
                           {u"findings"_s, QJsonArray::fromStringList(findings.mid(0, MostFindings))},
                           {u"lastBackup"_s, textOf(lastBackup)},
                           {u"backupTrouble"_s, backupTrouble},
                           {u"repairs"_s, notes}};
    return writeWhole(recordOf(folder), QJsonDocument(json).toJson());
}

void KeepingRecord::add(const RepairNote& repair)
{
    repairs.prepend(repair);
    repairs = repairs.mid(0, MostRepairs);
}

} // namespace shanke
