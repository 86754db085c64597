// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/columnRemarks.h"

#include "catalogue/CatalogueQueries.h"
#include "catalogue/SaidQueries.h"
#include "kind/JsonMembers.h"
#include "lesson/planKinds.h"
#include "platform/DatabaseNames.h"
#include "research/DraftSaid.h"
#include "workspace/lessons/PlanReader.h"
#include "workspace/lessons/StandardPublisher.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isRemark(const SaidEntry& entry)
{
    return kindWordOf(entry.place.id) == RemarkSaid::kind().word && entry.judgement.isGood();
}

// What others said in a column, by the plan that it is about; without the plans.
Result<QHash<DocId, CommentedPlan>> talkIn(const ReadView& view, const ReadSnapshot& catalogue,
                                           const DatabaseName& column, const QSet<DocId>& seen)
{
    SHANKE_LET(const auto said, catalogue::saidIn(catalogue, column, RemarkSaid::kind().word));
    QHash<DocId, CommentedPlan> talk;
    for (const SaidEntry& entry : said) {
        if (!isRemark(entry) || entry.document[u"author"_s].toString() == view.account.user.toString())
            continue;
        CommentedPlan& about = talk[entry.about];
        ++about.comments;
        about.fresh += seen.contains(entry.place.id) ? 0 : 1;
        about.last = std::max(about.last, timeIn(entry.document, u"saidAt"_s));
    }
    return talk;
}

bool isAskedFirst(const CommentedPlan& a, const CommentedPlan& b)
{
    return std::make_tuple(a.fresh > 0, a.last) > std::make_tuple(b.fresh > 0, b.last);
}

} // namespace

Result<QList<CommentedPlan>> commentedPlans(const ReadView& view, const QSet<DocId>& seen)
{
    QList<CommentedPlan> plans;
    SHANKE_LET(const auto columns, columnsOf(view.databases, view.account));
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    for (const PublishableColumn& column : columns) {
        const DatabaseName database = databaseOfColumn(column.column);
        SHANKE_LET(const auto talk, talkIn(view, catalogue, database, seen));
        if (talk.isEmpty())
            continue;
        RecordQuery query;
        query.databases = QStringList{database.toString()};
        query.kinds = QStringList{standardKind().word};
        SHANKE_LET(const auto entries, catalogue::records(catalogue, query));
        SHANKE_LET(const auto standards, standardsAmong(view, entries));
        for (const RecordSummary& standard : standards) {
            if (const auto about = talk.find(standard.id); about != talk.end())
                plans.append({standard, about->comments, about->fresh, about->last});
        }
    }
    std::stable_sort(plans.begin(), plans.end(), isAskedFirst);
    return plans;
}

Result<QSet<DocId>> remarksOn(const ReadView& view, const DocId& standard)
{
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const auto said, catalogue::saidAbout(catalogue, standard));
    QSet<DocId> remarks;
    for (const SaidEntry& entry : said) {
        if (isRemark(entry))
            remarks.insert(entry.place.id);
    }
    return remarks;
}

} // namespace shanke
