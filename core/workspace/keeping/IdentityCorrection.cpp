// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/IdentityCorrection.h"

#include "base/Ulid.h"
#include "keeping/FileMoves.h"
#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"
#include "sqlite/Connection.h"
#include "store/DocumentStore.h"
#include "trust/OwnedId.h"
#include "trust/SignedRecord.h"
#include "workspace/folder/WorkSchema.h"
#include "workspace/records/DraftShelf.h"
#include "workspace/records/LateSigning.h"

#include <QFile>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// The documents of one store, from one name and school to another; what they say is signed when the key of
// the other device is known.
class Rewriting
{
public:
    Rewriting(DocumentStore& store, const UserId& before, const AccountSettings& wanted)
        : m_store(store), m_before(before), m_wanted(wanted)
    {
    }

    Result<> run()
    {
        SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
        SHANKE_LET(const ChangeRows changes, m_store.changes(transaction, 0, 0));
        for (const ChangeRow& row : changes.rows) {
            SHANKE_TRY(rename(transaction, row));
            SHANKE_TRY(rewrite(transaction, row));
        }
        SHANKE_TRY(rewriteDrafts(transaction));
        return transaction.commit();
    }

private:
    // "plan:<user>:<ulid>"
    DocId renamed(const DocId& id) const
    {
        auto named = OwnedId::parse(id);
        if (!named || named->owner != m_before.toString())
            return id;
        named->owner = m_wanted.user.toString();
        return named->toDocId();
    }

    QJsonObject corrected(QJsonObject json) const
    {
        if (json.contains(u"author"_s))
            json[u"author"_s] = m_wanted.user.toString();
        if (json.contains(u"school"_s))
            json[u"school"_s] = m_wanted.school.toString();
        // What it belongs to is renamed as well.
        const KindDescription* kind = allKinds().find(json[u"kind"_s].toString());
        for (const QString& member : kind ? QStringList{kind->belongsTo, kind->partOf} : QStringList()) {
            if (json.contains(member))
                json[member] = renamed(DocId(json[member].toString())).toString();
        }
        return json;
    }

    // Under the other id with all that is kept of it.
    Result<> rename(WriteTransaction& transaction, const ChangeRow& row)
    {
        const DocId id = renamed(row.id);
        if (id == row.id)
            return {};
        SHANKE_LET(const DocumentState state, m_store.state(transaction, row.id));
        QList<RevId> kept;
        for (auto each = state.history.rbegin(); each != state.history.rend(); ++each) {
            if (each->available)
                kept.append(each->rev);
        }
        for (const LeafState& leaf : state.leaves)
            kept.append(leaf.rev);
        for (const RevId& rev : std::as_const(kept)) {
            SHANKE_LET(Revision revision, m_store.get(transaction, row.id, rev));
            revision.id = id;
            SHANKE_TRY(m_store.graft(transaction, revision));
        }
        return m_store.purge(transaction, row.id);
    }

    Result<> rewrite(WriteTransaction& transaction, const ChangeRow& row)
    {
        const DocId id = renamed(row.id);
        for (const LeafState& leaf : row.leaves) {
            if (leaf.deleted)
                continue;
            SHANKE_LET(Revision before, m_store.get(transaction, id, leaf.rev));
            const QJsonObject json = before.body.toObject();
            if (corrected(json) == json)
                continue;
            for (Attachment& attachment : before.attachments)
                attachment.content = {};
            SHANKE_LET(Body body, Body::fromObject(corrected(withoutSigned(json))));
            SHANKE_LET(const RevId after,
                       m_store.put(transaction, {id, leaf.rev, false, std::move(body), before.attachments}));
            m_followers.insert(leaf.rev.toString(), after.toString());
        }
        return {};
    }

    // A draft stands on the revision that was rewritten.
    Result<> rewriteDrafts(WriteTransaction& transaction)
    {
        DraftShelf shelf(m_store);
        SHANKE_LET(const auto drafts, shelf.all(transaction));
        for (auto kept = drafts.begin(); kept != drafts.end(); ++kept) {
            SHANKE_LET(const auto draft, shelf.find(transaction, kept.key()));
            if (!draft)
                continue;
            SHANKE_LET(Record record,
                       Record::fromJson(draft->record.kind(), corrected(draft->record.toJson())));
            const QString rev = m_followers.value(draft->rev, draft->rev);
            SHANKE_TRY(shelf.drop(transaction, kept.key()));
            SHANKE_TRY(shelf.keep(transaction, renamed(kept.key()), {rev, std::move(record)}, kept.value()));
        }
        return {};
    }

