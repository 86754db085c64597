// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/courier/BundleOpening.h"

#include "bundle/BundleUnpacker.h"
#include "workspace/devices/AuthorityKeeper.h"
#include "workspace/folder/WorkFile.h"
#include "workspace/merge/MergeSweep.h"

#include <QPointer>

namespace shanke {

using namespace Qt::StringLiterals;

BundleOpening::BundleOpening(CourierParts parts, Order order, DeviceKey key,
                             const Answer<BringReport>& answer)
    : m_parts(std::move(parts)), m_order(std::move(order)), m_key(std::move(key)), m_answer(answer)
{
}

BundleOpening::~BundleOpening()
{
    halt();
}

void BundleOpening::start()
{
    auto folder = m_parts.folders.claim();
    if (!folder)
        return end(tl::unexpected(folder.error()));
    m_folder = *std::move(folder);
    emit progressed({CourierProgress::Step::Checking, 0, 0});
    elsewhere([this] { return BundleReader::open(m_order.path, stop()); },
              [this](const Result<BundleReader>& reader) { onRead(reader); });
}

void BundleOpening::onRead(const Result<BundleReader>& reader)
{
    if (!reader)
        return end(tl::unexpected(reader.error()));
    m_reader = *reader;
    m_report.sender = m_reader->facts().sender;
    m_report.parts = m_reader->facts().parts;
    if (const auto checked = checkSender(); !checked)
        return end(checked);
    unpack();
}

Result<> BundleOpening::checkSender() const
{
    const DeviceCard& sender = m_reader->facts().sender;
    SHANKE_LET(const auto knowledge, m_parts.facts.knowledgeOf(sender));
    if (knowledge == CarriedFile::Sender::Known || m_order.consent.acceptsSender)
        return {};
    const QString who =
        u"%1 (%2), key %3"_s.arg(sender.name, sender.user.toString(), sender.key.fingerprint());
    return fail(
        ErrorKind::Forbidden,
        u"The bundle is from %1, whom nobody here knows. Ask that person whether the key is theirs before "
        "you accept it."_s.arg(who));
}

void BundleOpening::unpack()
{
    elsewhere([this] { return m_reader->unpack(m_key, m_folder->path(), stop()); },
              [this](const Result<BundleContents>& contents) { onUnpacked(contents); });
}

void BundleOpening::onUnpacked(const Result<BundleContents>& contents)
{
    if (!contents)
        return end(tl::unexpected(contents.error()));
    m_contents = *contents;
    if (!bringsWhatIsWanted())
        return end(shanke::fail(ErrorKind::NotFound,
                                u"The bundle brings nothing of %1."_s.arg(m_order.consent.only)));
    const auto known = isHereAlready();
    if (!known)
        return end(tl::unexpected(known.error()));
    m_report.wasHereAlready = *known;
    *known ? finish() : next();
}

// An old bundle brought again: everything in it came before, perhaps in a newer one.
Result<bool> BundleOpening::isHereAlready() const
{
    const BundleFacts& facts = m_reader->facts();
    SHANKE_LET(Connection * work, m_parts.work.open());
    SHANKE_LET(const auto snapshot, work->read());
    SHANKE_LET(const qint64 newest, CourierLedger::counterOf(snapshot, facts.sender.device));
    if (facts.counter < newest || m_contents.slices.isEmpty()) {
        for (const BundleSlice& slice : m_contents.slices) {
            SHANKE_LET(const bool covered, CourierLedger::covers(snapshot, facts.sender.device, slice));
            if (!covered)
                return false;
        }
        return facts.counter < newest;
    }
    SHANKE_LET(const QList<int> missing, CourierLedger::missingParts(snapshot, facts));
    return facts.counter == newest && !missing.contains(facts.part);
}

bool BundleOpening::isWanted(const BundleSlice& slice) const
{
    return m_order.consent.only.isEmpty() || slice.database.toString() == m_order.consent.only;
}

bool BundleOpening::bringsWhatIsWanted() const
{
    return m_order.consent.only.isEmpty() ||
           std::any_of(m_contents.slices.begin(), m_contents.slices.end(),
                       [this](const BundleSlice& slice) { return isWanted(slice); });
}

void BundleOpening::next()
{
    if (stop())
        return end(shanke::fail(ErrorKind::Cancelled, u"Stopped."_s));
    if (m_slice == m_contents.slices.size())
        return finish();
    const BundleSlice& slice = m_contents.slices[m_slice];
    if (!isWanted(slice)) {
        ++m_slice;
        return next();
    }
    const auto audience = m_parts.facts.audience(); // who works at the school may just have come
    if (!audience)
        return end(tl::unexpected(audience.error()));
    if (audience->mayBring(slice.database, m_reader->facts().sender))
        return takeIn(slice);
    m_report.leftOut.append(slice.database.toString());
    ++m_slice;
    next();
}

void BundleOpening::takeIn(const BundleSlice& slice)
{
    const auto here = m_parts.databases.findOrCreate(slice.database);
    if (!here)
        return end(tl::unexpected(here.error()));
    const auto deletions = m_order.consent.acceptsDeletions ? MassDeletion::Allow : MassDeletion::Stop;
    m_intake = std::make_unique<BundleIntake>(
        BundleIntake::Way{BundleUnpacker::storeFile(m_folder->path(), m_slice), slice.database, **here,
                          m_reader->facts().sender.device.toString(),
                          [this] { return m_parts.authority.gate(); }},
        deletions, m_parts.clock);
    connect(m_intake.get(), &BundleIntake::progressed, this, [this](qint64 documents) {
        emit progressed({CourierProgress::Step::TakingIn, m_report.documents + documents, 0});
    });
    // Queued, so that it is not destroyed inside its own signal.
    connect(m_intake.get(), &BundleIntake::finished, this, &BundleOpening::onTakenIn, Qt::QueuedConnection);
    connect(
        m_intake.get(), &BundleIntake::failed, this,
        [this](const Error& error) { end(tl::unexpected(error)); }, Qt::QueuedConnection);
    m_intake->start();
}

void BundleOpening::onTakenIn(const ReplicationSummary& summary)
{
    if (const auto noted = noteBrought(); !noted)
        return end(noted);
    m_intake.reset();
    m_report.documents += summary.progress.counts.docsWritten;
    m_report.refused += qint64(summary.refused.size());
    if (summary.refused.empty())
        m_taken.append(m_contents.slices[m_slice]);
    ++m_slice;
    next();
}

Result<> BundleOpening::noteBrought()
{
    const DatabaseName& database = m_contents.slices[m_slice].database;
    SHANKE_LET(const DocumentStore* store, m_parts.databases.find(database));
    SHANKE_LET(const auto snapshot, store->read());
    SHANKE_LET(const StoreInfo info, store->info(snapshot));
    SHANKE_LET(Connection * work, m_parts.work.open());
    return CourierLedger(*work).noteBrought(m_reader->facts().sender.device, database, info.uuid,
                                            m_intake->written());
}

void BundleOpening::finish()
{
    if (const auto noted = note(); !noted)
        return end(noted);
    // Two people may have written the same plan apart from each other.
    m_parts.merging.run([opening = QPointer(this)](const QList<DatabaseName>&) {
        if (opening)
            opening->end({});
    });
}

Result<> BundleOpening::note()
{
    const BundleFacts& facts = m_reader->facts();
    SHANKE_LET(Connection * work, m_parts.work.open());
    CourierLedger ledger(*work);
    SHANKE_LET(const auto before, work->read());
    SHANKE_LET(const qint64 newest, CourierLedger::counterOf(before, facts.sender.device));
    // A bundle that was taken in only in part is not one that was brought.
    if (!m_report.wasHereAlready && m_order.consent.only.isEmpty())
        SHANKE_TRY(ledger.noteReceived(facts, m_taken, toIsoString(m_parts.clock->now())));
    // An older bundle knows less of what has arrived than a newer one.
    if (facts.counter >= newest) {
        for (const BundleConfirmation& confirmation : m_contents.confirmed)
            SHANKE_TRY(ledger.noteConfirmed(facts.sender.device, confirmation));
    }
    SHANKE_LET(const auto after, work->read());
    SHANKE_LET(m_report.missingParts, CourierLedger::missingParts(after, facts));
    return {};
}

void BundleOpening::end(const Result<>& result)
{
    m_intake.reset();
    m_folder.reset(); // before the answer: the next run may follow at once
    if (result)
        m_answer(m_report);
    else
        m_answer(tl::unexpected(result.error()));
    emit over();
}

} // namespace shanke
