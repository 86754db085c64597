// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/PlanEdits.h"
#include "ui/editor/StepOrder.h"

#include <QPointer>
#include <QScrollArea>

class QBoxLayout;

namespace shanke {

class HeaderForm;
class HomeworkRow;
class ObjectiveRow;
class SheetSection;
class SheetText;
class StepTable;
template <typename Row>
class ItemList;

// Something said about a block of the plan; an empty block is the whole plan.
struct SheetComment
{
    QString block;
    QString text; // with who said it
};

// The plan as it will print, and every field on it can be written in: a white sheet on the grey of the
// window. Shows what PlanEdits holds and tells it what was typed. Objects: "editor.sheet", "editor.<section>"
// for each text section
// ("editor.keyPoints"), and those of HeaderForm, ObjectiveRow, StepTable and HomeworkRow.
class PlanSheet : public QScrollArea
{
    Q_OBJECT
public:
    // `edits` outlives the sheet.
    explicit PlanSheet(PlanEdits& edits, QWidget* parent = nullptr);

    void setComments(const QList<SheetComment>& comments);
    // Scrolls to a place as PlanPlaces names it and puts the cursor there; with a block, to that block.
    void goTo(const QString& place, const QString& block = {});
    void goToStage(LessonStage stage);
    // The field that had the cursor last; null when there was none.
    SheetText* currentText() const;

signals:
    void placeEntered(const QString& place);
    void currentTextChanged();
    void filesPasted(const QMimeData& source);

private:
    QWidget* createSheet();
    void addPlaces(QBoxLayout* layout);
    SheetSection* addSection(const QString& place, QWidget* body);
    SheetText* makeSectionText(PlanSection section);
    void addText(QBoxLayout* layout, PlanSection section);
    void addPair(QBoxLayout* layout, PlanSection left, PlanSection right);
    void addObjectives(QBoxLayout* layout);
    void addSteps(QBoxLayout* layout);
    void addBoard(QBoxLayout* layout);
    void addHomework(QBoxLayout* layout);
    void connectEdits();
    void showPlace(const QString& place);
    void showAll();
    void showHeader();
    void showObjectives();
    void showSteps();
    void spreadComments();
    void onFocused(SheetText* field);
    void keepCursorInView();
    void chainFields();

    PlanEdits& m_edits;
    QHash<QString, SheetSection*> m_sections;
    QHash<QString, SheetText*> m_texts; // by section word
    HeaderForm* m_header = nullptr;
    ItemList<ObjectiveRow>* m_objectives = nullptr;
    StepTable* m_steps = nullptr;
    ItemList<HomeworkRow>* m_homework = nullptr;
    QHash<QString, QStringList> m_comments; // by block
    QPointer<SheetText> m_currentText;
    QList<QPointer<QWidget>> m_chain; // the fields in the order of Tab
};

} // namespace shanke
