// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/Participants.h"

#include "trust/OwnedId.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<bool> Participants::hold(const DocId& record, const UserId& user) const
{
    SHANKE_LET(const auto events, newest(record, user));
    return !events.empty() && std::all_of(events.begin(), events.end(),
                                          [](const MembershipEvent& event) { return event.takesPart; });
}

Result<MembershipEvent> Participants::next(const DocId& record, const UserId& user, bool takesPart) const
{
    SHANKE_LET(const auto events, newest(record, user));
    MembershipEvent event{record, user, events.empty() ? 1 : events.front().number + 1, takesPart, {}};
    if (!takesPart) {
        SHANKE_LET(event.saved, savedBy(record, user));
    }
    return event;
}

// Their ids begin with whose word they are.
Result<std::vector<MembershipEvent>> Participants::newest(const DocId& record, const UserId& user) const
{
    std::vector<MembershipEvent> found;
    const auto owned = OwnedId::parse(record);
    if (!owned)
        return found;
    ListRange range;
    range.prefix = MembershipEvent::Kind + u':' + owned->owner + u':';
    range.bodies = true;
    SHANKE_LET(const auto rows, m_store.list(m_snapshot, range));
    for (const DocumentRow& row : rows) {
        const auto event = ChainEvent::read(m_database, row.id, row.body.toObject());
        const auto* said = event ? event->as<MembershipEvent>() : nullptr;
        if (!said || said->about != record || said->user != user)
            continue;
        if (!found.empty() && found.front().number < said->number)
            found.clear();
        if (found.empty() || found.front().number == said->number)
            found.push_back(*said);
    }
    return found;
}

// As far as texts are kept here.
Result<QSet<QString>> Participants::savedBy(const DocId& record, const UserId& user) const
{
    QSet<QString> saved;
    SHANKE_LET(const DocumentState state, m_store.state(m_snapshot, record));
    std::vector<RevId> revisions = state.conflicts();
    for (const auto& before : state.history) {
        if (before.available)
            revisions.push_back(before.rev);
    }
    for (const RevId& rev : revisions) {
        SHANKE_LET(const Revision revision, m_store.get(m_snapshot, record, rev));
        const QJsonObject mark = revision.body.toObject()[u"signed"_s].toObject();
        if (mark[u"by"_s].toString() == user.toString())
            saved.insert(QString::fromLatin1(rev.hash));
    }
    return saved;
}

} // namespace shanke
