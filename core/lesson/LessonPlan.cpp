// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/LessonPlan.h"

#include "base/CanonicalJson.h"
#include "base/Words.h"
#include "lesson/JsonMembers.h"
#include "lesson/MemberReader.h"

#include <QMap>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<ObjectiveFramework, 2> Frameworks({{
    {ObjectiveFramework::Competency, "COMPETENCY"_L1},
    {ObjectiveFramework::ThreeDimensional, "THREE_DIM"_L1},
}});

constexpr Words<PlanDepth, 2> Depths({{
    {PlanDepth::Full, "FULL"_L1},
    {PlanDepth::Brief, "BRIEF"_L1},
}});

bool isListOfObjects(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    return value.isUndefined() ||
           (value.isArray() &&
            std::all_of(array.begin(), array.end(), [](const QJsonValue& item) { return item.isObject(); }));
}

// Writes `items` unless the list already reads as them, so that giving back what was read changes nothing.
template <typename Item>
void replaceItems(QJsonObject& json, const QString& member, const std::vector<Item>& items)
{
    if (itemsIn<Item>(json, member) != items)
        putItems(json, member, items);
}

} // namespace

LessonPlan LessonPlan::create(const PlanOrigin& origin, const QDateTime& now)
{
    LessonPlan plan(QJsonObject{
        {u"kind"_s, planKind().word},
        {u"schema"_s, planKind().schema},
        {u"author"_s, origin.author.toString()},
        {u"school"_s, origin.school.toString()},
        {u"framework"_s, Frameworks.word(ObjectiveFramework::Competency)},
        {u"planDepth"_s, Depths.word(PlanDepth::Full)},
    });
    putTime(plan.m_json, u"createdAt"_s, now);
    plan.touch(now, origin.device);
    return plan;
}

LessonPlan LessonPlan::copyOf(const LessonPlan& source, PlanBase base, const PlanOrigin& origin,
                              const QDateTime& now)
{
    LessonPlan plan(membersBeside(withoutCouchMembers(source.m_json),
                                  {u"column"_s, u"version"_s, u"publishedAt"_s, u"supersedes"_s, u"base"_s,
                                   u"reflection"_s, u"individualNotes"_s, u"candidates"_s}));
    base.content = plan.m_json;
    plan.m_json.insert(u"base"_s, base.toJson());
    plan.m_json.insert(u"kind"_s, planKind().word);
    plan.m_json.insert(u"author"_s, origin.author.toString());
    plan.m_json.insert(u"school"_s, origin.school.toString());
    putTime(plan.m_json, u"createdAt"_s, now);
    plan.touch(now, origin.device);
    plan.forgetClass();
    return plan;
}

// Who signed is said of a revision; what the plan says stays the same when somebody else signs it.
QJsonObject LessonPlan::withoutSignature(QJsonObject json)
{
    json.remove(u"signed"_s);
    return json;
}

Result<LessonPlan> LessonPlan::fromJson(const QJsonObject& json)
{
    MemberReader in(json, u"lesson plan"_s);
    in.expect({planKind().word, standardKind().word}, planKind().schema);
    if (json.contains(u"header"_s))
        in.object(u"header"_s);
    for (const PlaceDescription& place : planKind().places) {
        if (place.holdsItems() && !isListOfObjects(json.value(place.key)))
            in.refuse(place.key, u"must be a list of objects"_s);
    }
    SHANKE_TRY(in.check());
    return LessonPlan(withoutSignature(json));
}

// What lies there in another shape than expected reads as empty.
Result<LessonPlan> LessonPlan::readable(const QJsonObject& json)
{
    auto plan = fromJson(json);
    if (!plan && plan.error().kind == ErrorKind::NewerVersion)
        return LessonPlan(withoutSignature(json));
    return plan;
}

bool LessonPlan::isNewer() const
{
    return m_json.value(u"schema"_s).toInt() > planKind().schema;
}

bool LessonPlan::isStandard() const
{
    return m_json.value(u"kind"_s) == standardKind().word;
}

UserId LessonPlan::author() const
{
    return UserId(m_json.value(u"author"_s).toString());
}

