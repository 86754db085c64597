// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/CheckpointKeeper.h"

#include "base/Log.h"
#include "base/Ulid.h"
#include "replication/ReplicationTuning.h"

namespace shanke {

using couch::Sequence;

CheckpointKeeper::CheckpointKeeper(Peer& source, Peer& target, const Clock& clock)
    : m_source(source),
      m_target(target),
      m_clock(clock),
      m_id(replicationId(source.identity(), target.identity())),
      m_sessionStart(toIsoString(clock.now())),
      m_recordedAt(clock.monotonic())
{
}

void CheckpointKeeper::load(Continuation<Sequence> done)
{
    m_reading = 2;
    readFrom(m_source, m_atSource, done);
    readFrom(m_target, m_atTarget, done);
}

void CheckpointKeeper::readFrom(Peer& peer, Found& found, const Continuation<Sequence>& done)
{
    peer.readLocal(m_id, {this, [this, &found, done](Result<std::optional<QJsonObject>> document) {
                              if (m_reading == 0)
                                  return; // the other one has failed and ended this
                              if (!document) {
                                  m_reading = 0;
                                  return done(tl::unexpected(std::move(document).error()));
                              }
                              found = *document ? Checkpoint::fromJson(**document) : std::nullopt;
                              if (--m_reading == 0)
                                  compare(done);
                          }});
}

void CheckpointKeeper::compare(const Continuation<Sequence>& done)
{
    m_common = commonCheckpoint(m_atSource, m_atTarget);
    done(m_common.sequence);
}

void CheckpointKeeper::record(const Sequence& sequence, const ReplicationCounts& counts, Continuation<> done)
{
    const QString now = toIsoString(m_clock.now());
    m_common.log = m_common.log.followedBy({newUlid(m_clock.now()), m_sessionStart, now, m_common.sequence,
                                            sequence, counts - m_recordedCounts});
    m_common.sequence = sequence;
    m_recordedCounts = counts;
    m_sessionStart = now;
    m_recordedAt = m_clock.monotonic();
    m_target.writeLocal(m_id, m_common.log.toJson(), {this, [this, done](Result<> written) {
                                                          if (!written)
                                                              return done(std::move(written));
                                                          writeSource(done);
                                                      }});
}

void CheckpointKeeper::writeSource(const Continuation<>& done)
{
    m_source.writeLocal(m_id, m_common.log.toJson(),
                        {this, [done](Result<> written) {
                             // A source that only lets us read costs a longer comparison next time, and loses
                             // nothing.
                             if (!written && written.error().kind == ErrorKind::Forbidden) {
                                 qCInfo(logReplication)
                                     << "The source keeps no checkpoint for us:" << written.error().detail;
                                 return done({});
                             }
                             done(std::move(written));
                         }});
}

bool CheckpointKeeper::isDue() const
{
    return m_clock.monotonic() - m_recordedAt >= tuning::CheckpointInterval;
}

} // namespace shanke
