// SPDX-License-Identifier: GPL-3.0-or-later
#include "readStatus.h"

#include "node/keeping/NodeMending.h"
#include "trust/OwnedId.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int SilentDays = 14;

NodeStatus::County countyStatus(const CountyLink& link, const HeardBook& heard)
{
    NodeStatus::County county;
    county.lastContact = heard.last(QString::fromLatin1(HeardBook::County));
    county.trouble = link.trouble();
    county.lacked = QStringList(link.lacked().begin(), link.lacked().end());
    county.lacked.sort();
    county.owed = link.owed();
    return county;
}

// Who was never heard is silent once it was listened for that long.
bool isSilent(const QDateTime& lastHeard, const HeardBook& heard, const QDateTime& now)
{
    return (lastHeard.isValid() ? lastHeard : heard.since()).daysTo(now) >= SilentDays;
}

void tellPcs(SchoolServing& school, NodeStatus& status)
{
    const HeardBook& heard = school.heard();
    status.heardSince = heard.since();
    const Roster roster = school.authority().roster();
    for (const DeviceCard& card : school.authority().cards()) {
        const auto member = roster.find(card.user);
        if (!member)
            continue; // the node itself, and who has left
        ++status.pcs;
        const QDateTime last = heard.last(card.device.toString());
        if (isSilent(last, heard, status.now))
            status.silent.append({card.user, member->name, card.device, last});
    }
    std::sort(status.silent.begin(), status.silent.end(),
              [](const NodeStatus::Pc& a, const NodeStatus::Pc& b) {
                  return std::tie(a.lastHeard, a.user) < std::tie(b.lastHeard, b.user);
              });
}

} // namespace

NodeStatus readStatus(SchoolServing& school, const CountyLink* county, NodeKeeper& keeper, const Clock& clock)
{
    NodeStatus status;
    status.now = clock.now();
    status.school = school.authority().school().toString();
    if (county)
        status.county = countyStatus(*county, school.heard());
    status.freeBytes = keeper.disk().freeBytes();
    status.freeLimit = keeper.disk().limit();
    status.databases = int(keeper.files().stores().names.size());
    for (const DatabaseName& database : NodeMending(keeper.files()).suspects())
        status.damaged.append(database.toString());
    status.keeping = keeper.record();
    tellPcs(school, status);
    return status;
}

} // namespace shanke
