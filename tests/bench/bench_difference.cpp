// SPDX-License-Identifier: GPL-3.0-or-later
// What is a teacher's own in a plan of 40 KB against its standard plan, and merging a newer one: the median
// of each, in milliseconds. bench_difference [times]
#include "bench/Measured.h"
#include "lesson/Individualisation.h"
#include "lesson/planKinds.h"
#include "lesson/standardTaken.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PlanBytes = 40'000;

LessonPlan standardOf(int version)
{
    QFile file(QStringLiteral(SHANKE_FIXTURES "/kinds/standard.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No fixture of a standard plan");
    LessonPlan plan = LessonPlan::fromJson(QJsonDocument::fromJson(file.readAll()).object()).value();
    const std::vector<TeachingStep> first = plan.steps();
    std::vector<TeachingStep> steps = first;
    while (QJsonDocument(plan.toJson()).toJson(QJsonDocument::Compact).size() < PlanBytes) {
        for (TeachingStep step : first) {
            step.id = u"s%1"_s.arg(steps.size());
            steps.push_back(step);
        }
        plan.setSteps(steps);
    }
    QJsonObject json = plan.toJson();
    json.insert(u"version"_s, version);
    return LessonPlan::fromJson(json).value();
}

// Every `stride`th step says something else, and the order of the others stays.
LessonPlan changed(LessonPlan plan, size_t stride, const QString& text)
{
    std::vector<TeachingStep> steps = plan.steps();
    for (size_t i = 0; i < steps.size(); i += stride)
        steps[i].teacherActivity += text;
    plan.setSteps(steps);
    return plan;
}

double medianOf(int times, const std::function<void()>& work)
{
    std::vector<double> values;
    for (int i = 0; i < times; ++i)
        values.push_back(bench::milliseconds(work));
    return bench::median(values);
}

} // namespace

int main(int argc, char** argv)
{
    const int times = argc > 1 ? std::max(1, atoi(argv[1])) : 50;
    const LessonPlan standard = standardOf(2);
    const LessonPlan plan = changed(
        LessonPlan::copyOf(standard, {DocId(u"standard:1"_s), u"2-a"_s, 2, {}}, {}, QDateTime()), 3, u"我"_s);
    const LessonPlan newest = changed(standardOf(3), 4, u"新"_s);
    size_t changes = 0;
    const double difference =
        medianOf(times, [&] { changes = individualisation(standard, plan).changes.size(); });
    const double merge = medianOf(times, [&] { standardMerged(plan, newest, {}); });
    const QJsonObject result{
        {u"planBytes"_s, QJsonDocument(standard.toJson()).toJson(QJsonDocument::Compact).size()},
        {u"changes"_s, qint64(changes)},
        {u"differenceMs"_s, difference},
        {u"mergeMs"_s, merge}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Indented).constData());
    return 0;
}
