// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/standardNews.h"

#include "catalogue/CatalogueQueries.h"
#include "kind/JsonMembers.h"
#include "lesson/columnFor.h"
#include "lesson/planKinds.h"
#include "platform/DatabaseNames.h"
#include "workspace/lessons/PlanReader.h"
#include "workspace/reading/Columns.h"
#include "workspace/records/RecordDocuments.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfCourse = 183; // for which somebody teaches what they wrote a plan of
constexpr int DaysUntilWhole = 1; // after which what has come of a column is taken for all of it

QString markOf(const RecordEntry& entry)
{
    return u"%1 %2"_s.arg(entry.place.sequence).arg(entry.updatedAt.toMSecsSinceEpoch());
}

QStringList columnsToLookInto(const ReadView& view, const std::vector<Course>& courses)
{
    QStringList columns = columnsTaught(view.account, view.databases);
    for (const Course& course : courses) {
        if (const QString column = columnFor(course.subject, course.grade); !column.isEmpty())
            columns.append(column);
    }
    columns.removeDuplicates();
    return columns;
}

// One look into all columns.
class NewsLook
{
public:
    NewsLook(const ReadView& view, const ReadSnapshot& catalogue, const StandardsSeen& before,
             bool isExchanged)
        : m_view(view), m_catalogue(catalogue), m_before(before), m_isExchanged(isExchanged)
    {
    }

    Result<> lookInto(const QString& column);
    Result<StandardsLook> done();

private:
    struct Row
    {
        RecordEntry entry;
        SeenStandard seen;
    };

    Result<SeenStandard> read(const RecordEntry& entry, const SeenColumn& column) const;
    bool isKnown(const DocId& id) const;
    Result<std::optional<StandardNews>> newsOf(SeenStandard& seen, const RecordSummary& plan) const;
    Result<int> newestTaken(const std::vector<Place>& plans) const;

    const ReadView& m_view;
    const ReadSnapshot& m_catalogue;
    const StandardsSeen& m_before;
    bool m_isExchanged;
    std::vector<Row> m_rows;
    StandardsLook m_look;
};

Result<> NewsLook::lookInto(const QString& name)
{
    const DatabaseName database = databaseOfColumn(name);
    const bool isHere = m_view.databases.stores.contains(database);
    const bool isFirst = !m_before.columns.contains(name);
    SeenColumn column = m_before.columns.value(name, {name, m_view.now, false});
    if (isHere) {
        RecordQuery query;
        query.databases = QStringList{database.toString()};
        query.kinds = QStringList{standardKind().word};
        SHANKE_LET(const auto entries, catalogue::records(m_catalogue, query));
        for (const RecordEntry& entry : entries) {
            SHANKE_LET(SeenStandard seen, read(entry, column));
            if (isFirst && !isKnown(entry.place.id))
                seen.known = seen.version;
            m_rows.push_back({entry, seen});
        }
    }
    const bool isLongHere = column.since.addDays(DaysUntilWhole) < m_view.now;
    const bool isWhole = column.isWhole || (isHere && (m_isExchanged || isLongHere));
    if (isFirst || isWhole != column.isWhole)
        m_look.columns.push_back({name, column.since, isWhole});
    return {};
}

// A text is read once: what it says stays as long as its mark.
Result<SeenStandard> NewsLook::read(const RecordEntry& entry, const SeenColumn& column) const
{
    const DocId& id = entry.place.id;
    const auto before = m_before.standards.find(id);
    const bool isNew = before == m_before.standards.end();
    SeenStandard seen = isNew ? SeenStandard{id, {}} : *before;
    if (!isNew && seen.mark == markOf(entry))
        return seen;
    SHANKE_LET(const DocumentStore* store, m_view.databases.find(entry.place.database));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const Revision revision, store->get(snapshot, id));
    const QJsonObject body = revision.body.toObject();
    const QJsonValue replaces = body[u"supersedes"_s];
    seen.mark = markOf(entry);
    seen.version = body[u"version"_s].toInt();
    seen.replaces = DocId(replaces.isObject() ? replaces[u"id"_s].toString() : replaces.toString());
    const QString signer = body[u"signed"_s][u"by"_s].toString();
    const UserId publisher(signer.isEmpty() ? body[u"author"_s].toString() : signer);
    const bool wasThere = isNew && !column.isWhole && !(timeIn(body, u"publishedAt"_s) > column.since);
    if (wasThere || publisher == m_view.account.user)
        seen.known = seen.version;
    return seen;
}

