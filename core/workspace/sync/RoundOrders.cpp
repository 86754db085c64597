// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/RoundOrders.h"

#include "base/Log.h"
#include "workspace/folder/CatalogueKeeper.h"
#include "workspace/sync/FileLane.h"
#include "workspace/sync/SyncBoard.h"

namespace shanke {

RoundOrders::RoundOrders(const FileLane& lane, const SyncBoard& board, CatalogueKeeper& catalogue)
    : m_lane(lane), m_board(board), m_catalogue(catalogue)
{
    connect(&lane, &FileLane::rested, this, [this] {
        if (m_isWaitingForLane && !m_lane.isAtWork())
            answerAll();
    });
}

void RoundOrders::answerWhenSent()
{
    m_isWaitingForLane = !m_waiting.empty() && m_lane.isAtWork();
    if (!m_isWaitingForLane)
        answerAll();
}

void RoundOrders::answerAll()
{
    m_isWaitingForLane = false;
    if (m_waiting.empty())
        return;
    if (const auto level = m_catalogue.levelWithAll(); !level)
        qCWarning(logWorkspace).noquote() << "the catalogue:" << level.error().detail;
    for (const Answer<SyncStatus>& answer : std::exchange(m_waiting, {}))
        answer(m_board.status());
}

} // namespace shanke
