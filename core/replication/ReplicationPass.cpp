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
      m_keeper(source, target, clock),
      m_debts(source, target, clock),
      m_queue(options.massDeletion, options.first, options.leftOut),
      m_reader(source, account.memory->line, clock),
      m_comparison(target, *account.memory, clock),
      m_deletions(target, m_queue),
      m_due(m_debts, m_queue),
      m_transfer({source, target, m_queue, m_ledger, *account.memory, clock}, options.pace),
      m_recording(m_keeper, m_debts, m_ledger, m_summary.progress.counts),
      m_wait(m_keeper, m_debts, clock)
{
    connectTransfer();
    connectParts();
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

void ReplicationPass::connectParts()
{
    connect(&m_reader, &ChangesReader::came, &m_wait, &CaughtUpWait::end);
    connect(&m_reader, &ChangesReader::advanced, this, &ReplicationPass::onRead);
    connect(&m_reader, &ChangesReader::failed, this, &ReplicationPass::onError);
    connect(&m_deletions, &DeletionWeighing::counted, this, &ReplicationPass::schedule);
    connect(&m_deletions, &DeletionWeighing::failed, this, &ReplicationPass::onError);
    connect(&m_due, &DueDebts::answered, this, &ReplicationPass::schedule);
    connect(&m_due, &DueDebts::failed, this, &ReplicationPass::onError);
    connect(&m_recording, &CheckpointRecording::recorded, this, &ReplicationPass::onRecorded);
    connect(&m_recording, &CheckpointRecording::failed, this, &ReplicationPass::onError);
    connect(&m_wait, &CaughtUpWait::failed, this, &ReplicationPass::onError);
    connect(&m_wait, &CaughtUpWait::debtsDue, this, [this] {
        m_due.setMayBeDue();
        schedule();
    });
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
    m_reader.beginFrom(sequence);
    m_ledger = SequenceLedger(sequence);
    m_summary.progress.lastSequence = sequence;
    m_summary.startedFrom = sequence;
    if (m_options.debts == Debts::Now)
        m_debts.askForAll();
    m_hasBegun = true;
    if (m_phase == Phase::Meeting)
        m_phase = Phase::Moving;
    emit began();
    schedule();
}

void ReplicationPass::stop()
{
    if (m_phase == Phase::Ended || m_phase == Phase::Stopping)
        return;
    m_phase = Phase::Stopping;
    m_wait.end();
    m_source.cancelAll();
    m_clock.after(tuning::StopPatience, this, [this] {
        end(Error{ErrorKind::Cancelled, u"Stopped."_s, {}});
    });
    schedule();
}

void ReplicationPass::schedule()
{
    if (m_isScheduled || m_phase == Phase::Ended)
        return;
    m_isScheduled = true;
    QMetaObject::invokeMethod(this, &ReplicationPass::step, Qt::QueuedConnection);
}

void ReplicationPass::step()
{
    m_isScheduled = false;
    if (m_phase == Phase::Moving)
        move();
    if (m_phase == Phase::Ended)
        return;
    const bool isPause =
        m_phase == Phase::Stopping ? !m_transfer.isStoring() : m_reader.isAtEnd() && isAllStored();
    if (m_hasBegun)
        m_recording.record(isPause);
    settle();
}

void ReplicationPass::move()
{
    m_due.ask();
    m_reader.readAhead(m_queue.size(), m_wait.isUnderWay());
    compareRevisions();
    m_deletions.weigh(isAllQueued());
    m_transfer.fetchMore();
    m_transfer.storeMore();
}

void ReplicationPass::onRead()
{
    if (m_phase == Phase::Ended)
        return;
    m_summary.progress.pending = m_reader.pending();
    schedule();
}

void ReplicationPass::compareRevisions()
{
    if (m_comparison.isUnderWay() || !m_reader.hasPage())
        return;
    noteUnreadable();
    m_queue.addAhead(m_reader.page(), m_comparison.known(m_reader.page()));
    auto page = std::make_shared<couch::ChangesPage>(m_reader.takePage());
    m_comparison.compare(*page, m_reader.readTime(),
                         {this, [this, page](const Result<PageComparison::Difference>& difference) {
                              if (!isOver(difference))
                                  onCompared(*page, *difference);
                          }});
}

void ReplicationPass::noteUnreadable()
{
    for (const couch::Change& change : m_reader.page().rows) {
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

void ReplicationPass::onRecorded(const couch::Sequence& sequence)
{
    if (m_phase == Phase::Ended)
        return;
    m_summary.progress.lastSequence = sequence;
    schedule();
}

// Whatever the source has to say, for now.
bool ReplicationPass::isAllQueued() const
{
    return m_reader.isAtEnd() && !m_reader.hasPage() && !m_comparison.isUnderWay();
}

bool ReplicationPass::isAllStored() const
{
    return m_queue.isEmpty() && m_queue.held() == 0 && m_ledger.isEmpty() && !m_reader.hasPage() &&
           !m_comparison.isUnderWay() && !m_due.isAsking();
}

void ReplicationPass::settle()
{
    if (m_phase == Phase::Ended || m_wait.isUnderWay() || !m_recording.isLevel())
        return;
    if (m_phase == Phase::Stopping) {
        if (!m_transfer.isStoring())
            end(Error{ErrorKind::Cancelled, u"Stopped."_s, {}});
    } else if (m_reader.isAtEnd() && isAllStored()) {
        if (!m_options.continuous)
            return end();
        m_wait.begin();
        sumUpDebts();
        emit caughtUp();
        schedule();
    }
}

void ReplicationPass::sumUpDebts()
{
    m_summary.debts = m_debts.all();
    m_summary.paid = m_debts.paid();
}

template <typename T>
bool ReplicationPass::isOver(const Result<T>& result)
{
    if (!result)
        onError(result.error());
    return m_phase == Phase::Ended || !result;
}

void ReplicationPass::onError(const Error& error)
{
    if (m_phase == Phase::Stopping)
        schedule();
    else
        end(error);
}

void ReplicationPass::end(const std::optional<Error>& error)
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    m_wait.end();
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
