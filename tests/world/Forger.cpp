// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Forger.h"

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

const SchoolId OfAll(u"fxz"_s);
const DatabaseName Space(u"space-js01"_s);
const DatabaseName DeskOfTeacher(u"desk-js01"_s);
const DatabaseName Common(u"school-fxz"_s);

enum ForgedRecord { Foreign, MadeUpPc, Unsigned, Tombstone, Replayed, NewRecord, ForgedRecords };
enum ForgedEvent { Invented, InventedAtSchool, Approval, Voice, Revoking, ForgedEvents };

test::SchoolPc pcOf(const QString& user, char seed)
{
    return test::SchoolPc(UserId(user), OfAll, DeviceKey::fromSeed(QByteArray(64, seed)).value());
}

QJsonObject said(const QString& kind)
{
    return {{u"kind"_s, kind}, {u"schema"_s, 1}, {u"createdAt"_s, u"2026-03-06T09:05:00+08:00"_s}};
}

// As it is where nobody signs.
Revision revisionOf(const DocId& id, const QJsonObject& body, const std::vector<RevId>& before, bool deleted)
{
    Edit edit{id, {}, deleted, Body::fromObject(body).value(), {}};
    if (!before.empty())
        edit.parent = before.front();
    Revision revision{id, revIdFor(edit).value(), {}, deleted, edit.body, {}};
    revision.ancestry.append(revision.rev.hash);
    for (const RevId& rev : before)
        revision.ancestry.append(rev.hash);
    return revision;
}

} // namespace

Forger::Forger()
    : m_own(pcOf(u"js02"_s, '5')),
      m_madeUpTeacher(pcOf(u"js01"_s, '6')),
      m_madeUpApprover(pcOf(u"sh01"_s, '7'))
{
}

void Forger::forge(Server& server, int kind, int seed)
{
    constexpr int Kinds = int(ForgedRecords) + int(ForgedEvents);
    const int thrown = kind % Kinds;
    if (thrown < ForgedRecords)
        forgeRecord(server, thrown, seed);
    else
        forgeEvent(server, thrown - ForgedRecords, seed);
}

std::optional<Forger::Target> Forger::target(const DocumentStore& store, const ReadSnapshot& snapshot,
                                             int seed) const
{
    const auto changes = store.changes(snapshot, 0, 0);
    std::vector<std::pair<DocId, LeafState>> plans;
    for (const ChangeRow& row : changes ? changes->rows : std::vector<ChangeRow>()) {
        for (const LeafState& leaf : honestLeaves(store, snapshot, row)) {
            if (row.id.toString().startsWith(u"plan:") && !leaf.deleted)
                plans.emplace_back(row.id, leaf);
        }
    }
    if (plans.empty())
        return std::nullopt;
    const auto& [id, leaf] = plans[size_t(seed) % plans.size()];
    const auto revision = store.get(snapshot, id, leaf.rev);
    if (!revision)
        return std::nullopt;
    Target target{*revision, {}};
    for (qsizetype i = 0; i < revision->ancestry.size(); ++i)
        target.ancestry.push_back({leaf.rev.generation - quint32(i), revision->ancestry[i]});
    return target;
}

void Forger::forgeRecord(Server& server, int kind, int seed)
{
    const DocumentStore* const space = server.store(Space.toString());
    const auto snapshot = space ? space->read() : Result<ReadSnapshot>(fail(ErrorKind::NotFound, {}));
    const auto found = snapshot ? target(*space, *snapshot, seed) : std::nullopt;
    if (kind == NewRecord) {
        const DocId id(u"wish:js02:%1"_s.arg(seed));
        QJsonObject body = said(u"wish"_s);
        body[u"school"_s] = OfAll.toString();
        return write(server, Common, m_own.save(Common, id, body), true); // in their own name
    }
    if (!found)
        return;
    const DocId& id = found->revision.id;
    QJsonObject body = found->revision.body.toObject();
    body[u"title"_s] = u"换了 %1"_s.arg(seed);
    switch (kind) {
    case Foreign:
        return write(server, Space, m_own.save(Space, id, body), false);
    case MadeUpPc:
        return write(server, Space, m_madeUpTeacher.save(Space, id, body, found->ancestry), false);
    case Unsigned:
        return write(server, Space, revisionOf(id, body, found->ancestry, false), false);
    case Tombstone:
        return write(server, Space, m_madeUpTeacher.save(Space, id, {}, found->ancestry, true), false);
    default:
        break;
    }
    Revision replayed = found->revision; // the very text, at another place
    replayed.rev = {9, Digest::of(QByteArray::number(seed)).toHex().left(32)};
    replayed.ancestry = {replayed.rev.hash};
    write(server, Space, replayed, false);
}

