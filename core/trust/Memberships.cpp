// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/Memberships.h"

#include "trust/RecordOwner.h"

namespace shanke {

void Memberships::add(const MembershipEvent& event)
{
    auto& known = m_newest[{event.about, event.user}];
    if (!known.empty() && known.front().number < event.number)
        known.clear();
    if (known.empty() || known.front().number == event.number)
        known.push_back(event);
}

bool Memberships::letIn(const SignedRecord& record) const
{
    const RecordPlace& place = record.place();
    const auto home = homeOf(place.database, place.id);
    if (!home || home->keeping != Keeping::OfParticipants)
        return false;
    const auto found = m_newest.find({place.id, record.by()});
    return found != m_newest.end() &&
           std::all_of(found->second.begin(), found->second.end(), [&](const MembershipEvent& each) {
               return each.takesPart || each.saved.contains(QString::fromLatin1(place.hash));
           });
}

} // namespace shanke