SchoolId LessonPlan::school() const
{
    return SchoolId(m_json.value(u"school"_s).toString());
}

DeviceId LessonPlan::device() const
{
    return DeviceId(m_json.value(u"device"_s).toString());
}

QDateTime LessonPlan::createdAt() const
{
    return timeIn(m_json, u"createdAt"_s);
}

QDateTime LessonPlan::updatedAt() const
{
    return timeIn(m_json, u"updatedAt"_s);
}

void LessonPlan::touch(const QDateTime& now, const DeviceId& device)
{
    putTime(m_json, u"updatedAt"_s, now);
    m_json.insert(u"device"_s, device.toString());
}

LessonHeader LessonPlan::header() const
{
    return LessonHeader::fromJson(m_json.value(u"header"_s).toObject());
}

void LessonPlan::setHeader(const LessonHeader& header)
{
    if (header != this->header())
        putObject(m_json, u"header"_s, header.toJson(m_json.value(u"header"_s).toObject()));
}

ObjectiveFramework LessonPlan::framework() const
{
    return Frameworks.value(m_json.value(u"framework"_s).toString()).value_or(ObjectiveFramework::Competency);
}

void LessonPlan::setFramework(ObjectiveFramework framework)
{
    if (framework != this->framework())
        m_json.insert(u"framework"_s, Frameworks.word(framework));
}

PlanDepth LessonPlan::depth() const
{
    return Depths.value(m_json.value(u"planDepth"_s).toString()).value_or(PlanDepth::Full);
}

void LessonPlan::setDepth(PlanDepth depth)
{
    if (depth != this->depth())
        m_json.insert(u"planDepth"_s, Depths.word(depth));
}

std::optional<PlanBase> LessonPlan::base() const
{
    const QJsonValue base = m_json.value(u"base"_s);
    return base.isObject() ? std::optional(PlanBase::fromJson(base.toObject())) : std::nullopt;
}

Blocks LessonPlan::section(PlanSection section) const
{
    return itemsIn<Block>(m_json, toWord(section));
}

void LessonPlan::setSection(PlanSection section, const Blocks& blocks)
{
    replaceItems(m_json, toWord(section), blocks);
}

std::vector<Objective> LessonPlan::objectives() const
{
    return itemsIn<Objective>(m_json, u"objectives"_s);
}

void LessonPlan::setObjectives(const std::vector<Objective>& objectives)
{
    replaceItems(m_json, u"objectives"_s, objectives);
}

std::vector<TeachingStep> LessonPlan::steps() const
{
    return itemsIn<TeachingStep>(m_json, u"steps"_s);
}

void LessonPlan::setSteps(const std::vector<TeachingStep>& steps)
{
    replaceItems(m_json, u"steps"_s, steps);
}

std::vector<Homework> LessonPlan::homework() const
{
    return itemsIn<Homework>(m_json, u"homework"_s);
}

void LessonPlan::setHomework(const std::vector<Homework>& homework)
{
    replaceItems(m_json, u"homework"_s, homework);
}

QJsonArray LessonPlan::files() const
{
    return m_json.value(u"files"_s).toArray();
}

void LessonPlan::setFiles(const QJsonArray& files)
{
    putArray(m_json, u"files"_s, files);
}

Result<Digest> LessonPlan::contentHash() const
{
    // What is written after class is not judged, nor where and when it was written.
    const QJsonObject judged = membersBeside(
        withoutCouchMembers(m_json), {u"reflection"_s, u"individualNotes"_s, u"updatedAt"_s, u"device"_s});
    SHANKE_LET(const QByteArray text, canonicalJson(judged));
    return Digest::of(text);
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
    int together = 0;
    QMap<QString, int> lanes;
    for (const TeachingStep& step : steps) {
        if (step.stage == LessonStage::In)
            (step.gradeLane.isEmpty() ? together : lanes[step.gradeLane]) += step.minutes.value_or(0);
    }
    const auto longest = std::max_element(lanes.begin(), lanes.end());
    return together + (longest == lanes.end() ? 0 : *longest);
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
