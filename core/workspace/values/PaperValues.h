// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Reader.h"
#include "lesson/Decision.h"
#include "workspace/values/WorkspaceValues.h"

#include <QHash>

// What ui and cli read of a document to put it on paper.
namespace shanke {

// What was decided about exactly what the document says.
struct PaperDecision
{
    Decision decision;
    QString who; // as the school knows them
};

struct PaperSource
{
    DocId id;
    DatabaseName database;
    QJsonObject document;
    Reader most = Reader::Staff; // the most that this person may hand out of it
    std::optional<PaperDecision> decision{};
    QHash<QString, QByteArray> pictures{}; // the files that it shows, those that are here, by their names
};

} // namespace shanke
