// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "ui/common/Card.h"

class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace shanke {

class TodayViewModel;

// A line below today's lessons: what came back or waits for this person, each a button that leads there, and
// how far the week is prepared.
// Objects: "today.returned", "today.toReview", "today.daysOff", "today.conflicts", "today.research",
// "today.numbers".
class WeekCard : public Card
{
    Q_OBJECT
public:
    explicit WeekCard(QWidget* parent = nullptr);

    void show(const TodayViewModel& model);

signals:
    void returnedRequested();
    void reviewRequested();
    void conflictsRequested();
    void daysOffRequested();
    void recordRequested(const shanke::DocId& id);

private:
    static QString waitingSentence(const TodayViewModel& model);
    QPushButton* addNotice(QHBoxLayout* layout, const QString& iconName, const QString& objectName);

    QPushButton* m_returned;
    QPushButton* m_toReview;
    QPushButton* m_daysOff;
    QPushButton* m_conflicts;
    QPushButton* m_research;
    DocId m_first; // of what waits in research
    QLabel* m_nothing;
    QLabel* m_numbers;
    QProgressBar* m_progress;
};

} // namespace shanke
