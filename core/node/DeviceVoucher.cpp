// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/DeviceVoucher.h"

#include "platform/DatabaseNames.h"
#include "trust/OwnedId.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString ShownId = u"shanke:shown:"_s; // a local document of the school's database, for each device

struct ShownDevice
{
    DeviceId device;
    QString code; // the event of the one it came with
};

Result<QList<ShownDevice>> devicesShown(const DocumentStore& store)
{
    SHANKE_LET(const auto snapshot, store.read());
    SHANKE_LET(const QStringList locals, store.localIds(snapshot));
    QList<ShownDevice> devices;
    for (const QString& id : locals) {
        const auto device = DeviceVoucher::shownIn(id);
        if (!device)
            continue;
        SHANKE_LET(const auto note, store.local(snapshot, id));
        devices.append({*device, note.value_or(QJsonObject())[DeviceVoucher::CodeMember].toString()});
    }
    return devices;
}

} // namespace

std::optional<DeviceId> DeviceVoucher::shownIn(const QString& id)
{
    return id.startsWith(ShownId) ? std::optional(DeviceId(id.sliced(ShownId.size()))) : std::nullopt;
}

Result<> DeviceVoucher::noteSpeaking(const NodeUser& user, const DeviceId& device)
{
    const auto owned = OwnedId::parse(documentOf(device));
    if (m_settled.contains(device) || !owned || user.name.isEmpty() || owned->owner != user.name)
        return {};
    if (!m_authority.cardOf(device)) {
        SHANKE_LET(NodeDatabase* const school, m_databases.find(databaseOf(m_authority.school()).toString()));
        SHANKE_LET(auto transaction, school->store().begin(Durability::Full));
        if (!school->store().get(transaction, documentOf(device)))
            return {}; // its card is about to come
        SHANKE_TRY(noteShown(school->store(), transaction, device));
        SHANKE_TRY(transaction.commit());
        m_authority.look();
    }
    m_settled.insert(device);
    return vouch().map([](int) {});
}

Result<> DeviceVoucher::noteShown(DocumentStore& store, WriteTransaction& transaction, const DeviceId& device,
                                  const DocId& code)
{
    const QJsonObject note = code.isEmpty() ? QJsonObject() : QJsonObject{{CodeMember, code.toString()}};
    return store.putLocal(transaction, ShownId + device.toString(), note);
}

Result<int> DeviceVoucher::vouch()
{
    SHANKE_LET(NodeDatabase* const school, m_databases.find(databaseOf(m_authority.school()).toString()));
    DocumentStore& store = school->store();
    SHANKE_LET(const QList<ShownDevice> shown, devicesShown(store));
    if (shown.isEmpty() || !m_voice.maySpeak())
        return 0;
    std::vector<ChainEvent> events;
    SHANKE_LET(auto speech, m_voice.begin());
    for (const ShownDevice& each : shown) {
        QJsonObject more{{u"at"_s, toIsoString(m_clock.now())}};
        if (!each.code.isEmpty())
            more[CodeMember] = each.code;
        SHANKE_LET(ChainEvent event, speech.say(databaseOf(m_authority.school()), EndorsementEvent::Kind,
                                                EndorsementEvent{each.device, 0}, more));
        events.push_back(std::move(event));
    }
    SHANKE_TRY(speech.commit());
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    for (const ChainEvent& event : events)
        SHANKE_TRY(put(store, transaction, event));
    for (const ShownDevice& each : shown)
        SHANKE_TRY(store.removeLocal(transaction, ShownId + each.device.toString()));
    SHANKE_TRY(transaction.commit());
    return int(events.size());
}

} // namespace shanke
