// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"
#include "ui/sheet/SheetView.h"

namespace shanke {

// One place of a plan to read beside the same place of another plan, as tall as it is.
class SheetExcerpt : public SheetView
{
    Q_OBJECT
public:
    SheetExcerpt(const LessonPlan& plan, const LessonPlan& other, const QString& place,
                 QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void write();

    LessonPlan m_plan;
    LessonPlan m_other;
    QString m_place;
};

} // namespace shanke
