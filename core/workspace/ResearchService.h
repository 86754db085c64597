// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/ResearchValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// What people say about records of research: read, and said. Everything is written on this PC, with or
// without a network, and goes on by itself. Called from the ui thread.
class ResearchService
{
public:
    explicit ResearchService(Engine& engine);

    // NotFound: the record is not here, or was never saved.
    QFuture<Result<ResearchView>> about(const DocId& record);
    // Signs what this person says about the record, or about something that was said of it. Forbidden, with
    // the sentence why: it would never count.
    QFuture<Result<QList<SaidHere>>> say(const DocId& record, const QList<Saying>& sayings);
    // Lays a saved record of one's own where the school reads it. Forbidden: its kind is not handed over.
    QFuture<Result<>> handOver(const DocId& record);
    // What counts for this person.
    QFuture<Result<EvidenceView>> evidence(const TermDays& term);

private:
    Engine& m_engine;
};

} // namespace shanke
