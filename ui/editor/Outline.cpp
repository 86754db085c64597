// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Outline.h"

#include "lesson/PlanLayout.h"
#include "lesson/emptyPlace.h"
#include "ui/common/Icons.h"
#include "ui/common/KindWords.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/common/listed.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr LessonStage outlineStages[]{LessonStage::Before, LessonStage::In, LessonStage::After};

int countAt(const QString& place, Severity severity, const std::vector<Finding>& findings)
{
    return int(std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.place == place && finding.severity == severity;
    }));
}

bool hasStage(const std::vector<TeachingStep>& steps, LessonStage stage)
{
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

// The teaching process is long: its stages are lines of their own.
void addStages(QList<OutlineRow>& rows, const QString& place, const std::vector<TeachingStep>& steps)
{
    for (const LessonStage stage : outlineStages)
        rows.append({place, stage, Words::stage(stage), !hasStage(steps, stage), 0, 0, 0});
}

} // namespace

QList<OutlineRow> outlineOf(const Record& record, const std::vector<Finding>& findings,
                            const QStringList& commentedPlaces)
{
    QList<OutlineRow> rows;
    for (const PlaceDescription* place : shownPlaces(record.kind(), record.toJson())) {
        if (place->type == PlaceType::Files)
            continue;
        rows.append({place->key,
                     {},
                     KindWords::label(place->label),
                     isEmptyPlace(record, *place),
                     countAt(place->key, Severity::Error, findings),
                     countAt(place->key, Severity::Warning, findings),
                     int(commentedPlaces.count(place->key))});
        if (place->key == u"steps")
            addStages(rows, place->key, record.items<TeachingStep>(place->key));
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
    return listed(remarks);
}

} // namespace shanke
