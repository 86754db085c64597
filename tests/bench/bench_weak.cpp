// SPDX-License-Identifier: GPL-3.0-or-later
// Lesson plans over weak lines that are cut, on simulated time, so that the figures are the same on every PC:
// bytes and time beside the least that each line allows, as JSON.
#include "bench/ChineseDocuments.h"
#include "support/SimulatedExchange.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <iostream>

using namespace shanke;
using namespace shanke::bench;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct WeakLine
{
    const char* name;
    LinkShape shape;
};

LinkShape cutEvery(std::chrono::milliseconds every, std::chrono::milliseconds lasts)
{
    LinkShape shape = links::worst();
    shape.cutEvery = every;
    shape.cutLasts = lasts;
    return shape;
}

QJsonObject measure(const WeakLine& line, SimulatedExchange::Direction direction, int plans)
{
    SimulatedExchange exchange(direction, line.shape);
    const qint64 least = fillWithPlans(exchange.source(), plans);
    const double leastSeconds = exchange.leastSeconds(least);
    const auto seconds = exchange.run(3h);
    return {{u"line"_s, QString::fromLatin1(line.name)},
            {u"work"_s, direction == SimulatedExchange::Direction::Push ? u"push"_s : u"pull"_s},
            {u"plans"_s, plans},
            {u"least_bytes"_s, least},
            {u"least_seconds"_s, leastSeconds},
            {u"seconds"_s, seconds.value_or(-1)},
            {u"cuts"_s, exchange.line().cuts()},
            {u"requests"_s, exchange.line().traffic().requests},
            {u"times_the_bytes"_s, double(exchange.bytes()) / double(least)},
            {u"times_the_time"_s, seconds.value_or(-1) / leastSeconds}};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"plans"_s, u"How many plans."_s, u"N"_s, u"200"_s});
    parser.process(application);
    const int plans = parser.value(u"plans"_s).toInt();
    const WeakLine lines[] = {{"cut every 10 s for 2 s", cutEvery(10s, 2s)},
                              {"cut every 20 s for 5 s", cutEvery(20s, 5s)},
                              {"cut every 60 s for 1 s", links::worst()},
                              {"never cut", cutEvery(0s, 0s)},
                              {"point", links::point()},
                              {"village", links::village()}};
    for (const WeakLine& line : lines) {
        for (const auto direction : {SimulatedExchange::Direction::Push, SimulatedExchange::Direction::Pull})
            std::cout
                << QJsonDocument(measure(line, direction, plans)).toJson(QJsonDocument::Compact).constData()
                << std::endl;
    }
    return 0;
}
