// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Meeting.h"
#include "research/Notice.h"
#include "research/Observation.h"
#include "research/Project.h"
#include "research/ProjectReport.h"
#include "research/Task.h"
#include "research/TeachingReflection.h"
#include "research/TermPlan.h"
#include "research/Thread.h"
#include "tour/LessonFiles.h"
#include "tour/chapters.h"
#include "tour/expectations.h"
#include "ui/common/KindWords.h"
#include "ui/common/Words.h"
#include "ui/editor/SidePane.h"
#include "ui/history/HistoryDialog.h"
#include "ui/shell/WelcomePage.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr int looksToSettle = 8;

struct View
{
    Pc pc;
    QString name;
    std::function<Result<>(TourStage&)> go;
    std::function<QString(TourStage&)> missing = [](TourStage&) { return QString(); };
    std::function<Result<>(TourStage&)> before = nullptr; // a step of its own, when the way has two
};

Result<> goToArea(TourStage& stage, int row)
{
    SHANKE_TRY(go(stage, Pc::Teacher, u"settings"_s));
    stage.window(Pc::Teacher).findChild<QListWidget*>(u"settings.areas"_s)->setCurrentRow(row);
    return {};
}

// The files are dropped on the open plan.
Result<> dropFiles(TourStage& stage, const LessonFiles& files)
{
    SHANKE_LET(const auto given, files.give());
    auto* side = stage.window(Pc::Teacher).findChild<SidePane*>();
    side->showTab(SidePane::Tab::Files);
    side->attach(*given);
    return {};
}

QString filesAreMissing(TourStage& stage)
{
    for (const QString& name : LessonFiles::names())
        if (stage.hand(Pc::Teacher).readRow(u"editor.files"_s, name).isEmpty())
            return u"%1 is not in the list of files"_s.arg(name);
    return {};
}

// What was written last stands first: the study guide, before its plan.
Result<> openGuide(TourStage& stage)
{
    SHANKE_TRY(go(stage, Pc::Teacher, u"plans"_s));
    return stage.hand(Pc::Teacher).open(u"plans.list"_s, u"光的反射"_s);
}

// A page with its records of one kind; empty: of all.
Result<> goToKind(TourStage& stage, Pc pc, const QString& page, const QString& kind)
{
    SHANKE_TRY(go(stage, pc, page));
    return stage.hand(pc).enter(page + u".kind"_s, kind);
}

// The newest record of a kind, in the editor.
View opened(Pc pc, const QString& page, const KindDescription& kind)
{
    const QString word = kind.word;
    return {pc, word, [=](TourStage& stage) { return stage.hand(pc).open(page + u".list"_s, QString()); },
            [=](TourStage& stage) {
                return stage.hand(pc).sees(u"editor.outline"_s) ? QString() : u"nothing is open"_s;
            },
            [=](TourStage& stage) { return goToKind(stage, pc, page, word); }};
}

// Scrolled to a place of the open record.
View placeOf(Pc pc, const QString& name, const QString& place)
{
    return {pc, name, [=](TourStage& stage) { return stage.hand(pc).pick(u"editor.outline"_s, place); }};
}

// A document of the list by its title.
View titled(Pc pc, const QString& name, const QString& page, const QString& title)
{
    return {pc, name, [=](TourStage& stage) { return stage.hand(pc).open(page + u".list"_s, title); },
            [=](TourStage& stage) {
                return stage.hand(pc).sees(u"editor.outline"_s) ? QString() : u"nothing is open"_s;
            },
            [=](TourStage& stage) { return goToKind(stage, pc, page, {}); }};
}

Result<> goToCourier(TourStage& stage)
{
    SHANKE_TRY(go(stage, Pc::Teacher, u"delivery"_s));
    return stage.hand(Pc::Teacher).press(u"delivery.carry"_s);
}

View pageOf(Pc pc, const QString& name)
{
    return {pc, name, [=](TourStage& stage) { return go(stage, pc, name); }};
}

