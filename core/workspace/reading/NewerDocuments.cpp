// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reading/NewerDocuments.h"

#include "arrival/WaitingRevisions.h"
#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Rules of servers are no documents of people.
bool isUnknownKind(const DocId& id)
{
    return !id.toString().startsWith(u'_') && !allKinds().of(id);
}

NewerDocument newerDocument(const Roster& roster, const DatabaseName& database, const DocId& id,
                            const QJsonObject& json)
{
    const QString signer = json[u"signed"_s][u"by"_s].toString();
    const UserId by(signer.isEmpty() ? json[u"author"_s].toString() : signer);
    const QString at = json[u"updatedAt"_s].toString(json[u"createdAt"_s].toString(json[u"at"_s].toString()));
    return {.database = database,
            .id = id,
            .kind = kindWordOf(id),
            .who = nameOf(roster, by),
            .at = QDateTime::fromString(at, Qt::ISODate)};
}

Result<> addFrom(const DatabaseName& database, DocumentStore& store, const Roster& roster,
                 QList<NewerDocument>& found)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const auto rows, store.list(snapshot, ListRange{}));
    for (const DocumentRow& row : rows) {
        if (!isUnknownKind(row.id))
            continue;
        SHANKE_LET(const Revision revision, store.get(snapshot, row.id));
        found.append(newerDocument(roster, database, row.id, revision.body.toObject()));
    }
    SHANKE_LET(const auto waiting, WaitingRevisions(store).all(snapshot));
    for (const WaitingRevision& each : waiting) {
        const Revision& revision = each.revision;
        if (!isUnknownKind(revision.id))
            continue;
        found.append(newerDocument(roster, database, revision.id, revision.body.toObject()));
        found.last().isWaiting = true;
    }
    return {};
}

} // namespace

Result<QList<NewerDocument>> newerDocuments(const ReadView& view)
{
    SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
    QList<NewerDocument> found;
    const auto& stores = view.databases.stores;
    for (auto store = stores.begin(); store != stores.end(); ++store) {
        if (holdsLessonWork(store.key()))
            SHANKE_TRY(addFrom(store.key(), **store, roster, found));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const NewerDocument& a, const NewerDocument& b) { return a.at > b.at; });
    return found;
}

} // namespace shanke
