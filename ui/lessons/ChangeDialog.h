// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/MoveModel.h"
#include "ui/lessons/SequenceRow.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace shanke {

// Asks what is to be said of a line of a class's term, and shows what would move before it is said. It writes
// nothing: whoever opened it takes changes(). Objects: "change.<what>" for each choice, "change.reason",
// "change.day", "change.slot", "change.swap", "change.preview", "change.moves", "change.say",
// "change.cancel".
class ChangeDialog : public QDialog
{
    Q_OBJECT
public:
    // `index`: of the class among those of the view.
    ChangeDialog(const SequencesView& view, size_t index, const SequenceRow& row, const QDateTime& now,
                 QWidget* parent = nullptr);

    // Whether anything can be said of such a line.
    static bool isFor(const SequenceRow& row);
    const QList<ClassChange>& changes() const { return m_changes; }

private:
    enum class Choice { Missed, Moved, Swapped, Skipped, Merged, Locked, Taught };
    // An hour of another class of this person that may be given away.
    struct OtherHour
    {
        size_t index;
        ClassHour hour;
    };

    const ClassLessons& lessons() const { return m_view.classes[m_index]; }
    QWidget* makeChoices();
    QWidget* makeFields();
    QWidget* makePreview();
    QWidget* makeButtons();
    void addChoice(QVBoxLayout* layout, Choice choice, const QString& name, const QString& text);
    void findOtherHours();
    void offerSlots();
    void offerDays();
    void choose(Choice choice);
    void compute();
    ClassChange changeOf(SequenceEventType what) const;
    QList<ClassChange> changesFor(Choice choice) const;
    ClassHour typedHour() const;

    const SequencesView m_view;
    const size_t m_index;
    const SequenceRow m_row;
    const QDateTime m_now;
    Choice m_choice = Choice::Missed;
    std::vector<OtherHour> m_others;
    QList<ClassChange> m_changes;
    MoveModel m_moves;
    QList<std::pair<Choice, QRadioButton*>> m_choices;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_reason = nullptr;
    QDateEdit* m_day = nullptr;
    QComboBox* m_slot = nullptr;
    QWidget* m_when = nullptr;
    QComboBox* m_swap = nullptr;
    QLabel* m_sentence = nullptr;
    QPushButton* m_say = nullptr;
};

} // namespace shanke
