// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "lesson/LessonHeader.h"
#include "ui/common/InfoBar.h"
#include "ui/common/OneAtATime.h"
#include "ui/lessons/SequenceModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace shanke {

class Card;
class DayOffBar;
class EmptyState;
class PageHeader;
class SequenceTable;
class Workspace;

// My lessons: the term of each class of this person in its order, hour by hour, with what is taught, planned,
// missing and approved in time; how far each unit is, and how far the class is behind. What is changed moves
// hours and no plan, and the last change can be undone. Days without lessons that the school proposes are
// answered here. Objects: "lessons.class", "lessons.change",
// "lessons.undo", "lessons.back", "lessons.calendar", "lessons.daysOff", "lessons.table", "lessons.sentence",
// "lessons.units", "lessons.message".
class LessonsPage : public QWidget
{
    Q_OBJECT
public:
    // Both outlive it.
    LessonsPage(Workspace& workspace, Clock& clock, QWidget* parent = nullptr);

    void activate();

signals:
    void planActivated(const shanke::DocId& plan);
    // An hour for which nothing is planned yet.
    void lessonActivated(const shanke::LessonHeader& header);
    void newPlanRequested();
    void calendarRequested();
    void closed();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* createHead();
    QWidget* createTerm();
    void read();
    void showTerm(const SequencesView& view);
    void offerClasses();
    void showClass();
    void showCurrentLine();
    void showUnits(const ClassLessons& lessons);
    QString sentenceOf(const ClassLessons& lessons) const;
    const ClassLessons* chosen() const;
    // What was said last of the class and stands; empty: nothing.
    QList<ClassChange> undoing() const;
    void change();
    void undo();
    void say(const QList<ClassChange>& changes, const QString& done, const InfoBar::Action& action = {});
    void acceptDay(const ProposedDay& proposed);
    void declineDay(const ProposedDay& proposed);
    void undoAnswer(const ProposedDay& proposed);
    void showDaysOff();
    void propose(const DayOff& dayOff);
    void open(const QModelIndex& index);

    Workspace& m_workspace;
    Clock& m_clock;
    OneAtATime m_reading{[this] { read(); }};
    SequencesView m_view;
    QString m_class; // chosen, by its key
    SequenceModel m_model;
    PageHeader* m_head = nullptr;
    QComboBox* m_classes;
    QPushButton* m_change;
    QPushButton* m_undo;
    QPushButton* m_calendar;
    QPushButton* m_daysOff;
    InfoBar* m_message;
    DayOffBar* m_dayOffBar;
    QLabel* m_sentence;
    QLabel* m_units;
    Card* m_card;
    SequenceTable* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_pages;
    bool m_isScrolled = false; // to today, once for each class
};

} // namespace shanke
