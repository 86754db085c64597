// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/Pc.h"

#include <QStringList>

namespace shanke::world {

// The stick that goes from PC to PC with bundles. What was put on it stays on it: it can be brought in late,
// twice or before an older one.
class Stick
{
public:
    Stick(QString folder, WorldTime& time) : m_folder(std::move(folder)), m_time(time) {}

    void take(Pc& from, Pc& to);
    void bring(Pc& to, int which); // counted round, for whomever it was made

private:
    // Until it is done: bundles are sealed in other threads, while time stands still.
    void await(const std::function<bool()>& isDone);

    QString m_folder;
    WorldTime& m_time;
    QStringList m_bundles;
};

} // namespace shanke::world
