// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SamplePlanWriter.h"

#include "kind/JsonMembers.h"
#include "lesson/InlineMarkup.h"
#include "lesson/Preflight.h"
#include "lesson/Vocabulary.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// As a teacher writes it: numbered when there are several.
QString numbered(const QStringList& sentences)
{
    if (sentences.size() < 2)
        return sentences.join(QString());
    QStringList lines;
    for (const QString& sentence : sentences)
        lines.append(u"%1. %2"_s.arg(lines.size() + 1).arg(sentence));
    return lines.join(u'\n');
}

bool isLowGrade(const LessonHeader& header)
{
    return header.grade == u"P1" || header.grade == u"P2";
}

bool givesWrittenHomework(const LessonHeader& header)
{
    static const QStringList subjects{u"yuwen"_s, u"shuxue"_s, u"yingyu"_s};
    return subjects.contains(header.subject) && !isLowGrade(header);
}

} // namespace

SamplePlanWriter::SamplePlanWriter(const SamplePhrases& phrases, const LessonHeader& header, int pupils,
                                   SampleRandom& random)
    : m_phrases(phrases),
      m_genre(phrases.genreOf(header)),
      m_header(header),
      m_pupils(pupils),
      m_random(random)
{
}

LessonPlan SamplePlanWriter::write(const RecordOrigin& origin, const QDateTime& now)
{
    LessonPlan plan = LessonPlan::create(origin, now);
    plan.setHeader(m_header);
    plan.setObjectives(objectives());
    plan.setSection(PlanSection::LearnerAnalysis, learnerAnalysis());
    plan.setSection(PlanSection::BoardDesign, board());
    plan.setSection(PlanSection::SafetyNote, lines(m_random.take(textsIn(m_genre, u"safetyNote"_s), 2)));
    for (const PlanSection section :
         {PlanSection::TextbookAnalysis, PlanSection::KeyPoints, PlanSection::DifficultPoints,
          PlanSection::TeachingMethods, PlanSection::LearningMethods, PlanSection::TeacherPreparation,
          PlanSection::StudentPreparation})
        plan.setSection(section, paragraph(toWord(section)));
    plan.setSteps(steps());
    plan.setHomework(homework());
    return plan;
}

Blocks SamplePlanWriter::learnerAnalysis()
{
    return paragraph(toWord(PlanSection::LearnerAnalysis));
}

Blocks SamplePlanWriter::reflection()
{
    return lines(m_random.take(textsIn(m_genre, toWord(PlanSection::Reflection)), 2));
}

Blocks SamplePlanWriter::lines(const QStringList& texts)
{
    Blocks blocks;
    for (const QString& text : texts) {
        Block block;
        block.id = m_random.blockId();
        block.text = escapedMarkup(filled(text));
        blocks.push_back(block);
    }
    return blocks;
}

std::optional<StudyGuide> SamplePlanWriter::guideFor(const LessonPlan& plan, const DocId& id,
                                                     const RecordOrigin& origin, const QDateTime& now)
{
    if (!m_genre.contains(u"studyGuide"_s) || !missingGuide(plan, 0))
        return std::nullopt;
    StudyGuide guide = StudyGuide::forPlan(plan, id, origin, now);
    for (const GuidePart part : {GuidePart::PreStudy, GuidePart::Inquiry, GuidePart::Practice})
        guide.setPart(part, guideItems(part));
    return guide;
}

std::vector<GuideItem> SamplePlanWriter::guideItems(GuidePart part)
{
    std::vector<GuideItem> items;
    for (const QJsonValue& pattern : m_genre[u"studyGuide"_s][toWord(part)].toArray()) {
        GuideItem item = GuideItem::fromJson(pattern.toObject());
        item.id = m_random.blockId();
        item.text = escapedMarkup(filled(item.text));
        item.answer = escapedMarkup(filled(item.answer));
        items.push_back(item);
    }
    return items;
}

QString SamplePlanWriter::filled(QString text) const
{
    return text.replace(u"{t}"_s, m_header.title)
        .replace(u"{u}"_s, m_header.unitTitle)
        .replace(u"{c}"_s, m_header.classes.join(u'、'))
        .replace(u"{n}"_s, QString::number(m_pupils));
}

// The sentences that a section of the genre offers, as many as it says, in one block.
Blocks SamplePlanWriter::paragraph(const QString& member)
{
    const QJsonObject pool = m_genre.value(member).toObject();
    const QStringList sentences = m_random.take(textsIn(pool, u"from"_s), pool.value(u"take"_s).toInt(1));
    return lines({sentences.join(QString())});
}

