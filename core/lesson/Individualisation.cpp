// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Individualisation.h"

#include "lesson/emptyPlace.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Kind = RecordChange::Kind;

const QString& reflection()
{
    static const QString word = toWord(PlanSection::Reflection);
    return word;
}

// Which classes have the lesson, and when.
bool isOfClass(const RecordChange& change)
{
    static const QSet<QString> fields{
        u"classes"_s,          u"plannedDate"_s,    u"plannedDateText"_s,   u"slot"_s,
        u"slotText"_s,         u"teachingWeek"_s,   u"teachingWeekText"_s,  u"preparedDate"_s,
        u"preparedDateText"_s, u"secondPreparer"_s, u"secondPreparerText"_s};
    return change.place == u"header"_s && fields.contains(change.field);
}

// What a colleague noted for another class is not of the base.
bool isOthersNote(const RecordChange& change)
{
    return change.field == u"individualNote"_s && change.after.isEmpty();
}

int partsOf(const LessonPlan& plan)
{
    int parts = int(plan.files().size());
    for (const PlaceDescription& place : plan.kind().places) {
        if (place.type == PlaceType::Object || place.type == PlaceType::Files || place.key == reflection())
            continue;
        for (const QJsonValue& item : plan.toJson().value(place.key).toArray())
            parts += isBlankRow(item.toObject(), place) ? 0 : 1;
    }
    return parts;
}

// Blocks and rows, each once; a file by its name.
QSet<QString> partsAmong(const std::vector<RecordChange>& changes, Kind left)
{
    QSet<QString> ids;
    for (const RecordChange& change : changes) {
        if (change.kind != left && change.kind != Kind::Moved && !change.id.isEmpty())
            ids.insert(change.id);
    }
    return ids;
}

} // namespace

int Individualisation::percent() const
{
    const int own = changed + added + removed;
    if (own == 0 || parts == 0)
        return own == 0 ? 0 : 100;
    return std::clamp(own * 100 / parts, 1, 100);
}

QSet<QString> Individualisation::ownIds() const
{
    return partsAmong(changes, Kind::Removed);
}

QSet<QString> Individualisation::goneIds() const
{
    return partsAmong(changes, Kind::Added);
}

Individualisation individualisation(const LessonPlan& base, const LessonPlan& plan)
{
    Individualisation own;
    QSet<QString> changed;
    for (const RecordChange& change : recordDiff(base, plan)) {
        if (change.place == reflection() || isOfClass(change) || isOthersNote(change))
            continue;
        own.added += change.kind == Kind::Added ? 1 : 0;
        own.removed += change.kind == Kind::Removed ? 1 : 0;
        if (change.kind == Kind::Changed && !change.id.isEmpty())
            changed.insert(change.place + u'/' + change.id);
        own.changes.push_back(change);
    }
    own.changed = int(changed.size());
    own.parts = std::max(partsOf(base) + own.added, own.changed + own.added + own.removed);
    return own;
}

std::optional<LessonPlan> textOfBase(const LessonPlan& plan)
{
    const std::optional<PlanBase> base = plan.base();
    if (!base || base->content.isEmpty())
        return std::nullopt;
    const auto text = LessonPlan::readable(base->content);
    return text ? std::optional(*text) : std::nullopt;
}

} // namespace shanke
