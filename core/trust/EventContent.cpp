// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/EventContent.h"

#include "base/Clock.h"
#include "trust/OwnedId.h"
#include "trust/SignedJson.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHash = 200;
constexpr qsizetype MostDevices = 50;

using ContentReader = Result<EventContent> (*)(const QJsonObject&);

Failure badEvent(const QString& member)
{
    return fail(ErrorKind::InvalidInput,
                u"The member \"%1\" of this event is not what it must be."_s.arg(member));
}

// Of a kind, and whose it is.
Result<DocId> idIn(const QJsonObject& json, const QString& member)
{
    const DocId id(json[member].toString());
    return OwnedId::parse(id) ? Result<DocId>(id) : badEvent(member);
}

Result<DeviceId> deviceIn(const QJsonObject& json)
{
    const DeviceId device(json["device"_L1].toString());
    const auto id = OwnedId::parse(DocId(u"device:"_s + device.toString()));
    return id && id->digest() ? Result<DeviceId>(device) : badEvent(u"device"_s);
}

Result<qint64> countIn(const QJsonObject& json, const QString& member, qint64 least)
{
    const qint64 count = json[member].toInteger(-1);
    return count >= least && count <= LargestInteger ? Result<qint64>(count) : badEvent(member);
}

Result<UserId> userIn(const QJsonObject& json)
{
    const UserId user(json["user"_L1].toString());
    return user.isEmpty() ? badEvent(u"user"_s) : Result<UserId>(user);
}

Result<DocId> delegationIn(const QJsonObject& json, const QString& member)
{
    const auto id = OwnedId::parse(DocId(json[member].toString()));
    return id && id->kind == DelegationEvent::Kind && id->digest() ? Result<DocId>(id->toDocId())
                                                                   : badEvent(member);
}

Result<EventContent> readDecision(const QJsonObject& json)
{
    DecisionEvent decision;
    SHANKE_LET(decision.submission, idIn(json, u"submission"_s));
    if (json.contains("inPlace"_L1)) {
        SHANKE_LET(decision.inPlace, delegationIn(json, u"inPlace"_s));
    }
    return decision;
}

// A device's id is its person's, and a digest.
Result<EventContent> readDelegation(const QJsonObject& json)
{
    DelegationEvent delegation;
    SHANKE_LET(delegation.user, userIn(json));
    const QJsonArray devices = json["devices"_L1].toArray();
    if (devices.isEmpty() || devices.size() > MostDevices)
        return badEvent(u"devices"_s);
    for (const QJsonValue device : devices) {
        SHANKE_LET(const DeviceId id,
                   deviceIn({{u"device"_s, delegation.user.toString() + u':' + device.toString()}}));
        delegation.devices.insert(id);
    }
    return delegation;
}

Result<EventContent> readDelegationEnd(const QJsonObject& json)
{
    SHANKE_LET(const DocId about, delegationIn(json, u"about"_s));
    return DelegationEndEvent{about};
}

Result<EventContent> readReceipt(const QJsonObject& json)
{
    ReceiptEvent receipt;
    SHANKE_LET(receipt.about, idIn(json, u"about"_s));
    SHANKE_LET(receipt.number, countIn(json, u"number"_s, 1));
    if (receipt.number > 1) {
        SHANKE_LET(receipt.before, idIn(json, u"before"_s));
    }
    return receipt;
}

Result<EventContent> readArrival(const QJsonObject& json)
{
    SHANKE_LET(const DocId about, idIn(json, u"about"_s));
    return ArrivalEvent{about};
}

Result<EventContent> readEndorsement(const QJsonObject& json)
{
    const QJsonObject about = json["about"_L1].toObject();
    SHANKE_LET(const DeviceId device, deviceIn(about));
    SHANKE_LET(const qint64 after, countIn(about, u"after"_s, 0));
    return EndorsementEvent{device, after};
}

Result<QSet<QString>> hashesIn(const QJsonValue& json)
{
    QSet<QString> hashes;
    if (!json.isArray())
        return badEvent(u"saved"_s);
    for (const QJsonValue hash : json.toArray()) {
        if (hash.toString().isEmpty())
            return badEvent(u"saved"_s);
        hashes.insert(hash.toString());
    }
    return hashes;
}

// Whoever names no database says nothing of what was saved.
Result<SavedRevisions> savedIn(const QJsonObject& json)
{
    SavedRevisions saved;
    const QJsonValue databases = json["saved"_L1];
    if (!databases.isObject() && !databases.isUndefined())
        return badEvent(u"saved"_s);
    const QJsonObject byDatabase = databases.toObject();
    for (auto each = byDatabase.begin(); each != byDatabase.end(); ++each) {
        SHANKE_LET(saved[DatabaseName(each.key())], hashesIn(each.value()));
    }
    return saved;
}

