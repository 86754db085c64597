// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/World.h"

#include "support/Must.h"
#include "workspace/engine/EngineState.h"
#include "workspace/sync/SyncSession.h"
#include "world/Folders.h"
#include "world/Seeding.h"

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

constexpr auto LongestRound = 10min; // a person does not wait longer
constexpr auto Moment = 200ms;
constexpr size_t MostPcs = 4; // with a copied workspace
constexpr int Statuses[] = {401, 403, 404, 413, 429, 500, 503, 507};

Line::Shape shapeOf(int which)
{
    static const Line::Shape shapes[] = {{40ms, 125'000}, {2ms, 5'000'000}, {300ms, 8'000}, {600ms, 2'000}};
    return shapes[which % int(std::size(shapes))];
}

QByteArray contentOf(int seed)
{
    const bool isLarge = seed % 10 == 0;
    QByteArray content;
    const qsizetype bytes = isLarge ? 450'000 : 200 + seed;
    for (quint32 state = quint32(seed) + 1; content.size() < bytes; state = state * 1664525 + 1013904223)
        content += QByteArray::number(state);
    return content;
}

} // namespace

World::World(const Template& origin, const QString& folder, quint64 seed, Traces& traces)
    : m_traces(traces), m_chance(seed), m_folder(folder)
{
    seedEverything(seed);
    origin.copyTo(folder);
    m_county = std::make_unique<Server>(m_time, u"county"_s, folder + u"/county"_s);
    m_lines.push_back(std::make_unique<Line>(u"N"_s, m_time, m_traces, *m_county));
    m_node = std::make_unique<SchoolNode>(m_time, folder + u"/node"_s, *m_lines[0]);
    m_lines[0]->setMachine(m_node->disk());
    for (const QString& name : Template::names())
        addPc(name);
    m_stick = std::make_unique<Stick>(folder + u"/stick"_s, m_time);
    m_time.setBetween([this] { reviveDead(); });
}

World::~World()
{
    m_time.setBetween({});
    for (const auto& each : m_pcs)
        each->stop();
    m_node->stop();
    m_county->stop();
    m_time.settle();
}

void World::addPc(const QString& name)
{
    m_lines.push_back(std::make_unique<Line>(name, m_time, m_traces, *m_node));
    m_pcs.push_back(
        std::make_unique<Pc>(Pc::Place{name, m_folder + u'/' + name}, m_time, *m_lines.back(), m_saves));
}

void World::start()
{
    m_county->start();
    m_node->start();
    for (const auto& each : m_pcs)
        each->start();
    vouchFor(m_forger.ownPc().device());
    for (const auto& each : m_pcs)
        vouchFor(each->card().device);
    m_time.settle();
}

// As whoever is asked at the school does it.
void World::vouchFor(const DeviceId& device)
{
    m_said.push_back(m_voice.vouch(device));
    sayAgain();
}

// Where it was lost.
void World::sayAgain()
{
    for (Server* const each : {m_county.get(), static_cast<Server*>(m_node.get())}) {
        DocumentStore* const store = each->store(m_voice.schoolDatabase().toString());
        auto transaction =
            store ? store->begin(Durability::Full) : Result<WriteTransaction>(fail(ErrorKind::NotFound, {}));
        if (!transaction)
            continue;
        for (const ChainEvent& event : m_said)
            std::ignore =
                store->put(*transaction,
                           {event.id(), std::nullopt, false, must(Body::fromObject(event.document())), {}});
        std::ignore = transaction->commit();
    }
}

Server& World::server(int which)
{
    return which % 2 ? *m_county : static_cast<Server&>(*m_node);
}

void World::reviveDead()
{
    for (Server* const each : {m_county.get(), static_cast<Server*>(m_node.get())}) {
        if (each->disk().isDead())
            each->restart(m_chance);
    }
    for (const auto& each : m_pcs) {
        if (each->disk().isDead())
            each->restart(m_chance);
    }
}

void World::perform(const Step& step)
{
    m_traces.add(m_time.now(), u"# "_s + step.toString());
    if (step.act == Step::Act::Wait)
        m_time.run(std::chrono::seconds(1 + step.a % 90));
    else if (step.act < Step::Act::Kill)
        performPersons(step);
    else if (step.act < Step::Act::LineDown)
        performMachines(step);
    else if (step.act < Step::Act::ServerRestart)
        performLines(step);
    else
        performServers(step);
    m_time.run(Moment);
}

void World::performPersons(const Step& step)
{
    Pc& who = pc(step.who);
    if (!who.isRunning())
        return;
    switch (step.act) {
    case Step::Act::Save:
        return who.save(step.a, u"板书"_s, false);
    case Step::Act::SaveForeign:
        return who.save(step.a, u"新版"_s, true);
    case Step::Act::Remove:
        return who.remove(step.a);
    case Step::Act::Submit:
        return who.submit(step.a);
    case Step::Act::Decide:
        return m_pcs[2]->isRunning() ? m_pcs[2]->decide(step.a) : void();
    case Step::Act::Attach:
        return who.attach(step.a, contentOf(step.b));
    case Step::Act::Fetch:
        return who.fetch(step.a);
    case Step::Act::Round:
        return round(who);
    case Step::Act::Follow:
        return who.follow(true);
    case Step::Act::Rest:
        return who.follow(false);
    case Step::Act::Allow:
        return who.allow();
    case Step::Act::TakeBundle:
        return m_stick->take(who, pc(step.a));
    case Step::Act::BringBundle:
        return m_stick->bring(who, step.a);
    default:
        return copyWorkspace(who);
    }
}

void World::round(Pc& who)
{
    who.beginRound();
    m_time.run(LongestRound, [&] { return who.isRoundOver(); });
}

// While the program runs, as somebody copies it who does not know better.
void World::copyWorkspace(Pc& of)
{
    if (m_pcs.size() >= MostPcs)
        return;
    const QString name = u"D"_s;
    copyFolder(of.folder(), m_folder + u'/' + name);
    addPc(name);
    m_pcs.back()->start();
    if (m_pcs.back()->isRunning())
        vouchFor(m_pcs.back()->card().device);
}

void World::performMachines(const Step& step)
{
    Pc& who = pc(step.who);
    switch (step.act) {
    case Step::Act::Kill:
        return who.disk().die(Disk::Death::Killed);
    case Step::Act::PowerCut:
        return who.disk().die(Disk::Death::PowerCut);
    case Step::Act::DieLater:
        return who.disk().dieAfter(step.a, step.b % 2 ? Disk::Death::PowerCut : Disk::Death::Killed);
    case Step::Act::DiskFull:
        return who.disk().setFault(Disk::Fault::Full);
    case Step::Act::DiskReadOnly:
        return who.disk().setFault(Disk::Fault::ReadOnly);
    case Step::Act::DiskWell:
        who.disk().setFault(Disk::Fault::None);
        return who.isRunning() ? void() : who.start();
    default:
        return who.clock().jump(std::chrono::hours(step.b % 2 ? step.a : -step.a) * (step.b % 3 ? 1 : 24));
    }
}

void World::performLines(const Step& step)
{
    Line& which = line(step.who);
    switch (step.act) {
    case Step::Act::LineDown:
        return which.setUp(false);
    case Step::Act::LineUp:
        return which.setUp(true);
    case Step::Act::LineShape:
        return which.setShape(shapeOf(step.a));
    case Step::Act::LineOld:
        return which.setOld(step.a % 2);
    default:
        const auto kind = Trouble::Kind(step.a % Trouble::Kinds);
        const int parameter =
            kind == Trouble::Kind::Status ? Statuses[(step.b / 8) % int(std::size(Statuses))] : step.b / 8;
        return which.lay(step.b % 8, {kind, parameter});
    }
}

void World::performServers(const Step& step)
{
    Server& which = server(step.who);
    switch (step.act) {
    case Step::Act::ServerRestart:
        which.restart(m_chance);
        return;
    case Step::Act::ServerPowerCut:
        return which.cutPower();
    case Step::Act::ServerDieLater:
        return which.disk().dieAfter(step.a, Disk::Death::Killed);
    case Step::Act::ServerDiskFull:
        return which.disk().setFault(Disk::Fault::Full);
    case Step::Act::ServerDiskWell:
        return which.disk().setFault(Disk::Fault::None);
    case Step::Act::SetAside:
        return which.setAside();
    case Step::Act::Forge:
        return m_forger.forge(which, step.a, step.b);
    case Step::Act::PutBack:
        std::ignore = which.putBack(m_chance);
        return;
    default:
        const QStringList names = which.isRunning() ? which.databases().names() : QStringList();
        return names.isEmpty() ? void() : which.remake(names[step.a % names.size()]);
    }
}

void World::heal()
{
    for (const auto& each : m_lines)
        each->repair();
    for (Server* const each : {m_county.get(), static_cast<Server*>(m_node.get())}) {
        each->disk().setFault(Disk::Fault::None);
        if (!each->isRunning())
            each->restart(m_chance);
    }
    for (const auto& each : m_pcs) {
        each->disk().setFault(Disk::Fault::None);
        if (!each->isRunning())
            each->restart(m_chance);
        each->follow(true);
    }
    sayAgain();
    m_time.settle();
}

void World::attend()
{
    for (const auto& each : m_pcs) {
        if (!each->isRunning())
            each->restart(m_chance);
        each->allow();
        if (!each->isRunning())
            continue; // the end says so
        if (each->status().link == LinkState::SignInNeeded || !each->status().isComplete())
            each->beginRound();
    }
    m_time.settle();
}

qint64 World::requests() const
{
    qint64 sum = 0;
    for (const auto& each : m_lines)
        sum += each->requests();
    return sum;
}

} // namespace shanke::world
