// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop with many plans: from the start of its process to the painted list, the catalogue made anew,
// saves and openings of one plan, what an open plan costs at a status that changes nothing, and how often a
// save parses and canonicalises its document; as JSON. The program starts itself again for each measured
// start: `bench_desktop --open FOLDER` and `--rebuild FOLDER` are the measured processes. compare.py runs two
// of these programs in turn.
#include "bench/Measured.h"
#include "costs/DocumentWork.h"
#include "research/TeachingReflection.h"
#include "sample/SampleSchool.h"
#include "support/Must.h"
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
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <iostream>

using namespace shanke;
using namespace shanke::bench;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Saves = 50;
constexpr int Patience = 120'000; // ms

template <typename T>
T answerOf(const QFuture<Result<T>>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, Patience))
        qFatal("no answer");
    return must(future.result());
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

// The first `reflections` of the plans have one.
void fill(const QString& folder, int plans, int reflections)
{
    AccountSettings account;
    account.user = UserId(u"js01"_s);
    account.school = SchoolId(u"fxz"_s);
    account.name = u"杨秀芝"_s;
    must(Workspace::create(folder, account, {}));
    const auto school = must(SampleSchool::create(sampleResources(), QDate::currentDate(), 20260309));
    const auto workspace = openWorkspace(folder);
    QList<QByteArray> batch;
    const auto write = [&] {
        answerOf(workspace->documents().put(DatabaseName(u"space-js01"_s), std::exchange(batch, {})));
    };
    for (const SamplePlan& plan : school.plansOf(account.user, plans)) {
        QJsonObject json = plan.plan.toJson();
        json[u"_id"_s] = plan.id.toString();
        batch.append(QJsonDocument(json).toJson(QJsonDocument::Compact));
        if (reflections-- > 0)
            batch.append(QJsonDocument(reflectionOn(json)).toJson(QJsonDocument::Compact));
        if (batch.size() >= 500)
            write();
    }
    write();
    answerOf(workspace->plans().list({})); // the catalogue is level, as after a day's work
}

template <typename Act>
double medianOf(int times, Act act)
{
    std::vector<double> measured;
    for (int i = 0; i < times; ++i)
        measured.push_back(milliseconds([&] { act(i); }));
    return median(measured);
}

void print(const QJsonObject& figures)
{
    std::cout << QJsonDocument(figures).toJson(QJsonDocument::Compact).toStdString() << std::endl;
}

QJsonObject measureSaves(Workspace& workspace, OpenRecord open)
{
    DocumentWork::begin();
    const double save = medianOf(Saves, [&](int i) {
        LessonPlan plan(open.record);
        LessonHeader header = plan.header();
        header.teachingWeek = i % 18 + 1;
        plan.setHeader(header);
        open.record = plan;
        open.rev = answerOf(workspace.records().save(open.id, open.rev, plan)).rev;
    });
    return {{u"save_ms"_s, save},
            {u"parses_of_a_save"_s, double(DocumentWork::parses()) / Saves},
            {u"canonicalisations_of_a_save"_s, double(DocumentWork::canonicalisations()) / Saves}};
}

// From the click on the rail to the painted list.
double openResearch(MainWindow& window)
{
    const auto* list = window.findChild<QAbstractItemView*>(u"research.list"_s);
    return milliseconds([&] {
        window.go(Place::Research);
        if (!QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }, Patience))
            qFatal("the list of research stays empty");
        window.grab();
    });
}

// In the measured process: says when the list is painted, then opens and saves one plan many times.
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
    const bool hasResearch = !answerOf(workspace->records().list({.page = ListPage::Research})).isEmpty();
    const double page = hasResearch ? openResearch(window) : 0;

    const auto plans = answerOf(workspace->plans().list({}));
    OpenRecord open = answerOf(workspace->records().open(plans.first().id));
    QJsonObject figures = measureSaves(*workspace, open);
    figures[u"plans"_s] = rows;
    figures[u"research_page_ms"_s] = page; // 0: nothing is listed there
    figures[u"open_ms"_s] =
        medianOf(Saves, [&](int) { open = answerOf(workspace->records().open(plans.first().id)); });
    figures[u"unchanged_ms"_s] =
        medianOf(Saves, [&](int) { open = answerOf(workspace->records().openAgain(open)); });
    print(figures);
    return 0;
}

// In the measured process: the catalogue is not there and is made anew.
int rebuild(const QString& folder)
{
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(folder + u"/derived.sqlite"_s + ending);
    const auto workspace = openWorkspace(folder);
    print({{u"rebuild_ms"_s, milliseconds([&] { answerOf(workspace->plans().list({})); })}});
    return 0;
}

QJsonObject measure(const QString& way, const QString& folder)
{
    QProcess process;
    const double painted = milliseconds([&] {
        process.start(QCoreApplication::applicationFilePath(), {way, folder});
        process.waitForReadyRead(Patience);
    });
    process.waitForFinished(Patience);
    QJsonObject figures =
        QJsonDocument::fromJson(process.readAllStandardOutput().trimmed().split('\n').last()).object();
    if (way == u"--open")
        figures[u"list_painted_ms"_s] = painted;
    return figures;
}

QJsonObject medians(const QList<QJsonObject>& runs)
{
    QJsonObject result;
    for (const QString& figure : runs.first().keys()) {
        std::vector<double> values;
        for (const QJsonObject& run : runs)
            values.push_back(run[figure].toDouble());
        result[figure] = median(values);
    }
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"open"_s, u"Be the measured process."_s, u"folder"_s},
                       {u"rebuild"_s, u"Be the measured process."_s, u"folder"_s},
                       {u"in"_s, u"Keep the workspace, or use the one that is there."_s, u"folder"_s},
                       {u"starts"_s, u"How many."_s, u"number"_s, u"5"_s},
                       {u"plans"_s, u"How many."_s, u"number"_s, u"10000"_s},
                       {u"reflections"_s, u"How many beside them."_s, u"number"_s, u"0"_s}});
    parser.process(application);
    if (parser.isSet(u"open"_s))
        return openAndSave(parser.value(u"open"_s));
    if (parser.isSet(u"rebuild"_s))
        return rebuild(parser.value(u"rebuild"_s));

    const QTemporaryDir folder;
    const QString workspace =
        (parser.isSet(u"in"_s) ? parser.value(u"in"_s) : folder.path()) + u"/workspace"_s;
    if (!QDir(workspace).exists())
        fill(workspace, parser.value(u"plans"_s).toInt(), parser.value(u"reflections"_s).toInt());
    QList<QJsonObject> runs;
    for (int i = 0; i < parser.value(u"starts"_s).toInt(); ++i) {
        QJsonObject figures = measure(u"--rebuild"_s, workspace);
        const QJsonObject opened = measure(u"--open"_s, workspace);
        for (auto figure = opened.begin(); figure != opened.end(); ++figure)
            figures[figure.key()] = *figure;
        runs.append(figures);
    }
    print(medians(runs));
    return 0;
}