void Forger::forgeEvent(Server& server, int kind, int seed)
{
    const QJsonObject more{{u"text"_s, u"造的 %1"_s.arg(seed)}};
    const auto desk = server.store(DeskOfTeacher.toString());
    const auto snapshot = desk ? desk->read() : Result<ReadSnapshot>(fail(ErrorKind::NotFound, {}));
    const auto rows = snapshot ? desk->list(*snapshot, ListRange{u"submission:"_s, {}, 0, false})
                               : Result<std::vector<DocumentRow>>(fail(ErrorKind::NotFound, {}));
    forgeCard(server, m_own);
    switch (kind) {
    case Invented:
        return write(server, DeskOfTeacher, m_own.say(DeskOfTeacher, u"oracle"_s, PlainEvent{}, more));
    case InventedAtSchool:
        return write(server, Common, m_own.say(Common, u"oracle"_s, PlainEvent{}, more));
    case Approval: {
        if (!rows || rows->empty())
            return;
        forgeCard(server, m_madeUpApprover);
        const DecisionEvent decision{(*rows)[size_t(seed) % rows->size()].id};
        return write(server, DeskOfTeacher,
                     m_madeUpApprover.say(DeskOfTeacher, DecisionEvent::Kind, decision, more));
    }
    case Voice:
        return write(server, Common, m_own.vouch(m_madeUpApprover.device()));
    default:
        return write(server, Common,
                     m_own.say(Common, RevocationEvent::Kind,
                               RevocationEvent{m_madeUpTeacher.device(), 0, {{Space, {}}}}));
    }
}

void Forger::forgeCard(Server& server, const test::SchoolPc& pc)
{
    const SignedCard card = pc.signedCard();
    write(server, Common, revisionOf(card.id(), card.document(), {}, false), true);
}

void Forger::write(Server& server, const DatabaseName& database, const ChainEvent& event)
{
    write(server, database, revisionOf(event.id(), event.document(), {}, false), true);
}

void Forger::write(Server& server, const DatabaseName& database, const Revision& revision, bool mayBeTaken)
{
    DocumentStore* const store = server.store(database.toString());
    auto transaction =
        store ? store->begin(Durability::Full) : Result<WriteTransaction>(fail(ErrorKind::NotFound, {}));
    if (!transaction)
        return;
    const Name name{revision.id, revision.rev};
    m_made.insert(name);
    if (!mayBeTaken)
        m_never.insert(name);
    if (revision.ancestry.size() > 1)
        m_parents.insert(name, {revision.rev.generation - 1, revision.ancestry[1]});
    if (store->graft(*transaction, revision))
        std::ignore = transaction->commit();
}

std::vector<LeafState> Forger::honestLeaves(const DocumentStore& store, const ReadSnapshot& snapshot,
                                            const ChangeRow& row) const
{
    std::vector<LeafState> honest;
    QSet<RevId> known;
    for (const LeafState& leaf : row.leaves) {
        const Name name{row.id, leaf.rev};
        if (!m_made.contains(name)) {
            honest.push_back(leaf);
            continue;
        }
        const auto parent = m_parents.constFind(name);
        if (parent == m_parents.constEnd() || known.contains(*parent))
            continue;
        known.insert(*parent);
        const auto above = store.leavesAbove(snapshot, row.id, *parent);
        if (above && std::all_of(above->begin(), above->end(), [&](const RevId& rev) {
                return m_made.contains({row.id, rev});
            }))
            honest.push_back({*parent, false});
    }
    return honest;
}

} // namespace shanke::world
