// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/KnownPcs.h"

#include "platform/DatabaseNames.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString SeenId = u"shanke:pcs-seen"_s;

} // namespace

Result<DocumentStore*> KnownPcs::store() const
{
    return m_databases.find(databaseOf(m_devices.account().school));
}

Result<QList<DeviceEntry>> KnownPcs::unseen()
{
    const auto here = store();
    if (!here && here.error().kind == ErrorKind::NotFound)
        return QList<DeviceEntry>();
    SHANKE_TRY(here);
    std::optional<QJsonObject> seen;
    {
        SHANKE_LET(const ReadSnapshot snapshot, (*here)->read());
        SHANKE_LET(seen, (*here)->local(snapshot, SeenId));
    }
    if (!seen) {
        SHANKE_TRY(noteSeen());
        return QList<DeviceEntry>();
    }
    const QStringList known = (*seen)[u"devices"_s].toVariant().toStringList();
    SHANKE_LET(QList<DeviceEntry> entries, m_devices.all());
    entries.removeIf([&](const DeviceEntry& entry) {
        return !entry.isOwn || entry.isThis || entry.state == DeviceEntry::State::Revoked ||
               known.contains(entry.card.device.toString());
    });
    return entries;
}

Result<> KnownPcs::noteSeen()
{
    SHANKE_LET(const QList<DeviceEntry> entries, m_devices.all());
    QJsonArray seen;
    for (const DeviceEntry& entry : entries) {
        if (entry.isOwn)
            seen.append(entry.card.device.toString());
    }
    SHANKE_LET(DocumentStore * here, store());
    SHANKE_LET(auto transaction, here->begin(Durability::Full));
    SHANKE_TRY(here->putLocal(transaction, SeenId, {{u"devices"_s, seen}}));
    return transaction.commit();
}

} // namespace shanke