QJsonArray toJson(const QSet<QString>& hashes)
{
    QStringList sorted = hashes.values();
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

QJsonObject toJson(const SavedRevisions& saved)
{
    QJsonObject json;
    for (auto each = saved.begin(); each != saved.end(); ++each)
        json[each.key().toString()] = toJson(each.value());
    return json;
}

Result<EventContent> readRevocation(const QJsonObject& json)
{
    const QJsonObject about = json["about"_L1].toObject();
    SHANKE_LET(const DeviceId device, deviceIn(about));
    SHANKE_LET(const qint64 lastEvent, countIn(about, u"lastEvent"_s, 0));
    SHANKE_LET(const SavedRevisions saved, savedIn(about));
    return RevocationEvent{device, lastEvent, saved};
}

Result<EventContent> readCode(const QJsonObject& json)
{
    SHANKE_LET(const UserId user, userIn(json));
    const QByteArray hash = json["hash"_L1].toString().toUtf8();
    const QDateTime until = QDateTime::fromString(json["until"_L1].toString(), Qt::ISODate);
    if (hash.isEmpty() || hash.size() > LongestHash)
        return badEvent(u"hash"_s);
    return until.isValid() ? Result<EventContent>(CodeEvent{user, hash, until}) : badEvent(u"until"_s);
}

Result<EventContent> readMembership(const QJsonObject& json)
{
    MembershipEvent membership;
    SHANKE_LET(membership.about, idIn(json, u"about"_s));
    SHANKE_LET(membership.user, userIn(json));
    SHANKE_LET(membership.number, countIn(json, u"number"_s, 1));
    membership.takesPart = json["takesPart"_L1].toBool();
    SHANKE_LET(membership.saved, hashesIn(json["saved"_L1]));
    return json["takesPart"_L1].isBool() ? Result<EventContent>(membership) : badEvent(u"takesPart"_s);
}

Result<EventContent> readConfirmation(const QJsonObject& json)
{
    SHANKE_LET(const DocId about, idIn(json, u"about"_s));
    return ConfirmationEvent{about};
}

Result<EventContent> readJoining(const QJsonObject& json)
{
    SHANKE_LET(const PublicKey county, PublicKey::fromHex(json["county"_L1].toString().toLatin1()));
    return JoiningEvent{county};
}

const QHash<QString, ContentReader>& contentReaders()
{
    static const QHash<QString, ContentReader> readers{{DecisionEvent::Kind, readDecision},
                                                       {DelegationEvent::Kind, readDelegation},
                                                       {DelegationEndEvent::Kind, readDelegationEnd},
                                                       {ReceiptEvent::Kind, readReceipt},
                                                       {ArrivalEvent::Kind, readArrival},
                                                       {EndorsementEvent::Kind, readEndorsement},
                                                       {RevocationEvent::Kind, readRevocation},
                                                       {CodeEvent::Kind, readCode},
                                                       {MembershipEvent::Kind, readMembership},
                                                       {ConfirmationEvent::Kind, readConfirmation},
                                                       {JoiningEvent::Kind, readJoining}};
    return readers;
}

QJsonObject membersOf(const PlainEvent&)
{
    return {};
}

QJsonObject membersOf(const DecisionEvent& event)
{
    QJsonObject json{{u"submission"_s, event.submission.toString()}};
    if (!event.inPlace.isEmpty())
        json[u"inPlace"_s] = event.inPlace.toString();
    return json;
}

QJsonObject membersOf(const DelegationEvent& event)
{
    QSet<QString> digests;
    for (const DeviceId& device : event.devices)
        digests.insert(device.toString().section(u':', -1));
    return {{u"user"_s, event.user.toString()}, {u"devices"_s, toJson(digests)}};
}

QJsonObject membersOf(const DelegationEndEvent& event)
{
    return {{u"about"_s, event.about.toString()}};
}

QJsonObject membersOf(const ReceiptEvent& event)
{
    QJsonObject json{{u"about"_s, event.about.toString()}, {u"number"_s, event.number}};
    if (event.number > 1)
        json[u"before"_s] = event.before.toString();
    return json;
}

QJsonObject membersOf(const ArrivalEvent& event)
{
    return {{u"about"_s, event.about.toString()}};
}

QJsonObject membersOf(const EndorsementEvent& event)
{
    return {{u"about"_s, QJsonObject{{u"device"_s, event.device.toString()}, {u"after"_s, event.after}}}};
}

QJsonObject membersOf(const RevocationEvent& event)
{
    QJsonObject about{{u"device"_s, event.device.toString()}, {u"lastEvent"_s, event.lastEvent}};
    if (!event.saved.isEmpty())
        about[u"saved"_s] = toJson(event.saved);
    return {{u"about"_s, about}};
}

QJsonObject membersOf(const CodeEvent& event)
{
    return {{u"user"_s, event.user.toString()},
            {u"hash"_s, QString::fromUtf8(event.hash)},
            {u"until"_s, toIsoString(event.until)}};
}

QJsonObject membersOf(const MembershipEvent& event)
{
    return {{u"about"_s, event.about.toString()},
            {u"user"_s, event.user.toString()},
            {u"number"_s, event.number},
            {u"takesPart"_s, event.takesPart},
            {u"saved"_s, toJson(event.saved)}};
}

QJsonObject membersOf(const ConfirmationEvent& event)
{
    return {{u"about"_s, event.about.toString()}};
}

QJsonObject membersOf(const JoiningEvent& event)
{
    return {{u"county"_s, QString::fromLatin1(event.county.toHex())}};
}

} // namespace

Result<EventContent> eventContent(const QJsonObject& event)
{
    const auto reader = contentReaders().constFind(event["kind"_L1].toString());
    return reader == contentReaders().constEnd() ? Result<EventContent>(PlainEvent{}) : (*reader)(event);
}

QJsonObject toJson(const EventContent& content)
{
    return std::visit(
        [](const auto& event) {
            QJsonObject json = membersOf(event);
            if (!event.Kind.isEmpty())
                json.insert(u"kind"_s, event.Kind);
            return json;
        },
        content);
}

} // namespace shanke
