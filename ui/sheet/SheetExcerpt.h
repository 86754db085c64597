// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"

#include <QTextBrowser>

namespace shanke {

// One place of a plan to read, as it stands on the sheet and as tall as it is.
class SheetExcerpt : public QTextBrowser
{
    Q_OBJECT
public:
    SheetExcerpt(const LessonPlan& plan, const QString& place, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void write();

    LessonPlan m_plan;
    QString m_place;
};

} // namespace shanke
