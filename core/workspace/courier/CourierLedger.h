// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/BundleFacts.h"
#include "sqlite/Connection.h"

namespace shanke {

// What this PC knows of the sticks that went out and came in: how far each other device is known to have our
// stores, how far we have theirs, whose bundles were accepted. In work.sqlite. A stick that never arrives
// costs nothing: only what the other side confirms counts as being there.
class CourierLedger
{
public:
    explicit CourierLedger(Connection& file) : m_file(file) {}

    // Ours, at them. 0: nothing is known, or it was of another store than `source`.
    static Result<qint64> confirmed(const ReadSnapshot& snapshot, const DeviceId& device,
                                    const DatabaseName& database, const QString& source);
    Result<> noteTaken(const QList<BundleFacts::Receiver>& receivers, const QList<BundleSlice>& slices);
    // These changes of ours came from them: no need to carry them back.
    Result<> noteBrought(const DeviceId& device, const DatabaseName& database, const QString& source,
                         const SequenceRanges& ranges);
    Result<> noteConfirmed(const DeviceId& device, const BundleConfirmation& confirmation);
    // By database, the highest sequence of the store `source` that was taken along for anybody.
    static Result<QHash<DatabaseName, std::pair<QString, qint64>>> taken(const ReadSnapshot& snapshot);

    // Theirs, here.
    Result<> noteReceived(const BundleFacts& facts, const QList<BundleSlice>& slices, const QString& now);
    static Result<bool> covers(const ReadSnapshot& snapshot, const DeviceId& device,
                               const BundleSlice& slice);
    // What to tell them.
    static Result<QList<BundleConfirmation>> confirmations(const ReadSnapshot& snapshot,
                                                           const DeviceId& device);
    // Parts of a set that never came in.
    static Result<QList<int>> missingParts(const ReadSnapshot& snapshot, const BundleFacts& facts);

    // The devices whose bundles a person has accepted, and the highest counter that came from one; 0: none.
    Result<> noteCards(const QList<DeviceCard>& cards); // that a person gave; what is known stays
    static Result<QList<DeviceCard>> cards(const ReadSnapshot& snapshot);
    static Result<qint64> counterOf(const ReadSnapshot& snapshot, const DeviceId& device);

    // For the next bundle of this PC.
    Result<qint64> nextCounter();

private:
    Connection& m_file;
};

} // namespace shanke
