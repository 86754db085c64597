// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/Ruling.h"

#include "trust/Judging.h"

namespace shanke {

namespace {

void noteRosters(Ruling& ruling, const Offices& offices, const Evidence& evidence)
{
    for (const SignedRoster& roster : evidence.rosters)
        ruling.rosters.push_back(offices.lineOf(roster.school()).judge(roster));
    for (const auto& [school, line] : offices.lines()) {
        if (const auto edition = offices.inForce(school))
            ruling.inForce.emplace(school, *edition);
        if (!line.alarms().empty())
            ruling.alarms.emplace(school, line.alarms());
        if (offices.isBehind(school))
            ruling.behind.insert(school);
    }
}

void noteDevices(Ruling& ruling, const Offices& offices, const DeviceBelief& belief, const Evidence& evidence)
{
    for (const SignedCard& card : evidence.cards) {
        for (const auto& [school, line] : offices.lines()) {
            const DeviceId& device = card.card().device;
            const DeviceRuling ruled{belief.of(school, device), belief.isRevoked(school, device),
                                     belief.voicesFor(school, device)};
            if (ruled != DeviceRuling())
                ruling.devices[{school, device}] = ruled;
        }
    }
}

} // namespace

Ruling judge(const Anchor& anchor, const Kept& kept, const Evidence& evidence)
{
    const Judging judging(anchor, kept, evidence);
    Ruling ruling;
    for (const CountyStatement& statement : evidence.statements)
        ruling.statements.push_back(judging.county.judge(statement));
    noteRosters(ruling, judging.offices, evidence);
    noteDevices(ruling, judging.offices, judging.belief, evidence);
    for (size_t i = 0; i < evidence.events.size(); ++i)
        ruling.events.push_back(judging.events.judge(evidence, i));
    for (const SignedRecord& record : evidence.records)
        ruling.records.push_back(judging.records.judge(record));
    ruling.delegations = judging.events.delegationsInForce();
    ruling.incomplete = judging.authorities.receipts().incomplete();
    ruling.county = judging.county.recovery();
    ruling.countyAlarms = judging.county.alarms();
    ruling.isSecondCounty = judging.county.hasRival();
    return ruling;
}

const SignedRoster* rosterInForce(const Anchor& anchor, const Kept& kept, const Evidence& evidence,
                                  const SchoolId& school)
{
    const Offices offices(anchor, CountyLine(anchor, kept, evidence), kept, evidence);
    return offices.isBehind(school) ? nullptr : offices.lineOf(school).newest();
}

std::optional<Anchor> onlyCounty(const Evidence& evidence)
{
    std::set<QByteArray> keys;
    for (const CountyStatement& statement : evidence.statements)
        keys.insert(statement.content().recovery.toHex());
    if (keys.size() != 1)
        return std::nullopt;
    return Anchor(Anchor::County{evidence.statements.front().content().recovery});
}

Kept keeping(Kept kept, const Evidence& evidence, const Ruling& ruling)
{
    const auto isGood = [](const Judgement& judgement) { return judgement.isGood(); };
    if (std::any_of(ruling.statements.begin(), ruling.statements.end(), isGood))
        kept.county = ruling.county;
    for (size_t i = 0; i < evidence.statements.size(); ++i) {
        const CountyStatement& statement = evidence.statements[i];
        if (ruling.statements[i].isGood())
            kept.statements.emplace(statement.content().number, statement.digest());
    }
    for (size_t i = 0; i < evidence.rosters.size(); ++i) {
        const SignedRoster& roster = evidence.rosters[i];
        if (ruling.rosters[i].isGood())
            kept.rosters[roster.school()].emplace(roster.edition(), roster.digest());
    }
    for (const auto& [school, edition] : ruling.inForce)
        kept.named[school] = std::max(kept.named[school], edition);
    return kept;
}

} // namespace shanke
