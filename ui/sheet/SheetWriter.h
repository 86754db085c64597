// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"

#include <QTextBlockUserData>
#include <QTextCursor>

class QTextTable;

namespace shanke {

// Which place and block of the plan a paragraph on a written sheet shows.
struct SheetSpot final : QTextBlockUserData
{
    SheetSpot(QString thePlace, QString theBlock) : place(std::move(thePlace)), block(std::move(theBlock)) {}

    QString place;
    QString block;

    // Null for headings and labels.
    static const SheetSpot* of(const QTextBlock& paragraph);
};

// Writes a plan into a document for reading: the headings, tables and the board of the sheet, in the colours
// of the look in use. Every paragraph of the plan carries its spot, so that a view can mark it and come back
// to it.
class SheetWriter
{
public:
    // Appends to `document`; both outlive the writer.
    SheetWriter(QTextDocument& document, const LessonPlan& plan);

    void writeAll();
    // One place without its heading, to stand beside the same place of `other`.
    void writePlace(const QString& place, const LessonPlan& other);

private:
    void writeTitle();
    void writeHeader();
    void writePlaces();
    void writeSection(const QString& place);
    void writePair(const QString& left, const QString& right);
    void writeHeading(const QString& place);
    void writeBody(const QString& place);
    void writeBlocks(PlanSection section);
    void writeObjectives();
    void writeSteps();
    void writeOwnSteps(const LessonPlan& other);
    void writeStepLines(const TeachingStep& step, int number);
    void writeStepHead(QTextTable* table);
    void writeStage(QTextTable* table, LessonStage stage);
    void writeStep(QTextTable* table, const TeachingStep& step, int number);
    void writeBoard();
    void writeHomework();
    void writeNothing();
    void paragraph(const QString& markup, const SheetSpot& spot, const QTextCharFormat& format = {});
    void plain(const QString& text, const QTextCharFormat& format);
    void startParagraph();
    void leaveTable();
    QTextTable* insertTable(int rows, const std::vector<int>& percents, bool ruled);

    QTextDocument& m_document;
    const LessonPlan& m_plan;
    QTextCursor m_cursor;
    bool m_fresh = true; // the cursor stands in a paragraph nobody wrote in yet
};

} // namespace shanke