    DocumentStore& m_store;
    const UserId& m_before;
    const AccountSettings& m_wanted;
    QHash<QString, QString> m_followers; // the revision after each that was rewritten
};

} // namespace

Result<bool> IdentityCorrection::isPossible(const Connection& work)
{
    SHANKE_LET(const ReadSnapshot snapshot, work.read());
    SHANKE_LET(Statement row, snapshot.query("SELECT (SELECT count(*) FROM courier_sent)"
                                             " + (SELECT count(*) FROM courier_received)"
                                             " + (SELECT count(*) FROM courier_part)"
                                             " + (SELECT count(*) FROM fact WHERE name IN"
                                             " ('last_reached', 'county_last_reached'))"));
    SHANKE_LET(const bool found, row.next());
    return found && row.integer(0) == 0;
}

Result<> IdentityCorrection::run(const AccountSettings& wanted, const QDateTime& now)
{
    {
        SHANKE_LET(const auto work,
                   Connection::open(m_folder.workFile(), OpenMode::CreateIfMissing, workSchema()));
        SHANKE_LET(const bool possible, isPossible(*work));
        if (!possible)
            return fail(ErrorKind::Precondition,
                        u"a server or a stick has had some of this work: its name stays"_s);
    }
    SHANKE_TRY(m_folder.want(wanted));
    return finish(now);
}

Result<> IdentityCorrection::finish(const QDateTime& now)
{
    const std::optional<AccountSettings> wanted = m_folder.wanted();
    if (!wanted)
        return {};
    const bool isOtherOwner =
        wanted->user != m_folder.account().user || wanted->school != m_folder.account().school;
    if (!isOtherOwner)
        return m_folder.become(*wanted);
    SHANKE_TRY(moveFiles(*wanted));
    SHANKE_TRY(rewrite(*wanted));
    SHANKE_TRY(forgetChain());
    AccountSettings account = *wanted;
    account.device = DeviceId(newUlid(now).toLower()); // the other one has signed for the other name
    account.deviceKey.clear();
    if (account.school != m_folder.account().school) { // whom to believe about the other one is not known yet
        account.anchor.reset();
        account.roster = {};
        account.countyRoster = {};
    }
    return m_folder.become(account);
}

// What is said of the school, and what lies on the desk, was signed by the other name.
Result<> IdentityCorrection::moveFiles(const AccountSettings& wanted) const
{
    const AccountSettings& before = m_folder.account();
    for (const DatabaseName& signedOnes : {deskOf(before.user), databaseOf(before.school)})
        removeDatabase(fileOf(signedOnes));
    QFile::remove(m_folder.derivedFile());
    removeDatabase(m_folder.searchFile()); // what one handed in is seen otherwise than what others did
    SHANKE_TRY(move(spaceOf(before.user), spaceOf(wanted.user)));
    return move(filesOf(spaceOf(before.user), before.school), filesOf(spaceOf(wanted.user), wanted.school));
}

Result<> IdentityCorrection::move(const DatabaseName& from, const DatabaseName& to) const
{
    if (from == to || !QFile::exists(fileOf(from)))
        return {};
    return moveDatabase(fileOf(from), fileOf(to));
}

Result<> IdentityCorrection::rewrite(const AccountSettings& wanted) const
{
    auto store = DocumentStore::open(fileOf(spaceOf(wanted.user)), OpenMode::MustExist);
    if (!store && store.error().kind == ErrorKind::NotFound)
        return {};
    if (!store)
        return tl::unexpected(store.error());
    return Rewriting(**store, m_folder.account().user, wanted).run();
}

Result<> IdentityCorrection::forgetChain() const
{
    SHANKE_LET(const auto work,
               Connection::open(m_folder.workFile(), OpenMode::CreateIfMissing, workSchema()));
    SHANKE_LET(WriteTransaction transaction, work->begin(Durability::Full));
    SHANKE_TRY(transaction.execute("DELETE FROM event"));
    SHANKE_TRY(LateSigning::note(transaction));
    return transaction.commit();
}

QString IdentityCorrection::fileOf(const DatabaseName& database) const
{
    return m_folder.databasesPath() + u'/' + fileNameOf(database);
}

} // namespace shanke
