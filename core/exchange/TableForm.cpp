// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of labels and values.
#include "exchange/TableFlow.h"

#include <QRegularExpression>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestUnknownLabel = 14;

// Where a word that says who is to prepare something is a label.
bool preparesLesson(const QString& place)
{
    return place == u"preparation" || place == u"teacherPreparation" || place == u"studentPreparation";
}

} // namespace

bool labelSaysValue(const QString& text)
{
    static const QRegularExpression shape(u"[:：]\\s*\\S"_s);
    return text.contains(shape);
}

// A label is followed by its value in the row, or below it when it is alone; what stands behind another label
// and is a word that only may be one is that label's value.
bool TableFlow::isLabelHere(const RowLook& row, size_t at, bool waits) const
{
    const Look& look = row[at];
    if (!look.meaning)
        return false;
    const bool isLast =
        std::none_of(row.begin() + qptrdiff(at) + 1, row.end(), [](const Look& other) { return other.cell; });
    if (isGuidePlace(look.meaning->place) && !m_flow.isGuide())
        return false;
    if (waits && isLast && !look.meaning->isStrong)
        return false;
    const bool isInProcess = isProcess(m_flow.place()) && row.front().cell->column > 0;
    return !isInProcess || look.meaning->isStrong;
}

// A short cell in a column of labels, before another cell, is a label that the dictionary lacks.
bool TableFlow::isUnknownLabel(const RowLook& row, size_t at) const
{
    const Look& look = row[at];
    const bool hasValue = at + 1 < row.size() && !row[at + 1].meaning;
    if (!look.isShort || look.meaning || !hasValue || labelSaysValue(look.text.plain()) ||
        labelKey(look.text.plain()).size() > LongestUnknownLabel)
        return false;
    // "重难点 | 走步 | 辅助方式 | 讲解"
    static const QRegularExpression word(u"^\\s*\\p{Han}[\\p{Han}\\s]{1,7}[:：]?\\s*$"_s);
    const bool isThird = row.size() == 4 && at == 2 && row[0].meaning && !row[1].meaning && !row[1].isBlank &&
                         word.match(look.text.plain()).hasMatch();
    return isThird || std::any_of(m_rows.begin(), m_rows.end(), [&](const RowLook& other) {
               return std::any_of(other.begin(), other.end(), [&](const Look& each) {
                   return each.meaning && each.cell->column == look.cell->column && other.size() > 1;
               });
           });
}

// A row of one short cell among others of its kind that say labels, each above its text.
bool TableFlow::isUnknownHeading(size_t index) const
{
    constexpr int LeastKnown = 2;
    const auto isHeading = [this](size_t at) {
        const bool isAlone = at + 1 < m_rows.size() && m_rows[at].size() == 1 && m_rows[at].front().isShort;
        return isAlone && linesIn(m_rows[at].front().cell->blocks).size() == 1 &&
               m_rows[at + 1].size() == 1 && !labelSaysValue(m_rows[at].front().text.plain());
    };
    if (!isHeading(index) || m_rows[index + 1].front().meaning || m_rows[index].front().meaning)
        return false;
    const auto isKnown = [this](const Look& look) {
        return look.meaning || m_flow.dictionary().guess(look.text.plain(), m_flow.isGuide());
    };
    int known = 0;
    for (size_t at = 0; at + 1 < m_rows.size(); ++at)
        known += isHeading(at) && isKnown(m_rows[at].front()) && !m_rows[at + 1].front().meaning ? 1 : 0;
    return known >= LeastKnown;
}

bool TableFlow::isHead(const RowLook& row, size_t at) const
{
    return row[at].isShort && !labelSaysValue(row[at].text.plain()) && at + 1 < row.size() &&
           !row[at + 1].isBlank;
}

// A row of labels above a row of values.
bool TableFlow::addLabelsAbove(size_t index)
{
    const RowLook& row = m_rows[index];
    const bool hasProcess = std::any_of(row.begin(), row.end(), [](const Look& look) {
        return look.meaning && isProcess(look.meaning->place);
    });
    const bool areLabels = row.size() > 1 && std::all_of(row.begin(), row.end(), [&](const Look& look) {
                               return look.meaning && (look.meaning->isStrong || !hasProcess) &&
                                      (m_flow.isGuide() || !isGuidePlace(look.meaning->place));
                           });
    if (!areLabels || index + 1 == m_rows.size())
        return false;
    const RowLook& below = m_rows[index + 1];
    const bool areValues =
        below.size() == row.size() &&
        std::none_of(below.begin(), below.end(), [](const Look& look) { return look.meaning.has_value(); });
    if (!areValues)
        return false;
    for (size_t i = 0; i < row.size(); ++i) {
        noteCell(*row[i].cell);
        m_flow.addLabel(row[i].text, *row[i].meaning);
        addValue(below[i], false);
    }
    return true;
}

