// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/LockService.h"

#include "workspace/WorkspaceLock.h"
#include "workspace/engine/Engine.h"

#include <QtConcurrentRun>

namespace shanke {

using namespace Qt::StringLiterals;

LockService::LockService(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<LockState>> LockService::state()
{
    const Answer<LockState> answer;
    m_engine.vault().findPlace({this, [this, answer](const Result<SecretPlace>& place) {
                                    LockState state = WorkspaceLock(m_engine.folder()).state();
                                    state.place = place.value_or(SecretPlace::UntilRestart);
                                    answer(state);
                                }});
    return answer.future();
}

QFuture<Result<>> LockService::set(const LockWish& wish)
{
    const Answer<> answer;
    if (WorkspaceLock(m_engine.folder()).state().kind != LockKind::None)
        answer(fail(ErrorKind::Precondition, u"there is a PIN already"_s));
    else
        seal(wish, SealingKey::make(), answer);
    return answer.future();
}

QFuture<Result<>> LockService::change(const QString& words, const LockWish& wish)
{
    const Answer<> answer;
    const WorkspaceLock lock(m_engine.folder());
    QtConcurrent::run([lock, words, now = m_engine.clock().now()] {
        return lock.unlock(words, now);
    }).then(this, [this, wish, answer](const Result<SealingKey>& key) {
        key ? seal(wish, *key, answer) : answer(tl::unexpected(key.error()));
    });
    return answer.future();
}

QFuture<Result<>> LockService::remove(const QString& words)
{
    const Answer<> answer;
    const WorkspaceLock lock(m_engine.folder());
    QtConcurrent::run([lock, words, now = m_engine.clock().now()] {
        return lock.unlock(words, now);
    }).then(this, [this, answer](const Result<SealingKey>& key) {
        if (!key)
            return answer(tl::unexpected(key.error()));
        m_engine.vault().removeLock(*key, {this, [this, answer](const Result<>& removed) {
                                               answer(removed);
                                               emit changed();
                                           }});
    });
    return answer.future();
}

void LockService::seal(const LockWish& wish, const SealingKey& key,
                       const std::function<void(Result<>)>& answer)
{
    QtConcurrent::run([folder = m_engine.folder(), wish, key] {
        return LockFile::make(folder, wish, key);
    }).then(this, [this, key, answer](const Result<LockFile>& lock) {
        if (!lock)
            return answer(tl::unexpected(lock.error()));
        m_engine.vault().setLock(*lock, key, {this, [this, answer](const Result<>& set) {
                                                  answer(set);
                                                  emit changed();
                                              }});
    });
}

} // namespace shanke
