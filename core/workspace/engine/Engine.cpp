// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/engine/Engine.h"

#include "http/QtServerConnector.h"
#include "workspace/engine/EngineState.h"
#include "workspace/reading/ReadView.h"
#include "workspace/sync/FileFetcher.h"
#include "workspace/sync/SyncSession.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int ReadingThreads = 2;

} // namespace

Engine::Engine(WorkspaceFolder folder, std::shared_ptr<Clock> clock, std::optional<SealingKey> key)
    : m_folder(folder.path()),
      m_clock(std::move(clock)),
      m_account(folder.account()),
      m_vault(m_account, m_folder, std::move(key))
{
    m_pool.setMaxThreadCount(ReadingThreads);
    m_thread.setObjectName(u"engine"_s);
    m_inside.moveToThread(&m_thread);
    m_thread.start();
    // A function object of Qt's event must be copyable, the folder with its lock is not.
    auto shared = std::make_shared<WorkspaceFolder>(std::move(folder));
    QMetaObject::invokeMethod(&m_inside, [this, shared] { openState(std::move(*shared)); });
}

Engine::~Engine()
{
    QMetaObject::invokeMethod(&m_inside, [this] {
        m_pool.waitForDone();
        m_state.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void Engine::openState(WorkspaceFolder folder)
{
    m_state =
        std::make_unique<EngineState>(std::move(folder), m_clock, std::make_shared<QtServerConnector>());
    connect(m_state.get(), &EngineState::changed, this, &Engine::changed);
    connect(m_state.get(), &EngineState::searchChanged, this, &Engine::searchChanged);
    connect(m_state.get(), &EngineState::statusChanged, this, &Engine::statusChanged);
    connect(&m_state->sync(), &SyncSession::credentialRefused, this, &Engine::credentialRefused);
    connect(&m_state->files(), &FileFetcher::progressed, this, &Engine::fileProgressed);
    connect(&m_state->files(), &FileFetcher::changed, this, &Engine::filesChanged);
    connect(&m_state->files(), &FileFetcher::interrupted, this, &Engine::fileInterrupted);
    m_state->open();
}

void Engine::post(std::function<void(EngineState&)> job)
{
    QMetaObject::invokeMethod(&m_inside, [this, job = std::move(job)] { job(*m_state); });
}

void Engine::postSigned(std::function<void(EngineState&)> job)
{
    post([job = std::move(job)](EngineState& state) {
        if (!state.folder().isClaimed())
            return job(state); // only read here: it is refused
        state.identity().whenKnown([job, &state] { job(state); });
    });
}

void Engine::postRead(std::function<void(const ReadView&)> job)
{
    post([this, job = std::move(job)](EngineState& state) {
        m_pool.start([view = state.readView(), job] { job(view); });
    });
}

void Engine::postIndexed(std::function<void(const ReadView&)> job, std::function<void(const Error&)> failed)
{
    post([this, job = std::move(job), failed = std::move(failed)](EngineState& state) {
        state.catalogue().whenCurrent([this, &state, job, failed](const auto& catalogue) {
            const auto view =
                catalogue.and_then([&state](const auto& indexed) { return state.readView(indexed); });
            if (!view)
                return failed(view.error());
            m_pool.start([view = *view, job] { job(view); });
        });
    });
}

void Engine::postSearch(SearchAge age, std::function<void(const ReadView&, const SearchIndex&)> job,
                        std::function<void(const Error&)> failed)
{
    post([this, age, job = std::move(job), failed = std::move(failed)](EngineState& state) {
        const auto ready = [this, &state, job, failed](const SearchKeeper::Opened& index) {
            const auto view = index.and_then([&state](const auto&) { return state.catalogue().asItIs(); })
                                  .and_then([&state](const auto& known) { return state.readView(known); });
            if (!view)
                return failed(view.error());
            m_pool.start([view = *view, index = *index, job] { job(view, *index); });
        };
        if (age == SearchAge::Level)
            state.search().whenCurrent(ready);
        else
            state.search().whenOpen(ready);
    });
}

void Engine::mendSearchAfter(const Result<>& result)
{
    if (!result && result.error().kind == ErrorKind::Damaged)
        post([](EngineState& state) { state.search().makeAnew(); });
}

} // namespace shanke
