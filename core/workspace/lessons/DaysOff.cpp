// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/DaysOff.h"

#include "catalogue/SaidQueries.h"
#include "platform/DatabaseNames.h"
#include "workspace/devices/EventWriter.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<std::vector<ProposedDay>> daysOffOf(const ReadSnapshot& catalogue, const SchoolId& school)
{
    SHANKE_LET(const auto said, catalogue::saidIn(catalogue, databaseOf(school), DayOff::kind().word));
    std::vector<SaidDayOff> events;
    for (const SaidEntry& entry : said) {
        auto event = SaidDayOff::fromJson(entry.place.id, entry.document);
        if (event && entry.judgement.isGood())
            events.push_back(*std::move(event));
    }
    return proposedDays(std::move(events));
}

Result<DocId> proposeDayOff(const ReadView& view, EventWriter& events, const DayOff& dayOff)
{
    SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
    if (!isApprover(roster, view.account.user))
        return fail(ErrorKind::Forbidden, u"a leader of the school proposes a day without lessons"_s);
    SHANKE_LET(const QJsonObject members, membersOf(dayOff, view.now));
    SHANKE_LET(const ChainEvent event,
               events.write(databaseOf(view.account.school), DayOff::kind().word, PlainEvent{}, members));
    return event.id();
}

} // namespace shanke