Blocks SamplePlanWriter::board()
{
    const QJsonArray layouts = m_genre.value(u"board"_s).toArray();
    const QJsonValue layout = layouts.at(m_random.below(static_cast<int>(layouts.size())));
    return lines(textsIn({{u"lines"_s, layout}}, u"lines"_s));
}

std::vector<Objective> SamplePlanWriter::objectives()
{
    std::vector<Objective> objectives;
    const QJsonObject offered = m_genre.value(u"objectives"_s).toObject();
    for (const QString& dimension : objectiveDimensions(ObjectiveFramework::Competency, m_header.subject)) {
        if (!offered.contains(dimension))
            continue;
        Objective objective;
        objective.id = m_random.blockId();
        objective.dimension = dimension;
        objective.text = escapedMarkup(filled(m_random.pick(textsIn(offered, dimension))));
        objectives.push_back(objective);
    }
    return objectives;
}

std::vector<TeachingStep> SamplePlanWriter::steps()
{
    const QJsonArray patterns = m_genre.value(u"steps"_s).toArray();
    std::vector<TeachingStep> steps;
    for (const QJsonValue& pattern : patterns)
        steps.push_back(step(pattern.toObject()));
    shareMinutes(patterns, steps);
    return steps;
}

TeachingStep SamplePlanWriter::step(const QJsonObject& pattern)
{
    TeachingStep step;
    step.id = m_random.blockId();
    step.stage = lessonStageFromWord(pattern.value(u"stage"_s).toString());
    step.kind = stepKindFromWord(pattern.value(u"kind"_s).toString());
    step.title = filled(m_random.pick(textsIn(pattern, u"titles"_s)));
    const int details = step.stage == LessonStage::In ? 1 : 0;
    step.teacherActivity = numbered(sentences(pattern, u"teacher"_s, 2 * details));
    step.studentActivity = numbered(sentences(pattern, u"pupil"_s, details));
    step.intent = sentences(pattern, u"intent"_s, details).join(QString());
    step.media = filled(m_random.pick(textsIn(pattern, u"media"_s)));
    return step;
}

// Most of what the genre offers for the step, and some of what is said in every lesson.
QStringList SamplePlanWriter::sentences(const QJsonObject& pattern, const QString& member, int common)
{
    const QStringList own = textsIn(pattern, member);
    const int size = static_cast<int>(own.size());
    QStringList sentences = m_random.take(own, m_random.between((2 * size + 2) / 3, size));
    sentences += m_random.take(m_phrases.common(member), common);
    for (QString& sentence : sentences)
        sentence = escapedMarkup(filled(sentence));
    return sentences;
}

// Each step gets its least minutes; the rest of the period goes where there is room for it.
void SamplePlanWriter::shareMinutes(const QJsonArray& patterns, std::vector<TeachingStep>& steps)
{
    int left = periodMinutes(m_header.grade);
    std::vector<size_t> room; // a step once for every minute it may still take
    for (size_t i = 0; i < steps.size(); ++i) {
        const QJsonArray range =
            patterns.at(static_cast<qsizetype>(i)).toObject().value(u"minutes"_s).toArray();
        if (range.isEmpty())
            continue;
        steps[i].minutes = range.at(0).toInt();
        left -= *steps[i].minutes;
        room.insert(room.end(), static_cast<size_t>(range.at(1).toInt() - range.at(0).toInt()), i);
    }
    for (; left > 0 && !room.empty(); --left) {
        const auto taken = room.begin() + m_random.below(static_cast<int>(room.size()));
        ++*steps[*taken].minutes;
        room.erase(taken);
    }
}

std::vector<Homework> SamplePlanWriter::homework()
{
    const bool low = isLowGrade(m_header) && m_genre.contains(u"homeworkLow"_s);
    const QJsonObject offered = m_genre.value(low ? u"homeworkLow"_s : u"homework"_s).toObject();
    std::vector<Homework> homework;
    for (const HomeworkTier tier : {HomeworkTier::Basic, HomeworkTier::Advanced, HomeworkTier::Extended}) {
        const QString text = m_random.pick(textsIn(offered, toWord(tier)));
        if (!text.isEmpty())
            homework.push_back(homeworkOf(tier, text));
    }
    return homework;
}

Homework SamplePlanWriter::homeworkOf(HomeworkTier tier, const QString& text)
{
    Homework homework;
    homework.id = m_random.blockId();
    homework.tier = tier;
    homework.text = escapedMarkup(filled(text));
    homework.written = tier != HomeworkTier::Extended && givesWrittenHomework(m_header);
    if (homework.written)
        homework.minutes = m_random.between(2, 4) * 5;
    return homework;
}

} // namespace shanke
