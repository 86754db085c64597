// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/savedBy.h"

#include "trust/ArrivalGate.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<QSet<QString>> savedBy(const DeviceId& device, const DocumentStore& store,
                              const ReadSnapshot& snapshot, const DatabaseName& database)
{
    const QByteArray name = device.toString().toUtf8();
    QSet<QString> hashes;
    SHANKE_LET(const ChangeRows changes, store.changes(snapshot, 0, 0));
    for (const ChangeRow& row : changes.rows) {
        if (!ArrivalGate::judges(database, row.id) || ArrivalGate::isSignedOnce(row.id))
            continue;
        for (const LeafState& leaf : row.leaves) {
            SHANKE_LET(const Revision revision, store.get(snapshot, row.id, leaf.rev));
            const bool isNamed = revision.body.text().contains(name); // spares reading the others
            if (isNamed && revision.body.toObject()["signed"_L1]["device"_L1] == device.toString())
                hashes.insert(QString::fromLatin1(leaf.rev.hash));
        }
    }
    return hashes;
}

} // namespace shanke
