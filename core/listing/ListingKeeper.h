// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "listing/FolderListing.h"

#include <QObject>

#include <optional>

namespace shanke {

// How a listing stands.
struct ListingState
{
    ListingFacts facts{};
    bool isListing = false;
    std::optional<Error> fault{}; // why it stopped: NotFound, the folder is not here now; ReadOnly, DiskFull

    bool isAway() const { return fault && fault->kind == ErrorKind::NotFound; }
    friend bool operator==(const ListingState&, const ListingState&) = default;
};

// Keeps the list of the chosen folder, one folder of it in each turn of its thread's event loop, so that it
// is told to stop, or of another folder, in between. Which folder was chosen stands in a file of its own,
// which no listing loses. Lives in a thread that nobody waits for.
class ListingKeeper : public QObject
{
    Q_OBJECT
public:
    // In `folder` the list (resources.sqlite) and the choice (resources.json) are kept. `stop`, raised from
    // any thread, ends the step under way.
    ListingKeeper(QString folder, const Clock& clock, StopFlag stop);

    static QString listIn(const QString& folder);   // the path of the list
    static QString chosenIn(const QString& folder); // the folder that was chosen; empty: none

    // For who searches: says opened(), or notOpened().
    Result<> open();
    // Goes on with a listing that was cut, and begins one where the last is older than `age`.
    void refresh(std::chrono::minutes age);
    // An empty path: none any more. InvalidInput: it is no folder, or cannot be read; ReadOnly, DiskFull.
    Result<> choose(const QString& path);
    // What was listed stays, and the listing goes on when it is asked for.
    void halt();

signals:
    void opened(std::shared_ptr<const shanke::FolderListing> listing);
    void notOpened(const shanke::Error& error);
    void changed(const shanke::ListingState& state);

private:
    void goOn();
    void work();
    void tell(bool isListing, std::optional<Error> fault = {});

    QString m_folder;
    const Clock& m_clock;
    StopFlag m_stop;
    std::shared_ptr<FolderListing> m_listing; // shared with those who search
    bool m_mayWrite = true;
    bool m_isWorking = false;
    bool m_isDue = false; // work() was asked for
    std::chrono::milliseconds m_toldAt{0};
};

} // namespace shanke
