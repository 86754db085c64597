// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/engine/IdentityCorrection.h"

#include "base/Ulid.h"
#include "keeping/FileMoves.h"
#include "platform/DatabaseNames.h"
#include "sqlite/Connection.h"
#include "store/DocumentStore.h"
#include "workspace/engine/WorkSchema.h"
#include "workspace/lessons/DraftShelf.h"
#include "workspace/sync/ActivityLog.h"

#include <QFile>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// The documents of one store, from one name and school to another.
class Rewriting
{
public:
    Rewriting(DocumentStore& store, const AccountSettings& wanted) : m_store(store), m_wanted(wanted) {}

    Result<> run()
    {
        SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
        ListRange all;
        all.bodies = true;
        SHANKE_LET(const auto rows, m_store.list(transaction, all));
        for (const DocumentRow& row : rows)
            SHANKE_TRY(rewrite(transaction, row));
        SHANKE_TRY(rewriteDrafts(transaction));
        return transaction.commit();
    }

private:
    QJsonObject corrected(QJsonObject json) const
    {
        if (json.contains(u"author"_s))
            json[u"author"_s] = m_wanted.user.toString();
        if (json.contains(u"school"_s))
            json[u"school"_s] = m_wanted.school.toString();
        return json;
    }

    Result<> rewrite(WriteTransaction& transaction, const DocumentRow& row)
    {
        const QJsonObject json = row.body.toObject();
        if (corrected(json) == json)
            return {};
        SHANKE_LET(Revision before, m_store.get(transaction, row.id, row.winner));
        for (Attachment& attachment : before.attachments)
            attachment.content = {};
        SHANKE_LET(Body body, Body::fromObject(corrected(json)));
        SHANKE_LET(const RevId after, m_store.put(transaction, {row.id, row.winner, false, std::move(body),
                                                                before.attachments}));
        m_followers.insert(row.winner.toString(), after.toString());
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
            SHANKE_LET(LessonPlan plan, LessonPlan::fromJson(corrected(draft->plan.toJson())));
            const QString rev = m_followers.value(draft->rev, draft->rev);
            SHANKE_TRY(shelf.keep(transaction, kept.key(), {rev, std::move(plan)}, kept.value()));
        }
        return {};
    }

    DocumentStore& m_store;
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
    return Rewriting(**store, wanted).run();
}

Result<> IdentityCorrection::forgetChain() const
{
    SHANKE_LET(const auto work,
               Connection::open(m_folder.workFile(), OpenMode::CreateIfMissing, workSchema()));
    SHANKE_LET(WriteTransaction transaction, work->begin(Durability::Full));
    SHANKE_TRY(transaction.execute("DELETE FROM event"));
    return transaction.commit();
}

QString IdentityCorrection::fileOf(const DatabaseName& database) const
{
    return m_folder.databasesPath() + u'/' + fileNameOf(database);
}

} // namespace shanke