View pressed(Pc pc, const QString& name, const QString& button)
{
    return {pc, name, [=](TourStage& stage) { return stage.hand(pc).press(button); }};
}

std::vector<View> viewsOfPreparing()
{
    return {
        pageOf(Pc::Teacher, u"today"_s),
        pressed(Pc::Teacher, u"lessons"_s, u"today.term"_s),
        View{Pc::Teacher, u"plans"_s,
             [](TourStage& stage) { return goToKind(stage, Pc::Teacher, u"plans"_s, {}); }},
        View{Pc::Teacher, u"editor"_s,
             [](TourStage& stage) { return stage.hand(Pc::Teacher).open(u"plans.list"_s, u"静夜思"_s); }},
        View{Pc::Teacher, u"files"_s,
             [files = std::make_shared<LessonFiles>()](TourStage& stage) { return dropFiles(stage, *files); },
             &filesAreMissing},
        View{Pc::Teacher, u"study-guide"_s, &openGuide},
        titled(Pc::Teacher, u"two-grades"_s, u"plans"_s, u"认识钟表"_s),
        placeOf(Pc::Teacher, u"lanes"_s, Words::stage(LessonStage::In)),
        titled(Pc::Teacher, u"brief-plan"_s, u"plans"_s, u"影子（简案）"_s),
        titled(Pc::Teacher, u"activity-plan"_s, u"plans"_s, u"小兔过桥"_s),
        titled(Pc::Teacher, u"draft"_s, u"research"_s, u"年级共案初稿"_s),
        placeOf(Pc::Teacher, u"comments"_s, Words::stage(LessonStage::In)),
    };
}

std::vector<View> viewsOfResearch()
{
    return {
        View{Pc::Teacher, u"research"_s,
             [](TourStage& stage) { return goToKind(stage, Pc::Teacher, u"research"_s, {}); }},
        pressed(Pc::Teacher, u"evidence"_s, u"research.evidence"_s),
        pageOf(Pc::Teacher, u"school"_s),
        opened(Pc::Teacher, u"research"_s, reflectionKind()),
        opened(Pc::Teacher, u"research"_s, activityKind()),
        opened(Pc::Teacher, u"research"_s, trainingKind()),
        opened(Pc::Teacher, u"research"_s, taskKind()),
        opened(Pc::Teacher, u"research"_s, projectKind()),
        opened(Pc::Teacher, u"research"_s, projectReportKind()),
        opened(Pc::Teacher, u"research"_s, threadKind()),
        opened(Pc::Teacher, u"school"_s, noticeKind()),
        opened(Pc::Teacher, u"plans"_s, pacingKind()),
        opened(Pc::Approver, u"research"_s, observationKind()),
        placeOf(Pc::Approver, u"observed-scores"_s, KindWords::place(observationKind(), u"scores"_s)),
        opened(Pc::Teacher, u"plans"_s, termPlanKind()),
    };
}

std::vector<View> viewsOfSettings()
{
    const auto area = [](const QString& name, int row) {
        return View{Pc::Teacher, u"settings-"_s + name,
                    [row](TourStage& stage) { return goToArea(stage, row); }};
    };
    return {
        area(u"account"_s, 0),   area(u"server"_s, 1),     area(u"county"_s, 2),
        area(u"network"_s, 3),   area(u"this-pc"_s, 4),    area(u"serving"_s, 7),
        area(u"reminders"_s, 8), area(u"appearance"_s, 9), area(u"about"_s, 10),
    };
}

std::vector<View> viewsOfDelivery()
{
    return {
        View{Pc::Teacher, u"delivery"_s,
             [](TourStage& stage) -> Result<> {
                 SHANKE_TRY(goToKind(stage, Pc::Teacher, u"plans"_s, {}));
                 return go(stage, Pc::Teacher, u"delivery"_s);
             }},
        View{Pc::Teacher, u"courier"_s, &goToCourier},
    };
}

