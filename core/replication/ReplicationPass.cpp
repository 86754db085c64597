// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/ReplicationPass.h"

#include "replication/ReplicationTuning.h"

namespace shanke {

using namespace Qt::StringLiterals;

ReplicationPass::ReplicationPass(Peer& source, Peer& target, const ReplicationOptions& options, Clock& clock,
                                 Account& account)
    : m_source(source),
      m_target(target),
      m_options(options),
      m_clock(clock),
      m_summary(account.summary),
      m_line(account.memory->line),
      m_keeper(source, target, clock),
      m_debts(source, target, clock),
      m_queue(options.massDeletion, options.first, options.leftOut),
      m_comparison(target, *account.memory, clock),
      m_transfer({source, target, m_queue, m_ledger, *account.memory, clock}, options.pace)
{
    connectTransfer();
}

ReplicationPass::~ReplicationPass() = default;

void ReplicationPass::connectTransfer()
{
    connect(&m_transfer, &RevisionTransfer::advanced, this, &ReplicationPass::schedule);
    connect(&m_transfer, &RevisionTransfer::failed, this, &ReplicationPass::onError);
    connect(&m_transfer, &RevisionTransfer::settled, this, &ReplicationPass::onSettled);
    connect(&m_transfer, &RevisionTransfer::fetched, this,
            [this](qint64 documents) { m_summary.progress.counts.docsRead += documents; });
}

void ReplicationPass::start()
{
    m_keeper.load({this, [this](const Result<couch::Sequence>& sequence) {
                       if (isOver(sequence))
                           return;
                       m_debts.load({this, [this, since = *sequence](const Result<>& loaded) {
                                         if (!isOver(loaded))
                                             openTarget(since);
                                     }});
                   }});
}

void ReplicationPass::openTarget(const couch::Sequence& sequence)
{
    if (!m_keeper.targetMissing())
        return beginFrom(sequence);
    if (!m_options.createTarget)
        return end(m_keeper.targetMissing());
    m_target.create({this, [this, sequence](const Result<>& created) {
                         if (isOver(created))
                             return;
                         m_keeper.meetTarget({this, [this, sequence](const Result<>& met) {
                                                  if (!isOver(met))
                                                      beginFrom(sequence);
                                              }});
                     }});
}

void ReplicationPass::beginFrom(const couch::Sequence& sequence)
{
    m_since = sequence;
    m_ledger = SequenceLedger(sequence);
    m_summary.progress.lastSequence = sequence;
    m_summary.startedFrom = sequence;
    if (m_options.debts == Debts::Now)
        m_debts.askForAll();
    m_begun = true;
    emit began();
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
        askForDebts();
        readChanges();
        compareRevisions();
        weighDeletions();
        m_transfer.fetchMore();
        m_transfer.storeMore();
    }
    if (m_begun)
        recordCheckpoint();
    settle();
}

void ReplicationPass::readChanges()
{
    // Enough for the batches to come, and no more: until they have gone the line is for documents.
    const int enough = std::min(m_line.pages.next(), m_line.batches.next() * tuning::BatchesUnderWay);
    const bool ahead = m_page || m_queue.size() >= enough;
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
    noteUnreadable();
    m_queue.addAhead(*m_page, m_comparison.known(*m_page));
    m_comparing = true;
    auto page = std::make_shared<couch::ChangesPage>(*std::exchange(m_page, std::nullopt));
    m_comparison.compare(*page, m_readTime,
                         {this, [this, page](const Result<PageComparison::Difference>& difference) {
                              m_comparing = false;
                              if (!isOver(difference))
                                  onCompared(*page, *difference);
                          }});
}

void ReplicationPass::noteUnreadable()
{
    for (const couch::Change& change : m_page->rows) {
        if (change.revs.contains(RevId()))
            onSettled({}, {{change.id, {}, u"bad_revision"_s, u"Its revision cannot be read."_s}}, 0);
    }
}

void ReplicationPass::onCompared(const couch::ChangesPage& page, const PageComparison::Difference& difference)
{
    m_summary.progress.counts.missingChecked += difference.asked;
    m_summary.progress.counts.missingFound += difference.found;
    for (const couch::Change& change : page.rows)
        m_debts.keepNamed(change);
    m_queue.add(page, difference.missing);
    schedule();
}

