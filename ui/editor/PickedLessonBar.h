// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Textbook.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shanke {

// What the textbook says of the lesson that was picked, where that is not what stands in the header: it is
// called otherwise now, or the book has it no more. Nothing is changed before a person wants it. Hidden while
// there is nothing to say. Objects: "editor.pickedLesson", ".take", ".leave".
class PickedLessonBar : public QFrame
{
    Q_OBJECT
public:
    explicit PickedLessonBar(QWidget* parent = nullptr);

    void showLesson(const PickedHeader& header, const std::vector<Textbook>& textbooks);

signals:
    // As the textbook has it, or as a lesson of no textbook.
    void wanted(const shanke::PickedHeader& header);

private:
    PickedHeader m_asPrinted;
    PickedHeader m_asTyped;
    QLabel* m_text;
    QPushButton* m_take;
    QPushButton* m_leave;
};

} // namespace shanke
