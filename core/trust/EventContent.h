// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/StrongId.h"
#include "identity/DeviceKey.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <variant>

// What the judge has to know of an event beside who made it and when in its chain. Values of their kinds;
// whatever they do not name is for others to read.
namespace shanke {

// One of any other kind than the next ones asks nothing but that its author works at the school.
struct PlainEvent
{
    static constexpr QLatin1StringView Kind{};
};

// A decision lies on what somebody else handed in. `inPlace`: the delegation that it stands on; empty where
// its author decides in their own right.
struct DecisionEvent
{
    static constexpr QLatin1StringView Kind{"decision"};
    DocId submission;
    DocId inPlace{};
};

// Its author, who approves, lets `user` decide in their place, on these PCs: by that somebody else than the
// school's server speaks for them.
struct DelegationEvent
{
    static constexpr QLatin1StringView Kind{"delegation"};
    UserId user;
    QSet<DeviceId> devices{};
};

// From here on nobody decides by that delegation. Its giver says it, or the head.
struct DelegationEndEvent
{
    static constexpr QLatin1StringView Kind{"delegationEnd"};
    DocId about;
};

// The school's node or the county took `about` into a desk as its `number`-th. `before`: the receipt before
// it there, none for the first.
struct ReceiptEvent
{
    static constexpr QLatin1StringView Kind{"receipt"};
    DocId about;
    qint64 number = 0;
    DocId before;
};

// The school's node saw that the county has `about`.
struct ArrivalEvent
{
    static constexpr QLatin1StringView Kind{"arrival"};
    DocId about;
};

// The device speaks for its person. `after`: it used a counter twice before; from there on it is believed.
struct EndorsementEvent
{
    static constexpr QLatin1StringView Kind{"endorsement"};
    DeviceId device;
    qint64 after = 0;
};

// By database the hashes of the revisions that a device had saved there.
using SavedRevisions = QHash<DatabaseName, QSet<QString>>;

// The device is believed up to this of its events. Which records it had saved a person cannot know: a server
// of the school and the county say what was there, and in the databases that they name nothing else of it is
// believed.
struct RevocationEvent
{
    static constexpr QLatin1StringView Kind{"revocation"};
    DeviceId device;
    qint64 lastEvent = 0;
    SavedRevisions saved{};
};

// Whoever knows the word of which this is the hash may bring a device for `user`, until then: once.
struct CodeEvent
{
    static constexpr QLatin1StringView Kind{"code"};
    UserId user;
    QByteArray hash; // of a OneTimeCode
    QDateTime until; // whole seconds
};

// The founder of `about` lets a person in, or takes them out: then of what they saved these revisions stay,
// by their hashes. `number`: the founder's order of such events there, from 1.
struct MembershipEvent
{
    static constexpr QLatin1StringView Kind{"membership"};
    DocId about;
    UserId user;
    qint64 number = 0;
    bool takesPart = false;
    QSet<QString> saved{};
};

// A leader stands for what came late.
struct ConfirmationEvent
{
    static constexpr QLatin1StringView Kind{"confirmation"};
    DocId about;
};

// The node of a school that stood alone: "we belong to this county".
struct JoiningEvent
{
    static constexpr QLatin1StringView Kind{"joining"};
    PublicKey county; // its recovery key
};

using EventContent = std::variant<PlainEvent, DecisionEvent, DelegationEvent, DelegationEndEvent,
                                  ReceiptEvent, ArrivalEvent, EndorsementEvent, RevocationEvent, CodeEvent,
                                  MembershipEvent, ConfirmationEvent, JoiningEvent>;

// By "kind". InvalidInput: a member is missing, or is not what it must be.
Result<EventContent> eventContent(const QJsonObject& event);
// The members of an event that say this, its kind included; none of a plain event.
QJsonObject toJson(const EventContent& content);

} // namespace shanke
