// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "base/Clock.h"
#include "workspace/folder/WorkspaceFolder.h"
#include "workspace/secrets/SecretVault.h"
#include "workspace/values/FileValues.h"
#include "workspace/values/ReplicationOrder.h"
#include "workspace/values/SyncRefusal.h"

#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <functional>

namespace shanke {

class EngineState;
struct ReadView;
class SearchIndex;
enum class SearchAge { AsItIs, Level };

// The engine thread of a workspace, its only writer, and a small pool for read-only work. Jobs given from the
// ui thread run in order, one at a time, on the engine thread; their answers are futures that always get a
// result. Lives in the thread of the workspace. Destroying it runs the jobs already given, then stops.
class Engine : public QObject
{
    Q_OBJECT
public:
    // `key` opens the secrets of a folder with a lock.
    Engine(WorkspaceFolder folder, std::shared_ptr<Clock> clock, std::optional<SealingKey> key = {});
    ~Engine() override;

    QString folder() const { return m_folder; }
    Clock& clock() const { return *m_clock; }
    // The account as this thread knows it; `Account` keeps it up to date.
    const AccountSettings& account() const { return m_account; }
    void setAccount(const AccountSettings& account) { m_account = account; }
    SecretVault& vault() { return m_vault; }

    // Runs `job(EngineState&)` on the engine thread, where it may write.
    template <typename Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, EngineState&>>
    {
        const Answer<typename std::invoke_result_t<Job, EngineState&>::value_type> answer;
        post([answer, job = std::move(job)](EngineState& state) mutable { answer(job(state)); });
        return answer.future();
    }

    // Runs `job(EngineState&, Answer<T>)` on the engine thread; it answers when its own work has come in.
    template <typename T, typename Job>
    QFuture<Result<T>> start(Job job)
    {
        const Answer<T> answer;
        post([answer, job = std::move(job)](EngineState& state) mutable { job(state, answer); });
        return answer.future();
    }

    // The same for jobs that sign: they begin when the key of this device is known.
    template <typename Job>
    auto runSigned(Job job) -> QFuture<std::invoke_result_t<Job, EngineState&>>
    {
        const Answer<typename std::invoke_result_t<Job, EngineState&>::value_type> answer;
        postSigned([answer, job = std::move(job)](EngineState& state) mutable { answer(job(state)); });
        return answer.future();
    }
    template <typename T, typename Job>
    QFuture<Result<T>> startSigned(Job job)
    {
        const Answer<T> answer;
        postSigned([answer, job = std::move(job)](EngineState& state) mutable { job(state, answer); });
        return answer.future();
    }

    // Runs `job(const ReadView&)` on a thread of the pool, after every job given before it.
    template <typename Job>
    auto read(Job job) -> QFuture<std::invoke_result_t<Job, const ReadView&>>
    {
        const Answer<typename std::invoke_result_t<Job, const ReadView&>::value_type> answer;
        postRead([answer, job = std::move(job)](const ReadView& view) mutable { answer(job(view)); });
        return answer.future();
    }

    // The same with a catalogue that is level with everything written before.
    template <typename Job>
    auto readIndexed(Job job) -> QFuture<std::invoke_result_t<Job, const ReadView&>>
    {
        using Value = typename std::invoke_result_t<Job, const ReadView&>::value_type;
        const Answer<Value> answer;
        postIndexed([answer, job = std::move(job)](const ReadView& view) mutable { answer(job(view)); },
                    [answer](const Error& error) { answer(tl::unexpected(error)); });
        return answer.future();
    }

    // The same with the search index: as far as it has come, or level with everything written before.
    template <typename Job>
    auto search(SearchAge age, Job job)
        -> QFuture<std::invoke_result_t<Job, const ReadView&, const SearchIndex&>>
    {
        using Value = typename std::invoke_result_t<Job, const ReadView&, const SearchIndex&>::value_type;
        const Answer<Value> answer;
        const auto found = [this, answer, job = std::move(job)](const ReadView& view,
                                                                const SearchIndex& index) {
            auto result = job(view, index);
            mendSearchAfter(result.map([](const auto&...) {}));
            answer(std::move(result));
        };
        postSearch(age, found, [answer](const Error& error) { answer(tl::unexpected(error)); });
        return answer.future();
    }

signals:
    void changed();
    void searchChanged();
    void statusChanged(const shanke::SyncStatus& status);
    void credentialRefused(const shanke::SyncRefusal& refusal);
    // Of files: one is on its way, one is here or gone, one has to wait.
    void fileProgressed(const shanke::FileProgress& progress);
    void filesChanged();
    void fileInterrupted(const QString& name, const shanke::Error& error);
    void replicationProgressed(const shanke::ReplicationReport& report);
    void replicationInterrupted(const shanke::Error& error);

private:
    void post(std::function<void(EngineState&)> job);
    void postSigned(std::function<void(EngineState&)> job);
    void postRead(std::function<void(const ReadView&)> job);
    void postIndexed(std::function<void(const ReadView&)> job, std::function<void(const Error&)> failed);
    void postSearch(SearchAge age, std::function<void(const ReadView&, const SearchIndex&)> job,
                    std::function<void(const Error&)> failed);
    void mendSearchAfter(const Result<>& result);
    void openState(WorkspaceFolder folder);

    QString m_folder;
    std::shared_ptr<Clock> m_clock;
    AccountSettings m_account;
    SecretVault m_vault;
    QThread m_thread;
    QThreadPool m_pool;
    QObject m_inside;                     // lives in the engine thread: what is posted to it runs there
    std::unique_ptr<EngineState> m_state; // touched in the engine thread only
};

} // namespace shanke