void TableFlow::addLabelOf(const Look& look, const LabelDictionary::Meaning& meaning, size_t index)
{
    noteCell(*look.cell);
    m_flow.addLabel(look.text, meaning);
    const bool hasRowsBeside = look.cell->rows > 1 || (isProcess(meaning.place) && m_rows[index].size() == 2);
    if (hasRowsBeside && !isHeader(meaning.place))
        m_beside = {meaning.place, index + size_t(look.cell->rows), look.cell->column};
}

// A row that the label of one above reaches down to.
void TableFlow::goOnBeside(size_t index)
{
    const RowLook& row = m_rows[index];
    const bool isBeside = index < m_beside.end && !row.empty() && row.front().cell->column > 0;
    if (isBeside && m_flow.place() != m_beside.place)
        m_flow.addLabel(RichText(), {m_beside.place, true});
}

// Before it, or below all rows that its label reaches down to.
bool TableFlow::isOutsideProcess(size_t index, const Look& look) const
{
    if (!isProcess(m_flow.place()))
        return true;
    const bool isBelow =
        isProcess(m_beside.place) && index >= m_beside.end && look.cell->column == m_beside.column;
    const QString plain = look.text.plain();
    const LabelDictionary& dictionary = m_flow.dictionary();
    return isBelow && (dictionary.guess(plain) || !dictionary.hasStepWord(plain));
}

// What is a label there, and by what word.
bool TableFlow::addLabelCell(size_t index, size_t at, bool waits)
{
    const RowLook& row = m_rows[index];
    const Look& look = row[at];
    const QString plain = look.text.plain();
    const QString preparer = at + 1 < row.size() ? m_flow.dictionary().preparer(plain) : QString();
    const bool isPart = waits || index < m_beside.end;
    if (isPart && !preparer.isEmpty() && preparesLesson(m_flow.place()))
        addLabelOf(look, {preparer, true}, index);
    else if (isLabelHere(row, at, waits))
        addLabelOf(look, *look.meaning, index);
    else if (isDimension(row, at))
        addDimension(look);
    else if (!waits && isOutsideProcess(index, look) && (isUnknownLabel(row, at) || isUnknownHeading(index)))
        addLabelOf(look,
                   m_flow.dictionary()
                       .guess(plain, m_flow.isGuide())
                       .value_or(LabelDictionary::Meaning{u"other"_s, true}),
                   index);
    else
        return false;
    return true;
}

void TableFlow::addFormRow(size_t index)
{
    const RowLook& row = m_rows[index];
    if (addGradesRow(row) || addFieldRow(row))
        return;
    if (addLabelsAbove(index)) {
        m_rows[index + 1].clear(); // said
        return;
    }
    goOnBeside(index);
    bool waits = false; // a label for its value
    for (size_t at = 0; at < row.size(); ++at) {
        const Look& look = row[at];
        if (look.isBlank) {
            noteCell(*look.cell);
            waits = false;
        } else if (isNote(row, at)) {
            addNote(look);
        } else if (addLabelCell(index, at, waits)) {
            waits = true;
        } else if (!waits && isHead(row, at)) {
            noteCell(*look.cell);
            m_flow.addHead(look.text);
        } else {
            // Of two grades each has its value.
            const bool isLast = m_grades.empty() || at + 1 == row.size();
            const bool isWord = waits && look.meaning; // "板书设计 | 步骤"
            if (isWord) {
                noteCell(*look.cell);
                m_flow.addPlain(look.text);
            } else if (!keepForGrade(look)) {
                isLast ? addValue(look, row.size() == 1) : m_flow.addCell(look.cell->blocks, false);
            }
            waits = false;
        }
    }
}

bool TableFlow::isDimension(const RowLook& row, size_t at) const
{
    return isHead(row, at) && m_flow.dictionary().isDimension(row[at].text.plain()) &&
           (at == 0 || !isProcess(m_flow.place()));
}

// "科学观念" in the column of labels: objectives, whether a row above says so or not.
void TableFlow::addDimension(const Look& look)
{
    noteCell(*look.cell);
    if (m_flow.place() != u"objectives")
        m_flow.addLabel(RichText(), {u"objectives"_s, true});
    m_flow.addHead(look.text);
}

} // namespace shanke
