// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/LessonFiles.h"
#include "tour/chapters.h"
#include "tour/expectations.h"
#include "ui/editor/SidePane.h"
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

Result<> goToCourier(TourStage& stage)
{
    SHANKE_TRY(go(stage, Pc::Teacher, u"delivery"_s));
    return stage.hand(Pc::Teacher).press(u"delivery.carry"_s);
}

std::vector<View> views()
{
    const auto page = [](Pc pc, const QString& name) {
        return View{pc, name, [pc, name](TourStage& stage) { return go(stage, pc, name); }};
    };
    const auto area = [](const QString& name, int row) {
        return View{Pc::Teacher, u"settings-"_s + name,
                    [row](TourStage& stage) { return goToArea(stage, row); }};
    };
    return {
        page(Pc::Teacher, u"today"_s),
        page(Pc::Teacher, u"plans"_s),
        View{Pc::Teacher, u"editor"_s,
             [](TourStage& stage) { return stage.hand(Pc::Teacher).open(u"plans.list"_s, u"静夜思"_s); }},
        View{Pc::Teacher, u"files"_s,
             [files = std::make_shared<LessonFiles>()](TourStage& stage) { return dropFiles(stage, *files); },
             &filesAreMissing},
        View{Pc::Teacher, u"study-guide"_s, &openGuide},
        page(Pc::Teacher, u"delivery"_s),
        View{Pc::Teacher, u"courier"_s, &goToCourier},
        area(u"account"_s, 0),
        area(u"server"_s, 1),
        area(u"county"_s, 2),
        area(u"network"_s, 3),
        area(u"this-pc"_s, 4),
        area(u"serving"_s, 7),
        area(u"appearance"_s, 8),
        area(u"about"_s, 9),
        page(Pc::Approver, u"review"_s)};
}

TourStep pictureStep(TourStage& stage, const View& view, const QString& look)
{
    const QString name = view.name + u'-' + look;
    auto looks = std::make_shared<int>(0);
    return {u"Picture: %1"_s.arg(name), [&stage, view] { return view.go(stage); },
            [&stage, view, looks] {
                const QString missing = view.missing(stage);
                if (!missing.isEmpty())
                    return missing;
                return ++*looks < looksToSettle ? u"the page is being painted"_s : QString();
            },
            [&stage, view, name] { return stage.picture(view.pc, name); }};
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

} // namespace

TourSteps pictureChapter(TourStage& stage)
{
    TourSteps steps;
    const auto add = [&](const QString& look, ColourScheme scheme, int textPercent) {
        steps.push_back({u"The windows take the look “%1”"_s.arg(look), [&stage, scheme, textPercent] {
                             stage.setLook(scheme, textPercent);
                             return Result<>();
                         }});
        for (const View& view : views())
            steps.push_back(pictureStep(stage, view, look));
        steps.push_back(welcomeStep(stage, look));
    };
    add(u"light"_s, ColourScheme::Light, 100);
    add(u"dark"_s, ColourScheme::Dark, 100);
    add(u"large"_s, ColourScheme::Light, 200);
    return steps;
}

} // namespace shanke
