// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop with many records: from the start of its process to the painted list of plans, the opening of
// the page of research, and saves of one plan; as JSON. The program starts itself again for each measured
// start: `bench_desktop --open FOLDER` is the measured process.
#include "research/TeachingReflection.h"
#include "sample/SampleSchool.h"
#include "support/SampleResources.h"
#include "ui/common/Appearance.h"
#include "ui/shell/MainWindow.h"
#include "workspace/DocumentRepository.h"
#include "workspace/PlanRepository.h"
#include "workspace/RecordRepository.h"
#include "workspace/Workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <iostream>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

constexpr int Saves = 50;
constexpr int Starts = 5;
constexpr int Patience = 120'000; // ms

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(errorName(result.error().kind)), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

template <typename T>
T answerOf(const QFuture<Result<T>>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, Patience))
        qFatal("no answer");
    return must(future.result());
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

std::unique_ptr<Workspace> openWorkspace(const QString& folder)
{
    return must(Workspace::open(folder, std::make_shared<SystemClock>()));
}

// A reflection on the lesson of a plan.
QJsonObject reflectionOn(const QJsonObject& plan)
{
    QJsonObject json = plan;
    const QJsonObject header = plan[u"header"_s].toObject();
    json[u"kind"_s] = reflectionKind().word;
    json[u"lesson"_s] =
        QJsonObject{{u"title"_s, header[u"title"_s]},     {u"week"_s, header[u"teachingWeek"_s]},
                    {u"subject"_s, header[u"subject"_s]}, {u"grade"_s, header[u"grade"_s]},
                    {u"classes"_s, header[u"classes"_s]}, {u"day"_s, header[u"plannedDate"_s]}};
    json[u"_id"_s] = plan[u"_id"_s].toString().replace(u"plan:"_s, reflectionKind().word + u':');
    return json;
}

// As many reflections as plans.
void fill(const QString& folder, int plans)
{
    AccountSettings account;
    account.user = UserId(u"js01"_s);
    account.school = SchoolId(u"fxz"_s);
    account.name = u"杨秀芝"_s;
    must(Workspace::create(folder, account, {}));
    const auto school = must(SampleSchool::create(test::sampleResources(), QDate::currentDate(), 20260309));
    const auto workspace = openWorkspace(folder);
    QList<QByteArray> batch;
    const auto write = [&] {
        answerOf(workspace->documents().put(DatabaseName(u"space-js01"_s), std::exchange(batch, {})));
    };
    for (const SamplePlan& plan : school.plansOf(account.user, plans)) {
        QJsonObject json = plan.plan.toJson();
        json[u"_id"_s] = plan.id.toString();
        for (const QJsonObject& document : {json, reflectionOn(json)})
            batch.append(QJsonDocument(document).toJson(QJsonDocument::Compact));
        if (batch.size() == 500)
            write();
    }
    write();
    answerOf(workspace->plans().list({})); // the catalogue is level, as after a day's work
}

// From the click on the rail to the painted list.
double openResearch(MainWindow& window)
{
    const auto* list = window.findChild<QAbstractItemView*>(u"research.list"_s);
    QElapsedTimer timer;
    timer.start();
    window.go(Place::Research);
    if (!QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }, Patience))
        qFatal("the list of research stays empty");
    window.grab();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// In the measured process: says when the list is painted, then saves one plan many times.
int openAndSave(const QString& folder)
{
    const auto workspace = openWorkspace(folder);
    SystemClock clock;
    MainWindow window(*workspace, clock, Appearance());
    window.resize(1366, 768);
    window.go(Place::Plans);
    window.show();
    const auto* list = window.findChild<QAbstractItemView*>(u"plans.list"_s);
    if (!QTest::qWaitFor([&] { return list->model() && list->model()->rowCount() > 0; }, Patience))
        qFatal("the list stays empty");
    window.grab();
    const int rows = list->model()->rowCount();
    std::cout << "painted" << std::endl;
    const double page = openResearch(window);

    const auto plans = answerOf(workspace->plans().list({}));
    OpenRecord open = answerOf(workspace->records().open(plans.first().id));
    QList<double> times;
    for (int i = 0; i < Saves; ++i) {
        LessonPlan plan(open.record);
        LessonHeader header = plan.header();
        header.teachingWeek = i % 18 + 1;
        plan.setHeader(header);
        open.record = plan;
        QElapsedTimer timer;
        timer.start();
        open.rev = answerOf(workspace->records().save(open.id, open.rev, plan)).rev;
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::cout << rows << ' ' << median(times) << ' ' << page << std::endl;
    return 0;
}

struct Start
{
    double painted = 0; // ms after the process was started
    double save = 0;    // ms, median
    double page = 0;    // ms from the click to the painted page of research
    int rows = 0;
};

Start measure(const QString& folder)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--open"_s, folder});
    process.waitForReadyRead(Patience);
    Start start;
    start.painted = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(Patience);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    start.rows = words.value(1).toInt();
    start.save = words.value(2).toDouble();
    start.page = words.value(3).toDouble();
    return start;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"open"_s, u"Be the measured process."_s, u"folder"_s},
                       {u"plans"_s, u"How many."_s, u"number"_s, u"10000"_s}});
    parser.process(application);
    if (parser.isSet(u"open"_s))
        return openAndSave(parser.value(u"open"_s));

    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"workspace"_s);
    fill(workspace, parser.value(u"plans"_s).toInt());
    QList<double> painted;
    QList<double> saves;
    QList<double> pages;
    Start last;
    for (int i = 0; i < Starts; ++i) {
        last = measure(workspace);
        painted.append(last.painted);
        saves.append(last.save);
        pages.append(last.page);
    }
    const QJsonObject result{{u"plans"_s, last.rows},
                             {u"list_painted_ms"_s, median(painted)},
                             {u"page_opened_ms"_s, median(pages)},
                             {u"save_ms"_s, median(saves)},
                             {u"starts"_s, Starts}};
    std::cout << QJsonDocument(result).toJson(QJsonDocument::Compact).toStdString() << std::endl;
    return 0;
}
