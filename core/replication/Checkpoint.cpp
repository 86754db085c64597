// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/Checkpoint.h"

#include "base/Digest.h"
#include "replication/ReplicationTuning.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;
using couch::Sequence;

namespace {

// CouchDB's replicator is at version 4; the number is part of its document.
constexpr int IdVersion = 4;

QJsonObject toJson(const CheckpointSession& session)
{
    const ReplicationCounts& counts = session.counts;
    return {{u"session_id"_s, session.id},
            {u"start_time"_s, session.startTime},
            {u"end_time"_s, session.endTime},
            {u"start_last_seq"_s, session.start.toJson()},
            {u"end_last_seq"_s, session.end.toJson()},
            {u"recorded_seq"_s, session.end.toJson()},
            {u"missing_checked"_s, counts.missingChecked},
            {u"missing_found"_s, counts.missingFound},
            {u"docs_read"_s, counts.docsRead},
            {u"docs_written"_s, counts.docsWritten},
            {u"doc_write_failures"_s, counts.docWriteFailures}};
}

CheckpointSession sessionFromJson(const QJsonObject& object)
{
    const auto number = [&](QLatin1StringView name) { return object.value(name).toInteger(); };
    return {object.value("session_id"_L1).toString(),
            object.value("start_time"_L1).toString(),
            object.value("end_time"_L1).toString(),
            Sequence::fromJson(object.value("start_last_seq"_L1)),
            Sequence::fromJson(object.value("recorded_seq"_L1)),
            {number("missing_checked"_L1), number("missing_found"_L1), number("docs_read"_L1),
             number("docs_written"_L1), number("doc_write_failures"_L1)}};
}

} // namespace

std::optional<Checkpoint> Checkpoint::fromJson(const QJsonObject& object)
{
    if (object.value("replication_id_version"_L1).toInt() != IdVersion)
        return std::nullopt;
    Checkpoint checkpoint;
    for (const QJsonValue& entry : object.value("history"_L1).toArray()) {
        CheckpointSession session = sessionFromJson(entry.toObject());
        if (!session.id.isEmpty() && !session.end.isEmpty())
            checkpoint.m_history.push_back(std::move(session));
    }
    if (checkpoint.m_history.empty())
        return std::nullopt;
    return checkpoint;
}

QJsonObject Checkpoint::toJson() const
{
    QJsonArray history;
    for (const CheckpointSession& session : m_history)
        history.append(shanke::toJson(session));
    QJsonObject object{{u"replication_id_version"_s, IdVersion}, {u"history"_s, history}};
    if (!m_history.empty()) {
        object[u"session_id"_s] = m_history.front().id;
        object[u"source_last_seq"_s] = m_history.front().end.toJson();
    }
    return object;
}

Checkpoint Checkpoint::asOf(const QString& session) const
{
    Checkpoint before;
    const auto found = std::find_if(m_history.begin(), m_history.end(),
                                    [&](const CheckpointSession& each) { return each.id == session; });
    before.m_history.assign(found, m_history.end());
    return before;
}

Checkpoint Checkpoint::followedBy(CheckpointSession session) const
{
    Checkpoint next = *this;
    next.m_history.insert(next.m_history.begin(), std::move(session));
    if (next.m_history.size() > tuning::CheckpointHistory)
        next.m_history.resize(tuning::CheckpointHistory);
    return next;
}

CommonCheckpoint commonCheckpoint(const std::optional<Checkpoint>& source,
                                  const std::optional<Checkpoint>& target)
{
    if (!source || !target)
        return {};
    for (const CheckpointSession& session : source->history()) {
        const auto& others = target->history();
        const bool known = std::any_of(others.begin(), others.end(), [&](const CheckpointSession& other) {
            return other.id == session.id && other.end == session.end;
        });
        if (known)
            return {session.end, source->asOf(session.id)};
    }
    return {};
}

QString replicationId(const QString& source, const QString& target)
{
    const QByteArray text = QByteArray::number(IdVersion) + '\n' + source.toUtf8() + '\n' + target.toUtf8();
    return QString::fromLatin1(Digest::of(text).toHex().first(32));
}

} // namespace shanke
