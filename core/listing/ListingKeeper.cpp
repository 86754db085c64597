// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/ListingKeeper.h"

#include "base/WholeFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds BetweenWords{250}; // of what is told while it goes on
constexpr qint64 MostBytesOfChoice = 64 * 1024;

QString choiceIn(const QString& folder)
{
    return folder + u"/resources.json"_s;
}

} // namespace

ListingKeeper::ListingKeeper(QString folder, const Clock& clock, StopFlag stop)
    : m_folder(std::move(folder)), m_clock(clock), m_stop(std::move(stop))
{
}

QString ListingKeeper::listIn(const QString& folder)
{
    return folder + u"/resources.sqlite"_s;
}

QString ListingKeeper::chosenIn(const QString& folder)
{
    QFile file(choiceIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(MostBytesOfChoice))[u"folder"_s].toString();
}

// Where nothing can be written, what was listed is still found.
Result<> ListingKeeper::open()
{
    if (m_listing)
        return {};
    const QString path = listIn(m_folder);
    auto listing = FolderListing::open(path);
    m_mayWrite = listing.has_value();
    if (!listing &&
        (listing.error().kind == ErrorKind::ReadOnly || listing.error().kind == ErrorKind::DiskFull))
        listing = FolderListing::openToRead(path);
    if (!listing) {
        emit notOpened(listing.error());
        return tl::unexpected(listing.error());
    }
    m_listing = *std::move(listing);
    emit opened(m_listing);
    return {};
}

void ListingKeeper::refresh(std::chrono::minutes age)
{
    const QString root = chosenIn(m_folder);
    if (root.isEmpty())
        return tell(m_isWorking);
    if (const auto ready = open(); !ready)
        return tell(false, ready.error());
    const auto facts = m_listing->facts();
    if (!facts)
        return tell(false, facts.error());
    if (!m_mayWrite || m_isWorking)
        return tell(m_isWorking);
    const auto oldest = m_clock.now().addSecs(-std::chrono::seconds(age).count());
    const bool isOld = facts->isWhole && (facts->listedAt <= oldest || facts->listedAt > m_clock.now());
    if (facts->root == root && facts->isWhole && !isOld) {
        const auto here = m_listing->checkHere();
        return tell(false, here ? std::nullopt : std::optional(here.error()));
    }
    if (facts->root != root || isOld) {
        if (const auto begun = m_listing->begin(root); !begun)
            return tell(false, begun.error());
    }
    goOn();
    tell(true);
}

Result<> ListingKeeper::choose(const QString& path)
{
    SHANKE_TRY(open());
    const QFileInfo folder(path);
    const QString root = path.isEmpty() ? QString() : folder.canonicalFilePath();
    if (!path.isEmpty() && (root.isEmpty() || !folder.isDir() || !folder.isReadable()))
        return fail(ErrorKind::InvalidInput, u"%1 is no folder that can be read"_s.arg(path), path);
    m_stop->store(false);
    m_isWorking = false;
    SHANKE_TRY(writeWhole(choiceIn(m_folder), QJsonDocument(QJsonObject{{u"folder"_s, root}}).toJson()));
    SHANKE_TRY(root.isEmpty() ? m_listing->forget() : m_listing->begin(root));
    if (!root.isEmpty())
        goOn();
    tell(m_isWorking);
    return {};
}

void ListingKeeper::halt()
{
    m_stop->store(false);
    m_isWorking = false;
    tell(false);
}

void ListingKeeper::goOn()
{
    m_isWorking = true;
    if (!std::exchange(m_isDue, true))
        QMetaObject::invokeMethod(this, &ListingKeeper::work, Qt::QueuedConnection);
}

void ListingKeeper::work()
{
    m_isDue = false;
    if (!m_isWorking)
        return;
    const auto hasMore = m_listing->step(m_clock.now(), m_stop);
    m_isWorking = hasMore.value_or(false);
    if (!hasMore && hasMore.error().kind != ErrorKind::Cancelled)
        return tell(false, hasMore.error());
    if (!m_isWorking || m_clock.monotonic() - m_toldAt > BetweenWords)
        tell(m_isWorking);
    if (m_isWorking)
        goOn();
}

void ListingKeeper::tell(bool isListing, std::optional<Error> fault)
{
    m_toldAt = m_clock.monotonic();
    ListingState state{{}, isListing, std::move(fault)};
    if (const auto facts = m_listing ? m_listing->facts() : Result<ListingFacts>())
        state.facts = *facts;
    emit changed(state);
}

} // namespace shanke
