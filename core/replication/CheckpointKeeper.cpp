// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/CheckpointKeeper.h"

#include "base/Log.h"
#include "base/Ulid.h"
#include "replication/ReplicationTuning.h"

namespace shanke {

using namespace Qt::StringLiterals;
using couch::Sequence;

namespace {

Failure madeAnew()
{
    return fail(ErrorKind::Protocol,
                u"The database was made anew or put back while this was going on; both sides are compared "
                "again."_s);
}

} // namespace

CheckpointKeeper::CheckpointKeeper(Peer& source, Peer& target, const Clock& clock)
    : m_source{source},
      m_target{target},
      m_clock(clock),
      m_id(replicationId(source.identity(), target.identity())),
      m_sessionStart(toIsoString(clock.now())),
      m_recordedAt(clock.monotonic())
{
}

template <typename Next>
Continuation<> CheckpointKeeper::then(const Continuation<>& done, Next next)
{
    return {this, [done, next](Result<> result) { result ? next() : done(std::move(result)); }};
}

void CheckpointKeeper::load(Continuation<Sequence> done)
{
    const Continuation<> end(this, [this, done](const Result<>& read) {
        read ? done(m_common.sequence) : done(Failure(read.error()));
    });
    const auto compare = [this, end] {
        if (m_source.missing)
            return end(Failure(*m_source.missing));
        m_common = commonCheckpoint(m_source.found, m_target.found);
        fallBack(m_source, then(end, [this, end] { fallBack(m_target, end); }));
    };
    read(m_source, then(end, [this, end, compare] { read(m_target, then(end, compare)); }));
}

void CheckpointKeeper::read(Side& side, Continuation<> done)
{
    side.peer.readLocal(m_id, {this, [this, &side, done](const Result<std::optional<QJsonObject>>& document) {
                                   if (!document)
                                       return done(Failure(document.error()));
                                   side.found = *document ? Checkpoint::fromJson(**document) : std::nullopt;
                                   side.found ? done({}) : meet(side, done);
                               }});
}

// Nothing of ours marks this database yet, so only its instance tells whether it is still the same.
void CheckpointKeeper::meet(Side& side, Continuation<> done)
{
    side.peer.info({this, [&side, done](const Result<PeerInfo>& info) {
                        if (!info && info.error().kind != ErrorKind::NotFound)
                            return done(Failure(info.error()));
                        side.instance = info ? info->instance : QString();
                        side.missing = info ? std::nullopt : std::optional(info.error());
                        done({});
                    }});
}

// What is here must not claim more than the other side remembers, also if the program ends now.
void CheckpointKeeper::fallBack(Side& side, Continuation<> done)
{
    if (!side.peer.isHere() || !side.found || isAtCommon(side))
        return done({});
    qCInfo(logReplication) << "The other side remembers less than this one; going back to what both do.";
    side.peer.writeLocal(m_id, m_common.log.toJson(), std::move(done));
}

bool CheckpointKeeper::isAtCommon(const Side& side) const
{
    const auto& common = m_common.log.history();
    return !common.empty() && side.found && side.found->history().front().id == common.front().id;
}

void CheckpointKeeper::record(const Sequence& sequence, const ReplicationCounts& counts, Continuation<> done)
{
    const QString now = toIsoString(m_clock.now());
    const bool isFirst = m_common.log.history().empty();
    m_common.log = m_common.log.followedBy({newUlid(m_clock.now()), m_sessionStart, now, m_common.sequence,
                                            sequence, counts - m_recordedCounts});
    m_common.sequence = sequence;
    m_recordedCounts = counts;
    m_sessionStart = now;
    m_recordedAt = m_clock.monotonic();
    isFirst ? writeFirst(done) : write(m_target, then(done, [this, done] { write(m_source, done); }));
}

// No revision guards the first checkpoint: one that reached a database made anew meanwhile would claim for it
// what the one before had. So a peer elsewhere is asked which it is after it has taken the checkpoint, and
// the peer on this PC, without whose word it counts for nothing, is written last.
void CheckpointKeeper::writeFirst(const Continuation<>& done)
{
    Side& last = m_target.peer.isHere() ? m_target : m_source;
    Side& first = &last == &m_target ? m_source : m_target;
    const auto writeLast = [this, &last, done] { write(last, done); };
    const auto confirmFirst = [this, &first, done, writeLast] {
        confirmInstance(first, then(done, writeLast));
    };
    confirmInstance(
        last, then(done, [this, &first, done, confirmFirst] { write(first, then(done, confirmFirst)); }));
}

void CheckpointKeeper::write(Side& side, const Continuation<>& done)
{
    const auto onWritten = [this, &side, done](Result<> written) {
        if (written)
            return done({});
        // A source that only lets us read costs a longer comparison next time, and loses nothing.
        if (&side == &m_source && written.error().kind == ErrorKind::Forbidden) {
            qCInfo(logReplication) << "The source keeps no checkpoint for us:" << written.error().detail;
            side.isKeeping = false;
            return done({});
        }
        const bool isAnother = written.error().kind == ErrorKind::Conflict;
        done(isAnother ? Result<>(madeAnew()) : std::move(written));
    };
    side.peer.writeLocal(m_id, m_common.log.toJson(), {this, onWritten});
}

void CheckpointKeeper::confirm(Continuation<> done)
{
    confirm(m_source, then(done, [this, done] { confirm(m_target, done); }));
}

void CheckpointKeeper::confirm(const Side& side, Continuation<> done)
{
    if (side.peer.isHere() || !side.isKeeping)
        return done({});
    m_common.log.history().empty() ? confirmInstance(side, done) : confirmCheckpoint(side, done);
}

void CheckpointKeeper::confirmCheckpoint(const Side& side, Continuation<> done)
{
    side.peer.readLocal(m_id, {this, [this, done](const Result<std::optional<QJsonObject>>& document) {
                                   if (!document)
                                       return done(Failure(document.error()));
                                   const auto found =
                                       *document ? Checkpoint::fromJson(**document) : std::nullopt;
                                   const auto& ours = m_common.log.history();
                                   if (!found || found->history().front().id != ours.front().id)
                                       return done(madeAnew());
                                   done({});
                               }});
}

void CheckpointKeeper::confirmInstance(const Side& side, Continuation<> done)
{
    if (side.peer.isHere() || side.instance.isEmpty())
        return done({});
    side.peer.info({this, [instance = side.instance, done](const Result<PeerInfo>& info) {
                        if (!info)
                            return done(Failure(info.error()));
                        if (info->instance != instance)
                            return done(madeAnew());
                        done({});
                    }});
}

bool CheckpointKeeper::isDue() const
{
    return m_clock.monotonic() - m_recordedAt >= tuning::CheckpointInterval;
}

} // namespace shanke
