// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/ReviewChanges.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace shanke {

// In front of a plan: what changed in it, since last time or since the plan it was made from, a line each.
// Objects: "review.sinceLast", "review.sinceStandard", "review.differences", "review.noStandard".
class ChangePane : public QWidget
{
    Q_OBJECT
public:
    explicit ChangePane(QWidget* parent = nullptr);

    void showChanges(const ReviewChanges& changes, bool isOfLesson);
    ComparedTo comparedTo() const { return m_comparedTo; }
    // Compares with the other, where there are two.
    void turn();

signals:
    void comparedToChanged();
    void changeChosen(const QString& block);

private:
    QPushButton* makeChoice(ComparedTo what, const QString& object);
    void choose(ComparedTo what);
    void showChosen();

    ReviewChanges m_changes;
    ComparedTo m_comparedTo = ComparedTo::LastTime;
    QPushButton* m_sinceLast;
    QPushButton* m_sinceStandard;
    QLabel* m_noStandard;
    QListWidget* m_list;
};

} // namespace shanke
