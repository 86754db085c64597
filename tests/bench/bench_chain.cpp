// SPDX-License-Identifier: GPL-3.0-or-later
// The teaching chain at the scale of a school, as JSON: a standard plan for many teachers who are offline for
// a week, with what was lost of it by blocks, and Today with the plans of five years.
//   --teachers N  --plans N
#include "bench/Measured.h"
#include "lesson/PlanBase.h"
#include "support/LessonFixtures.h"
#include "support/OfflineWeek.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <iostream>

using namespace shanke;
using namespace shanke::test;
using namespace shanke::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 9;
constexpr int Years = 5;
constexpr double TodayLimit = 100; // ms
const QDate Monday(2026, 3, 9);

QJsonObject offlineWeek(int teachers)
{
    OfflineWeek week(teachers);
    const double publishing = seconds([&] { week.publish(); });
    const double writing = seconds([&] { week.passTheWeek(); });
    const double merging = seconds([&] { week.comeTogether(); });
    const OfflineWeek::Count count = week.count();
    return {{u"teachers"_s, teachers},     {u"blocks"_s, count.written}, {u"lost"_s, count.lost},
            {u"doubled"_s, count.doubled}, {u"asked"_s, count.asked},    {u"bytes"_s, week.bytes()},
            {u"publish_s"_s, publishing},  {u"week_s"_s, writing},       {u"merge_s"_s, merging}};
}

// As many in each week of the years before `Monday` and of this term.
void fillYears(TestWorkspace& pc, int plans)
{
    pc.put(u"school-fxz"_s, timetableDocument());
    const int weeks = Years * 52;
    QList<QByteArray> documents;
    for (int i = 0; i < plans; ++i) {
        LessonPlan plan = fixtureA();
        LessonHeader header = plan.header();
        header.title = u"课%1"_s.arg(i);
        header.plannedDate = Monday.addDays(14 - 7 * (i % weeks) + (i / weeks) % 5);
        header.slot = 1 + (i / weeks) % 2;
        header.classes = {i % 2 ? u"一(1)班"_s : u"一(2)班"_s};
        plan.setHeader(header);
        QJsonObject json = plan.toJson();
        json[u"_id"_s] = u"plan:js01:%1"_s.arg(i);
        documents.append(QJsonDocument(json).toJson(QJsonDocument::Compact));
        if (documents.size() == 500 || i + 1 == plans) {
            std::ignore = await(pc->documents().put(DatabaseName(u"space-js01"_s), documents));
            documents.clear();
        }
    }
}

QJsonObject timesOfToday(const std::function<TodayView()>& look)
{
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round)
        times.push_back(milliseconds([&] { look(); }));
    return {{u"median_ms"_s, median(times)}, {u"worst_ms"_s, *std::max_element(times.begin(), times.end())}};
}

QJsonObject todayOf(int plans)
{
    TestWorkspace pc(u"js01"_s);
    fillYears(pc, plans);
    TodayView view = await(pc->today().view(Monday)).value();
    const auto anew = [&] { return await(pc->today().view(Monday)).value(); };
    QJsonObject report{{u"plans"_s, plans}, {u"years"_s, Years}};
    report[u"anew"_s] = timesOfToday(anew);
    report[u"unchanged"_s] = timesOfToday([&] { return await(pc->today().view(Monday, view)).value(); });
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round) {
        LessonPlan plan = fixtureA();
        LessonHeader header = plan.header();
        header.plannedDate = Monday.addDays(round);
        plan.setHeader(header);
        std::ignore = await(pc->records().save({}, {}, plan));
        times.push_back(milliseconds([&] { view = await(pc->today().view(Monday, view)).value(); }));
    }
    report[u"after_a_save_ms"_s] = median(times);
    report[u"limit_ms"_s] = TodayLimit;
    report[u"isGood"_s] = report[u"anew"_s][u"median_ms"_s].toDouble() < TodayLimit;
    return report;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    const QCommandLineOption teachers(u"teachers"_s, u"so many take the standard plan"_s, u"N"_s, u"100"_s);
    const QCommandLineOption plans(u"plans"_s, u"so many of five years"_s, u"N"_s, u"5000"_s);
    options.addOptions({teachers, plans});
    options.addHelpOption();
    options.process(application);
    const QJsonObject week = offlineWeek(options.value(teachers).toInt());
    const QJsonObject today = todayOf(options.value(plans).toInt());
    const QJsonObject report{{u"offline_week"_s, week}, {u"today"_s, today}};
    std::cout << QJsonDocument(report).toJson().constData();
    return week[u"lost"_s].toInt() == 0 && today[u"isGood"_s].toBool() ? 0 : 1;
}
