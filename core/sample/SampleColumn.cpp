// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleColumn.h"

#include "kind/JsonMembers.h"
#include "lesson/planKinds.h"
#include "sample/SamplePlanWriter.h"
#include "sample/SampleTerm.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const LessonHeader& header)
{
    const QStringList parts{header.subject,  header.grade, header.volume,
                            header.lessonNo, header.title, QString::number(header.periodNo)};
    return parts.join(u'/');
}

QJsonObject publishedJson(LessonPlan plan, int version, const QDateTime& published)
{
    const LessonHeader header = plan.header();
    plan.setSection(PlanSection::LearnerAnalysis, {});
    plan.touch(published, plan.device());
    QJsonObject json = plan.toJson();
    json.insert(u"kind"_s, standardKind().word);
    json.insert(u"column"_s, u"%1-%2"_s.arg(header.subject, header.grade.toLower()));
    json.insert(u"version"_s, version);
    putTime(json, u"publishedAt"_s, published);
    return json;
}

} // namespace

SampleColumn::SampleColumn(const std::vector<LessonHeader>& periods, const RecordOrigin& mainPreparer,
                           const SamplePhrases& phrases, const QDate& published, quint64 seed)
{
    const QDateTime time = sampleTime(published, QTime(16, 30));
    for (const LessonHeader& header : periods) {
        SampleRandom random(seed,
                            u"standard %1 %2 %3"_s.arg(header.lessonNo, header.title).arg(header.periodNo));
        SamplePlanWriter writer(phrases, header, 0, random);
        const LessonPlan draft = writer.write(mainPreparer, time.addDays(-14));
        const QJsonObject json = publishedJson(draft, random.between(1, 3), time);
        m_indexes.insert(keyOf(header), m_plans.size());
        m_plans.push_back(
            {DocId(standardKind().word + u':' + random.ulid(time)), LessonPlan::fromJson(json).value(), {}});
    }
}

const SamplePlan* SampleColumn::find(const LessonHeader& header) const
{
    const auto index = m_indexes.find(keyOf(header));
    return index == m_indexes.end() ? nullptr : &m_plans[*index];
}

} // namespace shanke
