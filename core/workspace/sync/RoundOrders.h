// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "workspace/values/SyncStatus.h"

#include <QObject>

namespace shanke {

class CatalogueKeeper;
class FileLane;
class SyncBoard;

// Those who ordered a round: each is answered once with the status after it, and after the files as far as
// they may go. Lives in the engine thread.
class RoundOrders : public QObject
{
public:
    // What it asks outlives it.
    RoundOrders(const FileLane& lane, const SyncBoard& board, CatalogueKeeper& catalogue);

    void add(const Answer<SyncStatus>& answer) { m_waiting.push_back(answer); }
    bool isEmpty() const { return m_waiting.empty(); }
    // The round came to its end.
    void answerWhenSent();
    // No more comes of it.
    void answerAll();

private:
    const FileLane& m_lane;
    const SyncBoard& m_board;
    CatalogueKeeper& m_catalogue;
    std::vector<Answer<SyncStatus>> m_waiting;
    bool m_isWaitingForLane = false;
};

} // namespace shanke
