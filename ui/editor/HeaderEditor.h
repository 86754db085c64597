// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Textbook.h"
#include "ui/editor/PlaceEditor.h"

namespace shanke {

class HeaderForm;
class PickedLessonBar;
class PlanFormButton;
class Textbooks;

// The head of a lesson's document: what lesson it is, for whom and when. With textbooks, the lesson is picked
// there, which fills what the book says of it; typing stays possible. Objects: "editor.pickLesson", and those
// of HeaderForm, PickedLessonBar and PlanFormButton.
class HeaderEditor : public PlaceEditor
{
    Q_OBJECT
public:
    HeaderEditor(RecordEdits& edits, const PlaceDescription& place, QWidget* parent = nullptr);

    // They outlive the editor.
    void setTextbooks(Textbooks& textbooks);

    void show(const Record& record) override;
    QWidget* goTo(const QString& block) override;

private:
    PickedHeader picked() const;
    void chooseLesson();
    void showLesson();
    void take(const PickedHeader& header);

    HeaderForm* m_form;
    PickedLessonBar* m_lesson;
    PlanFormButton* m_planForm = nullptr; // of a plan
    Textbooks* m_textbooks = nullptr;
};

} // namespace shanke
