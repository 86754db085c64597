// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/research/handOver.h"

#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"
#include "research/RecordSide.h"
#include "workspace/records/RecordDocuments.h"
#include "workspace/records/RecordWriter.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool liesThere(const DocumentStore& store, const DocId& id)
{
    const auto snapshot = store.read();
    return snapshot && store.get(*snapshot, id).has_value();
}

// Two versions are not handed over as one.
Result<Revision> savedIn(const DocumentStore& store, const DocId& id)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const DocumentState state, store.state(snapshot, id));
    if (!state.conflicts().empty())
        return fail(ErrorKind::Precondition,
                    u"two-versions: two devices edited this document: choose between the versions first"_s);
    return store.get(snapshot, id);
}

Result<> writeThere(const RecordWriter& records, DocumentStore& store, const Revision& saved)
{
    QJsonObject body = saved.body.toObject();
    body.remove(u"signed"_s); // it names its place, and is made anew for this one
    SHANKE_LET(WriteTransaction transaction, store.begin(Durability::Full));
    SHANKE_TRY(records.put(transaction, Edit{saved.id, std::nullopt, false, {}, {}}, body));
    return transaction.commit();
}

Result<> removeHere(const RecordWriter& records, DocumentStore& store, const Revision& saved)
{
    SHANKE_LET(WriteTransaction transaction, store.begin(Durability::Full));
    SHANKE_TRY(records.put(transaction, removal(saved.id, saved.rev)));
    return transaction.commit();
}

} // namespace

Result<> handOver(RecordSigner& signer, Databases& databases, const DocId& id)
{
    const AccountSettings& account = signer.account();
    if (account.isProvisional())
        return fail(ErrorKind::Precondition,
                    u"no-account: the user name and the school have to be known first"_s);
    const KindDescription* kind = allKinds().of(id);
    const bool isHandedOver = kind && hasSide(id) && kind->home(platform::DatabaseKind::School);
    if (!isHandedOver || account.school.isEmpty())
        return fail(ErrorKind::Forbidden, u"there is nowhere to hand %1 to"_s.arg(id.toString()));
    const DatabaseName space = spaceOf(account.user);
    const DatabaseName school = databaseOf(account.school);
    SHANKE_LET(DocumentStore * from, databases.find(space));
    SHANKE_LET(DocumentStore * to, databases.findOrCreate(school));
    SHANKE_LET(const Revision saved, savedIn(*from, id));
    if (!liesThere(*to, id))
        SHANKE_TRY(writeThere(RecordWriter(signer, school, *to), *to, saved));
    return removeHere(RecordWriter(signer, space, *from), *from, saved);
}

} // namespace shanke
