// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/StandardReader.h"

#include "catalogue/CatalogueQueries.h"
#include "lesson/Individualisation.h"
#include "lesson/NumberWords.h"
#include "lesson/planKinds.h"
#include "platform/DatabaseNames.h"
#include "platform/PlatformDatabase.h"
#include "workspace/lessons/RecordLister.h"
#include "workspace/records/RecordDocuments.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isColumn(const DatabaseName& database)
{
    return platform::sortOf(database) == platform::DatabaseKind::Column;
}

int versionOf(const LessonPlan& plan)
{
    return plan.toJson().value(u"version"_s).toInt();
}

// The document that this one takes the place of; empty: none.
DocId supersededBy(const LessonPlan& plan)
{
    const QJsonValue named = plan.toJson().value(u"supersedes"_s);
    return DocId(named.isObject() ? named["id"_L1].toString() : named.toString());
}

struct FoundDocument
{
    bool isHere = false;
    std::optional<StandardText> text{}; // none: it was removed
};

Result<FoundDocument> findIn(const DocumentStore& store, const DocId& id)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    const auto state = store.state(snapshot, id);
    if (!state && state.error().kind == ErrorKind::NotFound)
        return FoundDocument{};
    if (!state)
        return tl::unexpected(state.error());
    if (state->deleted)
        return FoundDocument{.isHere = true};
    SHANKE_LET(StoredPlan stored, readPlan(store, snapshot, id));
    const PlanVersion version{id, stored.rev.toString(), versionOf(stored.plan)};
    return FoundDocument{.isHere = true, .text = StandardText{version, std::move(stored.plan)}};
}

Result<FoundDocument> findInColumns(const OpenStores& databases, const DocId& id)
{
    FoundDocument found;
    for (auto store = databases.stores.begin(); store != databases.stores.end() && !found.text; ++store) {
        if (!isColumn(store.key()))
            continue;
        SHANKE_LET(FoundDocument here, findIn(**store, id));
        if (here.isHere)
            found = std::move(here);
    }
    return found;
}

RecordQuery plansOf(const QString& database, const KindDescription& kind, const QString& subject)
{
    RecordQuery query;
    query.databases = QStringList{database};
    query.kinds = QStringList{kind.word};
    query.subject = subject;
    return query;
}

template <typename IsMeant>
Result<std::vector<RecordEntry>> standardsWhere(const ReadSnapshot& catalogue, const QString& subject,
                                                IsMeant&& isMeant)
{
    SHANKE_LET(auto entries, catalogue::records(catalogue, plansOf(u"column-*"_s, standardKind(), subject)));
    entries.erase(
        std::remove_if(entries.begin(), entries.end(),
                       [&](const RecordEntry& entry) { return entry.isNewer || !isMeant(entry.header); }),
        entries.end());
    return entries;
}

Result<std::vector<RecordEntry>> standardsOf(const ReadSnapshot& catalogue, const LessonHeader& header)
{
    return standardsWhere(catalogue, header.subject,
                          [&](const LessonHeader& other) { return isSamePeriod(other, header); });
}

// As the book has them.
bool isBefore(const RecordEntry& a, const RecordEntry& b)
{
    const auto place = [](const LessonHeader& header) {
        return std::make_tuple(header.unitNo, numberIn(header.lessonNo).value_or(0), header.lessonNo,
                               header.periodNo);
    };
    return place(a.header) < place(b.header);
}

bool isOfClass(const LessonHeader& plan, const QStringList& classes)
{
    return classes.isEmpty() || std::any_of(classes.begin(), classes.end(),
                                            [&](const QString& name) { return plan.classes.contains(name); });
}

// Where nobody has said which lesson it is: those of the course for which the class has no plan yet.
Result<std::vector<RecordEntry>> standardsToPrepare(const ReadView& view, const ReadSnapshot& catalogue,
                                                    const LessonHeader& header)
{
    if (header.subject.isEmpty() || header.grade.isEmpty())
        return std::vector<RecordEntry>();
    SHANKE_LET(const auto own, catalogue::records(catalogue, plansOf(spaceOf(view.account.user).toString(),
                                                                     planKind(), header.subject)));
    const auto isPrepared = [&](const LessonHeader& standard) {
        return std::any_of(own.begin(), own.end(), [&](const RecordEntry& plan) {
            return isSamePeriod(plan.header, standard) && isOfClass(plan.header, header.classes);
        });
    };
    SHANKE_LET(auto entries, standardsWhere(catalogue, header.subject, [&](const LessonHeader& standard) {
                   const bool isOfVolume = header.volume.isEmpty() || standard.volume == header.volume;
                   return standard.grade == header.grade && isOfVolume && !isPrepared(standard);
               }));
    std::sort(entries.begin(), entries.end(), isBefore);
    return entries;
}

// Whichever of two that take the place of one is newer.
bool isNewerThan(const StandardText& a, const StandardText& b)
{
    const auto stamp = [](const StandardText& text) {
        return std::make_tuple(text.version.version, text.plan.toJson().value(u"publishedAt"_s).toString(),
                               text.version.id.toString());
    };
    return stamp(a) > stamp(b);
}

