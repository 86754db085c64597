// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/SignatureGate.h"

#include "node/NodeDatabases.h"
#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Member = "shanke"_L1;
constexpr qsizetype MostKnownSignatures = 10'000;

Failure forbidden(const QString& sentence)
{
    return fail(ErrorKind::Forbidden, sentence);
}

Result<> refuse(Authenticity authenticity)
{
    switch (authenticity) {
    case Authenticity::Verified:
        return {};
    case Authenticity::Unsigned:
        return forbidden(u"unsigned: This document has to be signed by the device that made it."_s);
    case Authenticity::UnknownDevice:
        return forbidden(u"unknown-device: The school does not know this device of this person yet."_s);
    case Authenticity::DeviceRevoked:
        return forbidden(u"device-revoked: This was signed after the device was taken out of use."_s);
    case Authenticity::Altered:
    case Authenticity::OutOfOrder:
        return forbidden(u"altered: This is not what the device signed."_s);
    }
    Q_UNREACHABLE();
}

bool isBelievedNoMore(const DeviceDocument& after, const DeviceDocument& before)
{
    return !before.revocation ||
           (after.revocation && after.revocation->lastCounter <= before.revocation->lastCounter);
}

Result<> checkDevice(const Revision& revision, const std::optional<Revision>& before)
{
    const auto old = before ? DeviceDocument::fromJson(revision.id, before->body.toObject())
                            : fail(ErrorKind::NotFound, {});
    if (revision.deleted)
        return old ? forbidden(u"device-changed: A device is taken out of use, never deleted."_s)
                   : Result<>();
    const auto device = DeviceDocument::fromJson(revision.id, revision.body.toObject());
    if (!device)
        return forbidden(u"bad-device: "_s + device.error().detail);
    if (old && (!device->isOfSameDevice(*old) || !isBelievedNoMore(*device, *old)))
        return forbidden(u"device-changed: The key of a device never changes, and it stays out of use."_s);
    return {};
}

} // namespace

bool SignatureGate::guards(const NodeSecurity& security, const NodeUser& user)
{
    return !user.isServerAdmin() && security.toJson().contains(Member);
}

Result<> SignatureGate::check(const NodeSecurity& security, const Revision& revision,
                              const std::optional<Revision>& before)
{
    if (revision.id.toString().startsWith(u"device:"))
        return checkDevice(revision, before);
    // That nothing signed is ever deleted is the rules' to say.
    if (revision.deleted || !SignedEvent::isSignedKind(revision.id))
        return {};
    const QJsonObject owner = security.toJson()[Member].toObject();
    return checkEvent(SchoolId(owner["school"_L1].toString()), revision);
}

Result<> SignatureGate::checkEvent(const SchoolId& school, const Revision& revision)
{
    const auto event = SignedEvent::read(revision.id, revision.body.toObject());
    if (!event)
        return refuse(Authenticity::Altered);
    SHANKE_LET(const KnownDevices devices, find(school, event->mark().device));
    return refuse(event->against(devices));
}

Result<KnownDevices> SignatureGate::find(const SchoolId& school, const DeviceId& device)
{
    const auto database = m_databases.find(databaseOf(school).toString());
    if (!database)
        return KnownDevices();
    DocumentStore& store = (*database)->store();
    SHANKE_LET(const auto snapshot, store.read());
    const DocId id = documentOf(device);
    const auto stored = store.get(snapshot, id);
    if (!stored)
        return KnownDevices();
    Known& known = m_known[school.toString() + u'\n' + device.toString()];
    if (known.rev != stored->rev) {
        const auto read = DeviceDocument::fromJson(id, stored->body.toObject());
        if (!read)
            return KnownDevices();
        known = {stored->rev, *read};
    }
    const KnownDevices found{{device, known.device}};
    if (m_known.size() > MostKnownSignatures)
        m_known.clear();
    return found;
}

} // namespace shanke
