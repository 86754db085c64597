// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PieceFlow.h"

namespace shanke {

// "课题：静夜思": a label with its value.
bool labelSaysValue(const QString& text);

// Turns a table into pieces by what it is: a form of labels and values, a table of steps under a head, a grid
// with a plan for each day of a week, a pacing table, or figures, which stay lines.
class TableFlow
{
public:
    TableFlow(PieceFlow& flow, const QString& name) : m_flow(flow), m_name(name) {}

    void add(const WordTable& table);

private:
    // A cell as it is looked at again and again.
    struct Look
    {
        const WordCell* cell = nullptr;
        RichText text; // its paragraphs as one
        std::optional<LabelDictionary::Meaning> meaning;
        QString column; // of a table of steps
        bool isBlank = true;
        bool isShort = false;
    };
    using RowLook = std::vector<Look>;

    Look look(const WordCell& cell) const;
    void lookAtRows(const WordTable& table);
    bool isForm() const;

    // Labels and values.
    void addFormRow(size_t index);
    bool addLabelsAbove(size_t index);
    bool isLabelHere(const RowLook& row, size_t at, bool waits) const;
    bool isUnknownLabel(const RowLook& row, size_t at) const;
    bool isUnknownHeading(size_t index) const;
    bool addLabelCell(size_t index, size_t at, bool waits);
    // Its place also holds for the rows beside a label that reaches down.
    void addLabelOf(const Look& look, const LabelDictionary::Meaning& meaning, size_t index);
    void goOnBeside(size_t index);
    bool isOutsideProcess(size_t index, const Look& look) const;
    bool isHead(const RowLook& row, size_t at) const;
    bool isDimension(const RowLook& row, size_t at) const;
    void addDimension(const Look& look);
    // Beside the form, or the most of it, below "二次备课".
    void findNotes();
    bool headsNotes(size_t index) const;
    bool isNote(const RowLook& row, size_t at) const;
    void addNote(const Look& look);
    void addValue(const Look& look, bool mayOpen);
    void addFigures(const RowLook& row);
    // Of the other grades; answers the row behind them.
    size_t addRows();

    // Steps.
    bool beginsSteps(size_t index) const;
    // Answers the last row of the head.
    size_t beginSteps(size_t index);
    size_t readSubheads(size_t index);
    void nameColumns(size_t index);
    // "教师活动" before what the teacher does, below the name of a step.
    bool addFieldRow(const RowLook& row);
    bool holdsNames(size_t head) const;
    bool endsSteps(const RowLook& row) const;
    bool endsByGuess(const RowLook& row) const;
    void addStepRow(const RowLook& row);
    void addProcessRow(const RowLook& row);
    QString columnOf(const WordCell& cell) const;
    QString laneOf(const Look& look) const;

    // Days and weeks.
    bool isWeekHead(size_t index) const;
    size_t addWeek(size_t index);
    void addDay(const WordCell& day, size_t index, std::vector<const WordCell*>& said);
    bool isPacingHead(const RowLook& row) const;
    RichText weekRow(const RowLook& head, const RowLook& row) const;
    void addPacing(size_t index);
    // A plan in each row.
    bool isHeadOfPlans(size_t index) const;
    void addPlans(size_t index);
    void addPlan(const RowLook& head, const RowLook& row, bool isFirst);

    // Two grades beside each other, from the header on.
    bool isHeadOfGrades(size_t index) const;
    void addGradesHead(size_t index);
    // What the lesson of a grade behind the first is to be, kept up to the end of the table.
    bool keepForGrade(const Look& look);
    void addOtherGrades();
    bool addGradesRow(const RowLook& row);

    void setRow(size_t index) { m_flow.setFrom(QStringLiteral("%1, row %2").arg(m_name).arg(index + 1)); }
    void noteCell(const WordCell& cell);

    PieceFlow& m_flow;
    QString m_name;
    std::vector<RowLook> m_rows;
    struct StepColumn
    {
        int begin;
        int end;
        QString field;               // "lane:P3" in a multi-grade class
        bool isProcessLabel = false; // beside all rows
    };
    std::vector<StepColumn> m_columns;           // of the table of steps that goes on
    std::vector<StepColumn> m_grades;            // of a form for two of them
    std::vector<std::vector<RichText>> m_others; // of each grade behind the first, as this program prints it
    struct Beside
    {
        QString place;
        size_t end = 0; // the first row that it does not reach
        int column = 0;
    };
    Beside m_beside;
    int m_notes = -1;       // the column of notes beside the form; -1: none
    size_t m_notesFrom = 0; // the row that says so
};

} // namespace shanke
