// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/TeachingStep.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace shanke {

class ChoiceField;
class CommentNote;
class LineField;
class NumberField;
class RowTools;
class SheetText;

// One row of the teaching process: kind, name and minutes at the left, then the four columns of text; or a
// card in the column of a grade, with the texts below, for whom it is and how they work. Its
// buttons show under the pointer or with the focus; Alt+Up and Alt+Down move it, Ctrl+Enter adds one below,
// Ctrl+Shift+Delete takes it out. Objects, with the row's number n: "editor.step<n>.kind", ".title",
// ".minutes", ".teacher", ".pupils",
// ".intent", ".note", ".lane", ".mode", ".up", ".down", ".add", ".remove".
class StepRow : public QWidget
{
    Q_OBJECT
public:
    using Value = TeachingStep;

    // The width of the first column, which the table's head needs too.
    static int factsWidth();
    // Shares of the four columns of text.
    static constexpr int shares[]{32, 28, 18, 22};

    enum class Shape { Row, Card };

    explicit StepRow(Shape shape = Shape::Row, QWidget* parent = nullptr);

    const QString& id() const { return m_step.id; }
    void showValue(const TeachingStep& step);
    TeachingStep value() const;
    void setNumber(int number);
    // The grades that a card may be of.
    void setLanes(const QStringList& lanes);
    void setComments(const QStringList& comments);
    void focusFirst();

signals:
    void edited();
    void addWanted(const QString& id);
    void removeWanted(const QString& id);
    void moveWanted(const QString& id, bool up);
    void focused(shanke::SheetText* field);

private:
    QWidget* createFacts();
    QWidget* createCardFacts();
    void createFields();
    void createLane();
    QHBoxLayout* createTools();
    void addTool(const QString& iconName, const QString& text, const QString& object);
    void createTexts();
    void layRow(QBoxLayout* layout);
    void layCard(QBoxLayout* layout);
    void createShortcuts();
    void connectFields();

    Shape m_shape;
    TeachingStep m_step;
    QStringList m_lanes;
    QLabel* m_number;
    ChoiceField* m_kind;
    LineField* m_title;
    NumberField* m_minutes;
    ChoiceField* m_lane; // of a card
    ChoiceField* m_mode;
    QLabel* m_minutesUnit;
    RowTools* m_tools;
    QList<QWidget*> m_cells; // of the texts
    SheetText* m_teacher;
    SheetText* m_pupils;
    SheetText* m_intent;
    SheetText* m_note;
    CommentNote* m_comments;
};

} // namespace shanke
