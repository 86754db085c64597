// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/PlaceEditor.h"

namespace shanke {

class StepTable;

// The teaching process of a plan. How many minutes it should fill follows from the grade in its header.
class StepsEditor : public PlaceEditor
{
    Q_OBJECT
public:
    StepsEditor(RecordEdits& edits, const PlaceDescription& place, QWidget* parent = nullptr);

    bool follows(const QString& place) const override;
    void show(const Record& record) override;
    QStringList showComments(const CommentsById& comments) override;
    QList<QRect> rectsOf(const QSet<QString>& ids) const override;
    QString itemAt(const QWidget& field) const override;
    // To a step, or to the band of a stage, named by its word.
    QWidget* goTo(const QString& block) override;

private:
    StepTable* m_table;
};

} // namespace shanke
