// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Runs.h"

#include <algorithm>

namespace shanke {

Runs::~Runs()
{
    while (!m_runs.empty())
        end(m_runs.back().get());
}

void Runs::add(std::unique_ptr<Run> run)
{
    const Run* const added = run.get();
    m_runs.push_back(std::move(run));
    // Once: another one may stand at the same address later.
    const auto once = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
    connect(
        added, &Run::over, this, [this, added] { end(added); }, once);
}

// Out of the list first: what answers as it goes may begin another one.
void Runs::end(const Run* run)
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [run](const auto& each) { return each.get() == run; });
    if (found == m_runs.end())
        return;
    const std::unique_ptr<Run> ended = std::move(*found);
    m_runs.erase(found);
}

} // namespace shanke
