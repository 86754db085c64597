// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ResourceFolder.h"

#include "files/RunningFile.h"

namespace shanke {

using namespace Qt::StringLiterals;

ResourceFolder::ResourceFolder(const QString& folder, const Clock& clock)
    : m_clock(clock),
      m_stop(std::make_shared<std::atomic_bool>(false)),
      m_keeper(std::make_unique<ListingKeeper>(folder, clock, m_stop))
{
    m_reading.setMaxThreadCount(1);
    m_thread.setObjectName(u"listing"_s);
    connect(m_keeper.get(), &ListingKeeper::opened, this, &ResourceFolder::take, Qt::QueuedConnection);
    connect(
        m_keeper.get(), &ListingKeeper::notOpened, this,
        [this](const Error& error) {
            for (const auto& ready : std::exchange(m_waiting, {}))
                ready(tl::unexpected(error));
        },
        Qt::QueuedConnection);
    connect(
        m_keeper.get(), &ListingKeeper::changed, this,
        [this](const ListingState& state) {
            m_state = state;
            emit changed();
        },
        Qt::QueuedConnection);
    m_keeper->moveToThread(&m_thread);
    m_thread.start();
}

ResourceFolder::~ResourceFolder()
{
    m_stop->store(true);
    m_thread.quit();
    m_thread.wait();
    m_reading.waitForDone();
}

void ResourceFolder::refresh(std::chrono::minutes age)
{
    post([keeper = m_keeper.get(), age] { keeper->refresh(age); });
}

QFuture<Result<>> ResourceFolder::choose(const QString& path)
{
    const Answer<> answer;
    m_stop->store(true);
    post([keeper = m_keeper.get(), path, answer] { answer(keeper->choose(path)); });
    return answer.future();
}

void ResourceFolder::stop()
{
    m_stop->store(true);
    post([keeper = m_keeper.get()] { keeper->halt(); });
}

void ResourceFolder::take(std::shared_ptr<const FolderListing> listing)
{
    m_listing = std::move(listing);
    for (const auto& ready : std::exchange(m_waiting, {}))
        ready({});
}

QFuture<Result<ListedFiles>> ResourceFolder::find(const QString& typed, int most)
{
    const Answer<ListedFiles> answer;
    if (m_listing) {
        search(typed, most, answer);
        return answer.future();
    }
    m_waiting.push_back([this, typed, most, answer](const Result<>& opened) {
        opened ? search(typed, most, answer) : answer(tl::unexpected(opened.error()));
    });
    post([keeper = m_keeper.get()] { std::ignore = keeper->open(); });
    return answer.future();
}

void ResourceFolder::search(const QString& typed, int most, const Answer<ListedFiles>& answer)
{
    m_reading.start([listing = m_listing, typed, most, answer] { answer(listing->find(typed, most)); });
}

QFuture<Result<QString>> ResourceFolder::pathOf(const ListedFile& file)
{
    const Answer<QString> answer;
    m_reading.start(
        [root = m_state.facts.root, path = file.path(), answer] { answer(pathInFolder(root, path)); });
    return answer.future();
}

QFuture<Result<QString>> ResourceFolder::open(const ListedFile& file)
{
    const Answer<QString> answer;
    m_reading.start([root = m_state.facts.root, path = file.path(), answer] {
        answer(pathInFolder(root, path).and_then([](const QString& there) {
            return refuseOpening(there).map([there] { return there; });
        }));
    });
    return answer.future();
}

} // namespace shanke
