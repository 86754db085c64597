// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Outline.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/sheet/PlanPlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr LessonStage outlineStages[]{LessonStage::Before, LessonStage::In, LessonStage::After};

int countAt(const QString& place, Severity severity, const std::vector<PreflightFinding>& findings)
{
    return int(std::count_if(findings.begin(), findings.end(), [&](const PreflightFinding& finding) {
        return finding.place == place && finding.severity == severity;
    }));
}

bool hasStage(const LessonPlan& plan, LessonStage stage)
{
    const std::vector<TeachingStep> steps = plan.steps();
    return std::any_of(steps.begin(), steps.end(),
                       [&](const TeachingStep& step) { return step.stage == stage; });
}

QString iconOf(const OutlineRow& row)
{
    if (row.errors > 0)
        return u"error"_s;
    if (row.comments > 0)
        return u"comment"_s;
    if (row.warnings > 0)
        return u"warning"_s;
    return row.empty ? u"hollow"_s : u"check"_s;
}

QColor inkOf(const OutlineRow& row)
{
    if (row.errors > 0)
        return colours().bad.ink;
    if (row.comments > 0 || row.warnings > 0)
        return colours().attention.ink;
    return row.empty ? colours().muted : colours().good.ink;
}

} // namespace

QList<OutlineRow> outlineOf(const LessonPlan& plan, const std::vector<PreflightFinding>& findings,
                            const QStringList& commentedPlaces)
{
    QList<OutlineRow> rows;
    for (const QString& place : PlanPlaces::inOrder()) {
        rows.append({place,
                     {},
                     PlanPlaces::title(place),
                     PlanPlaces::isEmpty(plan, place),
                     countAt(place, Severity::Error, findings),
                     countAt(place, Severity::Warning, findings),
                     int(commentedPlaces.count(place))});
        if (place != PlanPlaces::steps)
            continue;
        for (const LessonStage stage : outlineStages)
            rows.append({place, stage, Words::stage(stage), !hasStage(plan, stage), 0, 0, 0});
    }
    return rows;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineRow& line = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return line.stage ? u"    "_s + line.title : line.title;
    case Qt::DecorationRole:
        return iconPixmap(iconOf(line), scaled(14), inkOf(line), 2);
    case Qt::ToolTipRole:
        return remarks(line);
    case Qt::AccessibleTextRole:
        return QString(line.title + u", "_s + remarks(line));
    default:
        return {};
    }
}

QString OutlineModel::keyOf(const OutlineRow& row) const
{
    return row.stage ? row.place + u'/' + toWord(*row.stage) : row.place;
}

QString OutlineModel::remarks(const OutlineRow& row) const
{
    QStringList remarks;
    if (row.errors > 0)
        remarks.append(tr("%n missing before submitting", nullptr, row.errors));
    if (row.warnings > 0)
        remarks.append(tr("%n remark(s)", nullptr, row.warnings));
    if (row.comments > 0)
        remarks.append(tr("%n comment(s)", nullptr, row.comments));
    if (remarks.isEmpty())
        remarks.append(row.empty ? tr("empty") : tr("filled in"));
    return remarks.join(u", "_s);
}

} // namespace shanke
