// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Player.h"

#include "world/Ending.h"
#include "world/Oracle.h"
#include "world/StoreContent.h"

namespace shanke::world {

namespace {

void addContent(QByteArray& all, const DocumentStore* store)
{
    for (const auto& [id, leaves] : store ? contentOf(*store) : StoreContent())
        all += id.toUtf8() + ' ' + leaves.join("; ") + '\n';
}

QString stateOf(World& world)
{
    QByteArray all;
    for (const QString& name : Ending::databases()) {
        addContent(all, world.node().store(name));
        addContent(all, world.county().store(name));
        for (const auto& pc : world.pcs())
            addContent(all, pc->store(DatabaseName(name)));
    }
    return QString::fromLatin1(Digest::of(all).toHex().left(16));
}

} // namespace

Player::Outcome Player::play(quint64 seed, const History& history, bool isPrinted) const
{
    Traces traces(isPrinted);
    World world(m_origin, m_folder, seed, traces);
    if (m_plant)
        m_plant(world);
    Oracle oracle(world);
    Outcome outcome;
    world.start();
    for (qsizetype i = 0; i < history.size() && !outcome.complaint; ++i) {
        outcome.step = i;
        world.perform(history[i]);
        outcome.complaint = oracle.look();
    }
    if (!outcome.complaint) {
        outcome.step = -1;
        outcome.complaint = Ending(world).judge();
    }
    outcome.requests = world.requests();
    outcome.simulated = world.time().now();
    traces.add(outcome.simulated, outcome.complaint ? outcome.complaint->detail : QString());
    outcome.digest = traces.digest();
    outcome.state = stateOf(world);
    return outcome;
}

} // namespace shanke::world
