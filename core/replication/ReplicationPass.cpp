// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/ReplicationPass.h"

#include "replication/ReplicationTuning.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

qint64 bytesOf(const Revision& revision)
{
    qint64 bytes = revision.body.text().size();
    for (const Attachment& attachment : revision.attachments)
        bytes += attachment.isStub() ? 0 : attachment.length;
    return bytes;
}

} // namespace

ReplicationPass::ReplicationPass(Peer& source, Peer& target, const ReplicationOptions& options, Clock& clock,
                                 Account& account)
    : m_source(source),
      m_target(target),
      m_options(options),
      m_clock(clock),
      m_summary(account.summary),
      m_line(account.line),
      m_keeper(source, target, clock),
      m_queue(options.massDeletion, options.first, options.leftOut)
{
}

ReplicationPass::~ReplicationPass() = default;

void ReplicationPass::start()
{
    m_keeper.load({this, [this](const Result<couch::Sequence>& sequence) {
                       if (isOver(sequence))
                           return;
                       m_since = *sequence;
                       m_keeper.targetKnowsUs() ? beginFrom(m_since) : openTarget();
                   }});
}

// A target that does not know us may not exist. The source says so itself when its changes are read.
void ReplicationPass::openTarget()
{
    m_target.documentCount({this, [this](const Result<qint64>& count) {
                                if (count || count.error().kind != ErrorKind::NotFound ||
                                    !m_options.createTarget) {
                                    if (!isOver(count))
                                        beginFrom(m_since);
                                    return;
                                }
                                m_target.create({this, [this](const Result<>& created) {
                                                     if (!isOver(created))
                                                         beginFrom(m_since);
                                                 }});
                            }});
}

void ReplicationPass::beginFrom(const couch::Sequence& sequence)
{
    m_ledger = SequenceLedger(sequence);
    m_summary.progress.lastSequence = sequence;
    m_summary.startedFrom = sequence;
    m_begun = true;
    schedule();
}

void ReplicationPass::stop()
{
    if (m_ended || m_stopping)
        return;
    m_stopping = true;
    m_source.cancelAll();
    m_clock.after(tuning::StopPatience, this, [this] {
        end(Error{ErrorKind::Cancelled, u"Stopped."_s, {}});
    });
    schedule();
}

void ReplicationPass::schedule()
{
    if (m_scheduled || m_ended)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &ReplicationPass::step, Qt::QueuedConnection);
}

void ReplicationPass::step()
{
    m_scheduled = false;
    if (m_ended)
        return;
    if (m_begun && !m_stopping) {
        readChanges();
        compareRevisions();
        weighDeletions();
        fetchBatches();
    }
    if (m_begun) {
        storeBatches();
        recordCheckpoint();
    }
    settle();
}

void ReplicationPass::readChanges()
{
    // Enough for the batches to come, and no more: what is known and not sent is asked again after a cut.
    const bool ahead =
        m_page || m_queue.size() >= std::min(m_line.pages.next(), m_line.batches.next() * m_line.together);
    if (m_reading || ahead || (m_atEnd && !m_saidSo))
        return;
    couch::ChangesQuery query;
    query.since = m_since;
    query.limit = m_line.pages.next();
    query.longpoll = m_atEnd;
    m_reading = true;
    m_readBegan = m_clock.monotonic();
    m_source.changes(query, {this, [this, query](Result<couch::ChangesPage> page) {
                                 m_reading = false;
                                 if (!isOver(page))
                                     onChanges(query, std::move(*page));
                             }});
}

void ReplicationPass::onChanges(const couch::ChangesQuery& query, couch::ChangesPage page)
{
    const auto elapsed = m_clock.monotonic() - m_readBegan;
    const int rows = static_cast<int>(page.rows.size());
    if (query.longpoll && rows == 0)
        return askAgain(elapsed);
    m_atEnd = rows == 0 || page.pending == 0 || (page.pending < 0 && rows < query.limit);
    if (!m_atEnd && (page.lastSequence.isEmpty() || page.lastSequence == m_since))
        return end(Error{ErrorKind::Protocol, u"The server's changes do not come forward."_s, {}});
    m_since = page.lastSequence;
    m_summary.progress.pending = page.pending;
    if (rows > 0) {
        m_readTime = query.longpoll ? std::chrono::milliseconds(0) : elapsed;
        m_saidSo = false;
        m_page = std::move(page);
    }
    schedule();
}

