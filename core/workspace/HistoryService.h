// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"
#include "workspace/values/HistoryValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// The earlier versions of records. Called from the thread of the workspace; only reads: whoever goes back
// saves broughtBack(), so that what stands now becomes an earlier version itself.
class HistoryService
{
public:
    explicit HistoryService(Engine& engine) : m_engine(engine) {}

    // `database` empty: wherever it lies. NotFound: it was never saved, or is removed.
    QFuture<Result<RecordHistory>> versions(const DatabaseName& database, const DocId& id);
    // NotFound: its text is not kept here. NewerVersion: its kind is not known here.
    QFuture<Result<Record>> version(const DatabaseName& database, const DocId& id, const QString& rev);

private:
    Engine& m_engine;
};

} // namespace shanke
