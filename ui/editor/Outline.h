// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Preflight.h"
#include "ui/common/RowListModel.h"

#include <optional>

namespace shanke {

// A line of the outline: a place of the sheet, or a stage of the process within it, and what stands there.
struct OutlineRow
{
    QString place;
    std::optional<LessonStage> stage;
    QString title;
    bool empty = false;
    int errors = 0;
    int warnings = 0;
    int comments = 0;

    friend bool operator==(const OutlineRow&, const OutlineRow&) = default;
};

// All places of `record` in the order of the sheet. `commentedPlaces` names a place once for each comment.
QList<OutlineRow> outlineOf(const Record& record, const std::vector<Finding>& findings,
                            const QStringList& commentedPlaces);

// The outline as a model: an icon says the most important thing about a line, words say all of it.
class OutlineModel : public RowListModel<OutlineRow>
{
    Q_OBJECT
public:
    using RowListModel::RowListModel;

    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QString keyOf(const OutlineRow& row) const override;

private:
    QString remarks(const OutlineRow& row) const;
};

} // namespace shanke
