// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/Forger.h"
#include "world/Pc.h"
#include "world/SchoolNode.h"
#include "world/Step.h"
#include "world/Stick.h"
#include "world/Template.h"

namespace shanke::world {

// A school and its county in one process and on simulated time, with the real code in every machine: PCs A
// and B of one teacher, C of who approves, the school's node, the county, the lines between them, a stick.
// Does the steps of a history one after the other; whatever dies is found dead after the event in which it
// died, and starts again. Every PC was told whose word it believes, and that word stands for all of them;
// beside them somebody forges.
class World
{
public:
    World(const Template& origin, const QString& folder, quint64 seed, Traces& traces);
    ~World();

    void start();
    void perform(const Step& step);
    // Everything is well again and everybody synchronises.
    void heal();
    // What a patient person does meanwhile: agrees, signs in, tries again.
    void attend();

    WorldTime& time() { return m_time; }
    const std::vector<std::unique_ptr<Pc>>& pcs() const { return m_pcs; }
    Pc& pc(int which) { return *m_pcs[size_t(which) % m_pcs.size()]; }
    SchoolNode& node() { return *m_node; }
    Server& county() { return *m_county; }
    const Saves& saves() const { return m_saves; }
    const Forger& forger() const { return m_forger; }
    qint64 requests() const; // over all lines

private:
    void addPc(const QString& name);
    void vouchFor(const DeviceId& device);
    void sayAgain();
    void performPersons(const Step& step);
    void performMachines(const Step& step);
    void performLines(const Step& step);
    void performServers(const Step& step);
    void copyWorkspace(Pc& of);
    void round(Pc& pc);
    void reviveDead();
    Line& line(int which) { return *m_lines[size_t(which) % m_lines.size()]; }
    Server& server(int which);

    WorldTime m_time;
    Traces& m_traces;
    Chance m_chance; // of disks
    QString m_folder;
    Saves m_saves;
    Forger m_forger;
    test::SchoolPc m_voice = test::SchoolPc::nodeAt(); // of the school, which stands alone
    std::vector<ChainEvent> m_said;
    std::unique_ptr<Server> m_county;
    std::vector<std::unique_ptr<Line>> m_lines; // the first leads to the county
    std::unique_ptr<SchoolNode> m_node;
    std::vector<std::unique_ptr<Pc>> m_pcs;
    std::unique_ptr<Stick> m_stick;
};

} // namespace shanke::world