// From `base` to what took its place, and so on; each document once.
std::optional<StandardText> lastOf(const DocId& base, const std::vector<StandardText>& others)
{
    std::optional<StandardText> last;
    QSet<QString> seen{base.toString()};
    for (DocId at = base; !at.isEmpty();) {
        const StandardText* next = nullptr;
        for (const StandardText& other : others) {
            const bool follows =
                supersededBy(other.plan) == at && !seen.contains(other.version.id.toString());
            if (follows && (!next || isNewerThan(other, *next)))
                next = &other;
        }
        at = next ? next->version.id : DocId();
        if (next) {
            seen.insert(at.toString());
            last = *next;
        }
    }
    return last;
}

Result<std::optional<StandardText>> successorOf(const OpenStores& databases, const ReadSnapshot& catalogue,
                                                const DocId& base, const LessonHeader& header)
{
    SHANKE_LET(const auto entries, standardsOf(catalogue, header));
    std::vector<StandardText> others;
    for (const RecordEntry& entry : entries) {
        if (entry.place.id == base)
            continue;
        SHANKE_LET(const DocumentStore* store, databases.find(entry.place.database));
        SHANKE_LET(FoundDocument found, findIn(*store, entry.place.id));
        if (found.text)
            others.push_back(*std::move(found.text));
    }
    return lastOf(base, others);
}

// A revision that was only signed or merged anew says nothing else.
bool saysOther(const LessonPlan& plan, const LessonPlan& newest)
{
    const std::optional<LessonPlan> taken = textOfBase(plan);
    if (!taken)
        return true;
    const auto newestText = LessonPlan::readable(newest.taughtText());
    const auto takenText = LessonPlan::readable(taken->taughtText());
    return !newestText || !takenText || !recordDiff(*takenText, *newestText).empty();
}

quint32 generationOf(const QString& rev)
{
    const auto parsed = RevId::parse(rev.toUtf8());
    return parsed ? parsed->generation : 0;
}

// An older copy of the column than the one that the plan was made from is no newer text.
bool isNewerText(const LessonPlan& plan, const PlanBase& base, const StandardText& here)
{
    if (here.version.version != base.version)
        return here.version.version > base.version;
    return here.version.rev != base.rev && generationOf(here.version.rev) >= generationOf(base.rev) &&
           saysOther(plan, here.plan);
}

} // namespace

bool isSamePeriod(const LessonHeader& a, const LessonHeader& b)
{
    if (a.subject != b.subject || a.grade != b.grade || a.periodNo != b.periodNo)
        return false;
    if (!a.volume.isEmpty() && !b.volume.isEmpty() && a.volume != b.volume)
        return false;
    const bool isSameLesson = !a.lessonNo.isEmpty() && a.lessonNo == b.lessonNo && a.unitNo == b.unitNo;
    const QString title = a.title.trimmed();
    return isSameLesson || (!title.isEmpty() && title == b.title.trimmed());
}

Result<BaseKnown> baseKnown(const OpenStores& databases, const ReadSnapshot& catalogue,
                            const LessonPlan& plan)
{
    const std::optional<PlanBase> base = plan.base();
    if (!base || !base->isStandard())
        return BaseKnown{};
    SHANKE_LET(FoundDocument found, findInColumns(databases, base->id));
    const std::optional<LessonPlan> taken = textOfBase(plan);
    const LessonHeader header = taken ? taken->header() : plan.header();
    SHANKE_LET(std::optional<StandardText> next, successorOf(databases, catalogue, base->id, header));
    if (next)
        return BaseKnown{{BaseStanding::Newer, next->version}, std::move(next)};
    if (!found.isHere)
        return BaseKnown{{BaseStanding::Unknown, {}}, {}};
    if (!found.text)
        return BaseKnown{{BaseStanding::Removed, {}}, {}};
    if (isNewerText(plan, *base, *found.text))
        return BaseKnown{{BaseStanding::Newer, found.text->version}, std::move(found.text)};
    return BaseKnown{{BaseStanding::Newest, {}}, std::move(found.text)};
}

Result<StandardView> standardOf(const ReadView& view, const LessonPlan& plan)
{
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const BaseKnown known, baseKnown(view.databases, catalogue, plan));
    StandardView standard{.base = known.facts};
    // What a newer program wrote is known to be there, and cannot be put into a plan here.
    if (known.newest && known.facts.standing == BaseStanding::Newer && !known.newest->plan.isNewer())
        standard.newest = known.newest->plan;
    if (known.facts.standing != BaseStanding::None)
        return standard;
    const LessonHeader header = plan.header();
    const bool isNamed = !header.title.trimmed().isEmpty() || !header.lessonNo.isEmpty();
    SHANKE_LET(const auto entries,
               isNamed ? standardsOf(catalogue, header) : standardsToPrepare(view, catalogue, header));
    for (const RecordEntry& entry : entries)
        standard.ofLesson.append(summaryOf(entry, view.delivery));
    return standard;
}

} // namespace shanke
