// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/LessonPlan.h"

#include "base/Words.h"
#include "lesson/planKinds.h"

#include <QMap>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString HeaderPlace = u"header"_s;

constexpr Words<ObjectiveFramework, 2> Frameworks({{
    {ObjectiveFramework::Competency, "COMPETENCY"_L1},
    {ObjectiveFramework::ThreeDimensional, "THREE_DIM"_L1},
}});

Result<LessonPlan> asPlan(Result<Record> record)
{
    return std::move(record).map([](Record read) { return LessonPlan(std::move(read)); });
}

// A plan that is copied on stands on the same standard plan; the copies between are only named.
PlanBase baseOfCopy(const LessonPlan& source, PlanBase taken, const QJsonObject& text)
{
    const std::optional<PlanBase> own = source.base();
    std::vector<PlanVersion> earlier;
    if (!source.isStandard())
        earlier.push_back({taken.id, taken.rev});
    if (own)
        earlier.insert(earlier.end(), own->earlier.begin(), own->earlier.end());
    if (!source.isStandard() && own && own->isStandard())
        taken = *own;
    else
        taken.content = text;
    earlier.resize(std::min(earlier.size(), PlanBase::MostEarlier));
    taken.earlier = std::move(earlier);
    return taken;
}

bool saysStandard(const QJsonObject& json)
{
    return json.value(u"kind"_s) == standardKind().word;
}

} // namespace

LessonPlan::LessonPlan(Record record) : Record(std::move(record))
{
}

LessonPlan LessonPlan::create(const RecordOrigin& origin, const QDateTime& now)
{
    LessonPlan plan(Record::create(planKind(), origin, now));
    plan.json().insert(u"framework"_s, Frameworks.word(ObjectiveFramework::Competency));
    return LessonPlan(withLayout(plan, PlanLayout::Full));
}

LessonPlan LessonPlan::copyOf(const LessonPlan& source, PlanBase base, const RecordOrigin& origin,
                              const QDateTime& now)
{
    QJsonObject json = source.taughtText();
    json.insert(u"base"_s, baseOfCopy(source, std::move(base), json).toJson());
    json.insert(u"kind"_s, planKind().word);
    json.insert(u"author"_s, origin.author.toString());
    json.insert(u"school"_s, origin.school.toString());
    putTime(json, u"createdAt"_s, now);
    LessonPlan plan(planKind(), json);
    plan.touch(now, origin.device);
    plan.forgetClass();
    return plan;
}

Result<LessonPlan> LessonPlan::fromJson(const QJsonObject& json)
{
    return asPlan(Record::fromJson(saysStandard(json) ? standardKind() : planKind(), json));
}

Result<LessonPlan> LessonPlan::readable(const QJsonObject& json)
{
    return asPlan(Record::readable(saysStandard(json) ? standardKind() : planKind(), json));
}

bool LessonPlan::isStandard() const
{
    return kind().word == standardKind().word;
}

LessonHeader LessonPlan::header() const
{
    return object<LessonHeader>(HeaderPlace);
}

void LessonPlan::setHeader(const LessonHeader& header)
{
    setObject(HeaderPlace, header);
}

ObjectiveFramework LessonPlan::framework() const
{
    return Frameworks.value(toJson().value(u"framework"_s).toString())
        .value_or(ObjectiveFramework::Competency);
}

void LessonPlan::setFramework(ObjectiveFramework framework)
{
    if (framework != this->framework())
        json().insert(u"framework"_s, Frameworks.word(framework));
}

PlanLayout LessonPlan::layout() const
{
    return planLayout(toJson());
}

void LessonPlan::setLayout(PlanLayout layout)
{
    if (layout != this->layout())
        json() = withLayout(*this, layout).toJson();
}

QJsonObject LessonPlan::taughtText() const
{
    return membersBeside(withoutCouchMembers(toJson()),
                         {u"column"_s, u"version"_s, u"publishedAt"_s, u"supersedes"_s, u"base"_s,
                          u"reflection"_s, u"individualNotes"_s, u"changeReason"_s, u"candidates"_s});
}

std::optional<PlanBase> LessonPlan::base() const
{
    const QJsonValue base = toJson().value(u"base"_s);
    return base.isObject() ? std::optional(PlanBase::fromJson(base.toObject())) : std::nullopt;
}

void LessonPlan::setBase(const PlanBase& base)
{
    json().insert(u"base"_s, base.toJson());
}

Blocks LessonPlan::section(PlanSection section) const
{
    return items<Block>(toWord(section));
}

void LessonPlan::setSection(PlanSection section, const Blocks& blocks)
{
    setItems(toWord(section), blocks);
}

std::vector<Objective> LessonPlan::objectives() const
{
    return items<Objective>(u"objectives"_s);
}

void LessonPlan::setObjectives(const std::vector<Objective>& objectives)
{
    setItems(u"objectives"_s, objectives);
}

std::vector<TeachingStep> LessonPlan::steps() const
{
    return items<TeachingStep>(u"steps"_s);
}

void LessonPlan::setSteps(const std::vector<TeachingStep>& steps)
{
    setItems(u"steps"_s, steps);
}

std::vector<Homework> LessonPlan::homework() const
{
    return items<Homework>(u"homework"_s);
}

void LessonPlan::setHomework(const std::vector<Homework>& homework)
{
    setItems(u"homework"_s, homework);
}

void LessonPlan::forgetClass()
{
    LessonHeader header = this->header();
    header.classes.clear();
    header.plannedDate = QDate();
    header.slot = 0;
    header.teachingWeek = 0;
    header.preparedDate = QDate();
    header.secondPreparer.clear();
    for (const QString& member : {u"plannedDate"_s, u"slot"_s, u"teachingWeek"_s, u"preparedDate"_s})
        header.unread.remove(member);
    setHeader(header);
    std::vector<TeachingStep> steps = this->steps();
    for (TeachingStep& step : steps)
        step.individualNote.clear();
    setSteps(steps);
}

int minutesInClass(const std::vector<TeachingStep>& steps)
{
    qint64 together = 0;
    QMap<QString, qint64> lanes;
    for (const TeachingStep& step : steps) {
        if (step.stage == LessonStage::In)
            (step.gradeLane.isEmpty() ? together : lanes[step.gradeLane]) += step.minutes.value_or(0);
    }
    const auto longest = std::max_element(lanes.begin(), lanes.end());
    const qint64 sum = together + (longest == lanes.end() ? 0 : *longest);
    return int(std::clamp<qint64>(sum, -std::numeric_limits<int>::max(), std::numeric_limits<int>::max()));
}

int periodMinutes(const QString& grade)
{
    switch (grade.isEmpty() ? 'P' : grade.front().toLatin1()) {
    case 'K':
        return 30;
    case 'J':
    case 'S':
        return 45;
    default:
        return 40;
    }
}

} // namespace shanke