bool NewsLook::isKnown(const DocId& id) const
{
    const auto before = m_before.standards.find(id);
    return before != m_before.standards.end() && before->known != SeenStandard::NothingKnown;
}

// The newest version from which they made one of these plans.
Result<int> NewsLook::newestTaken(const std::vector<Place>& plans) const
{
    int newest = SeenStandard::NothingKnown;
    for (const Place& place : plans) {
        SHANKE_LET(const DocumentStore* store, m_view.databases.find(place.database));
        SHANKE_LET(const ReadSnapshot snapshot, store->read());
        SHANKE_LET(const StoredPlan plan, readPlan(*store, snapshot, place.id));
        const std::optional<PlanBase> base = plan.plan.base();
        newest = std::max(newest, base ? base->version : newest);
    }
    return newest;
}

// Nothing: they made a plan from it as it is.
Result<std::optional<StandardNews>> NewsLook::newsOf(SeenStandard& seen, const RecordSummary& plan) const
{
    const DatabaseName space = spaceOf(m_view.account.user);
    SHANKE_LET(auto own, catalogue::plansFrom(m_catalogue, space, seen.id));
    SHANKE_LET(const int taken, newestTaken(own));
    if (taken >= seen.version) {
        seen.known = seen.version;
        return std::nullopt;
    }
    if (own.empty() && !seen.replaces.isEmpty()) {
        SHANKE_LET(own, catalogue::plansFrom(m_catalogue, space, seen.replaces));
    }
    const bool isNext = seen.known != SeenStandard::NothingKnown || isKnown(seen.replaces) || !own.empty();
    return StandardNews{plan, seen.version, isNext, own.empty() ? DocId() : own.front().id};
}

Result<StandardsLook> NewsLook::done()
{
    QSet<DocId> replaced;
    for (const Row& row : m_rows)
        replaced.insert(row.seen.replaces);
    std::vector<RecordEntry> entries;
    for (Row& row : m_rows) {
        if (replaced.contains(row.seen.id))
            row.seen.known = row.seen.version;
        if (row.seen.isNews())
            entries.push_back(row.entry);
    }
    SHANKE_LET(const auto plans, standardsAmong(m_view, entries));
    auto plan = plans.cbegin();
    for (Row& row : m_rows) {
        if (row.seen.isNews()) {
            SHANKE_LET(const auto news, newsOf(row.seen, *plan++));
            if (news)
                m_look.news.append(*news);
        }
        if (row.seen != m_before.standards.value(row.seen.id))
            m_look.standards.push_back(row.seen);
    }
    std::stable_sort(m_look.news.begin(), m_look.news.end(),
                     [](const auto& a, const auto& b) { return a.plan.updatedAt > b.plan.updatedAt; });
    return std::move(m_look);
}

} // namespace

Result<StandardsLook> lookForStandards(const ReadView& view, const StandardsSeen& before, bool isExchanged)
{
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const auto courses, catalogue::coursesOf(catalogue, spaceOf(view.account.user),
                                                        planKind().word, view.now.addDays(-DaysOfCourse)));
    NewsLook look(view, catalogue, before, isExchanged);
    for (const QString& column : columnsToLookInto(view, courses))
        SHANKE_TRY(look.lookInto(column));
    return look.done();
}

} // namespace shanke
