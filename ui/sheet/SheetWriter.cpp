// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/SheetWriter.h"

#include "lesson/InlineMarkup.h"
#include "lesson/planKinds.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/sheet/FieldWords.h"
#include "ui/sheet/PlanPlaces.h"
#include "ui/sheet/RichMarkup.h"
#include "ui/sheet/SheetWords.h"

#include <QTextBlock>
#include <QTextTable>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int pairsInARow = 3;

QTextCharFormat muted()
{
    QTextCharFormat format;
    format.setForeground(colours().muted);
    return format;
}

QTextCharFormat strong()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    return format;
}

// What an approver need not miss before the lesson is held.
bool mayBeLeftOut(const QString& place)
{
    return place == toWord(PlanSection::Reflection) || place == toWord(PlanSection::IndividualNotes) ||
           place == toWord(PlanSection::SafetyNote);
}

// Number, kind, name and minutes, a line each.
QString stepFacts(const TeachingStep& step, int number)
{
    QString facts = u"%1 %2"_s.arg(number).arg(Words::stepKind(step.kind));
    if (!step.title.isEmpty())
        facts += u'\n' + step.title;
    if (step.minutes)
        facts += u'\n' + SheetWords::minutes(*step.minutes);
    return facts;
}

void shade(QTextTable* table, int row, int column, const QColor& colour)
{
    QTextTableCell cell = table->cellAt(row, column);
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setBackground(colour);
    cell.setFormat(format);
}

} // namespace

const SheetSpot* SheetSpot::of(const QTextBlock& paragraph)
{
    return static_cast<const SheetSpot*>(paragraph.userData());
}

SheetWriter::SheetWriter(QTextDocument& document, const LessonPlan& plan)
    : m_document(document), m_plan(plan), m_cursor(&document)
{
    m_cursor.movePosition(QTextCursor::End);
}

void SheetWriter::writeAll()
{
    m_cursor.beginEditBlock();
    writeTitle();
    writeHeader();
    writePlaces();
    m_cursor.endEditBlock();
}

// In the order of print; two places of half the width stand beside each other.
void SheetWriter::writePlaces()
{
    const std::vector<PlaceDescription>& places = planKind().places;
    for (size_t i = 0; i < places.size(); ++i) {
        const PlaceDescription& place = places[i];
        if (place.isHalfWide)
            writePair(place.key, places[++i].key);
        else if (place.holdsItems())
            writeSection(place.key);
    }
}

void SheetWriter::writePlace(const QString& place, const LessonPlan& other)
{
    m_cursor.beginEditBlock();
    if (place == PlanPlaces::header)
        writeTitle();
    if (place == PlanPlaces::steps)
        writeOwnSteps(other);
    else
        writeBody(place);
    m_cursor.endEditBlock();
}

void SheetWriter::writeTitle()
{
    QTextCharFormat format = strong();
    format.setProperty(QTextFormat::FontSizeAdjustment, 3);
    paragraph(escapedMarkup(Words::title(m_plan.header())), {PlanPlaces::header, {}}, format);
    QTextBlockFormat centred;
    centred.setAlignment(Qt::AlignCenter);
    centred.setBottomMargin(spacing::medium);
    m_cursor.setBlockFormat(centred);
}

void SheetWriter::writeHeader()
{
    const QList<FieldWords::Line> lines = FieldWords::lines(m_plan.header());
    if (lines.isEmpty())
        return;
    const int rows = int(lines.size() + pairsInARow - 1) / pairsInARow;
    QTextTable* table = insertTable(rows, {12, 21, 12, 22, 12, 21}, true);
    for (int i = 0; i < lines.size(); ++i) {
        const int row = i / pairsInARow;
        const int column = 2 * (i % pairsInARow);
        m_cursor = table->cellAt(row, column).firstCursorPosition();
        m_cursor.insertText(lines[i].name, muted());
        shade(table, row, column, colours().window);
        m_cursor = table->cellAt(row, column + 1).firstCursorPosition();
        m_fresh = true;
        paragraph(escapedMarkup(lines[i].value), {PlanPlaces::header, {}});
    }
    leaveTable();
}

void SheetWriter::writeSection(const QString& place)
{
    if (PlanPlaces::isEmpty(m_plan, place) && mayBeLeftOut(place))
        return;
    writeHeading(place);
    writeBody(place);
}