void ReplicationPass::weighDeletions()
{
    if (m_queue.held() == 0 || m_counting)
        return;
    if (!m_documents) {
        // Before the pass has added anything to them.
        m_counting = true;
        return m_target.info({this, [this](const Result<PeerInfo>& info) {
                                  m_counting = false;
                                  if (isOver(info))
                                      return;
                                  m_documents = info->documents;
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

void ReplicationPass::askForDebts()
{
    if (m_askingForDebts || !std::exchange(m_debtsMayBeDue, false))
        return;
    m_askingForDebts = true;
    m_debts.compareDue({this, [this](const Result<couch::RevsDiffAnswer>& owed) {
                            m_askingForDebts = false;
                            if (isOver(owed))
                                return;
                            m_queue.addAgain(*owed);
                            schedule();
                        }});
}

void ReplicationPass::onSettled(const std::vector<couch::BulkGetItem>& asked,
                                const std::vector<couch::DocFailure>& failures, qint64 written)
{
    m_summary.progress.counts.docsWritten += written;
    m_summary.progress.counts.docWriteFailures += static_cast<qint64>(failures.size());
    m_summary.refused.insert(m_summary.refused.end(), failures.begin(), failures.end());
    m_debts.settle(asked, failures);
    if (m_debts.size() > tuning::MostDebts)
        return end(Error{ErrorKind::ServerBusy,
                         u"More than %1 documents could not be had or were not taken; the last: %2"_s
                             .arg(tuning::MostDebts)
                             .arg(failures.empty() ? QString() : failures.back().reason),
                         {}});
    emit progressed();
}

void ReplicationPass::sumUpDebts()
{
    m_summary.debts = m_debts.all();
    m_summary.paid = m_debts.paid();
}

void ReplicationPass::recordCheckpoint()
{
    const bool isNew = m_ledger.reached() != m_keeper.recorded() || m_debts.isChanged();
    const bool pauses = m_stopping ? !m_transfer.isStoring() : m_atEnd && allStored();
    if (m_ended || m_recording || !isNew || !(pauses || m_keeper.isDue()))
        return;
    m_recording = true;
    // The sequence as it is now: what settles while the debts are written has a debt of its own.
    m_debts.save({this, [this, sequence = m_ledger.reached()](const Result<>& saved) {
                      if (!saved) {
                          m_recording = false;
                          isOver(saved);
                      } else {
                          record(sequence);
                      }
                  }});
}

void ReplicationPass::record(const couch::Sequence& sequence)
{
    const auto done = [this, sequence](const Result<>& written) {
        m_recording = false;
        if (isOver(written))
            return;
        m_summary.progress.lastSequence = sequence;
        schedule();
    };
    if (sequence == m_keeper.recorded())
        return done({});
    m_keeper.record(sequence, m_summary.progress.counts, {this, done});
}

bool ReplicationPass::allStored() const
{
    return m_queue.isEmpty() && m_queue.held() == 0 && m_ledger.isEmpty() && !m_page && !m_comparing &&
           !m_askingForDebts;
}

void ReplicationPass::settle()
{
    const bool recorded = !m_recording && m_ledger.reached() == m_keeper.recorded() && !m_debts.isChanged();
    if (m_ended || m_saidSo || !recorded)
        return;
    if (m_stopping) {
        if (!m_transfer.isStoring())
            end(Error{ErrorKind::Cancelled, u"Stopped."_s, {}});
    } else if (m_atEnd && allStored()) {
        if (!m_options.continuous)
            return end();
        m_saidSo = true;
        sumUpDebts();
        emit caughtUp();
        waitForMore();
        schedule();
    }
}

// Debts become due by time alone, and a database can be made anew without a word.
void ReplicationPass::waitForMore()
{
    ++m_wait;
    confirmLater();
    if (const auto until = m_debts.untilDue())
        m_clock.after(*until, this, [this, wait = m_wait] {
            if (wait == m_wait && m_saidSo) {
                m_debtsMayBeDue = true;
                m_saidSo = false;
                schedule();
            }
        });
}

void ReplicationPass::confirmLater()
{
    m_clock.after(tuning::ConfirmInterval, this, [this, wait = m_wait] {
        if (wait != m_wait || !m_saidSo || m_ended || m_stopping)
            return;
        m_keeper.confirm({this, [this](const Result<>& same) {
                              if (!isOver(same))
                                  confirmLater();
                          }});
    });
}

template <typename T>
bool ReplicationPass::isOver(const Result<T>& result)
{
    if (!m_ended && !result)
        onError(result.error());
    return m_ended || !result;
}

void ReplicationPass::onError(const Error& error)
{
    if (m_stopping)
        schedule();
    else
        end(error);
}

void ReplicationPass::end(const std::optional<Error>& error)
{
    if (m_ended)
        return;
    m_ended = true;
    if (error && isTransient(error->kind))
        m_transfer.wasCut();
    sumUpDebts();
    m_source.cancelAll();
    m_target.cancelAll();
    if (error)
        emit failed(*error);
    else
        emit finished();
}

} // namespace shanke
