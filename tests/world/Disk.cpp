// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Disk.h"

#include "world/DiskCalls.h"

#include <QDirIterator>
#include <QFile>

namespace shanke::world {

namespace {

constexpr qint64 SectorBytes = 512;

} // namespace

Disk::Disk(QString folder) : m_folder(std::move(folder))
{
    DiskCalls::add(this);
}

Disk::~Disk()
{
    DiskCalls::remove(this);
}

void Disk::install()
{
    DiskCalls::install();
}

void Disk::seed(quint64 seed)
{
    DiskCalls::seed(seed);
}

void Disk::die(Death death)
{
    if (m_isDead)
        return;
    m_isDead = true;
    m_death = death;
    m_operationsLeft = -1;
}

void Disk::dieAfter(int operations, Death death)
{
    m_operationsLeft = operations;
    m_death = death;
}

bool Disk::mayGoOn()
{
    if (m_operationsLeft >= 0 && m_operationsLeft-- == 0)
        die(m_death);
    return !m_isDead;
}

void Disk::synced(Writes& writes)
{
    if (!m_lies)
        writes.clear();
}

void Disk::revive(Chance& chance)
{
    for (const auto& [path, writes] : m_files) {
        if (m_isDead && m_death == Death::PowerCut)
            loseUnsynced(path, writes, chance);
    }
    m_files.clear();
    m_isDead = false;
    m_operationsLeft = -1;
}

void Disk::loseUnsynced(const std::string& path, const Writes& writes, Chance& chance) const
{
    QFile file(QString::fromStdString(path));
    if (writes.empty() || !file.exists() || !file.open(QIODevice::ReadWrite))
        return;
    for (auto write = writes.rbegin(); write != writes.rend(); ++write) {
        file.resize(std::max(write->sizeBefore, write->offset + write->before.size()));
        file.seek(write->offset);
        file.write(write->before);
        file.resize(write->sizeBefore);
    }
    const bool keepsSome = chance.oneIn(2); // otherwise the disk had begun with nothing of it
    for (const Write& write : writes) {
        if (!keepsSome || chance.oneIn(2) || write.after.isEmpty())
            continue;
        const bool isTorn = chance.oneIn(4);
        file.seek(write.offset);
        file.write(isTorn ? write.after.first(std::min<qsizetype>(SectorBytes, write.after.size()))
                          : write.after);
    }
}

} // namespace shanke::world
