// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/NodeKeys.h"

#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const RosterNode* nodeIn(const Vouching::Rosters& inForce, const SchoolNode& node)
{
    const auto roster = inForce.find(node.school.toString());
    return roster == inForce.end() ? nullptr : roster->second.node(node.key);
}

OpeningReport::Problem problemOf(const SchoolNode& node, ErrorKind kind, const QString& sentence)
{
    return {databaseOf(node.school).toString(),
            Error{kind, sentence.arg(node.school.toString(), QString::fromLatin1(node.key.toHex())), {}}};
}

} // namespace

std::vector<RosterNode> NodeKeys::of(const SchoolId& school) const
{
    const SignedRoster* const was = before(school);
    std::vector<RosterNode> nodes = was ? was->head().nodes : std::vector<RosterNode>();
    for (const SchoolNode& each : m_order.nodes) {
        const bool isMeant = each.school == school && m_order.roster.find(school);
        const bool isThere = std::any_of(nodes.begin(), nodes.end(),
                                         [&](const RosterNode& node) { return node.key == each.key; });
        if (isMeant && !isThere)
            nodes.push_back({each.key, std::nullopt});
    }
    for (const NodeEnd& each : m_order.ends) {
        if (each.node.school == school)
            end(nodes, each);
    }
    return nodes;
}

// An end that was said holds: a later one gives nothing back.
void NodeKeys::end(std::vector<RosterNode>& nodes, const NodeEnd& end) const
{
    for (RosterNode& node : nodes) {
        if (node.key != end.node.key)
            continue;
        const qint64 last = end.lastEvent.value_or(saidBy(end.node));
        node.endedAt = std::min(last, node.endedAt.value_or(last));
    }
}

qint64 NodeKeys::saidBy(const SchoolNode& node) const
{
    const auto known = m_known.find(node.school.toString());
    if (known == m_known.end())
        return 0;
    const auto said = known->second.saidByNodes.find(node.key.toHex());
    return said == known->second.saidByNodes.end() ? 0 : said->second;
}

void NodeKeys::report(const Vouching::Rosters& inForce, OpeningReport& report) const
{
    for (const SchoolNode& node : m_order.nodes)
        reportTaken(node, inForce, report);
    for (const NodeEnd& end : m_order.ends)
        reportEnded(end, inForce, report);
}

void NodeKeys::reportTaken(const SchoolNode& node, const Vouching::Rosters& inForce,
                           OpeningReport& report) const
{
    if (!m_order.roster.find(node.school)) {
        report.problems.push_back(
            problemOf(node, ErrorKind::NotFound,
                      u"the roster file names no school %1, so its server with the key %2 was not taken"_s));
        return;
    }
    const RosterNode* const taken = nodeIn(inForce, node);
    const SignedRoster* const was = before(node.school);
    if (taken && taken->endedAt)
        report.problems.push_back(
            problemOf(node, ErrorKind::Precondition,
                      u"the key %2 of a server of %1 was ended for ever: that server needs a new one"_s));
    else if (taken && !(was && was->node(node.key)))
        report.nodes.push_back(node);
}

void NodeKeys::reportEnded(const NodeEnd& end, const Vouching::Rosters& inForce, OpeningReport& report) const
{
    const RosterNode* const ended = nodeIn(inForce, end.node);
    if (ended && ended->endedAt)
        report.endedNodes.push_back({end.node, *ended->endedAt});
    else
        report.problems.push_back(
            problemOf(end.node, ErrorKind::NotFound,
                      u"the roster of %1 lists no server with the key %2, so nothing was ended"_s));
}

const SignedRoster* NodeKeys::before(const SchoolId& school) const
{
    const auto known = m_known.find(school.toString());
    return known != m_known.end() && known->second.roster ? &*known->second.roster : nullptr;
}

} // namespace shanke