// A server that does not wait must not be asked without end.
void ReplicationPass::askAgain(std::chrono::milliseconds waited)
{
    if (waited >= tuning::EmptyLongpollPause)
        return schedule();
    m_reading = true;
    m_clock.after(tuning::EmptyLongpollPause, this, [this] {
        m_reading = false;
        schedule();
    });
}

void ReplicationPass::compareRevisions()
{
    if (m_comparing || !m_page)
        return;
    couch::RevsDiffQuery query;
    for (const couch::Change& change : m_page->rows) {
        query.push_back({change.id, change.revs});
        m_summary.progress.counts.missingChecked += change.revs.size();
    }
    m_comparing = true;
    auto page = std::make_shared<couch::ChangesPage>(*std::exchange(m_page, std::nullopt));
    m_compareBegan = m_clock.monotonic();
    m_target.missing(query, {this, [this, page](const Result<couch::RevsDiffAnswer>& missing) {
                                 m_comparing = false;
                                 if (!isOver(missing))
                                     onCompared(*page, *missing);
                             }});
}

void ReplicationPass::onCompared(const couch::ChangesPage& page, const couch::RevsDiffAnswer& missing)
{
    const int rows = static_cast<int>(page.rows.size());
    m_line.pages.measured(rows, rows * tuning::BytesPerChange,
                          std::max(m_readTime, m_clock.monotonic() - m_compareBegan));
    for (const couch::DocMissing& entry : missing)
        m_summary.progress.counts.missingFound += entry.missing.size();
    m_queue.add(page, missing);
    schedule();
}

void ReplicationPass::weighDeletions()
{
    if (m_queue.held() == 0 || m_counting)
        return;
    if (!m_documents) {
        // Before the pass has added anything to them.
        m_counting = true;
        return m_target.documentCount({this, [this](const Result<qint64>& count) {
                                           m_counting = false;
                                           if (isOver(count))
                                               return;
                                           m_documents = *count;
                                           schedule();
                                       }});
    }
    if (!m_atEnd || m_page || m_comparing)
        return;
    const qint64 deletions = m_queue.held();
    if (deletions > tuning::FewDeletions && deletions * 2 > *m_documents)
        return end(Error{
            ErrorKind::Precondition,
            u"The other side would delete %1 of the %2 documents here. Nothing was deleted."_s.arg(deletions)
                .arg(*m_documents),
            {}});
    m_documents.reset();
    m_queue.releaseHeld();
}

void ReplicationPass::fetchBatches()
{
    const auto underWay = [this] { return m_fetching + m_storing + static_cast<int>(m_fetched.size()); };
    while (!m_ended && !m_queue.isEmpty() && m_fetching < m_line.fetches && underWay() < m_line.together) {
        WorkQueue::Batch work = m_queue.take(m_line.batches.next());
        Batch batch;
        batch.ticket = m_ledger.open(std::move(work.upTo));
        batch.query.items = std::move(work.items);
        batch.query.items.empty() ? m_ledger.close(batch.ticket) : fetch(std::move(batch));
    }
}

void ReplicationPass::fetch(Batch batch)
{
    ++m_fetching;
    batch.began = m_clock.monotonic();
    const couch::BulkGetQuery query = batch.query;
    m_source.fetch(query, {this, [this, batch = std::move(batch)](Result<couch::BulkGetAnswer> answer) {
                               --m_fetching;
                               if (!isOver(answer))
                                   onFetched(batch, std::move(*answer));
                           }});
}

void ReplicationPass::onFetched(Batch batch, couch::BulkGetAnswer answer)
{
    batch.fetchTime = m_clock.monotonic() - batch.began;
    batch.revisions = std::move(answer.revisions);
    for (const Revision& revision : batch.revisions)
        batch.bytes += bytesOf(revision);
    m_summary.progress.counts.docsRead += static_cast<qint64>(batch.revisions.size());
    for (couch::DocFailure& failure : answer.failures)
        refuse(std::move(failure));
    if (batch.revisions.empty())
        close(batch);
    else
        m_fetched.push_back(std::move(batch));
    schedule();
}

