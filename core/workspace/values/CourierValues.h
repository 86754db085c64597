// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "identity/DeviceCard.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

// What ui and cli read and show of work that travels on a stick.
namespace shanke {

// A device that a bundle can be made for.
struct CourierReceiver
{
    DeviceCard card;
    bool isOwn = false; // another device of the same person

    friend bool operator==(const CourierReceiver&, const CourierReceiver&) = default;
};

// "Take with me": for whom, from where on, and in what pieces.
struct BundleOrder
{
    QList<DeviceCard> receivers; // devices of one person
    // What they are known to have, by database, instead of what they have confirmed. "0" in the text of a
    // checkpoint is an empty table: everything.
    std::optional<QHash<DatabaseName, qint64>> since;
    qint64 partBytes = 0; // 0: as large as every stick can take
    QString path;         // with ".001" and so on when there are parts
};

// What would go.
struct BundlePreview
{
    qint64 documents = 0;
    qint64 pieces = 0; // of files
    qint64 textBytes = 0;
    qint64 pieceBytes = 0;
    int parts = 0; // 0: the other side has everything
};

struct BundleReport
{
    QStringList files; // none: the other side has everything already
    qint64 documents = 0;
    qint64 pieces = 0;
    qint64 bytes = 0;
    QString checkpoint; // up to where, as "--since" takes it
};

// A file that somebody brings.
struct CarriedFile
{
    enum class Kind { Bundle, Snapshot };
    enum class Sender {
        Known,   // the school believes this device, or a person here has accepted its key
        Unknown, // a person must be asked
    };

    QString path;
    Kind kind = Kind::Bundle;
    DeviceCard sender; // of a bundle
    Sender knowledge = Sender::Unknown;
    bool isForThisDevice = false;
    bool isHereAlready = false; // brought in before: nothing would change
    QDateTime made;
    int part = 1;
    int parts = 1;
    QString database; // of a snapshot
    qint64 documents = 0;
};

// What a person has agreed to after being asked.
struct BringConsent
{
    bool acceptsSender = false;
    bool acceptsDeletions = false; // of more than half of a database
    QString only{};                // this database alone; empty: everything that comes
};

struct BringReport
{
    DeviceCard sender;
    qint64 documents = 0; // that were new here
    qint64 refused = 0;
    bool wasHereAlready = false;
    QStringList leftOut; // databases that this person or the sender has nothing to do with
    QList<int> missingParts;
    int parts = 1;
};

struct CourierProgress
{
    enum class Step { Looking, Collecting, Writing, Checking, TakingIn };

    Step step = Step::Looking;
    qint64 done = 0;
    qint64 total = 0; // 0: not known
};

// "space-js01=120,desk-js01=44", or "0" for everything. InvalidInput.
Result<QHash<DatabaseName, qint64>> checkpointFromText(const QString& text);
QString checkpointToText(const QHash<DatabaseName, qint64>& checkpoint);

} // namespace shanke
