// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/research/ResearchWriter.h"

#include "kind/JsonMembers.h"
#include "platform/DatabaseNames.h"
#include "platform/PlatformDatabase.h"
#include "research/saidKinds.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/records/RecordHome.h"
#include "workspace/research/ResearchReader.h"
#include "workspace/research/people.h"

#include <limits>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 NotYetNumbered = std::numeric_limits<qint64>::max(); // after all that was ever sent

// What stands in the event beside its head.
QJsonObject membersOf(const KindDescription& kind, const Saying& saying, const QDateTime& now)
{
    QJsonObject members{{u"schema"_s, kind.schema},
                        {u"about"_s, saying.about.toString()},
                        {u"said"_s, kind.places.front().normalised(saying.said)}};
    putEventTime(members, u"saidAt"_s, now);
    return members;
}

bool isInColumn(const ResearchView& view)
{
    return platform::sortOf(view.database) == platform::DatabaseKind::Column;
}

SayBar barOfHome(WriteBar bar)
{
    return bar == WriteBar::Leaders ? SayBar::NotLeader : SayBar::NotResearch;
}

Failure refused(SayBar bar)
{
    return fail(ErrorKind::Forbidden, refusalOf(bar));
}

} // namespace

// What is published has its talk beside it. Elsewhere where this person may write such events, the nearest
// first. Who is not of the school, by its roster here, says it there only where no other home takes it: there
// it would count for nothing.
Result<DatabaseName> ResearchWriter::homeFor(const KindDescription& kind, const ResearchView& view) const
{
    const AccountSettings& account = m_view.account;
    if (isInColumn(view))
        return kind.home(platform::DatabaseKind::Column) && databaseOfColumn(view.column) == view.database
                   ? Result<DatabaseName>(view.database)
                   : refused(SayBar::Unknown);
    const DocId own(u"%1:%2:0"_s.arg(kind.word, account.user.toString()));
    SHANKE_LET(const Roster roster, rosterOf(m_view.databases, account));
    const bool isVisitor = !roster.staff.empty() && !worksAt(roster, account.user);
    SayBar bar = SayBar::Unknown;
    std::optional<DatabaseName> asVisitor;
    for (const DatabaseName& home : homesFor(kind, account)) {
        SHANKE_LET(const WriteBar there, writeBarOf(m_view.databases, account, home, own));
        const bool isVisited = isVisitor && home == databaseOf(account.school) && home != countyDatabase();
        if (there == WriteBar::None && !isVisited)
            return home;
        if (there == WriteBar::None)
            asVisitor = home;
        bar = bar == SayBar::Unknown ? barOfHome(there) : bar;
    }
    return asVisitor ? Result<DatabaseName>(*asVisitor) : refused(bar);
}

Result<ResearchWriter::Checked> ResearchWriter::check(const ResearchView& view, const Saying& saying) const
{
    const SaidKind* known = saidKindOf(saying.kind);
    if (!known)
        return fail(ErrorKind::InvalidInput, u"nobody says \"%1\""_s.arg(saying.kind));
    SHANKE_TRY(known->check(saying.about, saying.said));
    if (const SayBar bar = barOf(view.side, saying); bar != SayBar::None)
        return refused(bar);
    SHANKE_LET(const DatabaseName home, homeFor(known->kind(), view));
    return Checked{saying, known->kind(), home, view.column};
}

Result<SaidHere> ResearchWriter::write(const Checked& checked)
{
    QJsonObject members = membersOf(checked.kind, checked.saying, m_view.now);
    if (!checked.column.isEmpty())
        members.insert(u"column"_s, checked.column);
    SHANKE_LET(const ChainEvent event,
               m_events.write(checked.home, checked.kind.word, PlainEvent{}, members));
    return SaidHere{event.id(), checked.home,
                    m_view.delivery.of({checked.home, event.id(), NotYetNumbered, false})};
}

Result<QList<SaidHere>> ResearchWriter::say(const DocId& record, const QList<Saying>& sayings)
{
    if (m_view.account.isProvisional())
        return fail(ErrorKind::Precondition,
                    u"no-account: the user name and the school have to be known first"_s);
    SHANKE_LET(const ResearchReader reader, ResearchReader::of(m_view));
    SHANKE_LET(const ResearchView view, reader.about(record));
    std::vector<Checked> checked;
    for (const Saying& saying : sayings) {
        SHANKE_LET(Checked each, check(view, saying));
        checked.push_back(std::move(each));
    }
    QList<SaidHere> said;
    for (const Checked& each : checked) {
        SHANKE_LET(const SaidHere here, write(each));
        said.append(here);
    }
    return said;
}

} // namespace shanke