void ReplicationPass::storeBatches()
{
    while (!m_ended && !m_stopping && !m_fetched.empty() && m_storing < m_line.stores && mayBeginStore()) {
        Batch batch = std::move(m_fetched.front());
        m_fetched.pop_front();
        ++m_storing;
        batch.began = m_clock.monotonic();
        m_storeBegan = batch.began;
        const qint64 sent = static_cast<qint64>(batch.revisions.size());
        std::vector<Revision> revisions = std::exchange(batch.revisions, {});
        m_target.store(std::move(revisions),
                       {this, [this, batch = std::move(batch), sent](StoreResult refused) {
                            --m_storing;
                            if (!isOver(refused))
                                onStored(batch, sent, std::move(*refused));
                        }});
    }
}

bool ReplicationPass::mayBeginStore()
{
    const auto left = m_storeBegan + m_line.headStart - m_clock.monotonic();
    if (m_storing == 0 || left.count() <= 0)
        return true;
    if (!std::exchange(m_awaitsHeadStart, true))
        m_clock.after(left, this, [this] {
            m_awaitsHeadStart = false;
            schedule();
        });
    return false;
}

void ReplicationPass::onStored(Batch batch, qint64 sent, std::vector<couch::DocFailure> refused)
{
    const auto now = m_clock.monotonic();
    m_line.stored(now - batch.began);
    // What it took alone: another one was on the line before.
    const auto storeTime = now - std::max(batch.began, std::exchange(m_lastStored, now));
    m_line.batches.measured(static_cast<int>(batch.query.items.size()), batch.bytes,
                            std::max(batch.fetchTime, storeTime));
    m_summary.progress.counts.docsWritten += sent - static_cast<qint64>(refused.size());
    Batch again;
    for (couch::DocFailure& failure : refused) {
        // The target had the ancestor but not its files: asked once more, with all of them.
        if (failure.error == "missing_stub"_L1 && !batch.whole)
            again.query.items.push_back({failure.id, failure.rev, {}});
        else
            refuse(std::move(failure));
    }
    if (again.query.items.empty()) {
        close(batch);
    } else {
        again.ticket = batch.ticket;
        again.whole = true;
        fetch(std::move(again));
    }
    schedule();
}

void ReplicationPass::close(const Batch& batch)
{
    m_ledger.close(batch.ticket);
    emit progressed();
}

void ReplicationPass::refuse(couch::DocFailure failure)
{
    ++m_summary.progress.counts.docWriteFailures;
    m_summary.refused.push_back(std::move(failure));
}

void ReplicationPass::recordCheckpoint()
{
    const bool isNew = m_ledger.reached() != m_keeper.recorded();
    const bool pauses = m_stopping ? m_storing == 0 : m_atEnd && allStored();
    if (m_ended || m_recording || !isNew || !(pauses || m_keeper.isDue()))
        return;
    m_recording = true;
    const couch::Sequence sequence = m_ledger.reached();
    m_keeper.record(sequence, m_summary.progress.counts, {this, [this, sequence](const Result<>& written) {
                                                              m_recording = false;
                                                              if (isOver(written))
                                                                  return;
                                                              m_summary.progress.lastSequence = sequence;
                                                              schedule();
                                                          }});
}

bool ReplicationPass::allStored() const
{
    return m_queue.isEmpty() && m_queue.held() == 0 && m_ledger.isEmpty() && !m_page && !m_comparing;
}

void ReplicationPass::settle()
{
    const bool recorded = !m_recording && m_ledger.reached() == m_keeper.recorded();
    if (m_ended || m_saidSo || !recorded)
        return;
    if (m_stopping) {
        if (m_storing == 0)
            end(Error{ErrorKind::Cancelled, u"Stopped."_s, {}});
    } else if (m_atEnd && allStored()) {
        if (!m_options.continuous)
            return end();
        m_saidSo = true;
        emit caughtUp();
        schedule();
    }
}

template <typename T>
bool ReplicationPass::isOver(const Result<T>& result)
{
    if (m_ended || result)
        return m_ended;
    if (m_stopping)
        schedule();
    else
        end(result.error());
    return true;
}

void ReplicationPass::end(const std::optional<Error>& error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_source.cancelAll();
    m_target.cancelAll();
    if (error)
        emit failed(*error);
    else
        emit finished();
}

} // namespace shanke
