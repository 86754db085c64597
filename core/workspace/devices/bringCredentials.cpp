// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/bringCredentials.h"

#include "arrival/readEvidence.h"
#include "platform/DatabaseNames.h"
#include "platform/PlatformDatabase.h"
#include "trust/Credentials.h"
#include "trust/proofOf.h"
#include "workspace/folder/Databases.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/values/AccountSettings.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Of one school in one column.
struct SpokenThere
{
    QString column; // its id
    Spoken spoken;
};

Result<std::vector<DocumentRow>> rowsOfKind(const DocumentStore& store, const ReadSnapshot& snapshot,
                                            const QString& kind)
{
    ListRange range;
    range.prefix = kind + u':';
    range.bodies = true;
    return store.list(snapshot, range);
}

Result<SpokenThere> spokenBy(const SchoolId& school, const DatabaseName& database, const DocumentStore& store,
                             const ReadSnapshot& snapshot)
{
    SpokenThere there;
    for (const QString& kind : Credentials::spokenKinds()) {
        SHANKE_LET(const auto rows, rowsOfKind(store, snapshot, kind));
        for (const DocumentRow& row : rows) {
            const QJsonObject body = row.body.toObject();
            const auto event = ChainEvent::read(database, row.id, body);
            if (!event || event->head().school != school)
                continue;
            const Edition& named = event->head().roster;
            auto& oldest = there.spoken.oldest;
            there.column = body["column"_L1].toString();
            there.spoken.devices.insert(event->head().device);
            if (!named.isNone())
                oldest = oldest ? std::min(*oldest, named) : named;
        }
    }
    return there;
}

// Others may have brought something else under the same name: what counts is the text and who signed it.
Result<SignedDocuments> lackingIn(const DocumentStore& store, const ReadSnapshot& snapshot,
                                  SignedDocuments documents)
{
    SHANKE_LET(const auto rows, rowsOfKind(store, snapshot, Credentials::kind()));
    QHash<QString, QList<QJsonObject>> there;
    for (const DocumentRow& row : rows) {
        const QJsonObject body = row.body.toObject();
        there[body["about"_L1].toString()].append(body["original"_L1].toObject());
    }
    std::erase_if(documents,
                  [&](const auto& each) { return there[each.first.toString()].contains(each.second); });
    return documents;
}

Result<> write(DocumentStore& store, const SchoolId& school, const QString& column,
               const SignedDocuments& documents)
{
    SHANKE_LET(WriteTransaction transaction, store.begin(Durability::Full));
    for (const auto& [id, original] : documents) {
        SHANKE_LET(const Credentials credentials, Credentials::make(school, column, id, original));
        SHANKE_LET(Body body, Body::fromObject(credentials.document()));
        SHANKE_TRY(store.put(transaction, {credentials.id(), std::nullopt, false, std::move(body), {}}));
    }
    return transaction.commit();
}

// `evidence`: the school's, read when the first column asks for it.
Result<> bringTo(const DatabaseName& database, DocumentStore& store, const SchoolId& school,
                 const std::function<Result<const Evidence*>()>& evidence)
{
    SpokenThere there;
    SignedDocuments lacking;
    {
        SHANKE_LET(const ReadSnapshot snapshot, store.read());
        SHANKE_LET(there, spokenBy(school, database, store, snapshot));
        if (there.spoken.devices.isEmpty())
            return {};
        SHANKE_LET(const Evidence* known, evidence());
        SHANKE_LET(lacking, lackingIn(store, snapshot, proofOf(school, there.spoken, *known)));
    }
    return lacking.empty() ? Result<>() : write(store, school, there.column, lacking);
}

} // namespace

Result<> bringCredentials(Databases& databases, const AccountSettings& account)
{
    std::optional<Evidence> read;
    const auto evidence = [&]() -> Result<const Evidence*> {
        if (!read) {
            SHANKE_LET(read, evidenceIn(databases.open(), account.school));
        }
        return &*read;
    };
    const auto stores = databases.open().stores;
    for (auto store = stores.begin(); store != stores.end(); ++store) {
        if (platform::sortOf(store.key()) == platform::DatabaseKind::Column)
            SHANKE_TRY(bringTo(store.key(), **store, account.school, evidence));
    }
    return {};
}

} // namespace shanke
