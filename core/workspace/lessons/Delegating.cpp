// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/Delegating.h"

#include "catalogue/CatalogueQueries.h"
#include "platform/DatabaseNames.h"
#include "trust/OwnedId.h"
#include "workspace/devices/DeviceList.h"
#include "workspace/devices/EventWriter.h"
#include "workspace/folder/CatalogueKeeper.h"
#include "workspace/reading/Delegations.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Rulings = std::map<DeviceId, DeviceRuling>;

// Those of a person for which somebody speaks.
QSet<DeviceId> believedOf(const Rulings& rulings, const UserId& user)
{
    QSet<DeviceId> devices;
    for (const auto& [device, ruling] : rulings) {
        const auto owned = OwnedId::parse(documentOf(device));
        const bool isTheirs = owned && owned->owner == user.toString();
        if (isTheirs && ruling.belief != Belief::None && !ruling.isRevoked)
            devices.insert(device);
    }
    return devices;
}

bool mayEnd(const Roster& roster, const UserId& user, const KnownDelegation& delegation)
{
    return !delegation.isEnded &&
           (isHead(roster, user) || (delegation.giver() == user && isApprover(roster, user)));
}

DelegationEntry entryOf(const KnownDelegation& known, const ReadView& view, const Roster& roster,
                        const Rulings& rulings)
{
    const UserId& me = view.account.user;
    const bool isInForce = known.isInForce(roster);
    return {.id = known.id(),
            .giver = known.giver(),
            .giverName = nameOf(roster, known.giver()),
            .user = known.user,
            .userName = nameOf(roster, known.user),
            .lastDay = known.terms.lastDay,
            .reason = known.terms.reason,
            .givenAt = known.givenAt,
            .isInForce = isInForce,
            .isEnded = known.isEnded,
            .isOwn = known.giver() == me,
            .mayEnd = isInForce && mayEnd(roster, me, known),
            .uncovered = int((believedOf(rulings, known.user) - known.devices).size()),
            .doubt = known.judgement.reason,
            .delivery = view.delivery.of(known.place)};
}

// Whoever approves needs nobody's word for it.
bool mayReceive(const StaffMember& member, const Roster& roster, const UserId& giver)
{
    return !member.roles.empty() && member.user != giver && !isApprover(roster, member.user);
}

Failure notAnApprover()
{
    return fail(ErrorKind::Forbidden, u"an approver or the head lets somebody approve in their place"_s);
}

} // namespace

Result<DelegationList> readDelegations(const ReadView& view)
{
    SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const auto known, delegationsIn(catalogue, view.account.school));
    SHANKE_LET(const Rulings rulings, catalogue::devicesOf(catalogue, view.account.school));
    DelegationList list;
    list.mayGive = isApprover(roster, view.account.user);
    for (const KnownDelegation& each : known)
        list.all.append(entryOf(each, view, roster, rulings));
    std::sort(list.all.begin(), list.all.end(), [](const DelegationEntry& a, const DelegationEntry& b) {
        return std::tuple(!a.isInForce, b.givenAt, b.id) < std::tuple(!b.isInForce, a.givenAt, a.id);
    });
    for (const StaffMember& member : roster.staff) {
        if (list.mayGive && mayReceive(member, roster, view.account.user))
            list.colleagues.append({member.user, member.name});
    }
    std::sort(list.colleagues.begin(), list.colleagues.end(),
              [](const SchoolPerson& a, const SchoolPerson& b) {
                  return std::tie(a.name, a.user) < std::tie(b.name, b.user);
              });
    return list;
}

Result<DocId> Delegating::give(const DelegationOrder& order) const
{
    const AccountSettings& account = m_events.account();
    SHANKE_LET(const Roster roster, rosterOf(m_databases.open(), account));
    if (!isApprover(roster, account.user))
        return notAnApprover();
    const auto member = roster.find(order.user);
    if (!member || !mayReceive(*member, roster, account.user))
        return fail(ErrorKind::InvalidInput,
                    u"%1 is no colleague who could approve in somebody's place"_s.arg(order.user.toString()));
    const QDateTime now = m_clock.now();
    if (!order.lastDay.isValid() || order.lastDay < now.date())
        return fail(ErrorKind::InvalidInput, u"a delegation has a last day that is still to come"_s);
    SHANKE_LET(const DeviceEntry own, m_devices.own());
    if (own.state != DeviceEntry::State::Confirmed)
        return fail(ErrorKind::Precondition,
                    u"this PC is not confirmed yet, so a delegation that it signs would not count"_s);
    SHANKE_LET(const QSet<DeviceId> pcs, pcsOf(order.user));
    if (pcs.isEmpty())
        return fail(ErrorKind::Precondition,
                    u"%1 has no PC at this school that anybody confirmed"_s.arg(member->name));
    const DelegationTerms terms{order.lastDay, order.reason.trimmed()};
    SHANKE_LET(const ChainEvent event, m_events.write(databaseOf(account.school), DelegationEvent::Kind,
                                                      DelegationEvent{order.user, pcs}, terms.toJson(now)));
    return event.id();
}

Result<QSet<DeviceId>> Delegating::pcsOf(const UserId& user) const
{
    SHANKE_LET(const auto catalogue, m_catalogue.levelWithAll());
    SHANKE_LET(const ReadSnapshot snapshot, catalogue->read());
    SHANKE_LET(const Rulings rulings, catalogue::devicesOf(snapshot, m_events.account().school));
    return believedOf(rulings, user);
}

Result<> Delegating::end(const DocId& delegation) const
{
    const AccountSettings& account = m_events.account();
    SHANKE_LET(const Roster roster, rosterOf(m_databases.open(), account));
    SHANKE_LET(const auto catalogue, m_catalogue.levelWithAll());
    SHANKE_LET(const ReadSnapshot snapshot, catalogue->read());
    SHANKE_LET(const auto all, delegationsIn(snapshot, account.school));
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const KnownDelegation& each) { return each.id() == delegation; });
    if (found == all.end())
        return fail(ErrorKind::NotFound, u"there is no such delegation here"_s);
    if (found->isEnded)
        return {};
    if (!mayEnd(roster, account.user, *found))
        return fail(ErrorKind::Forbidden, u"a delegation is ended by who gave it, or by the head"_s);
    return sayEnd(delegation);
}

// What this person said once is not said again, whether or not it counts yet.
Result<int> Delegating::endOver() const
{
    const AccountSettings& account = m_events.account();
    SHANKE_LET(const Roster roster, rosterOf(m_databases.open(), account));
    if (!isApprover(roster, account.user))
        return 0;
    SHANKE_LET(const auto catalogue, m_catalogue.levelWith(databaseOf(account.school)));
    SHANKE_LET(const ReadSnapshot snapshot, catalogue->read());
    SHANKE_LET(const auto all, delegationsIn(snapshot, account.school));
    int ended = 0;
    for (const KnownDelegation& each : all) {
        const bool isOver = each.terms.lastDay.isValid() && each.terms.lastDay < m_clock.now().date();
        if (!isOver || !each.isInForce(roster) || !mayEnd(roster, account.user, each) ||
            each.ended.contains(account.user))
            continue;
        SHANKE_TRY(sayEnd(each.id()));
        ++ended;
    }
    return ended;
}

Result<> Delegating::sayEnd(const DocId& delegation) const
{
    SHANKE_TRY(m_events.write(databaseOf(m_events.account().school), DelegationEndEvent::Kind,
                              DelegationEndEvent{delegation}, DelegationTerms().toJson(m_clock.now())));
    return {};
}

} // namespace shanke
