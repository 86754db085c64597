// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/records/RecordWriter.h"

#include "arrival/Participants.h"
#include "platform/DatabaseNames.h"
#include "trust/RecordOwner.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

std::optional<RevId> parentOfLeaf(const Revision& leaf)
{
    if (leaf.ancestry.size() < 2)
        return std::nullopt;
    return RevId{leaf.rev.generation - 1, leaf.ancestry[1]};
}

bool saysTheSame(const Revision& leaf, const Edit& edit, const QJsonObject& body)
{
    return leaf.deleted == edit.deleted && parentOfLeaf(leaf) == edit.parent &&
           withoutSigned(leaf.body.toObject()) == withoutSigned(body);
}

// Whose record it was is asked of a tombstone as well.
QJsonObject tombstoneOf(QJsonObject body, const QJsonObject& before)
{
    for (const QString& member : {u"kind"_s, u"author"_s, u"school"_s}) {
        if (before.contains(member))
            body[member] = before[member];
    }
    return body;
}

RecordPlace placeAfter(const DatabaseName& database, const DocId& id, const std::optional<Revision>& before)
{
    RecordPlace place{database, id, {}, 1};
    if (!before)
        return place;
    place.generation = before->rev.generation + 1;
    quint32 generation = before->rev.generation;
    for (const QByteArray& hash : before->ancestry)
        place.ancestry.push_back({generation--, hash});
    return place;
}

} // namespace

Result<RecordWriter> RecordWriter::of(RecordSigner& signer, const Databases& databases,
                                      const DatabaseName& database)
{
    SHANKE_LET(DocumentStore * store, databases.find(database));
    return RecordWriter(signer, database, *store);
}

EditWriter RecordWriter::writer() const
{
    return [*this](WriteTransaction& transaction, const Edit& edit) { return put(transaction, edit); };
}

Result<RevId> RecordWriter::put(WriteTransaction& transaction, const Edit& edit) const
{
    if (!isRecord(m_database, edit.id))
        return m_store.put(transaction, edit);
    return put(transaction, edit, edit.body.toObject());
}

Result<RevId> RecordWriter::put(WriteTransaction& transaction, Edit edit, const QJsonObject& body) const
{
    if (!isRecord(m_database, edit.id)) {
        SHANKE_LET(edit.body, Body::fromObject(body));
        return m_store.put(transaction, edit);
    }
    SHANKE_TRY(checkWriter(transaction, edit.id));
    if (!edit.attachments.empty())
        return fail(ErrorKind::InvalidInput,
                    u"Files are attached in pieces (attach), not inside of a document."_s);
    SHANKE_LET(const Ground ground, groundOf(transaction, edit, body));
    if (ground.same)
        return *ground.same;
    SHANKE_LET(edit.body, sign(edit, body, ground.before));
    return m_store.put(transaction, edit);
}

bool RecordWriter::owns(const DocId& id) const
{
    return isOwnedBy(m_database, id, m_signer.account().user) ||
           ownerOf(m_database, id) == RecordOwner::Office;
}

Result<bool> RecordWriter::mayWrite(const ReadSnapshot& snapshot, const DocId& id) const
{
    const auto home = homeOf(m_database, id);
    if (owns(id) || !home || home->keeping != Keeping::OfParticipants)
        return owns(id);
    return Participants(m_store, snapshot, m_database).hold(id, m_signer.account().user);
}

Result<> RecordWriter::checkWriter(const ReadSnapshot& snapshot, const DocId& id) const
{
    SHANKE_LET(const bool isAllowed, mayWrite(snapshot, id));
    if (isAllowed)
        return {};
    const QString user = m_signer.account().user.toString();
    if (ownerOf(m_database, id) == RecordOwner::Nobody)
        return fail(ErrorKind::InvalidInput, u"Here the id of a document names its owner: \"%1:%2:…\"."_s.arg(
                                                 id.toString().section(u':', 0, 0), user));
    return fail(
        ErrorKind::Forbidden,
        u"Only its owner, and whom they let take part, writes this document, and %1 is neither."_s.arg(user));
}

Result<RecordWriter::Ground> RecordWriter::groundOf(WriteTransaction& transaction, const Edit& edit,
                                                    const QJsonObject& body) const
{
    Ground ground;
    const auto state = m_store.state(transaction, edit.id);
    if (!state && state.error().kind != ErrorKind::NotFound)
        return tl::unexpected(state.error());
    if (!state)
        return ground;
    Edit meant = edit;
    if (!meant.parent && state->deleted)
        meant.parent = state->winner;
    for (const LeafState& each : state->leaves) {
        SHANKE_LET(const Revision leaf, m_store.get(transaction, edit.id, each.rev));
        if (saysTheSame(leaf, meant, body))
            ground.same = leaf.rev;
        if (meant.parent == leaf.rev)
            ground.before = leaf;
    }
    return ground;
}

Result<Body> RecordWriter::sign(const Edit& edit, QJsonObject body,
                                const std::optional<Revision>& before) const
{
    if (edit.deleted && before)
        body = tombstoneOf(std::move(body), before->body.toObject());
    return m_signer.sign(placeAfter(m_database, edit.id, before), std::move(body));
}

} // namespace shanke
