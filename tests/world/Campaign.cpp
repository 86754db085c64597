// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Campaign.h"

#include "world/Generator.h"
#include "world/Shrinker.h"

#include <QElapsedTimer>

#include <cstdio>

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

constexpr int PlayedTwice = 3;

void say(const QString& line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

Campaign::Campaign(Options options, const QString& folder)
    : m_options(std::move(options)),
      m_folder(folder + u"/world"_s),
      m_origin(std::make_unique<Template>(folder + u"/template"_s))
{
}

bool Campaign::run()
{
    if (m_options.fault.isEmpty())
        return playAll();
    bool areFound = true;
    for (const Fault& fault : faults()) {
        if (m_options.fault == u"all" || m_options.fault == fault.name)
            areFound = playFault(fault) && areFound;
    }
    return areFound;
}

History Campaign::historyOf(quint64 seed) const
{
    Generator generator(seed);
    generator.leaveOut(m_options.leftOut);
    const History all = generator.make(m_options.steps);
    if (m_options.kept.isEmpty())
        return all;
    History kept;
    for (const qsizetype step : m_options.kept)
        kept.append(all.value(step));
    return kept;
}

bool Campaign::playAll()
{
    const Player player(*m_origin, m_folder, {});
    QElapsedTimer timer;
    timer.start();
    int failures = 0;
    qint64 requests = 0;
    std::chrono::milliseconds simulated{0};
    int played = 0;
    for (; played < m_options.seeds && failures < m_options.failures; ++played) {
        const quint64 seed = m_options.seed + quint64(played);
        const History history = historyOf(seed);
        const auto outcome = player.play(seed, history, m_options.isPrinted);
        requests += outcome.requests;
        simulated += outcome.simulated;
        if (m_options.hasDigests)
            say(u"seed %1: %2, in the end %3"_s.arg(seed).arg(outcome.digest, outcome.state));
        const bool isSame = played >= PlayedTwice || isRepeatable(player, seed, outcome);
        if (outcome.complaint)
            tell(player, seed, history, outcome);
        failures += outcome.complaint || !isSame ? 1 : 0;
    }
    if (m_options.hasDigests)
        return failures == 0; // how long it took is not the same twice
    say(u"%1 histories of %2 steps from seed %3: %4 failed; %5 requests, %6 h simulated in %7 s"_s.arg(played)
            .arg(m_options.steps)
            .arg(m_options.seed)
            .arg(failures)
            .arg(requests)
            .arg(simulated / 1h)
            .arg(double(timer.elapsed()) / 1000, 0, 'f', 1));
    return failures == 0;
}

bool Campaign::isRepeatable(const Player& player, quint64 seed, const Player::Outcome& first) const
{
    const auto again = player.play(seed, historyOf(seed));
    if (again.digest == first.digest && again.state == first.state)
        return true;
    say(u"seed %1 is not the same twice: %2, then %3; in the end %4, then %5"_s.arg(seed).arg(
        first.digest, again.digest, first.state, again.state));
    return false;
}

void Campaign::tell(const Player& player, quint64 seed, const History& history,
                    const Player::Outcome& outcome) const
{
    say(u"seed %1 (%2): %3: %4"_s.arg(seed).arg(outcome.digest, outcome.complaint->rule,
                                                outcome.complaint->detail));
    if (!m_options.isShrunk)
        return;
    Shrinker shrinker(player, seed, outcome.complaint->rule);
    const History smallest = shrinker.shrink(history);
    const auto last = player.play(seed, smallest);
    say(u"  shrunk to %1 of %2 steps in %3 plays: %4"_s.arg(smallest.size())
            .arg(history.size())
            .arg(shrinker.plays())
            .arg(last.complaint ? last.complaint->detail : u"?"_s));
    QStringList numbers;
    qsizetype at = 0;
    for (const Step& step : smallest) {
        while (history[at].toString() != step.toString())
            ++at;
        numbers.append(QString::number(at));
        say(u"  %1 %2"_s.arg(at++, 3).arg(step.toString()));
    }
    QStringList leftOut = m_options.leftOut.values();
    leftOut.sort();
    say(u"  again: --seed %1 --seeds 1 --steps %2 --keep %3%4 --print"_s.arg(seed)
            .arg(m_options.steps)
            .arg(numbers.join(u','), leftOut.isEmpty() ? QString() : u" --without "_s + leftOut.join(u',')));
}

bool Campaign::playFault(const Fault& fault) const
{
    const Player player(*m_origin, m_folder, fault.plant);
    for (int i = 0; i < fault.seeds; ++i) {
        const quint64 seed = m_options.seed + quint64(i);
        const auto outcome = player.play(seed, historyOf(seed), m_options.isPrinted);
        if (!outcome.complaint)
            continue;
        say(u"%1 found with history %2 of %3: %4: %5"_s.arg(fault.name, -20)
                .arg(i + 1)
                .arg(fault.seeds)
                .arg(outcome.complaint->rule, outcome.complaint->detail));
        return true;
    }
    say(u"%1 NOT found in %2 histories (%3)"_s.arg(fault.name, -20).arg(fault.seeds).arg(fault.means));
    return false;
}

} // namespace shanke::world