std::vector<View> viewsOfReview()
{
    return {
        pageOf(Pc::Approver, u"review"_s),
        pressed(Pc::Approver, u"registers"_s, u"review.registers"_s),
        View{Pc::Approver, u"review-term-plan"_s,
             [](TourStage& stage) -> Result<> {
                 SHANKE_TRY(go(stage, Pc::Approver, u"review"_s));
                 return stage.hand(Pc::Approver).pick(u"review.inbox"_s, u"教学计划"_s);
             }},
    };
}

// The page has been asked for, and is painted after a while.
std::function<QString()> settled(const std::function<QString()>& missing)
{
    return [missing, looks = std::make_shared<int>(0)] {
        const QString lacking = missing();
        if (!lacking.isEmpty())
            return lacking;
        return ++*looks < looksToSettle ? u"the page is being painted"_s : QString();
    };
}

void addPicture(TourSteps& steps, TourStage& stage, const View& view, const QString& look)
{
    const QString name = view.name + u'-' + look;
    if (view.before)
        steps.push_back({u"To the picture: %1"_s.arg(name), [&stage, view] { return view.before(stage); },
                         settled([] { return QString(); })});
    steps.push_back({u"Picture: %1"_s.arg(name), [&stage, view] { return view.go(stage); },
                     settled([&stage, view] { return view.missing(stage); }),
                     [&stage, view, name] { return stage.picture(view.pc, name); }});
}

TourStep welcomeStep(TourStage& stage, const QString& look)
{
    return {u"Picture: welcome-%1"_s.arg(look), [] { return Result<>(); }, [] { return QString(); },
            [&stage, look] {
                WelcomePage page;
                page.show();
                return stage.picture(page, u"welcome-"_s + look);
            }};
}

// The plan's earlier versions: what its last save changed.
void addHistory(TourSteps& steps, TourStage& stage, const QString& look)
{
    const auto atTheTeacher = [&stage] { return stage.hand(Pc::Teacher); };
    const auto nothing = [] { return QString(); };
    steps.push_back({u"To the picture: history-%1"_s.arg(look),
                     [&stage] { return goToKind(stage, Pc::Teacher, u"plans"_s, {}); }, settled(nothing)});
    steps.push_back({u"A plan is opened for its history"_s,
                     [=] { return atTheTeacher().open(u"plans.list"_s, u"静夜思"_s); }, settled(nothing)});
    steps.push_back({u"Picture: history-%1"_s.arg(look),
                     [=] { return atTheTeacher().press(u"editor.history"_s); }, settled([=] {
                         return atTheTeacher().sees(u"history.differences"_s) ? QString()
                                                                              : u"no history is shown"_s;
                     }),
                     [=, &stage]() -> Result<> {
                         auto* dialog = stage.window(Pc::Teacher).findChild<HistoryDialog*>();
                         SHANKE_TRY(stage.picture(*dialog, u"history-"_s + look));
                         return atTheTeacher().press(u"history.close"_s);
                     }});
}

} // namespace

TourSteps pictureChapter(TourStage& stage)
{
    TourSteps steps;
    const auto add = [&](const QString& look, ColourScheme scheme, int textPercent) {
        steps.push_back({u"The windows take the look “%1”"_s.arg(look), [&stage, scheme, textPercent] {
                             stage.setLook(scheme, textPercent);
                             return Result<>();
                         }});
        for (const auto& chapter :
             {viewsOfPreparing(), viewsOfResearch(), viewsOfDelivery(), viewsOfSettings(), viewsOfReview()}) {
            for (const View& view : chapter)
                addPicture(steps, stage, view, look);
        }
        addHistory(steps, stage, look);
        steps.push_back(welcomeStep(stage, look));
    };
    add(u"light"_s, ColourScheme::Light, 100);
    add(u"dark"_s, ColourScheme::Dark, 100);
    add(u"large"_s, ColourScheme::Light, 200);
    return steps;
}

} // namespace shanke