void SheetWriter::writePair(const QString& left, const QString& right)
{
    QTextTable* table = insertTable(1, {50, 50}, false);
    int column = 0;
    for (const QString& place : {left, right}) {
        m_cursor = table->cellAt(0, column++).firstCursorPosition();
        m_fresh = true;
        writeHeading(place);
        writeBody(place);
    }
    leaveTable();
}

void SheetWriter::writeHeading(const QString& place)
{
    QTextCharFormat format = strong();
    format.setForeground(colours().accent);
    plain(PlanPlaces::title(place), format);
    QTextBlockFormat block;
    block.setTopMargin(spacing::medium);
    block.setBottomMargin(spacing::tight);
    block.setHeadingLevel(3);
    m_cursor.setBlockFormat(block);
}

void SheetWriter::writeBody(const QString& place)
{
    if (PlanPlaces::isEmpty(m_plan, place))
        writeNothing();
    else if (place == PlanPlaces::header)
        writeHeader();
    else if (place == PlanPlaces::objectives)
        writeObjectives();
    else if (place == PlanPlaces::steps)
        writeSteps();
    else if (place == PlanPlaces::homework)
        writeHomework();
    else if (place == toWord(PlanSection::BoardDesign))
        writeBoard();
    else if (const auto section = planSectionFromWord(place))
        writeBlocks(*section);
}

void SheetWriter::writeBlocks(PlanSection section)
{
    for (const Block& block : m_plan.section(section)) {
        paragraph(block.text, {toWord(section), block.id},
                  block.type == u"heading" ? strong() : QTextCharFormat());
        if (block.type == u"list")
            m_cursor.createList(QTextListFormat::ListDisc);
    }
}

void SheetWriter::writeObjectives()
{
    int number = 0;
    for (const Objective& objective : m_plan.objectives()) {
        const QString dimension = objective.dimension.isEmpty()
                                      ? QString()
                                      : u"<b>%1</b>  "_s.arg(escapedMarkup(objective.dimension));
        paragraph(u"%1. "_s.arg(++number) + dimension + objective.text,
                  {PlanPlaces::objectives, objective.id});
    }
}

void SheetWriter::writeSteps()
{
    const std::vector<TeachingStep> steps = m_plan.steps();
    QTextTable* table = insertTable(1, {17, 27, 23, 15, 18}, true);
    writeStepHead(table);
    int number = 0;
    for (const LessonStage stage : {LessonStage::Before, LessonStage::In, LessonStage::After}) {
        const auto isHere = [&](const TeachingStep& step) { return step.stage == stage; };
        if (std::any_of(steps.begin(), steps.end(), isHere))
            writeStage(table, stage);
        for (const TeachingStep& step : steps)
            if (isHere(step))
                writeStep(table, step, ++number);
    }
    leaveTable();
}

// In a narrow column, the rows that the other plan does not hold like this; what is the same is only counted.
void SheetWriter::writeOwnSteps(const LessonPlan& other)
{
    const std::vector<TeachingStep> steps = m_plan.steps();
    const std::vector<TeachingStep> others = other.steps();
    int number = 0;
    int same = 0;
    for (const TeachingStep& step : steps) {
        ++number;
        if (std::find(others.begin(), others.end(), step) != others.end())
            ++same;
        else
            writeStepLines(step, number);
    }
    if (same > 0)
        plain(SheetWords::sameSteps(same), muted());
}

void SheetWriter::writeStepLines(const TeachingStep& step, int number)
{
    paragraph(escapedMarkup(stepFacts(step, number).replace(u'\n', u"  "_s)), {PlanPlaces::steps, step.id},
              strong());
    const QStringList columns = SheetWords::stepColumns();
    const QStringList texts{step.teacherActivity, step.studentActivity, step.intent, step.individualNote};
    for (int i = 0; i < texts.size(); ++i)
        if (!texts[i].isEmpty())
            paragraph(u"<i>%1</i>  "_s.arg(escapedMarkup(columns[i + 1])) + texts[i],
                      {PlanPlaces::steps, step.id});
}

void SheetWriter::writeStepHead(QTextTable* table)
{
    const QStringList names = SheetWords::stepColumns();
    for (int column = 0; column < names.size(); ++column) {
        table->cellAt(0, column).firstCursorPosition().insertText(names[column], muted());
        shade(table, 0, column, colours().window);
    }
}

