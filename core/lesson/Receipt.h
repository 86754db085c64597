// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/StrongId.h"

#include <QDateTime>
#include <QJsonObject>

namespace shanke {

// A school's node says that it took in an event, and that the county platform has it: immutable, signed by
// the node. Lies beside the event on the desk.
struct Receipt
{
    UserId author; // the node
    SchoolId school;
    DeviceId device;
    DocId about; // a submission or a decision
    Digest contentHash;
    QDateTime receivedAt; // at the node; invalid when it came by another way
    QDateTime reachedAt;  // at the county
    qint64 counter = 0;   // of the node's device
    QString previous;     // the digest of the event before

    static Result<Receipt> fromJson(const QJsonObject& json);
    QJsonObject toJson() const;
};

// "receipt:<ulid of the event>": an event has one receipt, whichever node writes it.
DocId receiptOf(const DocId& event);

} // namespace shanke
