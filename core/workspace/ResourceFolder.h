// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "listing/ListingKeeper.h"

#include <QFuture>
#include <QThread>
#include <QThreadPool>

namespace shanke {

// The folder of this PC, or of a disk of it, from which a person takes resources for lessons: chosen once,
// listed in a thread of its own that nothing waits for, found by name. No file in it is read or changed.
// Called from the ui thread, never blocks. What is being listed when this goes is listed next time.
class ResourceFolder : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::hours Fresh{24}; // the age of a list that is good enough by itself

    // The list and the choice are kept in `folder`, the workspace's.
    ResourceFolder(const QString& folder, const Clock& clock);
    ~ResourceFolder() override;

    const Clock& clock() const { return m_clock; }
    // As it was told last.
    const ListingState& state() const { return m_state; }
    // Looks whether the folder is here, goes on with a listing that was cut, and lists again where the last
    // list is older than `age`.
    void refresh(std::chrono::minutes age);
    // An empty path: none any more. Listing begins. InvalidInput: no folder that can be read; ReadOnly,
    // DiskFull.
    QFuture<Result<>> choose(const QString& path);
    void stop();

    // As far as the list has come; see FolderListing::find().
    QFuture<Result<ListedFiles>> find(const QString& typed, int most);
    // Where a file of the list is; see pathInFolder().
    QFuture<Result<QString>> pathOf(const ListedFile& file);
    // The same, for another program to open it. Forbidden for what can run: see refuseOpening().
    QFuture<Result<QString>> open(const ListedFile& file);

signals:
    void changed();

private:
    template <typename Job>
    void post(Job job)
    {
        QMetaObject::invokeMethod(m_keeper.get(), std::move(job));
    }
    void take(std::shared_ptr<const FolderListing> listing);
    void search(const QString& typed, int most, const Answer<ListedFiles>& answer);

    const Clock& m_clock;
    StopFlag m_stop;
    std::unique_ptr<ListingKeeper> m_keeper; // lives in m_thread
    QThread m_thread;
    QThreadPool m_reading;
    std::shared_ptr<const FolderListing> m_listing;              // none until it was opened
    std::vector<std::function<void(const Result<>&)>> m_waiting; // for that
    ListingState m_state;
};

} // namespace shanke
