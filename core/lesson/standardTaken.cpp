// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/standardTaken.h"

#include "lesson/Individualisation.h"
#include "lesson/merge/DocumentMerge.h"
#include "lesson/planKinds.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString Header = u"header"_s;
const QString StepsPlace = u"steps"_s;
const QString Note = u"individualNote"_s;
const QString LearnerAnalysis = u"learnerAnalysis"_s;

const QStringList& membersOfClass()
{
    static const QStringList members{u"classes"_s,       u"plannedDate"_s,      u"plannedDateText"_s,
                                     u"slot"_s,          u"slotText"_s,         u"teachingWeek"_s,
                                     u"preparedDate"_s,  u"teachingWeekText"_s, u"preparedDateText"_s,
                                     u"secondPreparer"_s};
    return members;
}

// What is nobody's but the teacher's: no standard plan says anything of it.
QStringList membersOfTeacher(const LessonPlan& newest)
{
    QStringList members{u"kind"_s,       u"schema"_s,          u"author"_s,       u"school"_s,
                        u"device"_s,     u"createdAt"_s,       u"updatedAt"_s,    u"candidates"_s,
                        u"reflection"_s, u"individualNotes"_s, u"changeReason"_s, u"imported"_s,
                        u"base"_s};
    if (newest.section(PlanSection::LearnerAnalysis).empty())
        members.append(LearnerAnalysis);
    return members;
}

void putMember(QJsonObject& json, const QString& member, const QJsonObject& from)
{
    json.remove(member);
    if (from.contains(member))
        json.insert(member, from.value(member));
}

// Notes in the steps are those of `plan`, where it has the step.
QJsonArray withNotes(const QJsonArray& steps, const QJsonArray& noted)
{
    QHash<QString, QJsonValue> notes;
    for (const QJsonValue& step : noted)
        notes.insert(step["id"_L1].toString(), step[Note]);
    QJsonArray result;
    for (const QJsonValue& step : steps) {
        QJsonObject json = step.toObject();
        const QJsonValue note = notes.value(json.value(u"id"_s).toString(), QJsonValue::Undefined);
        json.insert(Note, note); // undefined takes it away
        result.append(json);
    }
    return result;
}

// `text` of a standard plan as if it had been written for this class by this teacher.
QJsonObject forClassOf(const LessonPlan& plan, QJsonObject text, const QStringList& ofTeacher)
{
    const QJsonObject mine = plan.toJson();
    QJsonObject header = text.value(Header).toObject();
    for (const QString& member : membersOfClass())
        putMember(header, member, mine.value(Header).toObject());
    text.insert(Header, header);
    for (const QString& member : ofTeacher)
        putMember(text, member, mine);
    if (text.contains(StepsPlace))
        text.insert(StepsPlace,
                    withNotes(text.value(StepsPlace).toArray(), mine.value(StepsPlace).toArray()));
    return text;
}

LessonPlan onBase(QJsonObject json, const LessonPlan& plan, const QJsonObject& text,
                  const PlanVersion& version)
{
    PlanBase base = plan.base().value_or(PlanBase());
    base.id = version.id;
    base.rev = version.rev;
    base.version = version.version;
    base.content = text;
    json.insert(u"base"_s, base.toJson());
    return LessonPlan(Record::fromJson(planKind(), json).value_or(plan));
}

} // namespace

LessonPlan standardTaken(const LessonPlan& plan, const LessonPlan& newest, const PlanVersion& version)
{
    const QJsonObject text = newest.taughtText();
    QJsonArray files = plan.files();
    QSet<QString> names;
    for (const QJsonValue& file : plan.files())
        names.insert(file["name"_L1].toString());
    for (const QJsonValue& file : newest.files()) {
        if (!names.contains(file["name"_L1].toString()))
            files.append(file);
    }
    LessonPlan taken = onBase(forClassOf(plan, text, membersOfTeacher(newest)), plan, text, version);
    taken.setFiles(files);
    return taken;
}

LessonPlan standardMerged(const LessonPlan& plan, const LessonPlan& newest, const PlanVersion& version)
{
    const QStringList ofTeacher = membersOfTeacher(newest);
    const QJsonObject text = newest.taughtText();
    std::optional<QJsonObject> before;
    if (const std::optional<LessonPlan> taken = textOfBase(plan))
        before = forClassOf(plan, taken->taughtText(), ofTeacher);
    return onBase(mergeDocuments(before, plan.toJson(), forClassOf(plan, text, ofTeacher)), plan, text,
                  version);
}

} // namespace shanke
