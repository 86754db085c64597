// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"
#include "identity/Judgement.h"
#include "kind/KindDescription.h"

#include <QDateTime>
#include <QJsonObject>

namespace shanke {

// By whom, from which device and about what something was said in a signed event. The time is the one that
// was signed; when it was received, and whether it counts, is for whoever read it to fill in.
struct SignedOrigin
{
    DocId id; // "attendance:<author>:<digest>"
    UserId author;
    SchoolId school;
    DeviceId device;
    qint64 counter = 0; // of this device
    DocId about;
    QDateTime at;
    QDateTime receivedAt{};
    Judgement judgement{};

    // InvalidInput: it is not of this kind, lacks a member, or is about something of another kind than
    // `aboutKinds`. NewerVersion for a newer schema.
    static Result<SignedOrigin> read(const KindDescription& kind, const QStringList& aboutKinds,
                                     const DocId& id, const QJsonObject& json);

    bool counts() const { return judgement.isGood(); }
};

// The order of counters and, where two devices have the same, of digests: the same everywhere, whatever the
// clocks say.
bool comesBefore(const SignedOrigin& a, const SignedOrigin& b);

// Of an object read by the fields of a kind: InvalidInput when one of them holds what is no value of it, so
// that a word of a newer program is never taken for another, or when a text or a list is longer than anybody
// writes. `beside`: what the fields do not hold of it.
Result<> checkSaid(const PlaceDescription& place, const QJsonObject& said, const QJsonObject& beside);

} // namespace shanke
