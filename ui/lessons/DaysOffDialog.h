// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/lessons/MoveModel.h"
#include "workspace/values/DayOffValues.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace shanke {

// The days without lessons that the school proposes in this term: what each would move for this person, and
// what they answered. Leaders propose one and take one back. It writes nothing: whoever opened it says what
// the signals bring. Objects: "daysoff.list", "daysoff.preview", "daysoff.moves", "daysoff.accept",
// "daysoff.decline", "daysoff.undo", "daysoff.takeBack", "daysoff.propose", "daysoff.close".
class DaysOffDialog : public QDialog
{
    Q_OBJECT
public:
    DaysOffDialog(const SequencesView& view, const QDateTime& now, QWidget* parent = nullptr);

signals:
    void acceptWanted(const shanke::ProposedDay& proposed);
    void declineWanted(const shanke::ProposedDay& proposed);
    void undoWanted(const shanke::ProposedDay& proposed);
    void proposeWanted(const shanke::DayOff& dayOff);

private:
    using Signal = void (DaysOffDialog::*)(const ProposedDay&);

    QWidget* makeList();
    QWidget* makePreview();
    QWidget* makeAnswers();
    QWidget* makeEnd();
    QPushButton* addAnswer(const QString& text, const QString& object, Signal signal);
    void showCurrent();
    void takeBack();
    void propose();
    const ProposedDay* current() const;

    const SequencesView m_view;
    const QDateTime m_now;
    MoveModel m_moves;
    QListWidget* m_list = nullptr;
    QLabel* m_preview = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_decline = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_takeBack = nullptr;
};

} // namespace shanke
