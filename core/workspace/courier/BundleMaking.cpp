// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/courier/BundleMaking.h"

#include "base/Ulid.h"
#include "bundle/BundleUnpacker.h"
#include "bundle/BundleWriter.h"
#include "workspace/devices/DeviceIdentity.h"
#include "workspace/folder/WorkFile.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Each part says the same; only the first needs to.
QList<BundleConfirmation> confirmationsFor(const ReadSnapshot& snapshot, const BundleOrder& order)
{
    QList<BundleConfirmation> all;
    for (const DeviceCard& card : order.receivers)
        all += CourierLedger::confirmations(snapshot, card.device).value_or(QList<BundleConfirmation>());
    return all;
}

} // namespace

BundleMaking::BundleMaking(CourierParts parts, BundleOrder order, DeviceKey key,
                           const Answer<BundleReport>& answer)
    : m_parts(std::move(parts)), m_order(std::move(order)), m_key(std::move(key)), m_answer(answer)
{
}

void BundleMaking::start()
{
    auto folder = m_parts.folders.claim();
    if (!folder)
        return end(tl::unexpected(folder.error()));
    m_folder = *std::move(folder);
    const auto sources = m_parts.facts.sourcesFor(m_order);
    if (!sources)
        return end(tl::unexpected(sources.error()));
    for (const BundleSource& source : *sources)
        m_reached.insert(source.database, source.since);
    tell(CourierProgress::Step::Looking, 0, 0);
    const qint64 partBytes = m_order.partBytes > 0 ? m_order.partBytes : BundlePlanner::LargestPart;
    elsewhere([this, sources, partBytes] { return BundlePlanner(partBytes, stop()).plan(*sources); },
              [this](const Result<BundlePlan>& plan) { onPlanned(plan); });
}

void BundleMaking::onPlanned(const Result<BundlePlan>& plan)
{
    if (!plan)
        return end(tl::unexpected(plan.error()));
    m_plan = *plan;
    auto facts = factsOfAll();
    if (!facts)
        return end(tl::unexpected(facts.error()));
    m_facts = *std::move(facts);
    const bool hasNews = std::any_of(m_confirmed.begin(), m_confirmed.end(),
                                     [](const BundleConfirmation& each) { return !each.ranges.isEmpty(); });
    if (m_plan.parts.isEmpty() && hasNews)
        m_plan.parts.append(PlannedPart());
    m_facts.parts = int(m_plan.parts.size());
    nextPart();
}

Result<BundleFacts> BundleMaking::factsOfAll()
{
    SHANKE_LET(Connection * work, m_parts.work.open());
    SHANKE_TRY(CourierLedger(*work).noteCards(m_order.receivers));
    SHANKE_LET(const qint64 counter, CourierLedger(*work).nextCounter());
    SHANKE_LET(const auto snapshot, work->read());
    m_confirmed = confirmationsFor(snapshot, m_order);
    const QDateTime now = m_parts.clock->now();
    BundleFacts facts;
    facts.sender = cardOf(m_parts.facts.account(), m_key.publicKey());
    facts.counter = counter;
    facts.set = newUlid(now);
    facts.made = toIsoString(now);
    for (const DeviceCard& card : m_order.receivers)
        facts.receivers.append({card.device, card.key, {}});
    return facts;
}

void BundleMaking::nextPart()
{
    if (stop())
        return end(shanke::fail(ErrorKind::Cancelled, u"Stopped."_s));
    if (m_part == m_plan.parts.size())
        return end({});
    m_facts.part = int(m_part) + 1;
    fill();
}

void BundleMaking::fill()
{
    m_filling = std::make_unique<BundleFilling>(m_plan.parts[m_part], m_folder->path(), m_parts.clock);
    connect(m_filling.get(), &BundleFilling::progressed, this, [this](qint64 documents) {
        tell(CourierProgress::Step::Collecting, m_collected + documents, m_plan.documents + m_plan.pieces);
        if (stop())
            end(shanke::fail(ErrorKind::Cancelled, u"Stopped."_s));
    });
    // Queued, so that it is not destroyed inside its own signal.
    connect(m_filling.get(), &BundleFilling::finished, this, &BundleMaking::write, Qt::QueuedConnection);
    connect(
        m_filling.get(), &BundleFilling::failed, this,
        [this](const Error& error) { end(tl::unexpected(error)); }, Qt::QueuedConnection);
    m_filling->start();
}

void BundleMaking::write(const QList<BundleSlice>& slices)
{
    m_filling.reset();
    QStringList stores;
    qint64 total = 0;
    for (qsizetype i = 0; i < slices.size(); ++i) {
        stores.append(BundleUnpacker::storeFile(m_folder->path(), i));
        total += slices[i].bytes;
    }
    const BundleWriter writer(m_facts, BundleContents{slices, m_confirmed}, m_key);
    const auto progress = [this, total](qint64 bytes) {
        QMetaObject::invokeMethod(
            this, [this, bytes, total] { tell(CourierProgress::Step::Writing, bytes, total); });
    };
    elsewhere([this, writer, stores, progress,
               path = partPath()] { return writer.write(stores, path, stop(), progress); },
              [this, slices](const Result<qint64>& bytes) { onWritten(slices, bytes); });
}

void BundleMaking::onWritten(const QList<BundleSlice>& slices, const Result<qint64>& bytes)
{
    const auto note = [&](Connection* work) -> Result<> {
        SHANKE_TRY(CourierLedger(*work).noteTaken(m_facts.receivers, slices));
        return m_parts.facts.readTaken();
    };
    const auto noted = bytes.and_then([&](qint64) { return m_parts.work.open(); }).and_then(note);
    if (!noted)
        return end(noted);
    m_report.files.append(partPath());
    m_report.bytes += *bytes;
    for (qsizetype i = 0; i < slices.size(); ++i) {
        const BundleSlice& slice = slices[i];
        const bool isPieces = slice.to == 0;
        (isPieces ? m_report.pieces : m_report.documents) += slice.documents;
        if (!isPieces)
            m_reached[slice.database] = slice.to;
        m_collected += slice.documents;
        QFile::remove(BundleUnpacker::storeFile(m_folder->path(), i));
    }
    ++m_part;
    nextPart();
}

QString BundleMaking::partPath() const
{
    if (m_plan.parts.size() == 1)
        return m_order.path;
    return m_order.path + u".%1"_s.arg(m_part + 1, 3, 10, QChar(u'0'));
}

void BundleMaking::tell(CourierProgress::Step step, qint64 done, qint64 total)
{
    emit progressed({step, done, total});
}

void BundleMaking::end(const Result<>& result)
{
    m_filling.reset();
    m_folder.reset(); // before the answer: the next run may follow at once
    m_report.checkpoint = checkpointToText(m_reached);
    if (result)
        m_answer(m_report);
    else
        m_answer(tl::unexpected(result.error()));
    emit over();
}

} // namespace shanke
