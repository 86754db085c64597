// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/Authorities.h"

namespace shanke {

Authorities::Authorities(const SoundEvents& events, const CountyLine& county, Offices& offices)
    : m_county(county), m_offices(offices)
{
    // What the county has a receipt for is settled where a node contradicts itself.
    for (const Signer::Kind kind : {Signer::Kind::County, Signer::Kind::Node}) {
        order(events, kind);
        take(events, kind);
    }
    for (const auto& [digest, each] : events.all()) {
        if (each.signer.kind != Signer::Kind::Person && judge(each).isGood())
            offices.noteNamed(each.event->head().school, each.event->head().roster);
    }
}

Judgement Authorities::judge(const SoundEvent& each) const
{
    const Judgement office = judgeOffice(each);
    const auto chain = m_chains.find(each.event->head().device);
    if (!office.isGood() || chain == m_chains.end())
        return office;
    const ChainPlace place = chain->second.placeOf(each.event->digest());
    const bool isLoneReceipt = each.event->as<ReceiptEvent>() && !chain->second.isTwin(*each.event);
    if (place == ChainPlace::Void)
        return Judgement::waiting(Reason::OutOfOrder);
    if (place == ChainPlace::Undecided && !isLoneReceipt)
        return Judgement::waiting(Reason::Undecided);
    if (chain->second.namesOlderRoster(*each.event))
        return Judgement::waiting(Reason::OlderRoster);
    return office;
}

void Authorities::order(const SoundEvents& events, Signer::Kind kind)
{
    for (const auto& [device, chain] : events.byDevice()) {
        if (events.all().at(chain.front()->digest()).signer.kind == kind)
            m_chains.emplace(device, ChainOrder(chain, m_receipts));
    }
}

void Authorities::take(const SoundEvents& events, Signer::Kind kind)
{
    for (const auto& [digest, each] : events.all()) {
        const auto* receipt = each.event->as<ReceiptEvent>();
        if (receipt && each.signer.kind == kind && judge(each).isGood())
            m_receipts.add(*each.event, events.find(receipt->about));
    }
}

Judgement Authorities::judgeOffice(const SoundEvent& each) const
{
    const EventHead& head = each.event->head();
    if (each.signer.kind == Signer::Kind::County) {
        const auto last = m_county.lastEventOf(each.signer.statement);
        const bool isInTime = !last || head.counter <= *last;
        return isInTime && head.roster.statement <= each.signer.statement
                   ? Judgement::good()
                   : Judgement::waiting(Reason::Revoked);
    }
    const RosterLine& line = m_offices.lineOf(head.school);
    if (!line.at(head.roster))
        return Judgement::waiting(Reason::RosterMissing);
    return line.believesNode(each.signer.key, head.roster, head.counter)
               ? Judgement::good()
               : Judgement::waiting(Reason::Revoked);
}

} // namespace shanke
