// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/PlanToWrite.h"

#include "lesson/InlineMarkup.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

LessonPlan load()
{
    QFile file(u":/tour/plan.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the plan of the tour is missing from the program");
    return LessonPlan::fromJson(QJsonDocument::fromJson(file.readAll()).object()).value();
}

QString addButton(LessonStage stage)
{
    switch (stage) {
    case LessonStage::Before:
        return u"editor.addBefore"_s;
    case LessonStage::In:
        return u"editor.addIn"_s;
    case LessonStage::After:
        return u"editor.addAfter"_s;
    }
    Q_UNREACHABLE();
}

// Fields in which nothing is to be written stay as they are.
Result<> enter(const TourHand& hand, const QString& object, const QString& text)
{
    return text.isEmpty() ? Result<>() : hand.enter(object, text);
}

} // namespace

PlanToWrite::PlanToWrite() : m_plan(load())
{
}

Result<> PlanToWrite::writeHeader(const TourHand& hand) const
{
    const QJsonObject header = m_plan.toJson()["header"_L1].toObject();
    const QStringList known{u"classes"_s, u"plannedDate"_s, u"slot"_s}; // from the timetable
    for (auto member = header.begin(); member != header.end(); ++member)
        if (!known.contains(member.key()))
            SHANKE_TRY(enter(hand, u"editor."_s + member.key(), member.value().toVariant().toString()));
    return {};
}

Result<> PlanToWrite::writeSections(const TourHand& hand) const
{
    for (const PlanSection section : allPlanSections())
        if (section != PlanSection::Reflection) // written after class
            SHANKE_TRY(enter(hand, u"editor."_s + toWord(section), plainText(m_plan.section(section))));
    return {};
}

Result<> PlanToWrite::addRows(const TourHand& hand) const
{
    for (size_t i = 0; i < m_plan.objectives().size(); ++i)
        SHANKE_TRY(hand.press(u"editor.addObjective"_s));
    for (const TeachingStep& step : m_plan.steps())
        SHANKE_TRY(hand.press(addButton(step.stage)));
    for (size_t i = 0; i < m_plan.homework().size(); ++i)
        SHANKE_TRY(hand.press(u"editor.addHomework"_s));
    return {};
}

Result<> PlanToWrite::writeObjectives(const TourHand& hand) const
{
    int number = 0;
    for (const Objective& objective : m_plan.objectives()) {
        const QString row = u"editor.objective%1."_s.arg(++number);
        SHANKE_TRY(enter(hand, row + u"dimension"_s, objective.dimension));
        SHANKE_TRY(enter(hand, row + u"text"_s, plainFromMarkup(objective.text)));
    }
    return {};
}

Result<> PlanToWrite::writeSteps(const TourHand& hand) const
{
    int number = 0;
    for (const TeachingStep& step : m_plan.steps()) {
        const QString row = u"editor.step%1."_s.arg(++number);
        SHANKE_TRY(enter(hand, row + u"kind"_s, toWord(step.kind)));
        SHANKE_TRY(enter(hand, row + u"title"_s, step.title));
        SHANKE_TRY(
            enter(hand, row + u"minutes"_s, step.minutes ? QString::number(*step.minutes) : QString()));
        SHANKE_TRY(enter(hand, row + u"teacher"_s, plainFromMarkup(step.teacherActivity)));
        SHANKE_TRY(enter(hand, row + u"pupils"_s, plainFromMarkup(step.studentActivity)));
        SHANKE_TRY(enter(hand, row + u"intent"_s, plainFromMarkup(step.intent)));
        SHANKE_TRY(enter(hand, row + u"note"_s, plainFromMarkup(step.individualNote)));
    }
    return {};
}

Result<> PlanToWrite::writeHomework(const TourHand& hand) const
{
    int number = 0;
    for (const Homework& homework : m_plan.homework()) {
        const QString row = u"editor.homework%1."_s.arg(++number);
        SHANKE_TRY(enter(hand, row + u"tier"_s, toWord(homework.tier)));
        SHANKE_TRY(enter(hand, row + u"text"_s, plainFromMarkup(homework.text)));
    }
    return {};
}

} // namespace shanke
