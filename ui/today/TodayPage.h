// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonHeader.h"
#include "ui/today/TodayViewModel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace shanke {

class EmptyState;
class InfoBar;
class LessonTable;
class PageHeader;
class WeekCard;

// Today (今日): the lessons of the day with their plans, what came back, this week's numbers and the coming
// days. Opens to work: every row has one button.
// Objects: "today.newPlan", "today.term", "today.search", "today.lessons", "today.coming" and those of
// WeekCard.
class TodayPage : public QWidget
{
    Q_OBJECT
public:
    TodayPage(Workspace& workspace, Clock& clock, QWidget* parent = nullptr);

    QString title() const { return tr("Today"); }
    void activate();

signals:
    void planActivated(const shanke::DocId& plan);
    // Prepare a lesson of the timetable.
    void lessonActivated(const shanke::LessonHeader& header);
    void newPlanRequested();
    void lessonsRequested(); // of the term, class by class
    void searchRequested(const QString& text);
    void returnedRequested();
    void reviewRequested();
    void conflictsRequested();
    // One in which something waits for this person.
    void recordRequested(const shanke::DocId& id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    PageHeader* makeHeader();
    QWidget* makeColumn();
    LessonTable* addTable(QVBoxLayout* column, const QString& heading);
    QString freeSentence() const;
    void showSkipped();
    void showModel();
    void askWhyTaughtFirst(const LessonLine& line);
    void follow(const LessonLine& line);

    TodayViewModel m_model;
    int m_skipped = 0; // what was said about last
    PageHeader* m_header;
    InfoBar* m_info;
    EmptyState* m_free;
    LessonTable* m_today;
    LessonTable* m_coming;
    WeekCard* m_week;
    QPushButton* m_create;
    QLineEdit* m_search;
};

} // namespace shanke
