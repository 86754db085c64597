// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Generator.h"

#include "world/Trouble.h"

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

struct Weight
{
    Step::Act act;
    int weight;
};

using Act = Step::Act;

constexpr Weight Weights[] = {
    {Act::Wait, 10},          {Act::Save, 22},          {Act::SaveForeign, 3},    {Act::Remove, 2},
    {Act::Submit, 5},         {Act::Decide, 4},         {Act::Attach, 9},         {Act::Fetch, 3},
    {Act::Round, 24},         {Act::Follow, 5},         {Act::Rest, 3},           {Act::Allow, 3},
    {Act::TakeBundle, 2},     {Act::BringBundle, 3},    {Act::CopyWorkspace, 1},  {Act::Kill, 2},
    {Act::PowerCut, 2},       {Act::DieLater, 4},       {Act::DiskFull, 1},       {Act::DiskReadOnly, 1},
    {Act::DiskWell, 3},       {Act::ClockJump, 1},      {Act::LineDown, 2},       {Act::LineUp, 4},
    {Act::LineShape, 2},      {Act::LineOld, 2},        {Act::Misfortune, 30},    {Act::ServerRestart, 2},
    {Act::ServerPowerCut, 2}, {Act::ServerDieLater, 2}, {Act::ServerDiskFull, 1}, {Act::ServerDiskWell, 2},
    {Act::SetAside, 3},       {Act::PutBack, 3},        {Act::Remake, 1},         {Act::Forge, 5},
};
static_assert(std::size(Weights) == Step::Acts);

} // namespace

History Generator::make(int steps)
{
    History history;
    while (history.size() < steps)
        history.append(next());
    return history;
}

// Dice are thrown in the same order whatever is left out.
Step Generator::next()
{
    for (;;) {
        const Act thrown = act();
        const int who = m_chance.below(1'000);
        const int a = m_chance.below(thrown == Act::DieLater || thrown == Act::ServerDieLater ? 60 : 1'000);
        const Step step{thrown, who, a, m_chance.below(1'000)};
        if (!isLeftOut(step))
            return step;
    }
}

Step::Act Generator::act()
{
    int sum = 0;
    for (const Weight& each : Weights)
        sum += each.weight;
    int thrown = m_chance.below(sum);
    for (const Weight& each : Weights) {
        thrown -= each.weight;
        if (thrown < 0)
            return each.act;
    }
    Q_UNREACHABLE();
}

bool Generator::isLeftOut(const Step& step) const
{
    const QString word = Step::wordOf(step.act);
    return m_leftOut.contains(word) ||
           (step.act == Act::Misfortune &&
            m_leftOut.contains(u"%1:%2"_s.arg(word).arg(step.a % Trouble::Kinds)));
}

} // namespace shanke::world
