// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/ClassMoves.h"

#include "catalogue/RegisterQueries.h"
#include "workspace/lessons/readSaid.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

Result<ClassMoves> ClassMoves::of(const ReadSnapshot& catalogue)
{
    SHANKE_LET(const auto said, catalogue::saidOfKind(catalogue, MovedClassSaid::kind().word));
    ClassMoves moves;
    for (MovedClass& event : readSaid<MovedClassSaid>(said))
        moves.m_byPlan[event.origin.about].push_back(std::move(event));
    return moves;
}

std::vector<MovedClass> ClassMoves::of(const UserId& author, const DocId& plan) const
{
    const auto found = m_byPlan.find(plan);
    if (found == m_byPlan.end())
        return {};
    std::vector<MovedClass> standing = standingMoves(unreplacedMoves(author, plan, found->second));
    std::erase_if(standing, [](const MovedClass& move) { return move.said.isBack(); });
    return standing;
}

QDate ClassMoves::earliestInto(const QDate& from, const QDate& to) const
{
    QDate earliest;
    for (const auto& [plan, events] : m_byPlan) {
        for (const MovedClass& event : events) {
            const bool isMeant = from <= event.said.insteadDay && event.said.insteadDay <= to;
            if (isMeant && (!earliest.isValid() || event.said.day < earliest))
                earliest = event.said.day;
        }
    }
    return earliest;
}

std::vector<PlannedLesson> handedInLessons(const QJsonObject& submission)
{
    std::vector<PlannedLesson> lessons;
    const QJsonArray array = submission[u"lessons"_s].toArray();
    for (const QJsonValue& each : array)
        lessons.push_back({each[u"class"_s].toString(),
                           QDate::fromString(each[u"date"_s].toString(), Qt::ISODate),
                           each[u"slot"_s].toInt()});
    return lessons;
}

Result<bool> wasHeardBefore(const ReadSnapshot& catalogue, const MovedClass& move, const QDateTime& begin,
                            const std::vector<Decision>& decisions)
{
    SHANKE_LET(const auto heard, catalogue::receiptOver(catalogue, move.origin.device, move.origin.counter));
    if (!heard || heard->at >= begin)
        return false;
    for (const Decision& decision : decisions) {
        if (decision.decidedAt < begin)
            continue;
        SHANKE_LET(const auto receipts, catalogue::receiptsOf(catalogue, decision.id));
        const bool isOlder = std::any_of(receipts.begin(), receipts.end(), [&](const ReceiptEntry& each) {
            return each.server == heard->server && each.number < heard->number;
        });
        if (isOlder)
            return false;
    }
    return true;
}

} // namespace shanke
