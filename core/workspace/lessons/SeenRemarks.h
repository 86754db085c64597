// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "sqlite/Connection.h"

#include <QSet>

namespace shanke {

// Which comments on published standard plans this PC's person has read; kept in work.sqlite. Made for one
// call, in the engine thread; the file outlives it. DiskFull, ReadOnly.
class SeenRemarks
{
public:
    explicit SeenRemarks(Connection& work) : m_work(work) {}

    Result<QSet<DocId>> all() const;
    Result<> keep(const QSet<DocId>& remarks);

private:
    Connection& m_work;
};

} // namespace shanke
