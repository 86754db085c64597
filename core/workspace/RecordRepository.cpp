// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/RecordRepository.h"

#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/RecordReader.h"
#include "workspace/lessons/RecordShelf.h"
#include "workspace/records/RecordDocuments.h"

namespace shanke {

namespace {

Result<RecordShelf> shelfOf(EngineState& state)
{
    return RecordShelf::of(state.signer(), state.databases(), state.catalogue(), state.clock());
}

} // namespace

RecordRepository::RecordRepository(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<OpenRecord>> RecordRepository::open(const DocId& id)
{
    return m_engine.readIndexed([id](const ReadView& view) { return openRecord(view, id); });
}

Record RecordRepository::blank(const KindDescription& kind) const
{
    const AccountSettings& account = m_engine.account();
    return Record::create(kind, {account.user, account.school, account.device}, m_engine.clock().now());
}

DocId RecordRepository::newId(const KindDescription& kind) const
{
    return newIdFor(kind, m_engine.account(), m_engine.clock().now());
}

QFuture<Result<SavedRecord>> RecordRepository::save(const DocId& id, const QString& rev, const Record& record)
{
    return m_engine.runSigned([=](EngineState& state) {
        return shelfOf(state).and_then([&](RecordShelf shelf) { return shelf.save(id, rev, record); });
    });
}

QFuture<Result<>> RecordRepository::keepDraft(const DocId& id, const QString& rev, const Record& record)
{
    return m_engine.run([=](EngineState& state) {
        return shelfOf(state).and_then([&](RecordShelf shelf) { return shelf.keepDraft(id, rev, record); });
    });
}

QFuture<Result<>> RecordRepository::dropDraft(const DocId& id)
{
    return m_engine.run([=](EngineState& state) {
        return shelfOf(state).and_then([&](RecordShelf shelf) { return shelf.dropDraft(id); });
    });
}

QFuture<Result<>> RecordRepository::remove(const DocId& id, const QString& rev)
{
    return m_engine.runSigned([=](EngineState& state) {
        return shelfOf(state).and_then([&](RecordShelf shelf) { return shelf.remove(id, rev); });
    });
}

QFuture<Result<SavedRecord>> RecordRepository::restore(const DocId& id)
{
    return m_engine.runSigned([=](EngineState& state) {
        return shelfOf(state).and_then([&](RecordShelf shelf) { return shelf.restore(id); });
    });
}

} // namespace shanke
