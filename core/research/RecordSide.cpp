// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/RecordSide.h"

#include "lesson/planKinds.h"
#include "research/Notice.h"
#include "research/PrepSession.h"
#include "research/Thread.h"

#include <algorithm>

namespace shanke {

namespace {

struct SideOfKind
{
    const KindDescription& (*kind)();
    RecordSide (*side)(const SideInput&);
    bool asksByOwnWords;
};

template <typename Side>
RecordSide makeSide(const SideInput& input)
{
    return Side::of(input);
}

constexpr SideOfKind Sides[]{
    {&threadKind, &makeSide<ThreadSide>, false},   {&noticeKind, &makeSide<NoticeSide>, true},
    {&taskKind, &makeSide<TaskSide>, true},        {&activityKind, &makeSide<MeetingSide>, true},
    {&trainingKind, &makeSide<MeetingSide>, true}, {&observationKind, &makeSide<ObservationSide>, true},
    {&sessionKind, &makeSide<MeetingSide>, true},  {&projectKind, &makeSide<ProjectSide>, false},
    {&standardKind, &makeSide<DraftSide>, false},
};

const SideOfKind* sideFor(const DocId& id)
{
    const QString word = kindWordOf(id);
    const auto* found = std::find_if(std::begin(Sides), std::end(Sides),
                                     [&](const SideOfKind& each) { return each.kind().word == word; });
    return found == std::end(Sides) ? nullptr : found;
}

} // namespace

RecordSide sideOf(const SideInput& input)
{
    const SideOfKind* found = sideFor(input.id);
    return found ? found->side(input) : RecordSide();
}

bool hasSide(const DocId& id)
{
    return sideFor(id) != nullptr;
}

QStringList kindsWithSides()
{
    QStringList words;
    for (const SideOfKind& each : Sides)
        words.append(each.kind().word);
    return words;
}

bool asksByOwnWords(const DocId& id)
{
    const SideOfKind* found = sideFor(id);
    return found && found->asksByOwnWords;
}

SayBar barOf(const RecordSide& side, const Saying& saying)
{
    return std::visit(
        [&](const auto& each) {
            if constexpr (std::is_same_v<std::decay_t<decltype(each)>, std::monostate>)
                return SayBar::Unknown;
            else
                return each.barOf(saying);
        },
        side);
}

std::vector<ShownFact> shownBy(const RecordSide& side)
{
    return std::visit(
        [](const auto& each) {
            if constexpr (std::is_same_v<std::decay_t<decltype(each)>, std::monostate>)
                return std::vector<ShownFact>();
            else
                return each.shown();
        },
        side);
}

bool asksViewer(const RecordSide& side)
{
    return std::visit(
        [](const auto& each) {
            if constexpr (std::is_same_v<std::decay_t<decltype(each)>, std::monostate>)
                return false;
            else
                return each.asksViewer();
        },
        side);
}

} // namespace shanke
