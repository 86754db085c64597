// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/StandardPublisher.h"

#include "base/Clock.h"
#include "kind/JsonMembers.h"
#include "lesson/columnFor.h"
#include "lesson/planKinds.h"
#include "lesson/recordFindings.h"
#include "platform/DatabaseNames.h"
#include "platform/Role.h"
#include "sheet/sheetOf.h"
#include "workspace/files/PieceCopies.h"
#include "workspace/lessons/RecordShelf.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/records/RecordDocuments.h"
#include "workspace/records/RecordHome.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString SourceMember = u"publishedFrom"_s;
const QString VersionMember = u"version"_s;

Result<> checkColumn(const LessonHeader& header, const QString& column)
{
    const QString right = columnFor(header);
    if (right.isEmpty())
        return fail(ErrorKind::InvalidInput, u"the plan does not say its subject and its grade"_s);
    if (right != column)
        return fail(ErrorKind::InvalidInput,
                    u"the plan belongs in the column %1, not in %2"_s.arg(right, column));
    return {};
}

Result<> checkOneText(const Record& record)
{
    for (const Finding& finding : findingsAbout(record)) {
        if (finding.place == u"candidates"_s)
            return fail(ErrorKind::Precondition,
                        u"two-versions: two people edited it: choose between the texts first"_s);
    }
    return {};
}

// What was published from the plan stands in the column itself, whoever published it. Nothing where the
// column is not here.
Result<std::optional<PublishedRecord>> publishedIn(const OpenStores& databases, const DocId& plan,
                                                   const QString& column)
{
    const auto store = databases.find(databaseOfColumn(column));
    if (!store)
        return std::nullopt;
    SHANKE_LET(const ReadSnapshot snapshot, (*store)->read());
    ListRange range;
    range.prefix = standardKind().word + u':';
    range.bodies = true;
    SHANKE_LET(const auto rows, (*store)->list(snapshot, range));
    for (const DocumentRow& row : rows) {
        if (row.body.toObject().value(SourceMember)[u"id"_s].toString() != plan.toString())
            continue;
        SHANKE_LET(const StoredRecord stored, readRecord(**store, snapshot, row.id));
        SHANKE_TRY(checkKnown(stored.record));
        return PublishedRecord{row.id, stored.rev.toString(), stored.record};
    }
    return std::nullopt;
}

} // namespace

Result<QList<PublishableColumn>> columnsOf(const OpenStores& databases, const AccountSettings& account)
{
    SHANKE_LET(const Roster roster, rosterOf(databases, account, countyOrganisation()));
    QList<PublishableColumn> columns;
    const auto member = roster.find(account.user);
    for (const Role& grant : member ? rolesIn(member->grants) : QList<Role>()) {
        if (grant.kind == RoleKind::Curator)
            columns.append({grant.id, databases.find(databaseOfColumn(grant.id)).has_value()});
    }
    return columns;
}

Result<PublishedPlan> publishedBefore(const OpenStores& databases, const DocId& plan, const QString& column)
{
    SHANKE_LET(const auto before, publishedIn(databases, plan, column));
    if (!before)
        return PublishedPlan();
    const int version = before->record.toJson().value(VersionMember).toInt();
    return PublishedPlan{before->id, column, version, version - 1};
}

Result<PublishedPlan> StandardPublisher::publish(const DocId& plan, const QString& column)
{
    QString rev;
    SHANKE_LET(const LessonPlan source, sourceOf(plan, rev));
    SHANKE_TRY(checkColumn(source.header(), column));
    const DatabaseName database = databaseOfColumn(column);
    if (!m_databases.find(database))
        return fail(ErrorKind::Precondition, u"no-column: the column %1 is not on this PC yet"_s.arg(column));
    SHANKE_LET(const auto before, publishedIn(m_databases.open(), plan, column));
    SHANKE_LET(const Record standard, standardOf(source, plan, rev, before, column));
    SHANKE_TRY(bringFiles(plan, standard, database));
    SHANKE_LET(RecordShelf shelf, RecordShelf::of(m_signer, m_databases, m_catalogue, m_clock, database));
    SHANKE_LET(const SavedRecord saved,
               shelf.save(before ? before->id : DocId(), before ? before->rev : QString(), standard));
    const int version = standard.toJson().value(VersionMember).toInt();
    return PublishedPlan{saved.id, column, version, version - 1};
}

// Before anybody can read of them.
Result<> StandardPublisher::bringFiles(const DocId& plan, const Record& standard,
                                       const DatabaseName& column) const
{
    std::vector<FileManifest> files;
    const QJsonArray named = standard.toJson().value(u"files"_s).toArray();
    for (const QJsonValue& json : named) {
        SHANKE_LET(FileManifest file, FileManifest::fromJson(json.toObject()));
        files.push_back(std::move(file));
    }
    if (files.empty())
        return {};
    const AccountSettings& account = m_signer.account();
    SHANKE_LET(const DatabaseName home, homeOfRecord(m_databases.open(), account, plan));
    SHANKE_LET(DocumentStore * from, m_databases.findOrCreate(filesOf(home, account.school)));
    SHANKE_LET(DocumentStore * to, m_databases.findOrCreate(filesOf(column, account.school)));
    return copyPieces(*from, *to, files);
}

Result<LessonPlan> StandardPublisher::sourceOf(const DocId& plan, QString& rev) const
{
    const AccountSettings& account = m_signer.account();
    SHANKE_LET(const DatabaseName home, homeOfRecord(m_databases.open(), account, plan));
    SHANKE_LET(const DocumentStore* store, m_databases.find(home));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const DocumentState state, store->state(snapshot, plan));
    if (!state.conflicts().empty())
        return fail(ErrorKind::Precondition,
                    u"two-versions: two devices edited this document: choose between the versions first"_s);
    SHANKE_LET(const StoredPlan stored, readPlan(*store, snapshot, plan));
    SHANKE_TRY(checkKnown(stored.plan));
    SHANKE_TRY(checkOneText(stored.plan));
    rev = stored.rev.toString();
    return stored.plan;
}

Result<Record> StandardPublisher::standardOf(const LessonPlan& source, const DocId& plan, const QString& rev,
                                             const std::optional<PublishedRecord>& before,
                                             const QString& column) const
{
    const AccountSettings& account = m_signer.account();
    const QDateTime now = m_clock.now();
    const LessonPlan taught =
        LessonPlan::copyOf(source, PlanBase{}, {account.user, account.school, account.device}, now);
    QJsonObject json = documentFor(taught.kind(), taught.toJson(), Reader::Staff);
    json.remove(u"base"_s);
    json.insert(u"kind"_s, standardKind().word);
    json.insert(u"schema"_s, standardKind().schema);
    json.insert(u"column"_s, column);
    json.insert(
        SourceMember,
        QJsonObject{{u"id"_s, plan.toString()}, {u"rev"_s, rev}, {u"author"_s, source.author().toString()}});
    putTime(json, u"publishedAt"_s, now);
    json.insert(VersionMember, 1);
    if (before) {
        const QJsonObject old = before->record.toJson();
        json.insert(u"author"_s, old.value(u"author"_s));
        json.insert(u"createdAt"_s, old.value(u"createdAt"_s));
        json.insert(VersionMember, old.value(VersionMember).toInt() + 1);
        json.insert(u"supersedes"_s,
                    QJsonObject{{VersionMember, old.value(VersionMember)}, {u"rev"_s, before->rev}});
    }
    return Record::fromJson(standardKind(), json);
}

} // namespace shanke
