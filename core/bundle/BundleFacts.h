// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/SequenceRanges.h"
#include "identity/DeviceCard.h"
#include "snapshot/FileFrame.h"

#include <QDateTime>
#include <QList>

namespace shanke {

// What everybody can read of a bundle: who made it when, for whom, and which part of the whole it is. Signed.
struct BundleFacts
{
    struct Receiver
    {
        DeviceId device;
        PublicKey key;
        QByteArray sealedKey; // of the content, for this receiver alone
    };

    DeviceCard sender;
    qint64 counter = 0; // of the sender's bundles: tells an old one from a new one
    QString set;        // names the parts that were made together
    int part = 1;
    int parts = 1;
    QString made; // ISO 8601, by the sender's clock
    QList<Receiver> receivers;

    QJsonObject toJson() const;
    static Result<BundleFacts> fromJson(const QJsonObject& object); // InvalidInput

    static const FileFrame& frame();
};

// The changes of one database that a bundle carries.
struct BundleSlice
{
    DatabaseName database;
    QString source;  // uuid of the sender's store
    qint64 from = 0; // everything after this sequence of it...
    qint64 to = 0;   // ...up to this one
    qint64 documents = 0;
    qint64 bytes = 0; // of the unpacked store file
};

// "These stretches of your store are here."
struct BundleConfirmation
{
    DatabaseName database;
    QString source;
    SequenceRanges ranges{};
};

// What only the receiver can read: which databases come, and what came the other way. The store files follow
// it in the order of the slices.
struct BundleContents
{
    QList<BundleSlice> slices;
    QList<BundleConfirmation> confirmed;

    QJsonObject toJson() const;
    static Result<BundleContents> fromJson(const QJsonObject& object); // InvalidInput
};

} // namespace shanke