void SheetWriter::writeStage(QTextTable* table, LessonStage stage)
{
    table->appendRows(1);
    const int row = table->rows() - 1;
    table->mergeCells(row, 0, 1, table->columns());
    QString text = Words::stage(stage);
    if (stage == LessonStage::In)
        text += u"  "_s + SheetWords::minutesOfPeriod(minutesInClass(m_plan.steps()),
                                                      periodMinutes(m_plan.header().grade));
    table->cellAt(row, 0).firstCursorPosition().insertText(text, strong());
    shade(table, row, 0, colours().hover);
}

void SheetWriter::writeStep(QTextTable* table, const TeachingStep& step, int number)
{
    table->appendRows(1);
    const int row = table->rows() - 1;
    const QStringList texts{escapedMarkup(stepFacts(step, number)), step.teacherActivity,
                            step.studentActivity, step.intent, step.individualNote};
    for (int column = 0; column < texts.size(); ++column) {
        m_cursor = table->cellAt(row, column).firstCursorPosition();
        m_fresh = true;
        paragraph(texts[column], {PlanPlaces::steps, step.id});
        shade(table, row, column, colours().surface);
    }
}

void SheetWriter::writeBoard()
{
    QTextTable* table = insertTable(1, {100}, true);
    shade(table, 0, 0, colours().accentSoft);
    m_cursor = table->cellAt(0, 0).firstCursorPosition();
    m_fresh = true;
    writeBlocks(PlanSection::BoardDesign);
    leaveTable();
}

void SheetWriter::writeHomework()
{
    for (const Homework& homework : m_plan.homework()) {
        if (homework.isBlank())
            continue;
        const QString tier = u"<b>%1</b>  "_s.arg(escapedMarkup(Words::homeworkTier(homework.tier)));
        QStringList facts;
        if (homework.minutes > 0)
            facts.append(SheetWords::minutes(homework.minutes));
        if (homework.written)
            facts.append(SheetWords::written());
        const QString behind = facts.isEmpty() ? QString() : u"  · "_s + escapedMarkup(facts.join(u" · "_s));
        paragraph(tier + homework.text + behind, {PlanPlaces::homework, homework.id});
    }
}

void SheetWriter::writeNothing()
{
    plain(SheetWords::notFilledIn(), muted());
}

void SheetWriter::paragraph(const QString& markup, const SheetSpot& spot, const QTextCharFormat& format)
{
    startParagraph();
    insertMarkup(m_cursor, markup, format);
    m_cursor.block().setUserData(new SheetSpot(spot.place, spot.block));
}

void SheetWriter::plain(const QString& text, const QTextCharFormat& format)
{
    startParagraph();
    m_cursor.insertText(text, format);
}

void SheetWriter::startParagraph()
{
    QTextBlockFormat format;
    format.setLineHeight(112, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(2);
    if (m_fresh)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, QTextCharFormat());
    m_fresh = false;
}

// Behind a table there is always a paragraph, the one that stood there before or the end of the document.
void SheetWriter::leaveTable()
{
    m_cursor = QTextCursor(&m_document);
    m_cursor.movePosition(QTextCursor::End);
    m_fresh = true;
}

QTextTable* SheetWriter::insertTable(int rows, const std::vector<int>& percents, bool ruled)
{
    if (m_fresh) { // nothing stands before the table: no gap either
        QTextBlockFormat thin;
        thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(thin);
    }
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setCellPadding(ruled ? 5 : 0);
    format.setCellSpacing(0);
    format.setTopMargin(ruled || m_fresh ? 0 : spacing::small);
    format.setBottomMargin(spacing::medium);
    format.setBorder(ruled ? 1 : 0);
    format.setBorderStyle(ruled ? QTextFrameFormat::BorderStyle_Solid : QTextFrameFormat::BorderStyle_None);
    format.setBorderBrush(colours().border);
    format.setBorderCollapse(true);
    QList<QTextLength> widths;
    for (const int percent : percents)
        widths.append(QTextLength(QTextLength::PercentageLength, percent));
    format.setColumnWidthConstraints(widths);
    return m_cursor.insertTable(rows, int(percents.size()), format);
}

} // namespace shanke
