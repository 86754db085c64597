// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/LessonLine.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shanke {

class ElidedLabel;
class StatusBadge;

// A lesson as a row: period, class, title, state, and one button. Columns have widths that depend on the text
// size alone, so the rows of different cards stand in line.
// The button is the object "today.<date>.<slot>", the one for an exception "today.exception.<date>.<slot>".
class LessonRow : public QWidget
{
    Q_OBJECT
public:
    explicit LessonRow(QWidget* parent = nullptr);

    void setLine(const LessonLine& line);
    const LessonLine& line() const { return m_line; }

signals:
    void activated(const shanke::LessonLine& line);
    void exceptionWanted(const shanke::LessonLine& line);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeRow();
    void applyWidths();

    LessonLine m_line;
    QLabel* m_heading;
    ElidedLabel* m_when;
    ElidedLabel* m_whom;
    ElidedLabel* m_what;
    StatusBadge* m_remark;
    StatusBadge* m_badge;
    QPushButton* m_exception;
    QPushButton* m_button;
};

} // namespace shanke
