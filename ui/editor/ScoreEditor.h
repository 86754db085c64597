// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/PlaceEditor.h"

class QGridLayout;
class QLabel;

namespace shanke {

class PointsField;

// The score sheet of an observed lesson: a field a line, and what they add up to, with the grade that follows
// once every line has points. Objects: "editor.<place>.<line>", "editor.<place>.total".
class ScoreEditor : public PlaceEditor
{
    Q_OBJECT
public:
    ScoreEditor(RecordEdits& edits, const PlaceDescription& place, QWidget* parent = nullptr);

    void show(const Record& record) override;
    QWidget* goTo(const QString& block) override;

private:
    QGridLayout* createFields();
    void takeOver(size_t line);
    void showTotal();

    QJsonObject m_json;
    std::vector<PointsField*> m_fields; // a line each
    QLabel* m_total;
};

} // namespace shanke
