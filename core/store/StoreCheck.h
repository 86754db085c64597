// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/RevTree.h"
#include "sqlite/ReadSnapshot.h"

#include <QSet>
#include <QStringList>

namespace shanke {

// Reads a whole store and says in English sentences what is not as it was written: the file, the trees, the
// bodies, the counts, the bytes of attachments.
class StoreCheck
{
public:
    explicit StoreCheck(const ReadSnapshot& snapshot) : m_snapshot(snapshot) {}

    Result<QStringList> run();
    Result<QStringList> runQuick(); // only the structure of the file

private:
    Result<> checkPages(const char* pragma);
    Result<> checkReferences();
    Result<> checkDocuments();
    Result<> checkCounters();
    Result<> checkBodies();
    Result<> checkContents();
    void checkRow(const Statement& row, const RevTree& tree);

    const ReadSnapshot& m_snapshot;
    QStringList m_findings;
    QSet<qint64> m_bodies; // that some tree names
};

} // namespace shanke
