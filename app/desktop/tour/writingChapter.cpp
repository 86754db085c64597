// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/PlanToWrite.h"
#include "tour/chapters.h"
#include "tour/expectations.h"
#include "ui/common/Words.h"

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

const QString mondaysSecond = u"today.2026-03-09.2"_s;

void addWriting(TourSteps& steps, TourStage& stage, const std::shared_ptr<PlanToWrite>& text)
{
    const auto write = [&](const QString& sentence, Result<> (PlanToWrite::*part)(const TourHand&) const) {
        steps.push_back(
            {sentence, [&stage, text, part] { return ((*text).*part)(stage.hand(Pc::Teacher)); }});
    };
    write(u"JS01 writes the head of the plan: 静夜思, 第四单元 第7课, 第1课时"_s, &PlanToWrite::writeHeader);
    write(u"JS01 writes what the lesson starts from, its points, methods and the board"_s,
          &PlanToWrite::writeSections);
    write(u"JS01 adds rows for objectives, teaching steps and homework"_s, &PlanToWrite::addRows);
    write(u"JS01 writes the objectives"_s, &PlanToWrite::writeObjectives);
    write(u"JS01 writes the teaching process, 课前 课中 课后"_s, &PlanToWrite::writeSteps);
    write(u"JS01 writes the homework"_s, &PlanToWrite::writeHomework);
    steps.back().missing = [&stage] {
        return mustSay(u"the sum of the minutes"_s, stage.hand(Pc::Teacher).read(u"editor.minutes"_s),
                       u"40"_s);
    };
}

void addSubmitting(TourSteps& steps, TourStage& stage)
{
    steps.push_back({u"JS01 submits it without a network"_s,
                     [&] { return stage.hand(Pc::Teacher).press(u"editor.submit"_s); },
                     [&] {
                         const TourHand hand = stage.hand(Pc::Teacher);
                         return mustSay(u"the editor"_s, hand.read(u"editor.state"_s),
                                        Words::status(PlanStatus::Submitted));
                     },
                     [&] { return stage.picture(Pc::Teacher, u"editor-submitted-offline"_s); }});
    steps.push_back({u"The status line says: only on this PC, waiting for the network"_s,
                     [] { return Result<>(); },
                     [&] { return stage.statusLineIsMissing(Pc::Teacher, waitingForNetwork); }});
    steps.push_back({u"我的材料 lists it with the reason"_s,
                     [&] { return go(stage, Pc::Teacher, u"delivery"_s); },
                     [&] {
                         return mustSay(u"Where is my work"_s,
                                        stage.hand(Pc::Teacher).readRow(u"delivery.list"_s, lessonTitle()),
                                        Words::delivery(Delivery::WaitingForNetwork));
                     },
                     [&] { return stage.picture(Pc::Teacher, u"delivery-offline"_s); }});
}

} // namespace

TourSteps writingChapter(TourStage& stage)
{
    TourSteps steps;
    const auto text = std::make_shared<PlanToWrite>();
    steps.push_back({u"JS01 sees on 今日 that Monday's second lesson has no plan"_s,
                     [&] { return go(stage, Pc::Teacher, u"today"_s); },
                     [&] {
                         return stage.hand(Pc::Teacher).sees(mondaysSecond) ? QString()
                                                                            : u"the lesson is not there"_s;
                     }});
    steps.push_back({u"JS01 begins the plan from there: class, day and slot are filled in"_s,
                     [&] { return stage.hand(Pc::Teacher).press(mondaysSecond); },
                     [&] {
                         return mustSay(u"the field of the classes"_s,
                                        stage.hand(Pc::Teacher).read(u"editor.classes"_s), u"一(1)班"_s);
                     }});
    addWriting(steps, stage, text);
    addSubmitting(steps, stage);
    steps.push_back({u"The network is back: within seconds everything is at the school"_s,
                     [&] {
                         stage.connectNetwork();
                         return go(stage, Pc::Teacher, u"plans"_s);
                     },
                     [&] {
                         const QString missing = stage.statusLineIsMissing(Pc::Teacher, everythingAtSchool);
                         return missing.isEmpty() ? planMustShow(stage, Pc::Teacher, lessonTitle(),
                                                                 Words::delivery(Delivery::AtSchool))
                                                  : missing;
                     },
                     [&] { return stage.picture(Pc::Teacher, u"plans-sent"_s); }});
    steps.push_back(
        {u"JS01's second PC has received the plan"_s, [&] { return go(stage, Pc::SecondPc, u"plans"_s); },
         [&] {
             return planMustShow(stage, Pc::SecondPc, lessonTitle(), Words::status(PlanStatus::Submitted));
         }});
    steps.push_back({u"JS01 switches the second PC off"_s, [&] {
                         stage.switchOff(Pc::SecondPc);
                         return Result<>();
                     }});
    return steps;
}

} // namespace shanke
