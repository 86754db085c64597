// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/EventReview.h"

#include "workspace/devices/DeviceList.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isVerified(const EventReview::Judged& event)
{
    return event.authenticity == Authenticity::Verified;
}

} // namespace

Result<> EventReview::read(const DatabaseName& name, const DocumentStore& store, const ReadSnapshot& snapshot)
{
    for (const QString& prefix : {u"submission:"_s, u"decision:"_s, u"receipt:"_s}) {
        ListRange range;
        range.prefix = prefix;
        range.bodies = true;
        SHANKE_LET(const auto rows, store.list(snapshot, range));
        for (const DocumentRow& row : rows) {
            SHANKE_LET(Event event, eventOf(row.id, row.body.toObject()));
            event.judged.database = name;
            m_events[event.mark.device].push_back(std::move(event));
        }
    }
    return {};
}

std::vector<EventReview::Judged> EventReview::judge() const
{
    std::vector<Judged> judged;
    for (const auto& [device, events] : m_events) {
        std::vector<EventMark> marks;
        for (const Event& event : events) {
            if (isVerified(event.judged))
                marks.push_back(event.mark);
        }
        const std::vector<bool> bad = contradicted(marks);
        size_t mark = 0;
        for (const Event& event : events) {
            judged.push_back(event.judged);
            if (isVerified(event.judged) && bad[mark++])
                judged.back().authenticity = Authenticity::OutOfOrder;
        }
    }
    return judged;
}

Result<EventReview::Event> EventReview::eventOf(const DocId& id, const QJsonObject& json)
{
    const auto event = SignedEvent::read(id, json);
    if (!event)
        return Event{{{}, id, Authenticity::Altered}, {}};
    SHANKE_LET(const KnownDevices* devices, devicesOf(SchoolId(json["school"_L1].toString())));
    return Event{{{}, id, event->against(*devices)}, event->mark()};
}

Result<const KnownDevices*> EventReview::devicesOf(const SchoolId& school)
{
    auto known = m_devices.find(school);
    if (known == m_devices.end()) {
        SHANKE_LET(KnownDevices devices, knownDevices(m_databases, school));
        known = m_devices.emplace(school, std::move(devices)).first;
    }
    return &known->second;
}

} // namespace shanke
